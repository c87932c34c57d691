import { expect, it } from 'vitest';
import { decode } from '../../scripts/annotate/decode.ts';

const latin1 = (text: string) => Uint8Array.from(text, (char) => char.charCodeAt(0));
const utf8 = (text: string) => new TextEncoder().encode(text);

it.each([
  ['UTF-8 where nothing is said', utf8('Orbán'), '', 'Orbán'],
  ['the meta element', latin1('<meta charset="iso-8859-1">Orb\u00e1n'), '', '<meta charset="iso-8859-1">Orbán'],
  [
    'the older meta element',
    latin1('<meta http-equiv="Content-Type" content="text/html; charset=windows-1252">Orb\u00e1n'),
    '',
    '<meta http-equiv="Content-Type" content="text/html; charset=windows-1252">Orbán',
  ],
  ['the header', latin1('Orb\u00e1n'), 'text/html; charset=ISO-8859-1', 'Orbán'],
  ['a name that no decoder has', utf8('Orbán'), 'text/html; charset=klingon', 'Orbán'],
  ['a byte order mark', utf8('\ufeffa'), '', '\ufeffa'],
])('reads by %s', (_about, bytes, contentType, text) => {
  expect(decode(bytes, contentType)).toBe(text);
});
