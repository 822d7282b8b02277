import { findPublicKeys } from './candidates/public-keys.ts';
import { CoveredRanges } from './covered-ranges.ts';
import { BASE64 } from './decoders/base64.ts';
import { FOR_TEXT, isChosen } from './decoders/choice.ts';
import type { Decoder } from './decoders/decoder.ts';
import { DECODERS } from './decoders/table.ts';
import { mayFollow, NOTHING_UNDONE, undone } from './decoding-order.ts';
import type { FindContext, Match } from './formats/format.ts';
import { findAll } from './formats/table.ts';
import { type KeylessLayers, type LayerNode, noteRepetition } from './layers/keyless-layers.ts';
import { bareLayer, type DecodeContext, type Layer } from './layers/layer.ts';
import { SeenLayers } from './layers/seen-layers.ts';
import { type CandidateWindow, windowsOf } from './prefilter/candidate-windows.ts';
import type { Prefilter } from './prefilter/prefilter.ts';
import { partOf, type Step } from './step.ts';
import { WORK } from './work.ts';
import type { WorkMeter } from './work-meter.ts';

/** So many escapes or pieces may have to be undone before more of a key than the words of its armour can be seen. */
const WORDS_DEPTH = 2;

/** Encodings, one in the other, that are taken off. */
const DEPTH = 7;

/** A match, with the layer in which it has its place. */
export interface LayerMatch {
  readonly match: Match;
  readonly layer: Layer;
}

export interface PartMatches {
  readonly found: readonly LayerMatch[];
  /** False when there was more to try than its length allows. */
  readonly isComplete: boolean;
}

/** What a detector uses for all parts of all contents. */
export interface MatchTools extends FindContext {
  readonly prefilter: Prefilter;
  readonly work: WorkMeter;
  readonly keyless: KeylessLayers;
  /** Called with every layer that is looked at. */
  readonly trace?: ((layer: Layer) => void) | undefined;
}

/**
 * Looks for keys and tokens in a part of the content, taking encodings off in every way that fits, the fewest first. A
 * layer is followed only when it still holds something of a key; every key is proven by reading it.
 */
export function decodeAndMatch(tools: MatchTools, content: Buffer, from: number, to: number): PartMatches {
  return new PartSearch(tools, from, to).run(bareLayer(content, from, to));
}

/** The search of one part of a content. */
class PartSearch {
  readonly #tools: MatchTools;
  readonly #found: LayerMatch[] = [];
  readonly #covered: CoveredRanges;
  readonly #seen = new SeenLayers();
  /** Steps in the order in which they are followed. */
  readonly #queue: Step[] = [];
  readonly #context: DecodeContext;
  /** Of the work of the prefilter, what is counted already. */
  #spent: number;

  constructor(tools: MatchTools, from: number, to: number) {
    const { prefilter, work } = tools;
    this.#tools = tools;
    this.#covered = new CoveredRanges(from, to);
    const isWorth = (bytes: Buffer): boolean => (work.isSpent ? prefilter.isPlain(bytes) : prefilter.isWorth(bytes));
    const spend = (units: number): boolean => {
      work.spend(units);
      return !work.isSpent;
    };
    this.#context = { isWorth, worthless: new Set(), spend };
    this.#spent = prefilter.work;
  }

  run(layer: Layer): PartMatches {
    const { work, keyless } = this.#tools;
    const found = this.#found;
    const queue = this.#queue;
    const node = { parent: undefined, depth: 0, digest: undefined, isShared: false };
    const root: Step = { layer, depth: 0, words: true, ...NOTHING_UNDONE, candidates: undefined, node };
    queue.push(root);
    this.#examine(layer);
    for (let next = 0; next < queue.length; next++) {
      const step = queue[next] as Step;
      if (step === root && work.isSpent) {
        // There is no time to ask where a key may be.
        this.#follow(root, { from: 0, to: layer.bytes.length, choice: FOR_TEXT }, [BASE64]);
        return { found, isComplete: false };
      }
      for (const window of this.#windows(step)) {
        if (work.isSpent && step !== root) return { found, isComplete: false };
        this.#follow(step, window, DECODERS);
      }
    }
    const isComplete = !work.isSpent;
    if (isComplete && found.length === 0 && this.#covered.count === 0) keyless.add(queue.map((step) => step.node));
    return { found, isComplete };
  }

  /** Looks for all that a layer holds as it is. */
  #examine(layer: Layer): void {
    const tools = this.#tools;
    tools.work.spend(WORK.layer + WORK.layerByte * layer.bytes.length);
    tools.trace?.(layer);
    for (const match of findAll(layer, tools)) {
      this.#found.push({ match, layer });
      this.#covered.add(layer, match.first, match.end);
    }
    for (const [first, end] of findPublicKeys(layer.bytes)) this.#covered.add(layer, first, end);
  }

