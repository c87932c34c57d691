/** The facts of a card one by one, as a reader can point at them in a report of a mistake. */
import type { Words } from '../words.ts';
import { figureInWords } from './figure-in-words.ts';
import { lineInWords } from './line-in-words.ts';
import type { CardView, DatedLine, FigureView, RecordedIn, RelationView } from './view-models.ts';

/** What a record says, as plain values; addresses of sources are left out. */
export type FactValue = string | { [field: string]: string | number | null };

export interface CardFact extends RecordedIn {
  /** Message key of the group under which it is listed. */
  group: 'report.groupTexts' | 'card.dates' | 'card.relations' | 'card.figures' | 'report.groupOther';
  /** As the card words it. */
  words: string;
  /** Null where the reader means something that stands nowhere on the card. */
  value: FactValue | null;
}

/** Summary, dated lines, relations, longer texts, figures, and "something else", which is always the last. */
export function factsOfCard(card: CardView, words: Words): CardFact[] {
  const record = card.entity ?? '';
  const lines = distinct([...card.then, ...card.now, ...card.dates], (line) => lineInWords(line, words));
  const text = (field: string, value: string, worded: string): CardFact => {
    return { group: 'report.groupTexts', record, field, words: worded, value };
  };
  return [
    ...(card.summary ? [text('summary', card.summary, card.summary)] : []),
    ...lines.map((line) => lineFact(line, record, words)),
    ...card.relations.map((relation) => relationFact(relation, record, words)),
    ...card.details.map((detail) =>
      text(fieldOf(detail.label), detail.text, `${words.t(detail.label)}: ${detail.text}`),
    ),
    ...card.figures.map((figure) => figureFact(figure, record, words)),
    { group: 'report.groupOther', record, field: 'other', words: words.t('report.other'), value: null },
  ];
}

/** Labels of longer texts are named after their field, but each provision stands alone. */
function fieldOf(label: string): string {
  return label === 'detail.provision' ? 'provisions' : label.replace('detail.', '');
}

function lineFact(line: DatedLine, record: string, words: Words): CardFact {
  const { date, end, what, status, recordedIn = { record, field: 'dates' } } = line;
  return {
    ...recordedIn,
    group: 'card.dates',
    words: lineInWords(line, words),
    value: {
      date,
      ...(end !== undefined && { end }),
      what: what || words.phrase(line.phrase ?? NOTHING),
      ...(status && { status }),
    },
  };
}

const NOTHING = { key: '', args: [] };

function relationFact(relation: RelationView, record: string, words: Words): CardFact {
  const { entity, name, start, end, recordedIn = { record, field: 'relations' } } = relation;
  const period = words.dateRange(start, end);
  return {
    ...recordedIn,
    group: 'card.relations',
    words: `${words.phrase(relation.phrase)}: ${name}${period && ` · ${period}`}`,
    value: { kind: relation.phrase.key, entity, ...(start && { start }), ...(end && { end }) },
  };
}

function figureFact(figure: FigureView, record: string, words: Words): CardFact {
  const { company, country, kind, period, requests, accounts, share } = figure;
  return {
    group: 'card.figures',
    record,
    field: 'figures',
    words: figureInWords(figure, words),
    value: { company, country, kind, period, requests, accounts, share },
  };
}

function distinct<Item>(items: readonly Item[], keyOf: (item: Item) => string): Item[] {
  return [...new Map(items.map((item) => [keyOf(item), item])).values()];
}
