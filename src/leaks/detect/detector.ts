import { createHash } from 'node:crypto';
import { OwnInflater } from '../archive/own-inflater.ts';
import { inflateWith } from '../archive/whole-inflate.ts';
import type { Detection } from '../types.ts';
import { decodeAndMatch, type LayerMatch, type MatchTools } from './decode-and-match.ts';
import { DetectionCache, type GivenUp, type PartDetections } from './detection-cache.ts';
import { Detections } from './detections.ts';
import { formOf } from './form.ts';
import { aroundCertificates, JWK } from './formats/jwk.ts';
import { KeylessLayers } from './layers/keyless-layers.ts';
import { endOf, type Layer, startOf } from './layers/layer.ts';
import type { Packed, Unpacking } from './packed.ts';
import { type Part, partsAround } from './parts.ts';
import type { PlaceVisitor } from './prefilter/dense-runs.ts';
import { Prefilter } from './prefilter/prefilter.ts';
import { Proofs } from './proofs.ts';
import { narrowed, wideAt } from './utf16.ts';
import { WORK } from './work.ts';
import { WorkMeter } from './work-meter.ts';
import type { WorkPool } from './work-pool.ts';

/** Takes the place of what was not looked through to its end, as offsets in the content. */
export type UnsearchedVisitor = (start: number, end: number) => void;

/** What a search does with what it cannot decide by itself. */
export interface FindOptions {
  /** Without it, archives in base64 and the like are not opened. */
  readonly unpacking?: Unpacking | undefined;
  /** Called with the places of all that was not looked through to its end. */
  readonly unsearched?: UnsearchedVisitor;
  /**
   * How many bytes the content takes in the repository, where it is compressed there: few bytes unpack to many, which may be
   * searched less closely. None where those of the archive in which it is were counted.
   */
  readonly stored?: number;
}

/** What finds keys in a content: the detector, or a stand-in for it. */
export type Finder = Pick<Detector, 'find'>;

/** How a content is searched, and those that are in it. */
interface Search {
  readonly unpacking: Unpacking | undefined;
  readonly unsearched: UnsearchedVisitor;
  /** Archives that stand encoded in one another are opened to this depth. */
  readonly depth: number;
}

/** Finds private keys of P-256, and tokens for App Store Connect, in bytes of any kind. */
export class Detector {
  readonly #tools: MatchTools;
  readonly #cache = new DetectionCache();
  /** Of the last search: kept, so that a search that finds nothing takes no memory. */
  readonly #places: number[] = [];
  readonly #packed: Packed[] = [];
  readonly #collect: PlaceVisitor;

