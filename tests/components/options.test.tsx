// @vitest-environment happy-dom
import { cleanup, fireEvent, screen, waitFor, within } from '@testing-library/preact';
import { afterEach, describe, expect, it, vi } from 'vitest';
import { Options, type OptionsProps } from '../../components/Options.tsx';
import { defaultSettings, type Settings } from '../../lib/extension/settings.ts';
import { draw, violations } from './draw.tsx';

afterEach(cleanup);

const notThis: Settings['notThis'] = [{ entity: 'person/david-cameron', name: 'David Cameron', surface: 'Cameron' }];

/** Draws the options over settings that change as they would in the extension. */
function options(start: Partial<Settings> = {}, props: Partial<OptionsProps> = {}) {
  let settings: Settings = { ...structuredClone(defaultSettings), ...start };
  const calls = { onExport: vi.fn(), onImport: vi.fn() };
  const onChange = vi.fn((changed: Settings) => {
    settings = changed;
    view.redraw(node());
  });
  const onReset = vi.fn(() => onChange(structuredClone(defaultSettings)));
  const node = () => (
    <Options settings={settings} notice={null} onChange={onChange} onReset={onReset} {...calls} {...props} />
  );
  const view = draw(node());
  return { ...calls, ...view, onReset, onChange, settings: () => settings };
}

const choose = (name: string | RegExp, role: 'checkbox' | 'radio' = 'radio') =>
  fireEvent.click(screen.getByRole(role, { name }));
const press = (name: string | RegExp) => fireEvent.click(screen.getByRole('button', { name }));
const type = (text: string) => {
  const field = screen.getByRole<HTMLInputElement>('textbox', { name: 'Add a site' });
  fireEvent.input(field, { target: { value: text } });
  fireEvent.submit(field.form!);
};

describe('changes are handed on at once', () => {
  it('on and off', () => {
    const { settings } = options();
    fireEvent.click(screen.getByRole('switch'));
    expect(settings().isOn).toBe(false);
  });

  it('kinds, one by one', () => {
    const { settings } = options();
    choose('Laws and cases', 'checkbox');
    expect(settings().kinds).toEqual({ ...defaultSettings.kinds, laws: false });
  });

  it('density', () => {
    const { settings } = options();
    choose('First mention only');
    expect(settings().density).toBe('first');
    choose('No marks');
    expect(settings().density).toBe('off');
  });
});

describe('sites', () => {
  it('adds what was typed or pasted as a host, in order', () => {
    const { settings } = options({ blockedSites: ['example.org'] });
    type('https://www.Example.com/news?id=1');
    expect(settings().blockedSites).toEqual(['example.com', 'example.org']);
    expect(screen.getByRole<HTMLInputElement>('textbox').value).toBe('');
  });

  it('says beside the field what is wrong, and takes it back on typing', () => {
    const { onChange } = options({ blockedSites: ['example.org'] });
    type('not a site');
    expect(screen.getByRole('alert').textContent).toContain('“not a site” is not a site.');
    expect(screen.getByRole('textbox').getAttribute('aria-invalid')).toBe('true');
    type('example.org');
    expect(screen.getByRole('alert').textContent).toBe('example.org is in the list already.');
    fireEvent.input(screen.getByRole('textbox'), { target: { value: 'x' } });
    expect(screen.getByRole('alert').textContent).toBe('');
    expect(onChange).not.toHaveBeenCalled();
  });

  it('removes a site and can undo it', () => {
    const { settings } = options({ blockedSites: ['example.com', 'example.org'] });
    press('Remove example.com');
    expect(settings().blockedSites).toEqual(['example.org']);
    expect(screen.getByRole('status').textContent).toContain('example.com removed.');
    press('Undo');
    expect(settings().blockedSites).toEqual(['example.com', 'example.org']);
    expect(screen.queryByRole('button', { name: 'Undo' })).toBeNull();
  });

  it('keeps the two lists apart', () => {
    const { settings } = options({ blockedSites: ['example.com'] });
    choose('Only these sites');
    expect(screen.queryByText('example.com')).toBeNull();
    type('example.net');
    expect(settings()).toMatchObject({
      sitesMode: 'only-these',
      onlySites: ['example.net'],
      blockedSites: ['example.com'],
    });
  });

  it('needs no list where only a click starts it', () => {
    options();
    choose('Only on click');
    expect(screen.queryByRole('textbox')).toBeNull();
  });
});

describe('not this one', () => {
  it('links words again and can undo it', () => {
    const { settings } = options({ notThis });
    expect(screen.getByText('“Cameron” is not David Cameron')).toBeTruthy();
    press('Link “Cameron” to David Cameron again');
    expect(settings().notThis).toEqual([]);
    press('Undo');
    expect(settings().notThis).toEqual(notThis);
  });

  it('says how entries come about where there are none', () => {
    options();
    expect(screen.getByText(/Use “Not this one” on a card/)).toBeTruthy();
  });
});

describe('settings as a file', () => {
  it('resets, and can undo it', () => {
    const { settings, onReset } = options({ density: 'first', notThis });
    press('Back to the defaults');
    expect(onReset).toHaveBeenCalledOnce();
    expect(settings()).toEqual(defaultSettings);
    press('Undo');
    expect(settings()).toMatchObject({ density: 'first', notThis });
  });

  it('saves, and hands over the text of the file that was picked', async () => {
    const { onExport, onImport, container } = options();
    press('Save to a file');
    expect(onExport).toHaveBeenCalledOnce();
    const field = container.querySelector<HTMLInputElement>('input[type=file]')!;
    Object.defineProperty(field, 'files', { value: [new File(['{"isOn":true}'], 'settings.json')] });
    fireEvent.change(field);
    await waitFor(() => expect(onImport).toHaveBeenCalledWith('{"isOn":true}'));
  });

  it('shows what is wrong with it', () => {
    options({}, { notice: { kind: 'problem', text: { key: 'options.importInvalid', args: ['density'] } } });
    expect(within(screen.getByRole('status')).getByText(/“density” is missing or wrong/)).toBeTruthy();
  });
});

it('axe finds nothing', async () => {
  const { container } = options({ blockedSites: ['example.com'], notThis });
  type('not a site');
  expect(await violations(container)).toEqual([]);
});
