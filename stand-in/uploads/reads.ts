import { json, type Reply } from '../answers.ts';
import type { UploadConduct } from './conduct.ts';
import { type ApiRequest, fits, one, page, shownFile } from './pages.ts';
import type { BuildRecord, Records, UploadRecord } from './records.ts';
import { notThere } from './refusals.ts';
import { appResource, buildResource, trainResource, uploadResource } from './shapes.ts';

/** The calls that read. Looking at what Apple works on brings it forward. */
export class Reads {
  readonly #request: ApiRequest;
  readonly #records: Records;
  readonly #conduct: UploadConduct;

  constructor(request: ApiRequest, records: Records, conduct: UploadConduct) {
    this.#request = request;
    this.#records = records;
    this.#conduct = conduct;
  }

  /** The filter also takes what only begins with the value. */
  listApps(): Reply {
    const wanted = this.#request.query.get('filter[bundleId]');
    return page(
      this.#request,
      this.#records.apps.filter(({ bundleId }) => bundleId.startsWith(wanted ?? '')).map(appResource),
    );
  }

  getApp(id: string): Reply {
    const app = this.#records.apps.find((each) => each.id === id);
    return app === undefined ? notThere('apps', id) : one(this.#request, appResource(app));
  }

  listUploads(appId: string): Reply {
    if (this.#conduct.listsLag > 0 && this.#records.uploads.length > 0) {
      this.#conduct.listsLag--;
      return page(this.#request, []);
    }
    const uploads = this.#records.uploads.filter(
      (upload) =>
        upload.appId === appId &&
        fits(this.#request, 'cfBundleShortVersionString', upload.version) &&
        fits(this.#request, 'cfBundleVersion', upload.buildNumber) &&
        fits(this.#request, 'platform', upload.platform) &&
        fits(this.#request, 'state', upload.state),
    );
    return page(this.#request, uploads.map(uploadResource));
  }

  getUpload(id: string): Reply {
    const upload = this.#records.uploads.find((each) => each.id === id);
    if (upload === undefined) return notThere('buildUploads', id);
    if (upload.state === 'PROCESSING' && ++upload.looks > this.#conduct.looksUntilChecked) this.#check(upload);
    const build = this.#records.builds.find((each) => each.id === upload.buildId);
    const included = build === undefined ? [] : [buildResource(build)];
    return json(200, { data: uploadResource(upload), included, links: { self: this.#request.path } });
  }

  listFiles(uploadId: string): Reply {
    return page(
      this.#request,
      this.#records.filesOf(uploadId).map((file) => shownFile(this.#request, this.#conduct, file)),
    );
  }

  getFile(id: string): Reply {
    const file = this.#records.files.find((each) => each.id === id);
    if (file === undefined) return notThere('buildUploadFiles', id);
    return one(this.#request, shownFile(this.#request, this.#conduct, file));
  }

  listBuilds(): Reply {
    const builds = this.#records.builds.filter(
      (build) =>
        this.#conduct.linksBuild !== 'none' &&
        fits(this.#request, 'app', build.appId) &&
        fits(this.#request, 'version', build.buildNumber) &&
        fits(this.#request, 'preReleaseVersion.version', build.version) &&
        fits(this.#request, 'preReleaseVersion.platform', build.platform),
    );
    return json(200, {
      data: builds.map(buildResource),
      included: builds.map(trainResource),
      links: { self: this.#request.path },
      meta: { paging: { total: builds.length, limit: 200 } },
    });
  }

  getBuild(id: string): Reply {
    const build = this.#records.builds.find((each) => each.id === id);
    if (build === undefined) return notThere('builds', id);
    if (build.processingState === 'PROCESSING' && ++build.looks > this.#conduct.looksUntilProcessed) {
      build.processingState = this.#conduct.processed;
    }
    return one(this.#request, buildResource(build));
  }

  /** Apple's checks come to their end. */
  #check(upload: UploadRecord): void {
    const { verdict, errors, warnings, infos, linksBuild } = this.#conduct;
    Object.assign(upload, { state: verdict, errors, warnings, infos });
    if (verdict === 'FAILED') return;
    const build: BuildRecord = this.#records.addBuild({
      appId: upload.appId,
      version: upload.version,
      buildNumber: upload.buildNumber,
      platform: upload.platform,
      uploadId: upload.id,
      processingState: 'PROCESSING',
      usesNonExemptEncryption: this.#conduct.usesNonExemptEncryption,
    });
    if (linksBuild === 'link') upload.buildId = build.id;
  }
}
