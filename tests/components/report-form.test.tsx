// @vitest-environment happy-dom
import { cleanup, fireEvent, screen, waitFor } from '@testing-library/preact';
import { afterEach, describe, expect, it, vi } from 'vitest';
import { Card, type CardProps } from '../../components/Card.tsx';
import { ISSUES } from '../../lib/cards/issue-address.ts';
import { draw, violations } from './draw.tsx';
import { aLawCard, anUnlistedCard, aPersonCard } from './samples.ts';

afterEach(cleanup);

const page = 'https://news.example/2015/01/messages';

function card(props: Partial<CardProps> = {}) {
  const calls = {
    onStep: vi.fn(),
    onClose: vi.fn(),
    onGoTo: vi.fn(),
    onCopy: vi.fn<(text: string) => void>(),
    onNotThis: vi.fn(),
    pageAddress: vi.fn((): string | null => page),
  };
  const node = (more: Partial<CardProps> = {}) => (
    <Card
      content={{ state: 'ready', card: aPersonCard() }}
      position={{ current: 1, total: 2 }}
      {...calls}
      {...props}
      {...more}
    />
  );
  const view = draw(node());
  return { ...calls, ...view, change: (more: Partial<CardProps>) => view.redraw(node(more)) };
}

const button = (name: string) => screen.getByRole('button', { name });
const field = (label: RegExp) => screen.getByLabelText<HTMLInputElement>(label);
const tick = () => screen.getByRole<HTMLInputElement>('checkbox', { name: 'Include the address of this page' });
const shownReport = () => field(/The report, as it would be sent/).value;
const link = () => screen.queryByRole<HTMLAnchorElement>('link', { name: /Open an issue/ });

function openForm() {
  fireEvent.click(button('Report a mistake'));
}

function fill(comment = 'He left on 13 July 2016.') {
  fireEvent.input(field(/What is wrong/), { target: { value: comment } });
}

