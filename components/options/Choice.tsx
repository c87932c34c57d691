import type { ComponentChildren } from 'preact';
import { useId } from 'preact/hooks';

interface ChoiceProps {
  type: 'checkbox' | 'radio';
  /** Group of a radio button. */
  group?: string;
  isChosen: boolean;
  onChoose(isChosen: boolean): void;
  name: ComponentChildren;
  hint: string;
}

/** A checkbox or radio button with its name and a line that says what it does. */
export function Choice({ type, group, isChosen, onChoose, name, hint }: ChoiceProps) {
  const id = useId();
  return (
    <div class="sl-choice">
      <input
        id={id}
        type={type}
        name={group}
        checked={isChosen}
        aria-describedby={`${id}-hint`}
        onChange={(event) => onChoose(event.currentTarget.checked)}
      />
      <label for={id} class="sl-choice-name">
        {name}
      </label>
      <p class="sl-choice-hint" id={`${id}-hint`}>
        {hint}
      </p>
    </div>
  );
}
