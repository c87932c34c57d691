import type { EntityId, RelationView } from '../../lib/cards/view-models.ts';
import { Icon } from '../parts/Icon.tsx';
import { ShowMore } from '../parts/ShowMore.tsx';
import { useWords } from '../words.tsx';

interface CardRelationsProps {
  relations: RelationView[];
  onGoTo(entity: EntityId): void;
}

/** Ties to others, those in this article first: they are buttons that go there. */
export function CardRelations({ relations, onGoTo }: CardRelationsProps) {
  const { t, phrase, dateRange } = useWords();
  if (relations.length === 0) return null;
  return (
    <section class="sl-card-part">
      <h3>{t('card.relations')}</h3>
      <ShowMore most={6} count={relations.length}>
        {(shown) => (
          <ul class="sl-relations">
            {relations.slice(0, shown).map((relation) => (
              <li key={`${relation.phrase.key}${relation.entity}${relation.start}`}>
                <span class="sl-muted">{phrase(relation.phrase)}</span>{' '}
                {relation.isInArticle ? (
                  <button type="button" class="sl-go sl-relation-go" onClick={() => onGoTo(relation.entity)}>
                    {relation.name}
                    <Icon name="arrow" />
                    <span class="sl-hidden"> {t('card.goTo', [relation.name])}</span>
                  </button>
                ) : (
                  <span>{relation.name}</span>
                )}
                {(relation.start || relation.end) && (
                  <span class="sl-line-when"> {dateRange(relation.start, relation.end)}</span>
                )}
              </li>
            ))}
          </ul>
        )}
      </ShowMore>
    </section>
  );
}
