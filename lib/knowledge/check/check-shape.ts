/** Shape: every file is JSON and every record follows its JSON Schema. */
import { Ajv2020, type ErrorObject, type ValidateFunction } from 'ajv/dist/2020.js';
import { loadSchemas } from '../load.ts';
import type { DataFile } from './data-file.ts';
import type { Finding } from './finding.ts';

const SCHEMA_OF = { entities: 'entity', posts: 'post', events: 'event', matters: 'matter' } as const;

let compiled: Ajv2020 | undefined;

/** Compiling the schemas takes longer than checking with them: done once. */
function schemas(): Ajv2020 {
  if (compiled) return compiled;
  compiled = new Ajv2020({ allErrors: true, strict: false });
  for (const schema of loadSchemas()) compiled.addSchema(schema);
  return compiled;
}

export function checkShape(files: readonly DataFile[]): Finding[] {
  const ajv = schemas();
  return files.flatMap((file): Finding[] => {
    const problem = (id: string, message: string): Finding => ({ level: 'error', file: file.file, id, message });
    if (file.content === undefined) return [problem('', 'is not JSON; often a comma or a quotation mark is missing')];
    if (file.list === 'redirects') return [];
    if (!Array.isArray(file.content)) return [problem('', 'must be a list of records, in square brackets')];
    const validate = ajv.getSchema(`${SCHEMA_OF[file.list]}.schema.json`)!;
    return file.content.flatMap((record) => shapeOf(record, validate).map((message) => problem(idOf(record), message)));
  });
}

function idOf(record: unknown): string {
  return (record as { id?: string })?.id ?? '(record without id)';
}

function shapeOf(record: unknown, validate: ValidateFunction): string[] {
  if (validate(record)) return [];
  return [...new Set((validate.errors ?? []).filter((error) => error.keyword !== 'if').map(wordsOf))];
}

function wordsOf({ instancePath, keyword, message, params }: ErrorObject): string {
  const at = instancePath === '' ? 'the record' : instancePath.slice(1).replaceAll('/', ' › ');
  if (keyword === 'required') return `${at} lacks "${params.missingProperty}"`;
  if (keyword === 'additionalProperties')
    return `${at} has "${params.additionalProperty}", which the schema does not know`;
  if (keyword === 'enum') return `${at} must be one of ${(params.allowedValues as string[]).join(', ')}`;
  return `${at} ${message}`;
}
