import { useState } from 'preact/hooks';
import { Icon } from '../parts/Icon.tsx';
import { useWords } from '../words.tsx';

interface CopyButtonProps {
  /** What is copied; another one makes the button forget what it said of the last. */
  of: unknown;
  text(): string;
  onCopy(text: string): void | Promise<void>;
  look?: string;
}

/** Copies and says whether that went well. */
export function CopyButton({ of, text, onCopy, look = 'sl-button-plain' }: CopyButtonProps) {
  const { t } = useWords();
  const [outcome, setOutcome] = useState<{ of: unknown; isDone: boolean } | null>(null);
  const told = outcome?.of === of ? outcome : null;

  async function copy() {
    try {
      await onCopy(text());
      setOutcome({ of, isDone: true });
    } catch {
      setOutcome({ of, isDone: false });
    }
  }

  return (
    <button type="button" class={`sl-button ${look}`} onClick={copy}>
      <Icon name={told?.isDone ? 'done' : 'copy'} />
      <span aria-live="polite">{t(told ? (told.isDone ? 'card.copied' : 'card.copyFailed') : 'card.copy')}</span>
    </button>
  );
}
