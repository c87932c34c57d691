// @vitest-environment happy-dom
import { cleanup, fireEvent, screen, within } from '@testing-library/preact';
import { afterEach, describe, expect, it, vi } from 'vitest';
import { Card, type CardProps } from '../../components/Card.tsx';
import { draw, violations } from './draw.tsx';
import { aCompanyCard, aLawCard, anUnlistedCard, aPersonCard, aServiceCard } from './samples.ts';

afterEach(cleanup);

function card(props: Partial<CardProps> = {}) {
  const calls = {
    onStep: vi.fn(),
    onClose: vi.fn(),
    onGoTo: vi.fn(),
    onCopy: vi.fn(),
    onNotThis: vi.fn(),
    onRetry: vi.fn(),
  };
  const node = (more: Partial<CardProps> = {}) => (
    <Card
      content={{ state: 'ready', card: aPersonCard() }}
      position={{ current: 2, total: 5 }}
      {...calls}
      {...props}
      {...more}
    />
  );
  const view = draw(node());
  return { ...calls, ...view, change: (more: Partial<CardProps>) => view.redraw(node(more)) };
}

const dialog = () => screen.getByRole('dialog');
const button = (name: string | RegExp) => screen.getByRole('button', { name });

describe('what a card says', () => {
  it('is a dialog named after its entity and takes the focus to the name', () => {
    card();
    expect(screen.getByRole('dialog', { name: 'David Cameron' })).toBe(dialog());
    expect(document.activeElement?.textContent).toBe('David Cameron');
  });

  it('shows the role at the date of the article beside what is recorded now', () => {
    card();
    const then = screen.getByRole('heading', { name: 'Then, 12 January 2015' }).parentElement!;
    expect(then.textContent).toContain('Prime Minister of the United Kingdom');
    expect(then.textContent).toContain('11 May 2010 to 13 July 2016');
    const now = screen.getByRole('heading', { name: 'Now' }).parentElement!;
    expect(now.textContent).toContain('No office recorded.');
  });

  it('says since when nobody has checked, instead of guessing what is so now', () => {
    card({ content: { state: 'ready', card: { ...aPersonCard(), isStale: true, checked: '2016-03' } } });
    const now = screen.getByRole('heading', { name: 'Now' }).parentElement!;
    expect(now.textContent).toContain('Not checked since March 2016.');
  });

  it('words the status of a law then and now', () => {
    card({ content: { state: 'ready', card: aLawCard() } });
    expect(screen.getByRole('heading', { name: /^Then/ }).parentElement!.textContent).toContain('In force');
    expect(screen.getByRole('heading', { name: 'Now' }).parentElement!.textContent).toContain('Expired');
    expect(dialog().textContent).toContain('Struck down in part');
    expect(dialog().textContent).toContain('July 2014');
  });

  it('says once what has not changed', () => {
    card({ content: { state: 'ready', card: aServiceCard() } });
    expect(screen.getByRole('heading', { name: 'Then, 12 January 2015, and now' })).toBeTruthy();
    expect(screen.getAllByText('Owned by Meta')).toHaveLength(1);
  });

  it('shows only what is so now where the article has no date', () => {
    card({ content: { state: 'ready', card: { ...aServiceCard(), published: null, then: [] } } });
    expect(screen.queryByRole('heading', { name: /^Then/ })).toBeNull();
    expect(screen.getByRole('heading', { name: 'Now' }).parentElement!.textContent).toContain('Owned by Meta');
  });

  it('gives reason, sources and the month in which it was checked', () => {
    card();
    expect(dialog().textContent).toContain('Why this link Owned by full name');
    expect(dialog().textContent).toContain('Checked May 2026');
    const links = within(dialog()).getAllByRole('link');
    expect(links.map((link) => link.getAttribute('href'))).toContain('https://www.gov.uk/government/people');
    expect(links.map((link) => link.getAttribute('href'))).toContain('https://en.wikipedia.org/wiki/David_Cameron');
    for (const link of links) {
      expect(link.getAttribute('target')).toBe('_blank');
      expect(link.getAttribute('rel')).toBe('noopener noreferrer');
      expect(link.textContent).toContain('opens in a new tab');
    }
  });

  it('shows the key dates around the date of the article first', () => {
    const year = (date: string) => ({ date, what: `In ${date}.` });
    const dates = ['2008', '2009', '2010', '2011', '2012', '2013', '2014', '2016', '2018', '2020'].map(year);
    card({ content: { state: 'ready', card: { ...aServiceCard(), dates } } });
    const shown = () => [...dialog().querySelectorAll('time')].map((time) => time.dateTime);
    expect(shown()).toEqual(['2013', '2014', '2016', '2018', '2020']);
    fireEvent.click(button('Show all 10'));
    expect(shown()).toHaveLength(10);
  });

  it('never turns an address that is not http into a link', () => {
    const bad = { url: 'javascript:alert(1)', publisher: 'Nobody', seen: '2026-05' };
    card({
      content: { state: 'ready', card: { ...aServiceCard(), sources: [bad], then: [], now: [], wikipedia: null } },
    });
    expect(screen.queryAllByRole('link')).toEqual([]);
    expect(dialog().textContent).toContain('Nobody');
  });

  it('says of people, and of nobody else, that being named is no wrongdoing', () => {
    const { change } = card();
    const words = 'Being named in an article is no sign of wrongdoing.';
    expect(dialog().textContent).toContain(words);
    change({ content: { state: 'ready', card: anUnlistedCard() } });
    expect(dialog().textContent).toContain(words);
    change({ content: { state: 'ready', card: aLawCard() } });
    expect(dialog().textContent).not.toContain(words);
  });

  it('shows the figures of a company by country and kind, with caveat and source', () => {
    card({ content: { state: 'ready', card: aCompanyCard() } });
    const tables = screen.getAllByRole('table');
    expect(tables.map((table) => table.querySelector('caption')!.textContent)).toEqual([
      'Apple · United Kingdom',
      'Apple · France',
    ]);
    const rows = [...tables[0]!.querySelectorAll('tbody tr')].map((row) =>
      [...row.children].map((cell) => cell.textContent),
    );
    expect(rows).toEqual([
      ['About devices'],
      ['Jan–Jun 2015', '4,001', '14,500', '55%'],
      ['Jul–Dec 2024', '2,202', '9,024', '80%'],
      ['About accounts'],
      ['Jan–Jun 2015', '358', '402', '41%'],
    ]);
    expect(tables[1]!.textContent).toContain('1,200–not given–not given');
    expect(screen.getAllByText(/Apple counts requests about devices and accounts apart/)).toHaveLength(1);
    const hrefs = within(dialog())
      .getAllByRole('link')
      .map((link) => link.getAttribute('href'));
    expect(hrefs).toContain('https://www.apple.com/legal/transparency/');
  });

  it('has no empty figures', () => {
    card();
    expect(screen.queryByRole('table')).toBeNull();
    expect(screen.queryByRole('heading', { name: /requests, as reported/ })).toBeNull();
  });

  it('of somebody who is not listed shows the sentences of the article and says so', () => {
    card({ content: { state: 'ready', card: anUnlistedCard() } });
    expect(dialog().textContent).toContain('no record of this person');
    expect(dialog().textContent).toContain('Example called for a judge to sign every order.');
    expect(within(dialog()).queryAllByRole('link')).toEqual([]);
  });

  it('shows that it loads, and an error with a way to try again', () => {
    const { change, onRetry } = card({ content: { state: 'loading', name: 'GCHQ' } });
    expect(dialog().getAttribute('aria-busy')).toBe('true');
    expect(screen.getByRole('status').textContent).toBe('Loading …');
    change({ content: { state: 'error', name: 'GCHQ', error: { key: 'error.noAnswer', args: [] } } });
    expect(screen.getByRole('alert').textContent).toContain('Sightline did not answer');
    fireEvent.click(button('Try again'));
    expect(onRetry).toHaveBeenCalledOnce();
  });
});

