import type { ComponentChildren } from 'preact';
import { useWords } from '../words.tsx';

interface OutsideLinkProps {
  href: string;
  children: ComponentChildren;
  /** Classes, where it is not to look like a link in a text. */
  look?: string;
}

/** A link to another site: opens in a new tab that learns nothing of this one; nothing is loaded before the click. */
export function OutsideLink({ href, children, look = 'sl-link' }: OutsideLinkProps) {
  const { t } = useWords();
  if (!/^https?:\/\//i.test(href)) return <span>{children}</span>;
  return (
    <a class={look} href={href} target="_blank" rel="noopener noreferrer" referrerpolicy="no-referrer">
      {children}
      <span class="sl-hidden"> ({t('link.newTab')})</span>
    </a>
  );
}
