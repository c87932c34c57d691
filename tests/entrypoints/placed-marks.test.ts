import { describe, expect, test } from 'vitest';
import { countNames, placeMarks } from '../../entrypoints/reader.content/placed-marks.ts';
import type { MarkView, PageView } from '../../lib/cards/view-models.ts';
import { defaultSettings, type Settings } from '../../lib/extension/settings.ts';

const text = 'Apple and GCHQ; Apple, the apple and GCHQ.';

function aMark(surface: string, nth: number, name: number, kind: MarkView['kind']): MarkView {
  let start = -1;
  for (let i = 0; i <= nth; i++) start = text.indexOf(surface, start + 1);
  const reason = { key: 'reason.fullName', args: [] };
  return { start, end: start + surface.length, kind, name, isFirst: nth === 0, form: 'full', isListed: true, reason };
}

const view = {
  marks: [
    aMark('Apple', 0, 0, 'companies'),
    aMark('GCHQ', 0, 1, 'bodies'),
    aMark('Apple', 1, 0, 'companies'),
    aMark('apple', 0, 0, 'companies'),
    aMark('GCHQ', 1, 1, 'bodies'),
  ],
  names: [
    { entity: 'company/apple', name: 'Apple', count: 3 },
    { entity: 'agency/gchq', name: 'GCHQ', count: 2 },
  ],
} as unknown as PageView;

const place = (settings: Partial<Settings>, rangeOf = (_start: number): Range | null => ({}) as Range) =>
  placeMarks(view, text, { ...defaultSettings, ...settings }, rangeOf);
const words = (marks: ReturnType<typeof place>) =>
  marks.map((mark) => `${mark.surface}${mark.isFirst ? '!' : ''}`).join(' ');

describe('placeMarks', () => {
  test('marks all, the first of each name strongly', () => {
    expect(words(place({}))).toBe('Apple! GCHQ! Apple apple GCHQ');
  });

  test('leaves out kinds that are switched off', () => {
    expect(words(place({ kinds: { ...defaultSettings.kinds, companies: false } }))).toBe('GCHQ! GCHQ');
  });

  test('leaves out words that the reader refused, however they are written', () => {
    const notThis = [{ entity: 'company/apple', name: 'Apple', surface: 'APPLE' }] as Settings['notThis'];
    expect(words(place({ notThis }))).toBe('GCHQ! GCHQ');
  });

  test('a refusal is for one entity only', () => {
    const notThis = [{ entity: 'company/other', name: 'Other', surface: 'Apple' }] as Settings['notThis'];
    expect(words(place({ notThis }))).toBe('Apple! GCHQ! Apple apple GCHQ');
  });

  test('paints first mentions or none, and keeps the others for stepping', () => {
    expect(place({ density: 'first' }).map((mark) => mark.isPainted)).toEqual([true, true, false, false, false]);
    expect(place({ density: 'off' }).some((mark) => mark.isPainted)).toBe(false);
    expect(place({ density: 'off' })).toHaveLength(5);
  });

  test('where the page has lost a place, the next one becomes the first', () => {
    expect(words(place({}, (start) => (start === 0 ? null : ({} as Range))))).toBe('GCHQ! Apple! apple GCHQ');
  });
});

describe('countNames', () => {
  test('counts what is left, and keeps names at their index', () => {
    const marks = place({ kinds: { ...defaultSettings.kinds, companies: false } });
    expect(countNames(view, marks).map(({ name, count }) => `${name} ${count}`)).toEqual(['Apple 0', 'GCHQ 2']);
  });
});