describe('what a card does', () => {
  it('steps through the mentions and keeps the focus on the button', () => {
    const { onStep, change } = card();
    expect(screen.getByText('2 of 5')).toBeTruthy();
    const next = button('Next mention');
    next.focus();
    fireEvent.click(next);
    change({ position: { current: 3, total: 5 } });
    expect(onStep).toHaveBeenCalledWith(1);
    expect(screen.getByText('3 of 5')).toBeTruthy();
    expect(document.activeElement).toBe(button('Next mention'));
    fireEvent.click(button('Previous mention'));
    expect(onStep).toHaveBeenLastCalledWith(-1);
  });

  it('has no step buttons for a single mention', () => {
    card({ position: { current: 1, total: 1 } });
    expect(screen.queryByRole('button', { name: 'Next mention' })).toBeNull();
  });

  it('closes by its button and by Escape, which the page does not get to see', () => {
    const { onClose } = card();
    const onPage = vi.fn();
    document.addEventListener('keydown', onPage);
    fireEvent.click(button('Close'));
    fireEvent.keyDown(button('Close'), { key: 'Escape' });
    fireEvent.keyDown(button('Close'), { key: 'a' });
    document.removeEventListener('keydown', onPage);
    expect(onClose).toHaveBeenCalledTimes(2);
    expect(onPage).toHaveBeenCalledTimes(1);
  });

  it('goes to related names of this article only', () => {
    const { onGoTo } = card();
    fireEvent.click(button(/Go to GCHQ/));
    expect(onGoTo).toHaveBeenCalledWith('agency/gchq');
    expect(screen.queryByRole('button', { name: /HM Government/ })).toBeNull();
  });

  it('moves the focus to the name of the next card, unless told not to', () => {
    const { change } = card();
    button('Close').focus();
    change({ content: { state: 'ready', card: aLawCard() } });
    expect(document.activeElement?.textContent).toContain('Data Retention');
    button('Close').focus();
    change({ content: { state: 'ready', card: aServiceCard() }, isFocusTaken: false });
    expect(document.activeElement).toBe(button('Close'));
  });

  it('hands out its text with dates and sources, and says whether it was copied', async () => {
    const onCopy = vi.fn((_: string) => Promise.resolve());
    card({ onCopy });
    fireEvent.click(button('Copy'));
    expect(await screen.findByRole('button', { name: 'Copied' })).toBeTruthy();
    const text = onCopy.mock.calls[0]![0];
    expect(text).toContain('David Cameron');
    expect(text).toContain('11 May 2010 · Prime Minister of the United Kingdom');
    expect(text).toContain('https://members.parliament.uk/');
  });

  it('says that copying failed', async () => {
    card({ onCopy: () => Promise.reject(new Error('no')) });
    fireEvent.click(button('Copy'));
    expect(await screen.findByRole('button', { name: 'Could not copy' })).toBeTruthy();
  });

  it('offers "not this one" only where it can be remembered', () => {
    const { onNotThis, change } = card();
    fireEvent.click(button('Not this one'));
    expect(onNotThis).toHaveBeenCalledOnce();
    change({ onNotThis: undefined });
    expect(screen.queryByRole('button', { name: 'Not this one' })).toBeNull();
  });
});

it.each([
  ['a person', { state: 'ready', card: aPersonCard() }],
  ['a law', { state: 'ready', card: aLawCard() }],
  ['a service', { state: 'ready', card: aServiceCard() }],
  ['a company with figures', { state: 'ready', card: aCompanyCard() }],
  ['somebody not listed', { state: 'ready', card: anUnlistedCard() }],
  ['a card that loads', { state: 'loading', name: 'GCHQ' }],
  ['an error', { state: 'error', name: 'GCHQ', error: null }],
] as const)('axe finds nothing in %s', async (_, content) => {
  const { container } = card({ content });
  expect(await violations(container)).toEqual([]);
});
