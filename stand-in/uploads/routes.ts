import { methodNotAllowed, type Reply } from '../answers.ts';
import { Changes } from './changes.ts';
import type { UploadConduct } from './conduct.ts';
import type { ApiRequest } from './pages.ts';
import { Reads } from './reads.ts';
import type { Records } from './records.ts';

/** Answers the calls of which an upload is made. @returns undefined for all other paths */
export function routeUpload(request: ApiRequest, records: Records, conduct: UploadConduct): Reply | undefined {
  const [, collection = '', id = '', below = ''] =
    /^\/v1\/([A-Za-z]+)(?:\/([^/]+))?(?:\/([A-Za-z]+))?$/.exec(request.path) ?? [];
  const reads = new Reads(request, records, conduct);
  const changes = new Changes(request, records, conduct);
  switch (`${request.method} ${collection}${id === '' ? '' : '/id'}${below === '' ? '' : `/${below}`}`) {
    case 'GET apps':
      return records.apps.length === 0 ? undefined : reads.listApps();
    case 'GET apps/id':
      return reads.getApp(id);
    case 'GET apps/id/buildUploads':
      return reads.listUploads(id);
    case 'POST buildUploads':
      return changes.openUpload();
    case 'GET buildUploads/id':
      return reads.getUpload(id);
    case 'GET buildUploads/id/buildUploadFiles':
      return reads.listFiles(id);
    case 'POST buildUploadFiles':
      return changes.registerFile();
    case 'GET buildUploadFiles/id':
      return reads.getFile(id);
    case 'PATCH buildUploadFiles/id':
      return changes.commit(id);
    case 'GET builds':
      return records.apps.length === 0 ? undefined : reads.listBuilds();
    case 'GET builds/id':
      return reads.getBuild(id);
    default:
      return /^(?:buildUploads|buildUploadFiles)$/.test(collection) ? methodNotAllowed(request.method) : undefined;
  }
}
