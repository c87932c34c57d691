import { useId, useRef, useState } from 'preact/hooks';
import { Icon } from '../parts/Icon.tsx';
import { useWords } from '../words.tsx';
import { siteName } from './site-name.ts';

interface SiteListProps {
  title: string;
  sites: string[];
  onAdd(site: string): void;
  onRemove(site: string): void;
}

/** A list of sites with a field to add one; says what is wrong beside the field. */
export function SiteList({ title, sites, onAdd, onRemove }: SiteListProps) {
  const { t } = useWords();
  const id = useId();
  const input = useRef<HTMLInputElement>(null);
  const [problem, setProblem] = useState('');

  function add(event: SubmitEvent) {
    event.preventDefault();
    const typed = input.current?.value.trim() ?? '';
    if (!typed) return;
    const site = siteName(typed);
    if (!site) return setProblem(t('options.siteInvalid', [typed]));
    if (sites.includes(site)) return setProblem(t('options.siteTwice', [site]));
    setProblem('');
    onAdd(site);
    if (input.current) input.current.value = '';
  }

  function remove(site: string) {
    onRemove(site);
    input.current?.focus();
  }

  return (
    <section class="sl-sites" aria-labelledby={`${id}-title`}>
      <h3 id={`${id}-title`}>{title}</h3>
      {sites.length === 0 && <p class="sl-muted">{t('options.sitesEmpty')}</p>}
      <ul class="sl-rows">
        {sites.map((site) => (
          <li key={site}>
            <span>{site}</span>
            <button type="button" class="sl-button sl-button-plain sl-button-icon" onClick={() => remove(site)}>
              <Icon name="close" />
              <span class="sl-hidden">{t('options.siteRemove', [site])}</span>
            </button>
          </li>
        ))}
      </ul>
      <form class="sl-sites-form" onSubmit={add} noValidate>
        <label for={`${id}-site`}>{t('options.siteAdd')}</label>
        <input
          id={`${id}-site`}
          ref={input}
          class="sl-input"
          type="text"
          inputMode="url"
          autoComplete="off"
          autoCapitalize="none"
          spellcheck={false}
          placeholder={t('options.sitePlaceholder')}
          aria-invalid={problem !== ''}
          aria-describedby={`${id}-hint ${id}-problem`}
          onInput={() => setProblem('')}
        />
        <button type="submit" class="sl-button">
          {t('options.siteAddButton')}
        </button>
      </form>
      <p id={`${id}-hint`} class="sl-muted sl-small">
        {t('options.subdomains')}
      </p>
      <p id={`${id}-problem`} class="sl-problem" role="alert">
        {problem && <Icon name="problem" />}
        {problem}
      </p>
    </section>
  );
}
