import type { ComponentChildren } from 'preact';

interface SwitchProps {
  isOn: boolean;
  /** What assistive technology says; holds the visible words. */
  label?: string;
  onChange(isOn: boolean): void;
  children: ComponentChildren;
}

/** A switch that works at once. On and off differ by position and by a stroke, not by colour alone. */
export function Switch({ isOn, label, onChange, children }: SwitchProps) {
  return (
    <label class="sl-switch">
      <span class="sl-switch-words">{children}</span>
      <input
        type="checkbox"
        role="switch"
        class="sl-switch-box"
        aria-label={label}
        checked={isOn}
        aria-checked={isOn}
        onChange={(event) => onChange(event.currentTarget.checked)}
      />
    </label>
  );
}
