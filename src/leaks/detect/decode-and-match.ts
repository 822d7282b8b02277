import { findPublicKeys } from './candidates/public-keys.ts';
import { CoveredRanges } from './covered-ranges.ts';
import { BASE64 } from './decoders/base64.ts';
import { FOR_TEXT, isChosen } from './decoders/choice.ts';
import type { Decoder } from './decoders/decoder.ts';
import { DECODERS } from './decoders/table.ts';
import { mayFollow, NOTHING_UNDONE, type Undone, undone } from './decoding-order.ts';
import type { FindContext, Match } from './formats/format.ts';
import { FORMATS } from './formats/table.ts';
import { type KeylessLayers, type LayerNode, noteRepetition } from './layers/keyless-layers.ts';
import { bareLayer, type DecodeContext, type Layer, sliceOf } from './layers/layer.ts';
import { SeenLayers } from './layers/seen-layers.ts';
import type { Candidates, CandidateWindow } from './prefilter/candidate-windows.ts';
import { candidatesBetween, windowsOf } from './prefilter/candidate-windows.ts';
import type { Prefilter } from './prefilter/prefilter.ts';
import { WORK, type Work } from './work.ts';

/** So many escapes or pieces may have to be undone before more of a key than the words of its armour can be seen. */
const WORDS_DEPTH = 2;

/** Encodings, one in the other, that are taken off. */
const DEPTH = 7;

export interface Found {
  readonly match: Match;
  readonly layer: Layer;
}

export interface PartMatches {
  readonly found: readonly Found[];
  /** False when there was more to try than its length allows. */
  readonly isComplete: boolean;
}

/** What a detector uses for all parts of all contents. */
export interface MatchTools extends FindContext {
  readonly prefilter: Prefilter;
  readonly work: Work;
  readonly keyless: KeylessLayers;
  /** Called with every layer that is looked at. */
  readonly trace?: ((layer: Layer) => void) | undefined;
}

/**
 * Looks for keys and tokens in a part of the content, taking encodings off in every way that fits, the fewest first. A
 * layer is followed only when it still holds something of a key; every key is proven by reading it.
 */
