/** The longer texts of a card, under labels that are message keys. */
import type { Entity } from '../knowledge/types.ts';

type Field =
  | 'official'
  | 'gives'
  | 'authorisedBy'
  | 'oversight'
  | 'data'
  | 'holds'
  | 'paragraph'
  | 'legal'
  | 'outcome'
  | 'decided'
  | 'changed';

const FIELDS: readonly Field[] = [
  'paragraph',
  'legal',
  'official',
  'gives',
  'authorisedBy',
  'oversight',
  'data',
  'holds',
  'decided',
  'outcome',
  'changed',
];

/** Empty where the record has only its summary. */
export function detailsOf(entity: Entity): { label: string; text: string }[] {
  const record = entity as Partial<Record<Field, string>>;
  const texts = FIELDS.flatMap((field) => (record[field] ? [{ label: `detail.${field}`, text: record[field] }] : []));
  const provisions = 'provisions' in entity ? (entity.provisions ?? []) : [];
  return [
    ...texts,
    ...provisions.map(({ number, says }) => ({ label: 'detail.provision', text: `${number}: ${says}` })),
  ];
}
