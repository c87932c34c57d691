import { useEffect, useId, useRef, useState } from 'preact/hooks';
import type { NameView } from '../lib/cards/view-models.ts';
import { KindLabel } from './parts/KindLabel.tsx';
import { groupByKind } from './parts/kind-order.ts';
import { nameNotes } from './parts/name-notes.ts';
import { useWords } from './words.tsx';

export interface NamesListProps {
  names: NameView[];
  /** Enter or click on a name, by its index. */
  onOpen(name: number): void;
  /** Escape: the page wants its focus back. */
  onLeave?(): void;
  /** Whether to say once, politely, how many names there are. */
  isAnnounced: boolean;
}

/** The marks' twin for keyboard and screen reader: hidden until focus is inside, one tab stop, arrow keys inside. */
export function NamesList({ names, onOpen, onLeave, isAnnounced }: NamesListProps) {
  const words = useWords();
  const { t } = words;
  const titleId = useId();
  const list = useRef<HTMLElement>(null);
  const groups = groupByKind(names);
  const order = groups.flatMap((group) => group.names.map(({ index }) => index));
  const [wanted, setWanted] = useState<number | null>(null);
  const current = wanted !== null && order.includes(wanted) ? wanted : order[0];

  function move(event: KeyboardEvent) {
    if (event.key === 'Escape') {
      event.stopPropagation();
      onLeave?.();
      return;
    }
    const at = order.indexOf(current ?? -1);
    const to = { ArrowDown: at + 1, ArrowUp: at - 1, Home: 0, End: order.length - 1 }[event.key];
    const name = to === undefined ? undefined : order[to];
    if (to === undefined) return;
    event.preventDefault();
    if (name === undefined) return;
    setWanted(name);
    list.current?.querySelector<HTMLElement>(`[data-name="${name}"]`)?.focus();
  }

  if (names.length === 0) return null;
  return (
    <>
      <Announcement text={isAnnounced ? words.plural('names.announce', names.length) : ''} />
      <nav class="sl sl-names" aria-labelledby={titleId} ref={list} lang={words.locale} dir={words.direction}>
        <h2 class="sl-names-title" id={titleId}>
          {t('names.title')}
        </h2>
        <p class="sl-muted sl-small">{t('names.hint')}</p>
        <div
          class="sl-names-scroll"
          role="toolbar"
          aria-orientation="vertical"
          aria-labelledby={titleId}
          onKeyDown={move}
        >
          {groups.map((group) => (
            <section key={group.kind} class="sl-names-group">
              <h3>
                <KindLabel kind={group.kind} text={t(`kind.${group.kind}`)} />
              </h3>
              <ul>
                {group.names.map(({ name, index }) => (
                  <li key={index}>
                    <button
                      type="button"
                      class="sl-names-name"
                      data-name={index}
                      tabIndex={index === current ? 0 : -1}
                      onFocus={() => setWanted(index)}
                      onClick={() => onOpen(index)}
                    >
                      <NameWords name={name} />
                    </button>
                  </li>
                ))}
              </ul>
            </section>
          ))}
        </div>
      </nav>
    </>
  );
}

function NameWords({ name }: { name: NameView }) {
  const words = useWords();
  return (
    <>
      <span class="sl-names-words">
        <span class="sl-names-label">{name.name}</span> <span class="sl-muted sl-small">{nameNotes(name, words)}</span>
      </span>{' '}
      <span class="sl-names-count sl-muted sl-small">{words.plural('names.count', name.count)}</span>
    </>
  );
}

/** A live region speaks only what changes after it stands there; hence empty first. It says its text once. */
function Announcement({ text }: { text: string }) {
  const [said, setSaid] = useState('');
  useEffect(() => {
    if (text) setSaid((before) => before || text);
  }, [text]);
  return (
    <div class="sl-hidden" role="status">
      {said}
    </div>
  );
}
