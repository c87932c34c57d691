/** Countries as prose names them: the state that acts ("France has asked …") and the adjective ("French authorities"). */
import type { Country } from '../knowledge/types.ts';

interface Place {
  code: Country;
  /** Names of the state as an actor. */
  names: string[];
  adjectives: string[];
}

const PLACES: readonly Place[] = [
  { code: 'AE', names: ['United Arab Emirates', 'UAE'], adjectives: ['Emirati', 'UAE'] },
  { code: 'AU', names: ['Australia'], adjectives: ['Australian'] },
  { code: 'AT', names: ['Austria'], adjectives: ['Austrian'] },
  { code: 'BE', names: ['Belgium'], adjectives: ['Belgian'] },
  { code: 'BR', names: ['Brazil'], adjectives: ['Brazilian'] },
  { code: 'CA', names: ['Canada'], adjectives: ['Canadian'] },
  { code: 'CH', names: ['Switzerland'], adjectives: ['Swiss'] },
  { code: 'CN', names: ['China'], adjectives: ['Chinese'] },
  { code: 'DE', names: ['Germany'], adjectives: ['German'] },
  { code: 'DK', names: ['Denmark'], adjectives: ['Danish'] },
  { code: 'EG', names: ['Egypt'], adjectives: ['Egyptian'] },
  { code: 'ES', names: ['Spain'], adjectives: ['Spanish'] },
  { code: 'EU', names: ['European Union', 'EU'], adjectives: ['European', 'European Union', 'EU'] },
  { code: 'FI', names: ['Finland'], adjectives: ['Finnish'] },
  { code: 'FR', names: ['France'], adjectives: ['French'] },
  { code: 'GB', names: ['Britain', 'United Kingdom', 'UK', 'U.K.'], adjectives: ['British', 'UK', 'U.K.'] },
  { code: 'GR', names: ['Greece'], adjectives: ['Greek'] },
  { code: 'HK', names: ['Hong Kong'], adjectives: ['Hong Kong'] },
  { code: 'HU', names: ['Hungary'], adjectives: ['Hungarian'] },
  { code: 'ID', names: ['Indonesia'], adjectives: ['Indonesian'] },
  { code: 'IE', names: ['Ireland'], adjectives: ['Irish'] },
  { code: 'IL', names: ['Israel'], adjectives: ['Israeli'] },
  { code: 'IN', names: ['India'], adjectives: ['Indian'] },
  { code: 'IR', names: ['Iran'], adjectives: ['Iranian'] },
  { code: 'IT', names: ['Italy'], adjectives: ['Italian'] },
  { code: 'JP', names: ['Japan'], adjectives: ['Japanese'] },
  { code: 'KE', names: ['Kenya'], adjectives: ['Kenyan'] },
  { code: 'KR', names: ['South Korea'], adjectives: ['South Korean', 'Korean'] },
  { code: 'KZ', names: ['Kazakhstan'], adjectives: ['Kazakh'] },
  { code: 'MX', names: ['Mexico'], adjectives: ['Mexican'] },
  { code: 'NL', names: ['the Netherlands'], adjectives: ['Dutch'] },
  { code: 'NO', names: ['Norway'], adjectives: ['Norwegian'] },
  { code: 'NZ', names: ['New Zealand'], adjectives: ['New Zealand'] },
  { code: 'PK', names: ['Pakistan'], adjectives: ['Pakistani'] },
  { code: 'PL', names: ['Poland'], adjectives: ['Polish'] },
  { code: 'RU', names: ['Russia'], adjectives: ['Russian'] },
  { code: 'SA', names: ['Saudi Arabia'], adjectives: ['Saudi'] },
  { code: 'SE', names: ['Sweden'], adjectives: ['Swedish'] },
  { code: 'SG', names: ['Singapore'], adjectives: ['Singaporean', 'Singapore'] },
  { code: 'TH', names: ['Thailand'], adjectives: ['Thai'] },
  { code: 'TR', names: ['Turkey', 'Türkiye'], adjectives: ['Turkish'] },
  { code: 'UA', names: ['Ukraine'], adjectives: ['Ukrainian'] },
  { code: 'US', names: ['United States', 'US', 'U.S.'], adjectives: ['American', 'US', 'U.S.'] },
  { code: 'VN', names: ['Vietnam'], adjectives: ['Vietnamese'] },
];

/** The country that a name or adjective stands for, without regard to a leading "the". */
export function countryOf(words: string): Country | null {
  const bare = words.replace(/^the /i, '');
  return (
    PLACES.find((place) => [...place.names, ...place.adjectives].some((name) => name.replace(/^the /, '') === bare))
      ?.code ?? null
  );
}

const escapeDots = (text: string) => text.replaceAll('.', '\\.');
const longestFirst = (names: string[]) =>
  names
    .sort((a, b) => b.length - a.length)
    .map(escapeDots)
    .join('|');

/** Alternatives for a regular expression, longest first. */
export const STATE_NAMES = longestFirst(PLACES.flatMap((place) => place.names));
export const ADJECTIVES = longestFirst(PLACES.flatMap((place) => place.adjectives));
