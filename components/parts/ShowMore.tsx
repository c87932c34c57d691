import type { ComponentChildren } from 'preact';
import { useState } from 'preact/hooks';
import { useWords } from '../words.tsx';

interface ShowMoreProps {
  /** How many are shown at first. */
  most: number;
  count: number;
  children(shown: number): ComponentChildren;
}

/** A list that begins short and can be shown whole. One entry too many is not worth a button. */
export function ShowMore({ most, count, children }: ShowMoreProps) {
  const { t, plural } = useWords();
  const [isWhole, setWhole] = useState(false);
  const isShort = count > most + 1 && !isWhole;
  return (
    <>
      {children(isShort ? most : count)}
      {count > most + 1 && (
        <button type="button" class="sl-go" aria-expanded={isWhole} onClick={() => setWhole(!isWhole)}>
          {isWhole ? t('list.showFewer') : plural('list.showAll', count)}
        </button>
      )}
    </>
  );
}
