import { count } from '../key/id-text.ts';
import { type Problems, UserError } from '../runner/user-error.ts';
import { type Served, TOOL_NAMES, type ToolName, toolNamed } from './tools.ts';

/** Longer words are no names of tools, and not compared with them. */
const LONGEST_NAME = 40;

/**
 * Reads the input `for`: names of tools, one a line or with commas between them.
 *
 * @throws {UserError} for a word that names none of them
 */
export function readTools(input: string): ToolName[] {
  const words = input.split(/[\s,]+/).filter((word) => word !== '');
  const known = words.flatMap((word) =>
    TOOL_NAMES.filter((name) => name === word.slice(0, LONGEST_NAME).toLowerCase()),
  );
  if (known.length < words.length) {
    const stranger = words.findIndex((word) => !TOOL_NAMES.some((name) => name === word.toLowerCase()));
    throw new UserError(
      `The input "for" names a tool that is not known (seen: ${count(words[stranger] ?? '')} in place ${stranger + 1} of ${words.length}). Write one name a line, or with commas: ${TOOL_NAMES.join(', ')}.`,
    );
  }
  return [...new Set(known)];
}

/** Adds all that the tools cannot be served with: what two of them mean by one variable, and keys that they do not take. */
export function refuseWhatCannotWork(tools: readonly ToolName[], individual: boolean, problems: Problems): void {
  const owners = new Map<string, { tool: ToolName; value: string | undefined }>();
  for (const tool of tools) {
    for (const [name, value] of Object.entries(toolNamed(tool).variables(SAMPLE))) {
      const owner = owners.get(name);
      if (owner === undefined) owners.set(name, { tool, value });
      else if (owner.value !== value) problems.add(twoMeanings(owner.tool, tool, name));
    }
  }
  const takeNone = tools.filter((tool) => toolNamed(tool).individual === 'no');
  if (individual && takeNone.length > 0) {
    problems.add(
      `The input "for" names ${list(takeNone)}, and the key is that of an individual (the input "issuer-id" is empty), which ${takeNone.length === 1 ? 'this tool does' : 'these tools do'} not take. Make a team key in App Store Connect and give its Issuer ID.`,
    );
  }
}

/** Told apart where two tools mean different things by one variable. */
const SAMPLE: Served = {
  keyId: 'key',
  issuerId: 'issuer',
  path: 'path',
  directory: 'directory',
  json: 'json',
  inHouse: false,
};

function twoMeanings(one: ToolName, other: ToolName, variable: string): string {
  return `The input "for" names ${one} and ${other}, which mean different things by the variable ${variable}, so one job cannot serve both. Give each a job of its own, or leave one out and hand it the outputs in the env: of its step.`;
}

/** The variables to set, in the order of the table. */
export function variablesFor(tools: readonly ToolName[], served: Served): [name: string, value: string][] {
  const all = new Map<string, string>();
  for (const tool of tools) {
    for (const [name, value] of Object.entries(toolNamed(tool).variables(served))) {
      if (value !== undefined) all.set(name, value);
    }
  }
  return [...all];
}

/**
 * What in the environment would take effect in place of our variables, break a tool beside them, or is lost by them. Names
 * are reported, values never.
 */
export function warningsFor(tools: readonly ToolName[], served: Served, env: NodeJS.ProcessEnv): string[] {
  const isSet = (name: string): boolean => (env[name] ?? '') !== '';
  const warnings: string[] = [];
  for (const tool of tools) {
    const { rivals = [], rivalsOfIndividual = [], individual } = toolNamed(tool);
    for (const { name, effect, harms = isNotEmpty } of rivals) {
      const value = env[name];
      if (value !== undefined && harms(value)) warnings.push(`${name} is set, and ${effect}. ${UNSET}`);
    }
    if (served.issuerId !== undefined) continue;
    for (const name of rivalsOfIndividual.filter(isSet)) {
      warnings.push(`${name} is set, and ${tool} would take the key of an individual for a team key by it. ${UNSET}`);
    }
    if (individual === 'unknown') {
      warnings.push(`It is not known whether ${tool} takes the key of an individual: older versions want an issuer.`);
    }
  }
  for (const [name, value] of variablesFor(tools, served)) {
    if (isSet(name) && env[name] !== value) {
      warnings.push(
        `${name} is set already, by the workflow or by another use of this action. From the next step on it has the value of this use, which stays for the rest of the job: nobody restores the old one.`,
      );
    }
  }
  return [...new Set(warnings)];
}

function isNotEmpty(value: string): boolean {
  return value !== '';
}

const UNSET = 'Take it out of the env: of the workflow and of the job.';

export function list(names: readonly string[]): string {
  return names.length < 2 ? names.join('') : `${names.slice(0, -1).join(', ')} and ${names.at(-1)}`;
}