  /**
   * @param options.now tokens that have expired by then are none
   * @param options.pool the work that it may do, where it is not alone
   * @param options.trace called with every layer that is looked at, in the order in which they are tried
   */
  constructor(options: { readonly now: Date; readonly pool?: WorkPool; readonly trace?: (layer: Layer) => void }) {
    inflateWith(() => new OwnInflater());
    const work = new WorkMeter(options.pool);
    const proofs = new Proofs(work);
    const { now, trace } = options;
    this.#tools = { prefilter: new Prefilter(), work, proofs, keyless: new KeylessLayers(), now, trace };
    const collect = (at: number): void => {
      this.#places.push(at);
    };
    this.#collect = {
      place: collect,
      number: collect,
      packed: (content, start, end) => {
        this.#packed.push({ content, start, end });
      },
    };
  }

  /** Content that is read to this place is searched fastest. */
  get room(): Buffer {
    return this.#tools.prefilter.room;
  }

  /** More memory in which content is searched fastest: see `PrefilterCode.extend`. */
  extend(length: number): ReturnType<Prefilter['extend']> {
    return this.#tools.prefilter.extend(length);
  }

  /**
   * All keys and tokens between the offsets `from` and `to` of the content, by where they start, which is counted from
   * the start of `content`. The same key at two places is reported twice. The time is linear in the length, whatever the
   * bytes are: what is too intricate to be looked through in that time is reported.
   */
  find(content: Buffer, from = 0, to = content.length, options: FindOptions = NO_OPTIONS): Detection[] {
    const { unpacking, unsearched = NOBODY, stored = to - from } = options;
    const { work } = this.#tools;
    work.earn(to - from, stored);
    const detections = this.#find(content, from, to, { unpacking, unsearched, depth: PACKED_DEPTH });
    work.settle();
    return detections;
  }

  /** Says that a content of so many bytes will be searched once more, for which there was too little left to go on. */
  putOff(bytes: number): void {
    this.#tools.work.owe(bytes);
  }

  /** Units of work that were done so far: see `WORK`. */
  get work(): number {
    return this.#tools.work.done;
  }

  #find(content: Buffer, from: number, to: number, search: Search): Detection[] {
    const { unpacking, unsearched, depth } = search;
    const parts = this.#parts(content, from, to, unsearched);
    const packed = this.#packed.length > 0 ? this.#packed.splice(0) : NONE;
    const narrow = narrowed(content, from, to);
    if (parts.length === 0 && packed.length === 0 && narrow === undefined) return [];
    const detections = new Detections();
    for (const [start, end] of this.#decodeAndMatch(content, parts, detections)) unsearched(start, end);
    for (const part of parts) {
      const layer = aroundCertificates(content, part, from, to);
      if (layer !== undefined && !this.#findAroundCertificates(layer, detections)) unsearched(...part);
    }
    for (const each of depth > 0 ? packed : NONE) {
      const { work } = this.#tools;
      if (unpacking !== undefined && work.left === 0) unsearched(each.start, each.end);
      if (unpacking === undefined || work.left === 0) continue;
      work.spend(WORK.archive);
      unpacking.read(each, (bytes, kind) => {
        const inside = { ...search, unsearched: () => unsearched(each.start, each.end), depth: depth - 1 };
        for (const inner of this.#find(bytes, 0, bytes.length, inside))
          detections.add({ ...inner, form: `encoded ${kind} of ${inner.form}`, start: each.start, end: each.end });
      });
    }
    // More encodings are known of one byte a character than of two: so the narrowed text is searched as well.
    const inWide: UnsearchedVisitor = (start, end) => unsearched(from + wideAt(start), from + wideAt(end));
    for (const inner of narrow === undefined
      ? NONE
      : this.#find(narrow, 0, narrow.length, { ...search, unsearched: inWide })) {
      const [start, end] = [from + wideAt(inner.start), from + wideAt(inner.end)];
      detections.add({ ...inner, form: `UTF-16 of ${inner.form}`, start, end });
    }
    return detections.inOrder();
  }

  /**
   * Looks at parts closely. Each has its share of half of the work, so that none uses up that of the others; those for
   * which it is too little are tried once more with what is left.
   *
   * @returns the parts that were not looked through to their ends
   */
  #decodeAndMatch(content: Buffer, parts: readonly Part[], detections: Detections): readonly Part[] {
    const { work } = this.#tools;
    const length = parts.reduce((sum, [start, end]) => sum + end - start, 0);
    const each = parts.length === 1 ? work.left : work.left / 2 / length;
    const tryPart = ([start, end]: Part, allowed: number, givenUp?: GivenUp): boolean => {
      work.allow(allowed);
      const matched = (): PartDetections => {
        const matches = decodeAndMatch(this.#tools, content, start, end);
        return { detections: matches.found.map(describe), isComplete: matches.isComplete };
      };
      const { detections: found, isComplete } = this.#cache.get(content, start, end, matched, givenUp);
      for (const detection of found) detections.add(detection);
      return isComplete;
    };
    const givenUp: GivenUp = new Map();
    const hard = parts.filter((part) => !tryPart(part, each * (part[1] - part[0]), givenUp));
    return parts.length === 1 ? hard : hard.filter((part) => work.left === 0 || !tryPart(part, work.left));
  }

  /** @returns whether all keys in the layer could be read */
  #findAroundCertificates(layer: Layer, detections: Detections): boolean {
    const { work } = this.#tools;
    if (work.left === 0) return false;
    work.allow(work.left);
    work.spend(WORK.layerByte * layer.bytes.length);
    for (const match of JWK.find(layer, this.#tools, NONE)) detections.add(describe({ match, layer }));
    return !work.hasRefused;
  }

  /** What is to be looked at closely: all that is near a place that the prefilter reports. */
  #parts(content: Buffer, from: number, to: number, unsearched: UnsearchedVisitor): readonly Part[] {
    const places = this.#places;
    const { prefilter, work } = this.#tools;
    places.length = 0;
    const before = prefilter.work;
    const end = prefilter.each(content, from, to, this.#collect, Math.max(work.left, WORK.places));
    work.spend(prefilter.work - before);
    if (end < to) {
      unsearched(end, to);
      // A key as tools write it is found in any case.
      if (work.takesLeast(WORK.plainByte * (to - end))) prefilter.eachKeyword(content, end, to, this.#collect);
    }
    return places.length === 0 ? NONE : partsAround(places, content, from, to);
  }
}

const NONE: readonly never[] = [];
const NO_OPTIONS: FindOptions = {};
const NOBODY: UnsearchedVisitor = () => {};

/** Archives that stand encoded in a file of another one, which stands encoded in a text, and so on. */
const PACKED_DEPTH = 3;

function describe({ match, layer }: LayerMatch): Detection {
  const token = layer.text.slice(match.first, match.end);
  const leak = match.key?.fingerprint ?? `token:${createHash('sha256').update(token).digest('hex').slice(0, 16)}`;
  const { kind, proven } = match;
  // A decoder may have changed the order of bytes, so that the last one stands before the first.
  const places = [match.first, match.end - 1];
  const start = Math.min(...places.map((place) => startOf(layer, place)));
  const end = Math.max(...places.map((place) => endOf(layer, place)));
  return { kind, fingerprint: match.key?.fingerprint, leak, proven, form: formOf(match, layer), start, end };
}
