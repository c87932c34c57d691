import type { NameView } from '../../lib/cards/view-models.ts';
import type { Words } from '../../lib/words.ts';

/** The few words beside a name: its role or kind, and how the article knows it. */
export function nameNotes(name: NameView, { t }: Words): string {
  return [
    name.detail || t(`type.${name.type}`),
    name.isDescribed && t('names.described'),
    name.entity === null && t('names.notListed'),
  ]
    .filter(Boolean)
    .join(' · ');
}
