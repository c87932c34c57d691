// @vitest-environment happy-dom
import { cleanup, fireEvent, screen } from '@testing-library/preact';
import { afterEach, expect, it, vi } from 'vitest';
import { NamesList, type NamesListProps } from '../../components/NamesList.tsx';
import { draw, violations } from './draw.tsx';
import { someNames } from './samples.ts';

afterEach(cleanup);

function list(props: Partial<NamesListProps> = {}) {
  const calls = { onOpen: vi.fn(), onLeave: vi.fn() };
  const node = (more: Partial<NamesListProps> = {}) => (
    <NamesList names={someNames()} isAnnounced={true} {...calls} {...props} {...more} />
  );
  const view = draw(node());
  return { ...calls, ...view, change: (more: Partial<NamesListProps>) => view.redraw(node(more)) };
}

const names = () => screen.getAllByRole('button');
const stop = () => names().filter((name) => name.tabIndex === 0);

it('lists names by kind with what they are and how often', () => {
  list();
  expect(screen.getAllByRole('heading', { level: 3 }).map((heading) => heading.textContent)).toEqual([
    'People',
    'Companies and services',
    'Public bodies',
    'Laws and cases',
    'Concepts',
  ]);
  expect(names()[0]!.textContent).toBe('David Cameron Prime Minister of the United Kingdom 7 mentions');
  expect(names()[2]!.textContent).toBe(
    'Joan Example deputy data protection commissioner · not in the knowledge base 1 mention',
  );
  expect(screen.getByRole('button', { name: /Data Retention/ }).textContent).toContain('described, not named');
});

it('opens the name by its index in the page, not by its place in the list', () => {
  const { onOpen } = list();
  fireEvent.click(screen.getByRole('button', { name: /Joan Example/ }));
  expect(onOpen).toHaveBeenCalledWith(6);
});

it('is one tab stop, and arrow keys, Home and End move inside', () => {
  list();
  expect(stop()).toEqual([names()[0]]);
  stop()[0]!.focus();
  fireEvent.keyDown(document.activeElement!, { key: 'ArrowDown' });
  expect(document.activeElement).toBe(names()[1]);
  expect(stop()).toEqual([names()[1]]);
  fireEvent.keyDown(document.activeElement!, { key: 'End' });
  expect(document.activeElement).toBe(names().at(-1));
  fireEvent.keyDown(document.activeElement!, { key: 'ArrowDown' });
  expect(document.activeElement).toBe(names().at(-1));
  fireEvent.keyDown(document.activeElement!, { key: 'Home' });
  fireEvent.keyDown(document.activeElement!, { key: 'ArrowUp' });
  expect(document.activeElement).toBe(names()[0]);
});

it('keeps a tab stop when the name that had it is gone', () => {
  const { change } = list();
  names().at(-1)!.focus();
  change({ names: someNames().slice(0, 2) });
  expect(stop()).toHaveLength(1);
});

it('leaves with Escape, which the page does not get to see', () => {
  const { onLeave } = list();
  const onPage = vi.fn();
  document.addEventListener('keydown', onPage);
  fireEvent.keyDown(names()[0]!, { key: 'Escape' });
  document.removeEventListener('keydown', onPage);
  expect(onLeave).toHaveBeenCalledOnce();
  expect(onPage).not.toHaveBeenCalled();
});

it('says once how many names there are, also when names come later', async () => {
  const { change } = list();
  const said = 'Sightline found 8 names. The list is at the end of the page.';
  expect(await screen.findByText(said)).toBe(screen.getByRole('status'));
  change({ names: someNames().slice(0, 3) });
  expect(screen.getByRole('status').textContent).toBe(said);
});

it('says nothing where it should not', () => {
  list({ isAnnounced: false });
  expect(screen.getByRole('status').textContent).toBe('');
});

it('draws nothing without names', () => {
  const { container } = list({ names: [] });
  expect(container.textContent).toBe('');
});

it('axe finds nothing', async () => {
  const { container } = list();
  expect(await violations(container)).toEqual([]);
});
