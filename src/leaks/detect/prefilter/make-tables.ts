import { DECODERS } from '../decoders/table.ts';
import { FORMATS } from '../formats/table.ts';
import { armourKeywords } from '../keywords/armour.ts';
import type { Keyword } from '../keywords/keyword.ts';
import { Tables } from '../keywords/tables.ts';

/** All that the prefilter looks for: what armour, formats and decoders declare. */
export function allKeywords(): Keyword[] {
  return [
    ...armourKeywords(),
    ...FORMATS.flatMap(({ keywords }) => keywords()),
    ...DECODERS.flatMap(({ keywords }) => keywords?.() ?? []),
  ];
}

/** The tables of the prefilter; in dist they are stored (prepared.ts). */
export function makeTables(): Tables {
  const tables = Tables.empty();
  for (const keyword of allKeywords()) {
    if ('bytes' in keyword) tables.add(keyword.bytes, 0, keyword.trigger);
    else tables.addPattern(keyword.pattern, keyword.trigger);
  }
  return tables;
}
