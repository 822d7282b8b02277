import { parseXml, XmlElement } from '@rgrove/parse-xml';

/** Bytes of a document that are parsed: the parser keeps all of it in memory. */
export const LONGEST_DOCUMENT = 8 * 1024 * 1024;

/**
 * The root element of a document. The parser knows no entities but those of XML itself, so that no few lines can stand
 * for millions; it opens no file and asks for no address.
 *
 * @returns undefined for what is no well-formed XML, or is too long or too deep
 */
export function readXml(bytes: Buffer): XmlElement | undefined {
  if (bytes.length > LONGEST_DOCUMENT) return undefined;
  try {
    return parseXml(bytes.toString('utf8')).root ?? undefined;
  } catch {
    return undefined;
  }
}

/** The elements directly below one, of a name where one is given. */
export function childrenOf(element: XmlElement, name?: string): XmlElement[] {
  return element.children.filter(
    (child): child is XmlElement => child instanceof XmlElement && (name === undefined || child.name === name),
  );
}
