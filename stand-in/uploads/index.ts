export { type PartFault, type Rule, UploadConduct } from './conduct.ts';
export type { ApiRequest } from './pages.ts';
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
export { routeUpload } from './routes.ts';
export { UploadService } from './service.ts';
export type { SeenPart } from './storage.ts';
