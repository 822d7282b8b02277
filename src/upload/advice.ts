/**
 * What to do about a code of Apple's, in our words: those of `state.errors` are numbers, with or without `ITMS-`; those
 * of the API are dotted and matched by their beginning.
 */

const PLATFORM =
  'The build was sent for another platform than it was made for: leave the input "platform" out, and it is read from the file.';
const TRAIN =
  'This version is closed or was released already: raise CFBundleShortVersionString (MARKETING_VERSION in Xcode), and build again.';
const BUNDLE_ID =
  'The bundle id of the build is not that of the app in App Store Connect: build with the right one, or correct "app-id".';

const VALIDATION: Readonly<Record<string, string>> = {
  '90039': PLATFORM,
  '90054': BUNDLE_ID,
  '90055': BUNDLE_ID,
  '90062': TRAIN,
  '90186': TRAIN,
  '90189': 'Apple has this build already: raise CFBundleVersion (CURRENT_PROJECT_VERSION in Xcode), and build again.',
  '90382': 'The app has reached the number of uploads that Apple takes in a day: upload again tomorrow.',
  '90478': TRAIN,
  '90508': PLATFORM,
  '90545': PLATFORM,
  '90683':
    'Info.plist lacks the sentence that says why the app wants to use something private: add the key that Apple names.',
  '90713': PLATFORM,
  '90725':
    'The build was made with an SDK that Apple does not take any more: build with a newer Xcode (runs-on: a newer macOS).',
};

const OF_THE_API: readonly (readonly [beginning: string, advice: string])[] = [
  [
    'ENTITY_ERROR.ATTRIBUTE.INVALID.DUPLICATE',
    'The number must be higher than that of every build before it: raise CFBundleVersion (CURRENT_PROJECT_VERSION in Xcode), and build again.',
  ],
  [
    'ENTITY_ERROR.RELATIONSHIP.INVALID',
    'The app is not one of the team that the key belongs to: use a key of that team, or correct "app-id".',
  ],
  [
    'ENTITY_ERROR.ATTRIBUTE.INVALID',
    'Apple does not take a value as it is: compare it with Info.plist, and with the inputs if you gave any.',
  ],
  [
    'FORBIDDEN.REQUIRED_AGREEMENTS_MISSING_OR_EXPIRED',
    'The Account Holder accepts the agreement at developer.apple.com/account or in App Store Connect (Business); a new key does not help.',
  ],
  [
    'FORBIDDEN_ERROR.PLA_NOT_ACCEPTED',
    'The Account Holder accepts the Program License Agreement at developer.apple.com/account; a new key does not help.',
  ],
  [
    'FORBIDDEN',
    'The role of the key does not reach this far: uploads need Developer, App Manager or Admin. If it does, the account is blocked; verify finds out which.',
  ],
  [
    'NOT_AUTHORIZED',
    'Apple refused the token: key, Key ID and Issuer ID do not fit together, the key was revoked, or a token that was given is good no more. verify finds out which.',
  ],
  [
    'RATE_LIMIT_EXCEEDED',
    'The key has made its requests of this hour: try again later, or use a key of its own for uploads.',
  ],
  ['STATE_ERROR', 'The file is past this step already: run the job again, and it goes on from there.'],
];

/** A sentence for a code; undefined for one that is not known. */
export function adviceFor(code: string): string | undefined {
  const number = /^(?:ITMS-)?(\d{5})$/.exec(code.trim())?.[1];
  if (number !== undefined) return VALIDATION[number];
  return OF_THE_API.find(
    ([beginning]) => code === beginning || code.startsWith(`${beginning}.`) || code.startsWith(`${beginning}_`),
  )?.[1];
}

/** The codes that this page speaks of, for tests and docs. */
export const KNOWN_CODES: readonly string[] = [
  ...Object.keys(VALIDATION),
  ...OF_THE_API.map(([beginning]) => beginning),
];
