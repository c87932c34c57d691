// @vitest-environment happy-dom
import { cleanup, fireEvent, screen, within } from '@testing-library/preact';
import { afterEach, describe, expect, it, vi } from 'vitest';
import { Popup, type PopupPage, type PopupProps } from '../../components/Popup.tsx';
import { draw, violations } from './draw.tsx';
import { aPage } from './samples.ts';

afterEach(cleanup);

function popup(page: PopupPage, props: Partial<PopupProps> = {}) {
  const calls = {
    onGoToName: vi.fn(),
    onGoToSpan: vi.fn(),
    onSiteSwitch: vi.fn(),
    onAnnotate: vi.fn(),
    onRequestPermission: vi.fn(),
    onSwitchOn: vi.fn(),
    onRetry: vi.fn(),
    onOpenOptions: vi.fn(),
  };
  const view = draw(<Popup page={page} site="news.example" isSiteOn={true} {...calls} {...props} />);
  return { ...calls, ...view };
}

const section = (name: string) => screen.getByRole('region', { name });
const press = (name: string | RegExp) => fireEvent.click(screen.getByRole('button', { name }));
const annotated: PopupPage = { state: 'annotated', view: aPage() };

describe('an annotated page', () => {
  it('gives the verdict with its reasons and the date of the article', () => {
    popup(annotated);
    const main = screen.getByRole('main').textContent;
    expect(main).toContain('About government access to data: 8 names');
    expect(main).toContain('Published 12 January 2015');
    expect(screen.getByText('Why this article').parentElement!.textContent).toContain('companies that hold data');
  });

  it('says where only the reader wanted the marks', () => {
    const view = { ...aPage(), isForced: true, verdict: { ...aPage().verdict, isRelevant: false } };
    popup({ state: 'annotated', view });
    expect(screen.getByRole('main').textContent).toContain('Annotated because you asked: 8 names');
  });

  it('leads from each key sentence to its place', () => {
    const { onGoToSpan } = popup(annotated);
    const sentences = within(section('Key sentences')).getAllByRole('button');
    expect(sentences).toHaveLength(3);
    fireEvent.click(sentences[1]!);
    expect(onGoToSpan).toHaveBeenCalledWith(101, 200);
  });

  it('says who demands what from whom, with the status in words, and what the article leaves open', () => {
    const { onGoToName, onGoToSpan } = popup(annotated);
    const [first, second] = within(section('Who demands what')).getAllByRole('listitem');
    expect(first!.textContent).toContain('Proposed');
    expect(first!.textContent).toContain('From whomFacebook, Twitter');
    expect(second!.textContent).toContain('Threatened');
    expect(second!.textContent).toContain('WhatThe article does not say');
    fireEvent.click(within(first!).getByRole('button', { name: 'Facebook' }));
    expect(onGoToName).toHaveBeenCalledWith(2);
    expect(within(first!).queryByRole('button', { name: 'Twitter' })).toBeNull();
    fireEvent.click(within(second!).getByRole('button', { name: 'Show in the article' }));
    expect(onGoToSpan).toHaveBeenCalledWith(101, 200);
  });

  it('lists names by kind with counts, without those that are not shown on the page', () => {
    const view = aPage();
    view.names[4] = { ...view.names[4]!, count: 0 };
    const { onGoToName } = popup({ state: 'annotated', view });
    expect(screen.queryByText('Public bodies')).toBeNull();
    expect(screen.getByRole('main').textContent).toContain('7 names');
    press(/^WhatsApp ?, 2 mentions$/);
    expect(onGoToName).toHaveBeenCalledWith(3);
  });

  it('shows what has happened since with dates and sources', () => {
    popup(annotated);
    const entries = within(section('Since this was published')).getAllByRole('listitem');
    expect(entries.map((entry) => entry.querySelector('p')!.textContent)).toEqual([
      '17 July 2015 · Struck down',
      '29 November 2016 · Passed',
      'February 2025 · Ordered',
    ]);
    for (const entry of entries) expect(within(entry).getAllByRole('link').length).toBeGreaterThan(0);
  });

  it('shows long lists short at first', () => {
    const view = aPage();
    view.since = Array.from({ length: 12 }, (_, at) => ({ ...view.since[0]!, date: `20${10 + at}` }));
    popup({ state: 'annotated', view });
    const entries = () => within(section('Since this was published')).getAllByRole('listitem').length;
    expect(entries()).toBe(6);
    press('Show all 12');
    expect(entries()).toBe(12);
    press('Show fewer');
    expect(entries()).toBe(6);
  });

  it('links related coverage with outlet and date', () => {
    popup(annotated);
    const related = section('Related coverage');
    expect(
      within(related)
        .getAllByRole('link')
        .map((link) => link.getAttribute('href')),
    ).toEqual(['https://paper.example/a', 'https://paper.example/b']);
    expect(related.textContent).toContain('The Paper · 14 January 2015');
  });

  it('leaves out what the page does not have', () => {
    popup({ state: 'annotated', view: { ...aPage(), summary: [], demands: [], names: [], since: [], related: [] } });
    expect(screen.queryAllByRole('region')).toEqual([]);
  });
});

