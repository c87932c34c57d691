/** What a check says: a sentence for the person who wrote the record. Errors must be mended, warnings looked at. */
export interface Finding {
  level: 'error' | 'warning';
  /** Path of the file below `data/`. */
  file: string;
  /** Id of the record, or "" where the whole file is meant. */
  id: string;
  message: string;
}

/** "people/gb.json, person/jane-example: ends 1801 before it starts 1803" */
export function sentenceOf({ level, file, id, message }: Finding): string {
  return `${level === 'error' ? 'ERROR  ' : 'warning'} ${[file, id].filter(Boolean).join(', ')}: ${message}`;
}
