import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

/**
 * The licence texts of every package that webpack put into a bundle, sorted by name.
 *
 * @param stats webpack's statistics, as ncc hands them out: an object with `compilation.modules`
 * @param root the folder that holds node_modules
 * @throws when a bundled package carries no licence file
 */
export function licencesOf(stats, root) {
  const folders = new Set();
  for (const module of stats.compilation.modules) {
    for (const part of module.modules ?? [module]) {
      const found = /^(.*\/node_modules\/(?:@[^/]+\/)?[^/]+)\//.exec((part.resource ?? '').replaceAll('\\', '/'));
      if (found?.[1]?.startsWith(root.replaceAll('\\', '/'))) folders.add(found[1]);
    }
  }
  const packages = [...folders]
    .map((folder) => ({ folder, ...JSON.parse(readFileSync(join(folder, 'package.json'), 'utf8')) }))
    .filter((description) => !description.version.endsWith('-stub'))
    .sort((a, b) => (a.name < b.name ? -1 : a.name > b.name ? 1 : 0));
  const texts = packages.map(({ folder, name, version, license }) => {
    const file = readdirSync(folder).find((entry) => /^licen[cs]e(\.|$)/i.test(entry));
    if (file === undefined || !existsSync(join(folder, file))) throw new Error(`${name} carries no licence file`);
    return `${name} ${version}\n${license ?? ''}\n\n${readFileSync(join(folder, file), 'utf8').trim()}\n`;
  });
  return texts.join(`\n${'-'.repeat(80)}\n\n`) || 'No third-party code is bundled.\n';
}