export function decodeAndMatch(tools: MatchTools, content: Buffer, from: number, to: number): PartMatches {
  const { prefilter, work } = tools;
  const root: Step = {
    layer: bareLayer(content, from, to),
    depth: 0,
    words: true,
    ...NOTHING_UNDONE,
    candidates: undefined,
    node: { parent: undefined, depth: 0, digest: undefined, isShared: false },
  };
  const found: Found[] = [];
  const covered = new CoveredRanges(from, to);
  const seen = new SeenLayers();
  const queue = [root];
  const isWorth = (bytes: Buffer): boolean => (work.isSpent ? prefilter.isPlain(bytes) : prefilter.isWorth(bytes));
  const context: DecodeContext = { isWorth, worthless: new Set() };
  let spent = prefilter.work;
  const spendForPrefilter = (): void => {
    work.spend(prefilter.work - spent);
    spent = prefilter.work;
  };
  const examine = (layer: Layer): void => {
    work.spend(WORK.layer + WORK.layerByte * layer.bytes.length);
    tools.trace?.(layer);
    for (const { find } of FORMATS) {
      for (const match of find(layer, tools)) {
        found.push({ match, layer });
        covered.add(layer, match.first, match.end);
      }
    }
    for (const [first, end] of findPublicKeys(layer.bytes)) covered.add(layer, first, end);
  };
  const windows = (step: Step): CandidateWindow[] => {
    const { layer, words, depth } = step;
    if (depth === DEPTH || covered.hasAll(layer)) return [];
    if (step.candidates === undefined) {
      step.candidates = prefilter.candidatesOf(layer);
      spendForPrefilter();
    }
    work.spend(WORK.candidate * step.candidates.keywords.length);
    const isDecoded = step.last?.kind === 'encoding';
    return windowsOf(layer, step.candidates, { words, isDecoded }, (index) => covered.has(layer, index));
  };
  const follow = (step: Step, window: CandidateWindow, decoders: readonly Decoder[]): void => {
    const { from, to } = window;
    const part = partOf(step, from, to);
    for (const [index, decoder] of decoders.entries()) {
      if (work.isSpent && !isPlainest(step, decoder)) return;
      if (!isChosen(decoder, window.choice) || !mayFollow(step, decoder)) continue;
      const coveredBefore = covered.count;
      work.spend(
        WORK.decoder + (decoder.cost ?? 1) * (to - from) + (decoder.begins === undefined ? 0 : WORK.inflation),
      );
      const layers = decoder.decode(part.layer, context);
      spendForPrefilter();
      for (const { bytes, origin } of layers)
        work.spend(WORK.writtenByte * bytes.length + WORK.stretch * (origin?.stretches ?? 0));
      for (const layer of layers) {
        if (work.isSpent && !isPlainest(step, decoder)) return;
        const before = seen.add(layer, step.node);
        if (before !== undefined) {
          noteRepetition(step.node, before);
          continue;
        }
        const node = nodeOf(layer, step, decoder);
        if (tools.keyless.has(node.digest, node.depth)) continue;
        examine(layer);
        const words = decoder.kind !== 'encoding' && step.depth < WORDS_DEPTH;
        const next: Step = { layer, depth: node.depth, words, ...undone(step, decoder), candidates: undefined, node };
        queue.push(next);
        // A key that is plain base64 now is found first, so that the other decoders need not be tried on it.
        for (const each of windows(next)) follow(next, each, [BASE64]);
      }
      if (covered.count === coveredBefore) continue;
      if (work.isSpent) return;
      // What was found may have been all that stood here, or most of it.
      for (const each of windows(part)) follow(part, each, decoders.slice(index + 1));
      return;
    }
  };
  const nodeOf = (layer: Layer, step: Step, decoder: Decoder): LayerNode => {
    // Whoever traces wants to see all of them.
    const isKnowable = decoder.kind === 'encoding' && tools.trace === undefined;
    if (isKnowable) work.spend(layer.bytes.length);
    const digest = isKnowable ? tools.keyless.digestOf(layer.bytes) : undefined;
    return { parent: step.node, depth: step.depth + 1, digest, isShared: false };
  };
  examine(root.layer);
  for (let next = 0; next < queue.length; next++) {
    const step = queue[next] as Step;
    if (step === root && work.isSpent) {
      // There is no time to ask where a key may be.
      follow(root, { from: 0, to: to - from, choice: FOR_TEXT }, [BASE64]);
      return { found, isComplete: false };
    }
    for (const window of windows(step)) {
      if (work.isSpent && step !== root) return { found, isComplete: false };
      follow(step, window, DECODERS);
    }
  }
  const isComplete = !work.isSpent;
  if (isComplete && found.length === 0 && covered.count === 0) tools.keyless.add(queue.map(({ node }) => node));
  return { found, isComplete };
}

/** A key as tools write it is looked for in all of a content, however intricate the rest is. */
function isPlainest({ depth }: Step, decoder: Decoder): boolean {
  return depth === 0 && decoder === BASE64;
}

/** A step whose layer is a part of that of another one. */
function partOf(step: Step, from: number, to: number): Step {
  if (from === 0 && to === step.layer.bytes.length) return step;
  const candidates = step.candidates === undefined ? undefined : candidatesBetween(step.candidates, from, to);
  return { ...step, layer: sliceOf(step.layer, from, to), candidates };
}

interface Step extends Undone {
  readonly layer: Layer;
  readonly depth: number;
  /** Whether words of armour are enough to follow it. */
  readonly words: boolean;
  /** Looked for when they are asked for. */
  candidates: Candidates | undefined;
  readonly node: LayerNode;
}
