import { useId } from 'preact/hooks';
import type { CardFact } from '../../lib/cards/facts-of-card.ts';
import { useWords } from '../words.tsx';

/** Longer facts are cut in the list; the report has more of them. */
const LONGEST = 70;

/** Which fact of the card is meant, in the groups of the card. */
export function FactField(props: { facts: CardFact[]; value: number; onChange(fact: number): void }) {
  const { facts, value, onChange } = props;
  const { t } = useWords();
  const id = useId();
  const groups = [...new Set(facts.map(({ group }) => group))];
  return (
    <div class="sl-report-field">
      <label for={id}>{t('report.whichFact')}</label>
      <select
        id={id}
        class="sl-field"
        value={String(value)}
        onChange={({ currentTarget }) => onChange(Number(currentTarget.value))}
      >
        {groups.map((group) => (
          <optgroup key={group} label={t(group)}>
            {facts.map((fact, index) =>
              fact.group === group ? (
                // biome-ignore lint/suspicious/noArrayIndexKey: the place in the list is what the fact is known by
                <option key={index} value={String(index)}>
                  {fact.words.length > LONGEST ? `${fact.words.slice(0, LONGEST - 1)}…` : fact.words}
                </option>
              ) : null,
            )}
          </optgroup>
        ))}
      </select>
    </div>
  );
}
