import { useId } from 'preact/hooks';
import { Icon } from '../parts/Icon.tsx';

interface TextFieldProps {
  label: string;
  value: string;
  /** Lines of a field for prose; without, the field is for a web address. */
  rows?: number;
  isRequired?: boolean;
  /** What is wrong with the value, in a sentence. */
  problem?: string;
  onChange(value: string): void;
}

/** A labelled field of a form; what is wrong with it is said below and to assistive technology. */
export function TextField({ label, value, rows, isRequired, problem, onChange }: TextFieldProps) {
  const id = useId();
  const common = {
    id,
    class: 'sl-field',
    value,
    'aria-required': isRequired,
    'aria-invalid': problem !== undefined,
    'aria-describedby': problem ? `${id}-problem` : undefined,
    onInput: ({ currentTarget }: { currentTarget: { value: string } }) => onChange(currentTarget.value),
  };
  return (
    <div class="sl-report-field">
      <label for={id}>{label}</label>
      {rows ? (
        <textarea {...common} rows={rows} dir="auto" />
      ) : (
        <input {...common} type="url" inputMode="url" dir="ltr" />
      )}
      {problem && (
        <p class="sl-report-problem" id={`${id}-problem`}>
          <Icon name="problem" /> {problem}
        </p>
      )}
    </div>
  );
}
