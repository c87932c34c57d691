/** A report of a mistake: what a reader says of one fact of a card, as a patch and as the text of an issue. */
import type { Phrase } from '../phrase.ts';
import { phrase } from '../phrase.ts';
import type { Words } from '../words.ts';
import { type CardFact, type FactValue, factsOfCard } from './facts-of-card.ts';
import type { ReportPatch } from './report-schema.ts';
import type { CardView } from './view-models.ts';
import { isWebAddress } from './web-address.ts';

export interface ReportAnswers {
  /** Index in `factsOfCard`; one that there is not stands for "something else". */
  fact: number;
  /** What is wrong. */
  comment: string;
  /** What it should say; may be empty. */
  proposed: string;
  /** Address of a source; may be empty. */
  source: string;
  /** Address of the page, only where the reader wants it in the report. */
  page: string | null;
}

export interface Report {
  patch: ReportPatch;
  /** Title and text (Markdown) of the issue. */
  title: string;
  body: string;
}

/** The body stays below this, in UTF-16 code units. */
export const LONGEST_BODY = 6000;
const LONGEST_TITLE = 120;
/** How long a text may be: the first that keeps the body short enough counts. */
const TEXT_LIMITS = [1500, 700, 300, 120, 40];

/** What is still missing or wrong, to be said beside the field; empty where a report can be built. */
export function problemsOf({ comment, source }: ReportAnswers): { comment?: Phrase; source?: Phrase } {
  return {
    ...(clean(comment) === '' && { comment: phrase('report.commentMissing') }),
    ...(source.trim() !== '' && !isWebAddress(source.trim()) && { source: phrase('report.sourceInvalid') }),
  };
}

/**
 * Builds the report from the card, the answers and nothing else: what the reader did not write or tick is not in it.
 * Long texts are cut with a note.
 * @param card of an entity that the knowledge base has
 * @param answers without problems; an address that is none is left out
 */
export function buildReport(card: CardView, answers: ReportAnswers, words: Words): Report {
  const facts = factsOfCard(card, words);
  const fact = facts[answers.fact] ?? facts.at(-1)!;
  for (const limit of TEXT_LIMITS) {
    const report = buildWithin(limit, card, fact, answers, words);
    if (report.body.length < LONGEST_BODY) return report;
  }
  throw new RangeError('A report cannot be cut below its limit');
}

function buildWithin(limit: number, card: CardView, fact: CardFact, answers: ReportAnswers, words: Words): Report {
  const { t } = words;
  const short = (text: string) => cut(clean(text), limit, words);
  const was = fact.value === null ? '' : short(fact.words);
  const proposed = short(answers.proposed);
  const comment = short(answers.comment);
  const source = isWebAddress(answers.source.trim()) ? answers.source.trim() : null;
  const page = answers.page !== null && isWebAddress(answers.page) ? answers.page : null;
  const name = cut(oneLine(card.name), 200, words);
  const patch: ReportPatch = {
    entity: card.entity ?? '',
    record: {
      id: fact.record,
      checked: card.checked,
      fields: fact.value === null ? {} : { [fact.field]: shortValue(fact.value, short) },
    },
    change: { field: fact.field, was, ...(proposed && { proposed }) },
    comment,
    ...(source && { source }),
    ...(page && { page }),
  };
  const parts = [
    `**${t('report.entity')}:** ${name} (\`${card.entity}\`)`,
    `**${t('report.record')}:** \`${fact.record}\``,
    `**${t('report.fact')}:** ${oneLine(was || fact.words)}`,
    `**${t('report.comment')}:**\n${quoted(comment)}`,
    ...(proposed ? [`**${t('report.proposed')}:**\n${quoted(proposed)}`] : []),
    `**${t('report.source')}:** ${source ?? t('report.none')}`,
    ...(page ? [`**${t('report.page')}:** ${page}`] : []),
    // A JSON string holds no line break, so no text can end the fence.
    `\`\`\`json\n${JSON.stringify(patch, null, 2)}\n\`\`\``,
  ];
  const title = cutHard(t('report.title', [name, oneLine(fact.words)]), LONGEST_TITLE);
  return { patch, title, body: parts.join('\n\n') };
}

function shortValue(value: FactValue, short: (text: string) => string): FactValue {
  if (typeof value === 'string') return short(value);
  return Object.fromEntries(
    Object.entries(value).map(([key, one]) => [key, typeof one === 'string' ? short(one) : one]),
  );
}

/** Without control characters, marks that turn the direction of text round, halves of characters, and much empty space. */
function clean(text: string): string {
  return text
    .replace(/\r\n?/g, '\n')
    .replace(/[\u202A-\u202E\u2066-\u2069]/g, '')
    .replace(/(?!\n)\p{Cc}/gu, ' ')
    .replace(/\p{Cs}/gu, '\uFFFD')
    .replace(/\s*\n\s*\n\s*/g, '\n\n')
    .trim();
}

function oneLine(text: string): string {
  return clean(text).replace(/\s+/g, ' ');
}

function quoted(text: string): string {
  return text.replace(/^/gm, '> ');
}

function cut(text: string, limit: number, { t, number }: Words): string {
  if (text.length <= limit) return text;
  const kept = cutHard(text, limit);
  return `${kept} ${t('report.cut', [number(text.length - kept.length)])}`;
}

/** Never between the two halves of a character. */
function cutHard(text: string, limit: number): string {
  if (text.length <= limit) return text;
  return `${text.slice(0, limit - 1).replace(/[\uD800-\uDBFF]$/, '')}…`;
}
