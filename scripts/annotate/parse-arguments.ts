import { parseArgs } from 'node:util';
import { isPartialDate } from '../../lib/knowledge/partial-dates.ts';
import type { PartialDate } from '../../lib/knowledge/types.ts';
import { BadInput } from './bad-input.ts';

export interface Options {
  mode: 'readable' | 'json' | 'jsonl' | 'list-entities';
  /** File, address, or "-" for standard input; empty for --list-entities. */
  input: string;
  date: PartialDate | null;
  isForced: boolean;
  /** Keep `text` in --jsonl output. */
  hasText: boolean;
  /** Word whose linking decisions are to be explained. */
  explain: string | null;
}

const USAGE =
  'usage: annotate [--json | --jsonl] [--date YYYY-MM-DD] [--force] [--text] [--explain WORD] FILE.html|FILE.txt|URL|-   or   annotate --list-entities';

/** @throws BadInput where the arguments do not make sense */
export function parseArguments(args: readonly string[]): Options {
  const { values, positionals } = parse(args);
  const mode = values['list-entities'] ? 'list-entities' : values.jsonl ? 'jsonl' : values.json ? 'json' : 'readable';
  const [input = '', ...more] = positionals;
  if (more.length > 0) throw new BadInput(`one input at a time, not ${positionals.length}; ${USAGE}`);
  if (input && mode === 'list-entities') throw new BadInput(`--list-entities takes no input; ${USAGE}`);
  if (!input && mode !== 'list-entities')
    throw new BadInput(`name a file, an address or - for standard input; ${USAGE}`);
  if (values.date !== undefined && !isPartialDate(values.date)) {
    throw new BadInput(`--date ${values.date} is not a date; write YYYY, YYYY-MM or YYYY-MM-DD`);
  }
  return {
    mode,
    input,
    date: values.date ?? null,
    isForced: values.force ?? false,
    hasText: values.text ?? false,
    explain: values.explain ?? null,
  };
}

function parse(args: readonly string[]) {
  try {
    return parseArgs({
      args: [...args],
      allowPositionals: true,
      options: {
        json: { type: 'boolean' },
        jsonl: { type: 'boolean' },
        'list-entities': { type: 'boolean' },
        force: { type: 'boolean' },
        text: { type: 'boolean' },
        date: { type: 'string' },
        explain: { type: 'string' },
      },
    });
  } catch (error) {
    throw new BadInput(`${(error as Error).message.replace(/\s*\n\s*/g, ' ')}; ${USAGE}`);
  }
}
