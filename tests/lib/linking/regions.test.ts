import { describe, expect, it } from 'vitest';
import regions from '../../../lib/linking/data/regions.json' with { type: 'json' };
import { isOfRegion } from '../../../lib/linking/regions.ts';

/** Whether the court of a text is one of a region. */
function isRegional(text: string): boolean {
  const start = text.indexOf('Supreme Court');
  return isOfRegion(text, start, start + 'Supreme Court'.length);
}

describe('a court of a state, province or city', () => {
  it.each(regions)('%s', (region) => {
    expect(isRegional(`In the ${region} Supreme Court she lost.`)).toBe(true);
    expect(isRegional(`${region}’s Supreme Court`)).toBe(true);
    expect(isRegional(`In the Supreme Court of ${region}, she lost.`)).toBe(true);
    expect(isRegional(`In the Supreme Court of ${region}`)).toBe(true);
  });

  it.each([
    'New York state Supreme Court',
    'Former New York Supreme Court',
    'Supreme Court of the State of Ohio',
    'Supreme Court of Ohio Judge Roe',
  ])('%s', (text) => {
    expect(isRegional(text)).toBe(true);
  });
});

describe('no court of a region', () => {
  it.each([
    'Supreme Court',
    ' Supreme Court ',
    'the Supreme Court of India',
    'the Supreme Court of Mexico',
    'New Mexico City Supreme Court',
    'In Ohio, Supreme Court justices met.',
    'He left Ohio. Supreme Court justices met.',
    'the Supreme Court of Ohioans',
    'the Supreme Court of',
  ])('%j', (text) => {
    expect(isRegional(text)).toBe(false);
  });
});
