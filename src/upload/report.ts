import * as core from '@actions/core';
import { forMarkdown } from '../runner/untrusted.ts';
import type { Ending } from './ending.ts';
import type { Build } from './file/app-file.ts';
import type { Platform } from './file/contents.ts';
import type { PackageFile } from './file/find-file.ts';
import type { Known } from './job.ts';
import { inBytes, inTime } from './parts/upload-progress.ts';
import { codesOf, inLog, inMarkdown, linesFor } from './upload-words.ts';

/** All that a run has to say at its end. */
export interface Result {
  readonly ending: Ending;
  readonly known: Known;
  readonly build: Build;
  readonly file: PackageFile;
  /** Milliseconds that it took. */
  readonly took: number;
  /** Warnings of ours, those of the ending left out. */
  readonly warnings: readonly string[];
}

/** Where App Store Connect shows the builds of a platform. */
const PAGE_OF: Record<Platform, string> = { IOS: 'ios', MAC_OS: 'macos', TV_OS: 'tvos', VISION_OS: 'visionos' };

/** Sets the outputs that are known; the others are empty. */
export function setOutputs({ ending, known }: Pick<Result, 'ending' | 'known'>): void {
  core.setOutput('build-upload-id', known.uploadId ?? '');
  core.setOutput('build-id', known.buildId ?? '');
  core.setOutput('app-id', known.app?.id ?? '');
  core.setOutput('state', ending.state);
  core.setOutput('errors', JSON.stringify(codesOf(ending.said)));
}

/** Tells the log how the run ended: in one annotation for all errors, and one for all warnings of Apple's. */
export function logResult({ ending, known, build }: Result): void {
  for (const warning of ending.warnings) core.warning(warning);
  if (known.warnings.length > 0) {
    core.warning(["Apple's warnings about the build:", ...linesFor(known.warnings, inLog)].join('\n'));
  }
  for (const line of linesFor(known.infos, inLog)) core.info(`Apple says besides: ${line}`);
  if (known.app !== undefined) core.info(`TestFlight's page: ${pageOf(known, build.platform)}`);
  if (ending.good) core.info(ending.headline);
  else core.setFailed([ending.headline, ...linesFor(ending.said, inLog)].join('\n'));
}

/** The job summary, in Markdown. */
export function summaryOf(result: Result): string {
  const { ending, known, build, file, took, warnings } = result;
  const { sending } = known;
  const rows = [
    ['App', known.app?.name === undefined ? (build.bundleId ?? '') : forMarkdown(known.app.name)],
    ['Version', `${build.version} (${build.buildNumber}), ${PAGE_OF[build.platform]}`],
    ['File', `${forMarkdown(file.name)}, ${inBytes(file.size)}`],
    ['Time taken', inTime(took / 1000)],
    ...(sending === undefined
      ? []
      : [['Sent', `${inBytes(sending.bytes)} in ${inTime(sending.seconds)}, ${inBytes(sending.rate)}/s`]]),
    ['State', ending.state === '' ? 'not uploaded' : ending.state],
    ...(known.uploadId === undefined ? [] : [['Upload', known.uploadId]]),
  ];
  const blocks = [
    `### TestFlight: ${ending.state === '' ? (ending.good ? 'dry run' : 'not uploaded') : ending.state}`,
    ending.headline,
    list("Apple's errors", linesFor(ending.said, inMarkdown)),
    ['| | |', '| --- | --- |', ...rows.map((cells) => `| ${cells.join(' | ')} |`)].join('\n'),
    list("Apple's warnings", linesFor(known.warnings, inMarkdown)),
    list('Apple says besides', linesFor(known.infos, inMarkdown)),
    list('Besides', [...warnings, ...ending.warnings]),
    known.app === undefined ? '' : `[The build in App Store Connect](${pageOf(known, build.platform)})`,
  ];
  return `${blocks.filter((block) => block !== '').join('\n\n')}\n`;
}

/** The page of the build, which the upload stands for until there is one. The ids are letters, digits and dashes. */
function pageOf({ app, buildId, uploadId }: Known, platform: Platform): string {
  const page = `https://appstoreconnect.apple.com/apps/${app?.id}/testflight/${PAGE_OF[platform]}`;
  const id = buildId ?? uploadId;
  return id === undefined ? page : `${page}/${id}`;
}

function list(heading: string, items: readonly string[]): string {
  return items.length === 0 ? '' : [`**${heading}**`, '', ...items.map((item) => `- ${item}`)].join('\n');
}