describe('the form', () => {
  it('takes the place of the facts and the focus, and gives both back', async () => {
    card();
    openForm();
    const form = screen.getByRole('form', { name: 'Report a mistake' });
    await waitFor(() => expect(document.activeElement).toBe(field(/Which fact/)));
    expect(form.textContent).toContain('Nothing is sent from here.');
    expect(screen.queryByRole('heading', { name: 'Key dates' })).toBeNull();
    expect(screen.queryByRole('button', { name: 'Not this one' })).toBeNull();
    fireEvent.click(button('Back to the card'));
    await waitFor(() => expect(document.activeElement).toBe(button('Report a mistake')));
    expect(screen.getByRole('heading', { name: 'Key dates' })).toBeTruthy();
  });

  it('lists the facts of the card', () => {
    card();
    openForm();
    const options = [...field(/Which fact/).querySelectorAll('option')].map((option) => option.textContent);
    expect(options[0]).toContain('British Conservative politician');
    expect(options).toContain('Oversees: GCHQ');
    expect(options.at(-1)).toBe('Something else');
    const groups = [...field(/Which fact/).querySelectorAll('optgroup')].map((group) => group.label);
    expect(groups).toEqual(['What it says', 'Key dates', 'Related to', 'Other']);
  });

  it('says what is missing, and goes there', async () => {
    card();
    openForm();
    fireEvent.click(button('Show the report'));
    await waitFor(() => expect(document.activeElement).toBe(field(/What is wrong/)));
    expect(screen.getByText('Please say what is wrong.').id).toBe(
      field(/What is wrong/).getAttribute('aria-describedby'),
    );
    fill();
    fireEvent.input(field(/Address of a source/), { target: { value: 'javascript:alert(1)' } });
    expect(screen.queryByText('Please say what is wrong.')).toBeNull();
    expect(screen.getByText('An address begins with http:// or https://.')).toBeTruthy();
    expect(field(/Address of a source/).getAttribute('aria-invalid')).toBe('true');
    expect(link()).toBeNull();
  });

  it('shows the report before there is a link, and both follow what is changed', async () => {
    card();
    openForm();
    fill();
    expect(link()).toBeNull();
    fireEvent.click(button('Show the report'));
    await waitFor(() => expect(document.activeElement).toBe(field(/The report, as it would be sent/)));
    expect(field(/The report, as it would be sent/).readOnly).toBe(true);
    fireEvent.change(field(/Which fact/), { target: { value: '1' } });
    fireEvent.input(field(/Address of a source/), { target: { value: 'https://register.example/7' } });
    const [title, ...rest] = shownReport().split('\n\n');
    expect(title).toContain('Mistake: David Cameron – 11 May 2010');
    expect(rest.join('\n\n')).toContain('"source": "https://register.example/7"');
    const { href, target, rel } = link()!;
    expect([target, rel]).toEqual(['_blank', 'noopener noreferrer']);
    expect(href.startsWith(`${ISSUES}?`)).toBe(true);
    expect(new URL(href).searchParams.get('title')).toBe(title);
    expect(new URL(href).searchParams.get('body')).toBe(rest.join('\n\n'));
  });

  it('asks for the address of the page only once it is ticked, and forgets it when it is not', () => {
    const { pageAddress } = card();
    openForm();
    fill();
    fireEvent.click(button('Show the report'));
    expect(tick().checked).toBe(false);
    expect(pageAddress).not.toHaveBeenCalled();
    expect(shownReport() + decodeURIComponent(link()!.href)).not.toContain('news.example');
    fireEvent.click(tick());
    expect(pageAddress).toHaveBeenCalledOnce();
    expect(shownReport()).toContain(`"page": "${page}"`);
    expect(new URL(link()!.href).searchParams.get('body')).toContain(page);
    fireEvent.click(tick());
    expect(shownReport() + decodeURIComponent(link()!.href)).not.toContain('news.example');
  });

  it('copies what it shows', async () => {
    const { onCopy } = card();
    openForm();
    fill();
    fireEvent.click(button('Show the report'));
    fireEvent.click(button('Copy'));
    expect(await screen.findByRole('button', { name: 'Copied' })).toBeTruthy();
    expect(onCopy).toHaveBeenCalledWith(shownReport());
  });

  it('asks to paste what is too long for a link', () => {
    card();
    openForm();
    fill('неверно '.repeat(150));
    fireEvent.click(button('Show the report'));
    expect(screen.getByText(/too long for a link/)).toBeTruthy();
    expect(new URL(link()!.href).searchParams.get('body')).toBe('(Please paste the report here.)');
  });

  it('is left by Escape without closing the card, and keeps what was typed', async () => {
    const { onClose } = card();
    openForm();
    fill('Typed.');
    fireEvent.keyDown(field(/What is wrong/), { key: 'Escape' });
    expect(onClose).not.toHaveBeenCalled();
    await waitFor(() => expect(document.activeElement).toBe(button('Report a mistake')));
    openForm();
    expect(field(/What is wrong/).value).toBe('Typed.');
  });

  it('keeps what is typed from the shortcuts of the page', () => {
    card();
    openForm();
    const onPage = vi.fn();
    for (const type of ['keydown', 'keypress', 'keyup']) document.addEventListener(type, onPage);
    fireEvent.keyDown(field(/What is wrong/), { key: 's' });
    fireEvent.keyPress(field(/What is wrong/), { key: 's' });
    fireEvent.keyUp(field(/What is wrong/), { key: 's' });
    for (const type of ['keydown', 'keypress', 'keyup']) document.removeEventListener(type, onPage);
    expect(onPage).not.toHaveBeenCalled();
  });

  it('belongs to one card: the next one begins without it', async () => {
    const { change } = card();
    openForm();
    fill('About the first.');
    change({ content: { state: 'ready', card: aLawCard() } });
    await waitFor(() => expect(document.activeElement?.textContent).toContain('Data Retention'));
    expect(screen.queryByRole('form')).toBeNull();
    openForm();
    expect(field(/What is wrong/).value).toBe('');
  });

  it('is there for what the knowledge base has, and only where a page can be asked', () => {
    const { change } = card({ content: { state: 'ready', card: anUnlistedCard() } });
    expect(screen.queryByRole('button', { name: 'Report a mistake' })).toBeNull();
    change({ content: { state: 'ready', card: aPersonCard() }, pageAddress: undefined });
    expect(screen.queryByRole('button', { name: 'Report a mistake' })).toBeNull();
  });

  it('has nothing that axe finds: empty, with problems, and with its report', async () => {
    const { container } = card();
    openForm();
    expect(await violations(container)).toEqual([]);
    fireEvent.click(button('Show the report'));
    expect(await violations(container)).toEqual([]);
    fill();
    expect(shownReport()).toContain('He left');
    expect(await violations(container)).toEqual([]);
  });
});
