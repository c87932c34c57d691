import type { Article } from '../../lib/article/article.ts';
import { splitSentences } from '../../lib/article/split-sentences.ts';
import { buildUnlistedCard } from '../../lib/cards/unlisted-card.ts';
import type { CardView, PageView } from '../../lib/cards/view-models.ts';
import { askBackground } from '../../lib/extension/requests.ts';
import type { PlacedMark } from './placed-marks.ts';

/** The card of a mark: from the background, or, for people who are not listed, from what this article says. */
export async function describeMark(
  mark: PlacedMark,
  { article, view }: { article: Article; view: PageView },
): Promise<CardView> {
  const name = view.names[mark.name]!;
  if (name.entity) {
    const others = view.names.flatMap(({ entity }) => (entity && entity !== name.entity ? [entity] : []));
    const { published } = article;
    return askBackground('describeEntity', { entity: name.entity, published, reason: mark.reason, others });
  }
  const mentions = view.marks
    .filter((other) => other.name === mark.name)
    .map(({ start, end, form, reason }) => ({
      start,
      end,
      form,
      reason,
      surface: article.text.slice(start, end),
      type: name.type,
      entity: null,
      unlistedName: name.name,
      unlistedTitle: name.detail,
      confidence: 1,
    }));
  const sentences = splitSentences(article.text, article.blocks, article.language);
  return buildUnlistedCard(article, sentences, mentions, name.name)!;
}
