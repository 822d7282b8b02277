/**
 * A stand-in of the App Store Connect API on loopback, for the demo and the tests: it checks tokens as Apple does and
 * answers in Apple's formats, and it can be told to misbehave. Start with `startStandIn`.
 */
export { type StandIn, type StandInOptions, startStandIn } from './app-store-connect.ts';
export type { Answer, Behaviour, Scripted, WireFault } from './behaviour.ts';
export { DENIED_BY_ROLE, type Program, type RegisteredKey } from './keys.ts';
export type { Certificate } from './loopback.ts';
export type { SeenRequest } from './requests.ts';
export {
  type BuildRecord,
  bytesOf,
  compositeOf,
  type FileRecord,
  type PartFault,
  type RegisteredApp,
  type Rule,
  type SeenPart,
  type UploadRecord,
} from './uploads/index.ts';
