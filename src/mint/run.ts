import * as core from '@actions/core';
import { readRunContext } from '../runner/event.ts';
import { maskAll } from '../runner/mask.ts';
import { takeMintInputs } from './inputs.ts';
import { mint } from './mint.ts';

/** Mints a token as the inputs say. The token is masked before it goes anywhere. */
export async function main(): Promise<void> {
  const minted = await mint(await takeMintInputs(), Date.now() / 1000, readRunContext);
  maskAll([minted.token]);
  for (const warning of minted.warnings) core.warning(warning);
  for (const notice of minted.notices) core.notice(notice);
  for (const line of minted.lines) core.info(line);
  core.setOutput('token', minted.token);
  core.setOutput('expires-at', minted.expiresAt);
  core.setOutput('key-fingerprint', minted.fingerprint);
}
