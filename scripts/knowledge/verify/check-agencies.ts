/** Intelligence agencies: names and Wikipedia titles against the MISP galaxy's table. */
import type { Placed } from '../../../lib/knowledge/check/data-file.ts';
import type { PublicBody } from '../../../lib/knowledge/types.ts';
import { namesOf, plain } from './compare-names.ts';
import { type Comparison, type Contradiction, together } from './contradiction.ts';

export type AgencyRow = Record<'country' | 'name' | 'synonyms' | 'enwiki', string>;

/** @param bodies every public body of the knowledge base */
export function checkAgencies(bodies: readonly Placed<PublicBody>[], rows: readonly AgencyRow[]): Comparison {
  return together(
    rows.map((row) => {
      const named = bodies.filter(({ record }) => isNamed(record, row));
      const atHome = named.filter(({ record }) => record.country === row.country);
      // Elsewhere only the same title means the same body: "Military Intelligence" is a name in many countries.
      const meant = atHome.length > 0 ? atHome : named.filter(({ record }) => record.wikipedia === title(row.enwiki));
      return { found: meant.flatMap((placed) => compare(placed, row)), compared: meant.length };
    }),
  );
}

function compare({ file, record }: Placed<PublicBody>, row: AgencyRow): Contradiction[] {
  const say = (about: string, message: string): Contradiction => ({ file, id: record.id, about, message });
  if (record.country !== row.country)
    return [say('country', `is of ${record.country}, in the table "${row.name}" is of ${row.country}`)];
  if (!record.wikipedia || !title(row.enwiki) || isTitle(record, row.enwiki)) return [];
  return [say('wikipedia', `has the Wikipedia title "${record.wikipedia}", in the table "${title(row.enwiki)}"`)];
}

function isNamed(record: PublicBody, row: AgencyRow): boolean {
  const theirs = [row.name, ...row.synonyms.split('|')].map(plain).filter(Boolean);
  return namesOf(record).some((name) => theirs.includes(plain(name)));
}

/** The title agrees, or is one of the record's names: Wikipedia forwards from it. */
function isTitle(record: PublicBody, enwiki: string): boolean {
  const theirs = plain(title(enwiki));
  return [record.wikipedia ?? '', ...namesOf(record)].some((name) => plain(name) === theirs);
}

function title(enwiki: string): string {
  return enwiki.replace(/#.*$/, '').replaceAll('_', ' ').trim();
}
