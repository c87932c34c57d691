/** Names: one strong name means one entity, and what is too common to link alone is weak. */
import { isPerson } from '../entity-type.ts';
import { textOfName } from '../text-of-name.ts';
import type { Entity, NameForm } from '../types.ts';
import { type DataFile, placed } from './data-file.ts';
import type { Finding } from './finding.ts';

/** Descriptions that mean a different body, law or person in every country. */
const GENERIC =
  /^(?:the )?(?:agency|bureau|department|ministry|court|supreme court|high court|act|bill|law|directive|regulation|government|company|police|parliament|congress|senate|president|minister|prime minister|home secretary|attorney general|justice|commission|committee|council|board|office|service|signal|line|orange|meta|ring|may|tap|prism|alphabet|x)$/i;

interface Strong {
  file: string;
  id: string;
  name: string;
  lang: string | null;
  from: string;
  until: string;
}

export function checkNames(files: readonly DataFile[]): Finding[] {
  const entities = placed<Entity>(files, 'entities');
  return [
    ...checkClashes(entities.flatMap(({ file, record }) => strongNames(file, record))),
    ...entities.flatMap(({ file, record }) => checkStrength(file, record)),
    ...checkTwice(entities, 'wikidata', 'error'),
    ...checkTwice(entities, 'wikipedia', 'warning'),
  ];
}

function strongNames(file: string, record: Entity): Strong[] {
  const plain = (form: NameForm): Strong => {
    const {
      name,
      lang = null,
      from = '0000',
      until = '9999',
    } = typeof form === 'string' ? { name: form } : (form as Exclude<NameForm, string>);
    return { file, id: record.id, name, lang, from, until };
  };
  return [record.name, ...(record.aliases ?? [])].map(plain);
}

/** Two entities may share a strong name in different languages or at different times only. */
function checkClashes(names: readonly Strong[]): Finding[] {
  const groups = Map.groupBy(names, (one) => one.name.toLowerCase());
  return [...groups.values()].flatMap((group) =>
    group.flatMap((a, index) =>
      group
        .slice(index + 1)
        .filter(
          (b) => a.id !== b.id && (a.lang === b.lang || !a.lang || !b.lang) && a.from < b.until && b.from < a.until,
        )
        .map(
          (b): Finding => ({
            level: 'error',
            file: b.file,
            id: b.id,
            message: `"${b.name}" is a strong name of ${a.id} too; make one of them weak, or limit it to a language or a time`,
          }),
        ),
    ),
  );
}

function checkStrength(file: string, record: Entity): Finding[] {
  const strong = strongNames(file, record);
  const surname = record.name.split(' ').at(-1)!.toLowerCase();
  const weak = new Set((record.weakAliases ?? []).map((form) => textOfName(form).toLowerCase()));
  return strong.flatMap(({ name, lang }): Finding[] => {
    const say = (level: Finding['level'], message: string): Finding[] => [{ level, file, id: record.id, message }];
    if (weak.has(name.toLowerCase()) && name !== record.name && lang === null)
      return say('warning', `"${name}" is both a strong and a weak name`);
    if (isPerson(record) && !name.includes(' ') && name.toLowerCase() === surname && record.name.includes(' ')) {
      return say('error', `"${name}" is a surname and must be weak`);
    }
    if (GENERIC.test(name) && !weak.has(name.toLowerCase())) {
      return say(name === record.name ? 'warning' : 'error', `"${name}" means many things and must be weak`);
    }
    if (record.id.startsWith('concept/') || lang !== null) return [];
    return /^\p{Ll}+$/u.test(name) ? say('warning', `"${name}" is a common word: should it be weak?`) : [];
  });
}

function checkTwice(
  entities: readonly { file: string; record: Entity }[],
  field: 'wikidata' | 'wikipedia',
  level: Finding['level'],
): Finding[] {
  const first = new Map<string, string>();
  return entities.flatMap(({ file, record }): Finding[] => {
    const value = record[field];
    if (!value) return [];
    const other = first.get(value);
    if (!other) first.set(value, record.id);
    return other ? [{ level, file, id: record.id, message: `${field} "${value}" is that of ${other} too` }] : [];
  });
}
