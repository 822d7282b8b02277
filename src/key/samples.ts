/** Ids that stand in documentation and in the files that people copy: nobody's, and Apple answers 401 to them. */
const KEY_IDS: ReadonlyMap<string, string> = new Map([
  ['2X9R4HXF34', "Apple's documentation"],
  ['D383SF739A', "fastlane's documentation"],
]);
const ISSUER_IDS: ReadonlyMap<string, string> = new Map([
  ['57246542-96fe-1a63-e053-0824d011072a', "Apple's documentation"],
  ['6053b7fe-68a8-4acb-89be-165aa6465141', "fastlane's documentation"],
]);
/** One digit over and over, or digits in their order. */
const MADE_UP = /^(.)\1+$|^(?:12345678|01234567|abcdef)/i;

const ADVICE = 'Apple answers 401 to it: write the id of your own';

export function aboutKeyId(id: string): string[] {
  const where = KEY_IDS.get(id);
  if (where !== undefined) return [`The Key ID is the sample in ${where}. ${ADVICE} key.`];
  if (/^\d{9,10}$/.test(id)) {
    return [
      `The Key ID is ${id.length} digits and no letter, as the Apple ID of an app is: if Apple answers 401, look here first. The Key ID stands beside the name of the key, not of the app.`,
    ];
  }
  return MADE_UP.test(id) ? [`The Key ID looks made up. ${ADVICE} key.`] : [];
}

export function aboutIssuerId(id: string): string[] {
  const where = ISSUER_IDS.get(id.toLowerCase());
  if (where !== undefined) return [`The Issuer ID is the sample in ${where}. ${ADVICE} team.`];
  const digits = id.replaceAll('-', '');
  if (/^0+$/.test(digits)) return [`The Issuer ID is all zeros, a placeholder. ${ADVICE} team.`];
  return MADE_UP.test(digits) ? [`The Issuer ID looks made up. ${ADVICE} team.`] : [];
}
