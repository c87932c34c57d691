/** Names of countries as the reports write them → ISO 3166 codes. */

/** Names that differ from those of the Unicode data. */
const OTHER_NAMES: Record<string, string> = {
  'United States of America': 'US',
  'China mainland': 'CN',
  Türkiye: 'TR',
  Turkey: 'TR',
  'Hong Kong': 'HK',
  Macau: 'MO',
  'Czech Republic': 'CZ',
  'Bosnia and Herzegovina': 'BA',
  'North Macedonia': 'MK',
  Macedonia: 'MK',
  Myanmar: 'MM',
  Palestine: 'PS',
  'Palestinian Authority': 'PS',
  'Ivory Coast': 'CI',
  'Democratic Republic of the Congo': 'CD',
  'Republic of the Congo': 'CG',
  'The Bahamas': 'BS',
  'The Gambia': 'GM',
  'Trinidad and Tobago': 'TT',
};

/** Codes that the Unicode data names without their being countries. */
const NO_COUNTRIES = ['EU', 'EZ', 'UN', 'XA', 'XB', 'ZZ'];

let codes: Map<string, string> | undefined;

/** @returns undefined for what is no country ("N/A") */
export function codeOf(name: string): string | undefined {
  codes ??= codesByName();
  return OTHER_NAMES[name] ?? codes.get(name);
}

function codesByName(): Map<string, string> {
  const display = new Intl.DisplayNames('en', { type: 'region' });
  const letters = [...'ABCDEFGHIJKLMNOPQRSTUVWXYZ'];
  const all = letters
    .flatMap((a) => letters.map((b) => a + b))
    .filter((code) => !NO_COUNTRIES.includes(code) && isOfToday(code));
  return new Map(
    all.map((code) => [display.of(code) ?? code, code] as const).filter(([label, code]) => label !== code),
  );
}

/** Withdrawn codes bear the names of those that replaced them: FX is "France" too. */
function isOfToday(code: string): boolean {
  return Intl.getCanonicalLocales(`und-${code}`)[0] === `und-${code}`;
}
