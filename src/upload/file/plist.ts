import { MAGIC, PlistError, type PlistValue, readBinaryPlist } from './binary-plist.ts';
import { childrenOf, readXml } from './xml.ts';

/**
 * Reads the top dictionary of a property list, binary or XML, as `readBinaryPlist` does.
 *
 * @throws {PlistError} for anything else
 */
export function readPlist(bytes: Buffer): Map<string, PlistValue> {
  if (bytes.toString('latin1', 0, MAGIC.length) === MAGIC) return readBinaryPlist(bytes);
  const root = readXml(bytes);
  if (root === undefined || root.name !== 'plist') throw new PlistError('is neither a binary nor an XML property list');
  const [top] = childrenOf(root);
  if (top?.name !== 'dict') throw new PlistError('is a property list without a dictionary');
  const values = new Map<string, PlistValue>();
  const entries = childrenOf(top);
  for (let index = 0; index + 1 < entries.length; index += 2) {
    const [key, value] = [entries[index], entries[index + 1]];
    if (key?.name !== 'key' || value === undefined) throw new PlistError('is a damaged XML property list');
    values.set(
      key.text,
      readValue(value.name, value.text, () => childrenOf(value, 'string').map(({ text }) => text)),
    );
  }
  return values;
}

function readValue(name: string, text: string, items: () => string[]): PlistValue {
  switch (name) {
    case 'string':
      return text;
    case 'true':
      return true;
    case 'false':
      return false;
    case 'array':
      return items();
    default:
      return undefined;
  }
}
