import type { ComponentChildren } from 'preact';
import { Icon, type IconName } from '../parts/Icon.tsx';

interface PopupMessageProps {
  icon: IconName;
  title: string;
  text?: string;
  actions?: { label: string; onClick(): void; isMain?: boolean }[];
  isProblem?: boolean;
  isWaiting?: boolean;
  children?: ComponentChildren;
}

/** A state of the popup without an annotated page: what is so, why, and what the reader can do. */
export function PopupMessage({ icon, title, text, actions = [], isProblem, isWaiting, children }: PopupMessageProps) {
  return (
    <div class="sl-message" role={isProblem ? 'alert' : 'status'}>
      <span class={`sl-message-icon${isProblem ? ' sl-message-icon-problem' : ''}${isWaiting ? ' sl-waiting' : ''}`}>
        <Icon name={icon} />
      </span>
      <h2 class="sl-message-title">{title}</h2>
      {text && <p class="sl-message-text">{text}</p>}
      {actions.length > 0 && (
        <div class="sl-message-actions">
          {actions.map(({ label, onClick, isMain }) => (
            <button key={label} type="button" class={`sl-button${isMain ? ' sl-button-main' : ''}`} onClick={onClick}>
              {label}
            </button>
          ))}
        </div>
      )}
      {children}
    </div>
  );
}
