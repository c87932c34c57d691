/** Tables as text → rows of cells, the line of headings left out. */

export function parseTabs(text: string): string[][] {
  return linesOf(text).map((line) => line.split('\t'));
}

/** Commas between, quotation marks around cells that contain one. No cell of these tables has a line break. */
export function parseCommas(text: string): string[][] {
  return linesOf(text).map((line) =>
    [...line.matchAll(/(?:^|,)(?:"((?:[^"]|"")*)"|([^,]*))/g)].map(([, quoted, plain]) =>
      quoted === undefined ? (plain ?? '') : quoted.replaceAll('""', '"'),
    ),
  );
}

function linesOf(text: string): string[] {
  return text.split(/\r?\n/).slice(1).filter(Boolean);
}
