import fc from 'fast-check';

/** Texts that no author writes: any code units, lone surrogates and combining marks among them. */
const anyUnits = fc.string({
  unit: fc.integer({ min: 0, max: 0xffff }).map((unit) => String.fromCharCode(unit)),
  maxLength: 60,
});

/** What names, titles and descriptions are made of, and what tears them apart. */
const pieces = fc.constantFrom(
  ...(
    'David Cameron|Cameron|Theresa May|May|Prime Minister|President Obama|WhatsApp|the company|the agency|the bill|a new law ' +
    "passed last year|GCHQ|G.C.H.Q.|(GCHQ)|Example, Inc.|Senator Jane Roe|Roe|Apple|NSA|FBI|v.|’s|'s|-|–|. |, |; |: |“|”|(|)|\n|\n\n|\r\n|\t| |" +
    '\u00a0|\u00ad|\u200b|\u0301|\ud83d|\ude00|😀|شبكة|\u202e|脸书|É|ß|ǆ|İ|A|I.|U.S.|&|@|#|https://|⟦C0⟧|\u0000|1. |«|»|...'
  ).split('|'),
  'Cameron | WhatsApp',
);

/** Names torn, doubled and glued together, with noise between them. */
export const hostileText: fc.Arbitrary<string> = fc
  .array(fc.oneof({ arbitrary: pieces, weight: 4 }, { arbitrary: fc.constant(' '), weight: 3 }, anyUnits), {
    maxLength: 60,
  })
  .map((parts) => parts.join(''));