  /** Where decoders are tried on a layer, and which ones: around all candidates that are not covered. */
  #windows(step: Step): CandidateWindow[] {
    const { layer, words, depth } = step;
    const { prefilter, work } = this.#tools;
    if (depth === DEPTH || this.#covered.hasAll(layer)) return [];
    if (step.candidates === undefined) {
      step.candidates = prefilter.candidatesOf(layer);
      this.#spendForPrefilter();
    }
    work.spend(WORK.candidate * step.candidates.keywords.length);
    const isDecoded = step.last?.kind === 'encoding';
    return windowsOf(layer, step.candidates, { words, isDecoded }, (index) => this.#covered.has(layer, index));
  }

  /** Tries decoders on a window. When one of them led to something, the others are tried on what is not covered yet. */
  #follow(step: Step, window: CandidateWindow, decoders: readonly Decoder[]): void {
    const { work } = this.#tools;
    const { from, to } = window;
    const part = partOf(step, from, to);
    for (const [index, decoder] of decoders.entries()) {
      if (work.isSpent && !isPlainest(step, decoder)) return;
      if (!isChosen(decoder, window.choice) || !mayFollow(step, decoder)) continue;
      const coveredBefore = this.#covered.count;
      for (const layer of this.#decode(part.layer, decoder)) {
        if (work.isSpent && !isPlainest(step, decoder)) return;
        this.#take(layer, step, decoder);
      }
      if (this.#covered.count === coveredBefore) continue;
      if (work.isSpent) return;
      // What was found may have been all that stood here, or most of it.
      for (const each of this.#windows(part)) this.#follow(part, each, decoders.slice(index + 1));
      return;
    }
  }

  #decode(layer: Layer, decoder: Decoder): Layer[] {
    const { work } = this.#tools;
    const inflation = decoder.begins === undefined ? 0 : WORK.inflation;
    work.spend(WORK.decoder + (decoder.cost ?? 1) * layer.bytes.length + inflation);
    const layers = decoder.decode(layer, this.#context);
    this.#spendForPrefilter();
    for (const { bytes, origin } of layers)
      work.spend(WORK.writtenByte * bytes.length + WORK.stretch * (origin?.stretches ?? 0));
    return layers;
  }

  /** Looks into a layer that a decoder made in a step, unless it was met before, and puts it into the queue. */
  #take(layer: Layer, step: Step, decoder: Decoder): void {
    const before = this.#seen.add(layer, step.node);
    if (before !== undefined) {
      noteRepetition(step.node, before);
      return;
    }
    const node = this.#nodeOf(layer, step, decoder);
    if (this.#tools.keyless.has(node.digest, node.depth)) return;
    this.#examine(layer);
    // Nothing of it will be followed.
    if (this.#tools.work.isSpent) return;
    const words = decoder.kind !== 'encoding' && step.depth < WORDS_DEPTH;
    const next: Step = { layer, depth: node.depth, words, ...undone(step, decoder), candidates: undefined, node };
    this.#queue.push(next);
    // A key that is plain base64 now is found first, so that the other decoders need not be tried on it.
    for (const each of this.#windows(next)) this.#follow(next, each, [BASE64]);
  }

  #nodeOf(layer: Layer, step: Step, decoder: Decoder): LayerNode {
    const { work, keyless, trace } = this.#tools;
    // Whoever traces wants to see all of them.
    const isKnowable = decoder.kind === 'encoding' && trace === undefined;
    if (isKnowable) work.spend(layer.bytes.length);
    const digest = isKnowable ? keyless.digestOf(layer.bytes) : undefined;
    return { parent: step.node, depth: step.depth + 1, digest, isShared: false };
  }

  #spendForPrefilter(): void {
    const { prefilter, work } = this.#tools;
    work.spend(prefilter.work - this.#spent);
    this.#spent = prefilter.work;
  }
}

/** A key as tools write it is looked for in all of a content, however intricate the rest is. */
function isPlainest({ depth }: Step, decoder: Decoder): boolean {
  return depth === 0 && decoder === BASE64;
}
