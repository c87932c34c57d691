import type { NameView } from '../../lib/cards/view-models.ts';
import { KindLabel } from '../parts/KindLabel.tsx';
import { groupByKind } from '../parts/kind-order.ts';
import { nameNotes } from '../parts/name-notes.ts';
import { useWords } from '../words.tsx';
import { PopupSection } from './PopupSection.tsx';

interface NamesByKindProps {
  names: NameView[];
  onGoToName(name: number): void;
}

export function NamesByKind({ names, onGoToName }: NamesByKindProps) {
  const words = useWords();
  const { t, plural, number } = words;
  // The reader of the page sets the count of names that are not shown to 0.
  const groups = groupByKind(names)
    .map((group) => ({ ...group, names: group.names.filter(({ name }) => name.count > 0) }))
    .filter((group) => group.names.length > 0);
  if (groups.length === 0) return null;
  return (
    <PopupSection title={t('popup.names')}>
      {groups.map((group) => (
        <section key={group.kind} class="sl-name-group">
          <h3>
            <KindLabel kind={group.kind} text={t(`kind.${group.kind}`)} />
            <span class="sl-muted sl-small">{number(group.names.length)}</span>
          </h3>
          <ul class="sl-name-chips">
            {group.names.map(({ name, index }) => (
              <li key={index}>
                <button
                  type="button"
                  class="sl-name-chip"
                  title={nameNotes(name, words)}
                  onClick={() => onGoToName(index)}
                >
                  <span>{name.name}</span>
                  <span class="sl-name-chip-count" aria-hidden="true">
                    {number(name.count)}
                  </span>
                  <span class="sl-hidden">, {plural('names.count', name.count)}</span>
                </button>
              </li>
            ))}
          </ul>
        </section>
      ))}
    </PopupSection>
  );
}
