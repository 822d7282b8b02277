export { type PartFault, type Rule, UploadConduct } from './conduct.ts';
export {
  type BuildRecord,
  bytesOf,
  compositeOf,
  type Detail,
  type FileRecord,
  Records,
  type RegisteredApp,
  type UploadRecord,
} from './records.ts';
export { type ApiRequest, routeUpload } from './routes.ts';
export { type SeenPart, STORAGE_PATH, Storage } from './storage.ts';
