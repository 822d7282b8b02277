/**
 * The values that a log must not show, and what GitHub's runner makes of them: a value is split at line ends, each
 * trimmed line is masked, and so are the forms in which programs tend to print it (actions/runner, `ValueEncoders`).
 */
export class Masks {
  readonly #values = new Set<string>();

  /** Adds a value, as `::add-mask::` or a secret of the workflow does. Empty lines are left out. */
  add(value: string): void {
    for (const line of value.split(/[\r\n]+/)) {
      const trimmed = line.trim();
      if (trimmed === '') continue;
      for (const form of formsOf(trimmed)) this.#values.add(form);
    }
  }

  /** The text with every masked value shown as `***`; values that overlap or touch become one. */
  hide(text: string): string {
    let shown = '';
    let end = 0;
    for (const place of mergedPlaces(this.#values, text)) {
      shown += `${text.slice(end, place.start)}***`;
      end = place.end;
    }
    return shown + text.slice(end);
  }
}

/** A part of a text, from `start` up to but without `end`. */
interface Place {
  readonly start: number;
  readonly end: number;
}

const XML: Readonly<Record<string, string>> = { '<': '&lt;', '>': '&gt;', '&': '&amp;', '"': '&quot;', "'": '&apos;' };

/** The value and its encodings: base64 at the three alignments, JSON, URI, XML, and in single quotes. */
function formsOf(value: string): string[] {
  const bytes = Buffer.from(value);
  return [
    value,
    ...[0, 1, 2].map((shift) => wholeBase64(bytes.subarray(shift))),
    JSON.stringify(value).slice(1, -1),
    encodeURIComponent(bytes.toString()),
    value.replaceAll("'", "''"),
    value.replace(/[<>&"']/g, (character) => XML[character] ?? character),
  ].filter((form) => form !== '');
}

/** Base64 without the characters at the end that depend on what follows the value. */
function wholeBase64(bytes: Uint8Array): string {
  return Buffer.from(bytes.subarray(0, bytes.length - (bytes.length % 3))).toString('base64');
}

/** Where the values stand, in order; places that overlap or touch are one. */
function mergedPlaces(values: Iterable<string>, text: string): Place[] {
  const places = [...values].flatMap((value) => placesOf(value, text)).sort((a, b) => a.start - b.start);
  const merged: Place[] = [];
  for (const place of places) {
    const last = merged.at(-1);
    if (last === undefined || place.start > last.end) merged.push(place);
    else merged[merged.length - 1] = { start: last.start, end: Math.max(last.end, place.end) };
  }
  return merged;
}

function placesOf(value: string, text: string): Place[] {
  const places: Place[] = [];
  for (let start = text.indexOf(value); start !== -1; start = text.indexOf(value, start + 1)) {
    places.push({ start, end: start + value.length });
  }
  return places;
}
