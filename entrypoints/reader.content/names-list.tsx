import { render } from 'preact';
import { NamesList } from '../../components/NamesList.tsx';
import { WordsProvider } from '../../components/words.tsx';
import type { NameView } from '../../lib/cards/view-models.ts';
import type { Words } from '../../lib/words.ts';
import type { PageHost } from './page-host.ts';

export interface NamesListHost {
  /** @param names all names of the page view; those whose count is 0 are left out @param onOpen gets the index in `names` */
  draw(names: readonly NameView[], onOpen: (name: number) => void): void;
  /** @returns whether there was a list to move to */
  focus(): boolean;
  clear(): void;
}

/** The marks' twin for keyboard and screen reader, at the end of the page. */
export function createNamesList(host: PageHost, words: Words): NamesListHost {
  let focusBefore: Element | null = null;
  return {
    draw(names, onOpen) {
      const shown = names.flatMap((name, index) => (name.count > 0 ? [{ name, index }] : []));
      render(
        <WordsProvider words={words}>
          <NamesList
            names={shown.map(({ name }) => name)}
            onOpen={(index) => onOpen(shown[index]!.index)}
            onLeave={() => {
              (host.root.activeElement as HTMLElement | null)?.blur();
              if (focusBefore?.isConnected) (focusBefore as HTMLElement).focus({ preventScroll: true });
              focusBefore = null;
            }}
            isAnnounced={true}
          />
        </WordsProvider>,
        host.names,
      );
    },
    focus() {
      const first = host.names.querySelector<HTMLElement>('.sl-names button[tabindex="0"]');
      if (!first) return false;
      if (!host.root.activeElement) focusBefore = host.element.ownerDocument.activeElement;
      first.focus();
      return true;
    },
    clear: () => render(null, host.names),
  };
}