describe('the other states', () => {
  const say = (text: string) => expect(screen.getByRole('main').textContent).toContain(text);

  it('loading', () => {
    popup({ state: 'loading' });
    say('Reading this page');
    expect(screen.getByRole('main').getAttribute('aria-busy')).toBe('true');
  });

  it('passed by, not an article, not on the subject, language not judged: can be annotated anyway', () => {
    for (const [page, text] of [
      [{ state: 'passed-by' }, 'Nothing noticed here'],
      [{ state: 'not-an-article' }, 'Not an article'],
      [{ state: 'not-relevant', view: aPage() }, 'Not about government access to data'],
      [{ state: 'not-relevant', view: null }, 'Not about government access to data'],
      [{ state: 'cannot-judge', view: null }, 'This language cannot be judged yet'],
    ] as const) {
      const { onAnnotate, unmount } = popup(page);
      say(text);
      press('Annotate this page anyway');
      expect(onAnnotate).toHaveBeenCalledWith(true);
      unmount();
    }
  });

  it('not on the subject: says why', () => {
    popup({ state: 'not-relevant', view: aPage() });
    expect(screen.getByText('Why not').closest('details')!.open).toBe(true);
  });

  it('a page of the browser: nothing to do, no switch', () => {
    popup({ state: 'restricted' }, { site: null });
    say('Nothing to read here');
    expect(screen.queryByRole('switch')).toBeNull();
    expect(screen.getAllByRole('button')).toHaveLength(1);
  });

  it('permission missing: asks for it, or reads this page once', () => {
    const { onRequestPermission, onAnnotate } = popup({ state: 'permission-missing' });
    press('Allow on news.example');
    expect(onRequestPermission).toHaveBeenCalledOnce();
    press('Only this page, this time');
    expect(onAnnotate).toHaveBeenCalledWith(false);
  });

  it('switched off everywhere, on this site, until a click', () => {
    const everywhere = popup({ state: 'switched-off', where: 'everywhere' });
    expect(screen.queryByRole('switch')).toBeNull();
    press('Switch on');
    expect(everywhere.onSwitchOn).toHaveBeenCalledOnce();
    everywhere.unmount();
    const site = popup({ state: 'switched-off', where: 'site' }, { isSiteOn: false });
    say('Switched off on news.example');
    press('Switch on for this site');
    expect(site.onSiteSwitch).toHaveBeenCalledWith(true);
    site.unmount();
    const click = popup({ state: 'switched-off', where: 'until-click' });
    press('Annotate this page');
    expect(click.onAnnotate).toHaveBeenCalledWith(false);
  });

  it('error: says which and tries again', () => {
    const { onRetry } = popup({ state: 'error', error: { key: 'error.noAnswer', args: [] } });
    expect(screen.getByRole('alert').textContent).toContain('Sightline did not answer');
    press('Try again');
    expect(onRetry).toHaveBeenCalledOnce();
  });
});

it('switches the site and opens the options', () => {
  const { onSiteSwitch, onOpenOptions } = popup(annotated);
  const box = screen.getByRole<HTMLInputElement>('switch', { name: 'Sightline on news.example' });
  expect(box.checked).toBe(true);
  fireEvent.click(box);
  expect(onSiteSwitch).toHaveBeenCalledWith(false);
  press('Options');
  expect(onOpenOptions).toHaveBeenCalledOnce();
});

it.each<PopupPage>([
  annotated,
  { state: 'loading' },
  { state: 'passed-by' },
  { state: 'not-an-article' },
  { state: 'not-relevant', view: aPage() },
  { state: 'cannot-judge', view: null },
  { state: 'restricted' },
  { state: 'permission-missing' },
  { state: 'switched-off', where: 'site' },
  { state: 'error', error: null },
])('axe finds nothing in the popup: $state', async (page) => {
  const { container } = popup(page);
  expect(await violations(container)).toEqual([]);
});
