import { decodeBase64, textOf } from './layers/encodings.ts';
import { visible } from './layers/writing.ts';

/** Whether a text looks like what belongs into another input. */
export const LOOKS = {
  keyId: /^[A-Z0-9]{10}$/,
  /** 8-4-4-4-12 hex digits in any case and nothing more: Apple's own ids are no UUIDs by RFC 4122. */
  issuerId: /^[0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12}$/i,
  fileName: /^(?:.*[/\\])?(AuthKey|ApiKey|SubscriptionKey)_(\w+)(?:\.p8)?$/i,
  privateKey: /BEGIN[\w ]*KEY|^LS0tLS|^MIG[TH]|^M[HE][cE0]/,
} as const;

/** What an id can be understood as: as it stands, and decoded from base64 once or twice; nothing where it is empty. */
export function readingsOf(input: string): string[] {
  const readings: string[] = [];
  for (let text = bare(input); text !== '' && readings.length < 3; ) {
    readings.push(text);
    const bytes = decodeBase64(text.replace(/\s/g, ''));
    text = bare((bytes === undefined ? undefined : textOf(bytes)?.text) ?? '');
  }
  return readings;
}

/** Without the marks that nobody sees, quotes, and the name of a variable before it. */
function bare(input: string): string {
  const text = visible(input).replace(/^[A-Za-z_][\w-]{0,60}\s?[=:]\s?(?=\S{10,}$)/, '');
  return text.replace(/^["'`]+|["'`,;]+$/g, '').trim();
}

export function count(text: string): string {
  const characters = [...text].length;
  return characters === 1 ? '1 character' : `${characters} characters`;
}
