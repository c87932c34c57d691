/**
 * Learns the weights of the relevance model from labelled documents and writes `lib/relevance/weights.json`.
 *
 *   node scripts/train-relevance.ts DOCS.jsonl GOLD.jsonl [DOCS.jsonl GOLD.jsonl …] [--dry]
 *
 * Logistic regression by gradient descent, without randomness: the same documents give the same weights.
 * A class that speaks for the subject never gets a negative weight and one that speaks against it never a positive one,
 * so that accidents of the labelled documents are not learned. Prints precision and recall with weights learned on all
 * documents, and cross-validated: learned on one half and scored on the other, both ways.
 */
import { readFileSync, writeFileSync } from 'node:fs';
import { articleFromText } from '../lib/article/article-from-text.ts';
import { AGAINST, FEATURES, featuresOf, gatherEvidence } from '../lib/relevance/evidence.ts';

const STEPS = 6000;
const RATE = 0.3;
/** Strength of the pull towards the expected weights. */
const DECAY = 0.02;
/** Weights may move freely here: these words stand in articles of all kinds. */
const FREE = new Set(['authority', 'company', 'data', 'oversight', 'title.authority', 'title.company', 'demand']);
/** What stands in news of all kinds must not outweigh the words of the subject. */
const CAPS: Record<string, number> = {
  authority: 0.8,
  company: 0.8,
  data: 0.8,
  demand: 0.8,
  'title.authority': 0.8,
  'title.company': 0.8,
};
const NEGATIVE = new Set<string>([...AGAINST, 'title.against']);

interface Example {
  doc: string;
  title: string;
  features: number[];
  isPositive: boolean;
}

interface Model {
  bias: number;
  weights: number[];
}

const lines = (file: string) =>
  readFileSync(file, 'utf8')
    .split('\n')
    .filter(Boolean)
    .map((line) => JSON.parse(line));

/**
 * What a weight is where the documents say nothing about it: most of them are of few years and countries, and a class
 * that hardly occurs in them (spyware, transfers) must not count for nothing elsewhere.
 */
function expected(name: string): number {
  if (NEGATIVE.has(name)) return -0.4;
  if (name.startsWith('sentence.')) return 0.8;
  return FREE.has(name) ? 0.3 : 0.5;
}

function readExamples(docsFile: string, goldFile: string): Example[] {
  const gold = new Map(lines(goldFile).map((label) => [label.doc, label]));
  const examples: Example[] = [];
  for (const { doc, title, text, date, url } of lines(docsFile)) {
    const label = gold.get(doc);
    if (!label || label.borderline) continue;
    const evidence = gatherEvidence(articleFromText(text, { title, date, url }));
    if (!evidence) continue;
    const features = featuresOf(evidence);
    const isPositive = (label.label ?? label.relevance) === 'positive';
    examples.push({ doc, title, features: FEATURES.map((name) => features[name] ?? 0), isPositive });
  }
  return examples;
}

const probability = ({ bias, weights }: Model, features: readonly number[]): number =>
  1 / (1 + Math.exp(-features.reduce((sum, value, index) => sum + value * weights[index]!, bias)));

function learn(examples: readonly Example[]): Model {
  const model: Model = { bias: 0, weights: FEATURES.map(() => 0) };
  const positives = examples.filter(({ isPositive }) => isPositive).length;
  // Both kinds count alike in sum: how rare the subject is on the web is not known from these documents.
  const share = [examples.length / 2 / (examples.length - positives), examples.length / 2 / positives];
  for (let step = 0; step < STEPS; step++) {
    const slopes = FEATURES.map(() => 0);
    let biasSlope = 0;
    for (const { features, isPositive } of examples) {
      const error = (Number(isPositive) - probability(model, features)) * share[Number(isPositive)]!;
      biasSlope += error;
      for (let index = 0; index < features.length; index++) slopes[index]! += error * features[index]!;
    }
    model.bias += (RATE * biasSlope) / examples.length;
    for (const [index, name] of FEATURES.entries()) {
      let weight =
        model.weights[index]! +
        RATE * (slopes[index]! / examples.length - DECAY * (model.weights[index]! - expected(name)));
      if (NEGATIVE.has(name)) weight = Math.min(0, weight);
      else if (!FREE.has(name)) weight = Math.max(0, weight);
      model.weights[index] = Math.min(weight, CAPS[name] ?? weight);
    }
  }
  return model;
}

function report(what: string, scored: readonly [Example, number][]): void {
  const count = (isPositive: boolean, isFound: boolean) =>
    scored.filter(([example, score]) => example.isPositive === isPositive && score >= 0.5 === isFound).length;
  const [right, wrong, missed] = [count(true, true), count(false, true), count(true, false)];
  const percent = (share: number) => `${(100 * share).toFixed(1)} %`;
  console.log(
    `${what}: precision ${percent(right / (right + wrong))}, recall ${percent(right / (right + missed))} (${scored.length} documents, ${right + missed} positive)`,
  );
  for (const [{ doc, title, isPositive }, score] of scored) {
    if (isPositive !== score >= 0.5)
      console.log(`  ${isPositive ? 'missed' : 'false '} ${doc} ${score.toFixed(2)} ${title}`);
  }
}

const files = process.argv.slice(2).filter((argument) => !argument.startsWith('--'));
if (files.length < 2 || files.length % 2) {
  console.error('usage: node scripts/train-relevance.ts DOCS.jsonl GOLD.jsonl [DOCS.jsonl GOLD.jsonl …] [--dry]');
  process.exit(2);
}
const sets = Array.from({ length: files.length / 2 }, (_, index) =>
  readExamples(files[2 * index]!, files[2 * index + 1]!),
);
const all = sets.flat();
const model = learn(all);
for (const [index, set] of sets.entries()) {
  report(
    `${files[2 * index]}, learned on all`,
    set.map((example) => [example, probability(model, example.features)]),
  );
}
const halves = [0, 1].map((half) => all.filter((_, index) => index % 2 === half));
const crossed = halves.flatMap((half, index) => {
  const other = learn(halves[1 - index]!);
  return half.map((example): [Example, number] => [example, probability(other, example.features)]);
});
for (const [index, set] of sets.entries()) {
  report(
    `${files[2 * index]}, cross-validated`,
    crossed.filter(([example]) => set.includes(example)),
  );
}

if (!process.argv.includes('--dry')) {
  const weights = Object.fromEntries(FEATURES.map((name, index) => [name, Number(model.weights[index]!.toFixed(3))]));
  const target = new URL('../lib/relevance/weights.json', import.meta.url);
  writeFileSync(target, `${JSON.stringify({ bias: Number(model.bias.toFixed(3)), weights }, null, 2)}\n`);
}
