import type { Core } from '../../lib/annotate.ts';
import type { Article } from '../../lib/article/article.ts';
import { pointsOf } from '../../lib/linking/evidence.ts';
import { linkEntities } from '../../lib/linking/link-entities.ts';
import { words } from '../phrases.ts';

/** Prints, for each spot whose text contains the word: the candidates, the evidence for and against, the decision. */
export function explain(word: string, article: Article, core: Core): void {
  const { decisions } = linkEntities(article, core.linker);
  const asked = decisions.filter((decision) => decision.surface.toLowerCase().includes(word.toLowerCase()));
  if (asked.length === 0)
    console.log(`"${word}" is no name that the knowledge base knows, or stands only inside a longer one.`);
  for (const { start, end, candidates, chosen, reason } of asked) {
    const around = `${article.text.slice(Math.max(0, start - 40), start)}[${article.text.slice(start, end)}]${article.text.slice(end, end + 40)}`;
    console.log(`\n${start}–${end}  …${around.replace(/\s+/g, ' ')}…`);
    for (const candidate of candidates) {
      console.log(`  ${candidate.entity.id} (${pointsOf(candidate).toFixed(1)})`);
      for (const evidence of candidate.evidence) {
        console.log(
          `    ${evidence.points > 0 ? '+' : '−'}${Math.abs(evidence.points).toFixed(1)}  ${words.phrase(evidence.reason)}`,
        );
      }
    }
    console.log(`  → ${chosen ? chosen.entity.id : 'no link'}: ${words.phrase(reason)}`);
  }
}
