import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from '@jest/globals';
import { parse } from 'yaml';
import { ROOT } from './support/paths.ts';

/** The Marketplace shows no more of a description, in characters. */
const LONGEST_DESCRIPTION = 125;

/**
 * Colors that GitHub takes, and the icons of Feather 4.28 that it leaves out: see "branding" in
 * https://docs.github.com/en/actions/reference/workflows-and-actions/metadata-syntax
 */
const COLORS = ['white', 'black', 'yellow', 'blue', 'green', 'orange', 'red', 'purple', 'gray-dark'];
const LEFT_OUT =
  /^(?:coffee|columns|divide(?:-circle|-square)?|frown|hexagon|key|meh|mouse-pointer|smile|tool|x-octagon)$/;

const files = ['.', ...readdirSync(ROOT)].map((folder) => join(folder, 'action.yml')).filter(isThere);

function isThere(file: string): boolean {
  return existsSync(join(ROOT, file));
}

describe.each(files)('%s', (file) => {
  const action = parse(readFileSync(join(ROOT, file), 'utf8'));

  test('has a description that the Marketplace shows whole', () => {
    expect(action.description.length).toBeGreaterThan(0);
    expect(action.description.length).toBeLessThanOrEqual(LONGEST_DESCRIPTION);
  });

  test('has a name of its own, an author, and branding that GitHub takes', () => {
    const names = files.map((other) => parse(readFileSync(join(ROOT, other), 'utf8')).name);
    expect(names.filter((name) => name === action.name)).toHaveLength(1);
    expect(action.author).toBe('asc-key');
    expect(COLORS).toContain(action.branding.color);
    expect(action.branding.icon).toMatch(/^[a-z]+(?:-[a-z\d]+)*$/);
    expect(action.branding.icon).not.toMatch(LEFT_OUT);
  });

  test('describes every input and output', () => {
    for (const { description } of [...Object.values(action.inputs), ...Object.values(action.outputs ?? {})] as {
      description?: string;
    }[]) {
      expect(description?.length).toBeGreaterThan(5);
    }
  });
});

test('all actions are among them', () => {
  expect(files).toEqual(expect.arrayContaining(['action.yml', 'scan/action.yml', 'verify/action.yml']));
});
