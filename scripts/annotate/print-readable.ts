import { styleText } from 'node:util';
import type { Annotation } from '../../lib/annotation.ts';
import type { Article } from '../../lib/article/article.ts';
import { markKindOf } from '../../lib/cards/mark-kind.ts';
import { typeOfId } from '../../lib/knowledge/entity-type.ts';
import type { KnowledgeBase } from '../../lib/knowledge/knowledge-base.ts';
import { words } from '../phrases.ts';

type Style = Parameters<typeof styleText>[0];

const STYLES: Record<string, Style> = {
  people: ['bold', 'yellow'],
  companies: ['bold', 'cyan'],
  bodies: ['bold', 'magenta'],
  laws: ['bold', 'green'],
  concepts: ['underline'],
};

/** Prints the annotated article for a person at a terminal; without colours where the output is no terminal. */
export function printReadable(article: Article, annotation: Annotation, kb: KnowledgeBase): void {
  const { relevance, demands, summary, since, related } = annotation;
  heading(article.title || words.t('cli.untitled'));
  console.log(article.published ? words.date(article.published) : words.t('cli.noDate'));
  console.log(
    `\n${words.t(relevance.isRelevant ? 'cli.relevant' : relevance.isJudged ? 'cli.notRelevant' : 'cli.cannotJudge')} (${relevance.score.toFixed(2)})`,
  );
  for (const reason of relevance.reasons) console.log(`  · ${words.phrase(reason)}`);
  if (annotation.mentions.length === 0) return;

  console.log(`\n${paint(article, annotation)}`);
  if (summary.length > 0) heading(words.t('cli.summary'));
  for (const sentence of summary) console.log(`  · ${sentence.text.replace(/\s+/g, ' ')}`);

  if (demands.length > 0) heading(words.t('cli.demands'));
  for (const demand of demands) {
    const targets = demand.target.map((target) => target.name).join(', ') || '–';
    console.log(
      `  · ${demand.demander?.name ?? '–'} → ${targets}: ${demand.data ?? '–'} [${demand.status}]${demand.basis ? ` (${demand.basis.name})` : ''}`,
    );
  }

  heading(words.t('cli.names'));
  for (const { id, name, roleAtDate, count } of annotation.entities) {
    console.log(
      `  · ${styleText(STYLES[markKindOf(typeOfId(id))] ?? 'bold', name)}${roleAtDate ? `, ${roleAtDate}` : ''} (${count}) – ${kb.get(id)?.summary ?? ''}`,
    );
  }

  if (since.length > 0) heading(words.t('cli.since'));
  for (const entry of since)
    console.log(`  · ${words.date(entry.date)}: ${entry.what} <${entry.sources[0]?.url ?? ''}>`);

  if (related.length > 0) heading(words.t('cli.related'));
  for (const entry of related.slice(0, 8)) {
    console.log(
      `  · ${entry.headline} (${entry.outlet}${entry.date ? `, ${words.date(entry.date)}` : ''}) <${entry.url}>`,
    );
  }
}

function heading(text: string): void {
  console.log(`\n${styleText(['bold', 'underline'], text)}`);
}

/** The article's text with its mentions in the colour of their kind; descriptions in italics. */
function paint(article: Article, { mentions }: Annotation): string {
  let painted = '';
  let at = 0;
  for (const mention of mentions) {
    const style = STYLES[markKindOf(mention.type)] ?? 'bold';
    const isNominal = mention.form === 'nominal';
    painted += article.text.slice(at, mention.start);
    painted += styleText(isNominal ? 'italic' : style, `[${mention.surface}]`);
    at = mention.end;
  }
  return painted + article.text.slice(at);
}
