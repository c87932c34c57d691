import { type ComponentChildren, createContext } from 'preact';
import { useContext } from 'preact/hooks';
import type { Words } from '../lib/words.ts';

const WordsContext = createContext<Words | null>(null);

/** Hands the words of one language to every component below. */
export function WordsProvider({ words, children }: { words: Words; children: ComponentChildren }) {
  return <WordsContext.Provider value={words}>{children}</WordsContext.Provider>;
}

/** The words of the interface. @throws where no `WordsProvider` stands above */
export function useWords(): Words {
  const words = useContext(WordsContext);
  if (!words) throw new Error('A component was drawn outside of WordsProvider');
  return words;
}
