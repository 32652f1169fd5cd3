// Train: makes a model file from examples, over TF-IDF features. The same examples give the same file.
import type { Example } from './corpus.ts';
import { classedWords, featuresOf } from './features.ts';
import { fit, type FitOptions, type Sample } from './fit.ts';
import type { ModelFile } from './intent-model.ts';
import { TOPICS } from './topics.ts';
import { wordsOf } from './words.ts';

export interface TrainOptions extends FitOptions {
  /** Words and features of fewer examples than this are not learnt. */
  readonly minExamples: number;
  readonly maxFeatures: number;
}

const TRAIN_OPTIONS: TrainOptions = {
  epochs: 5,
  learningRate: 0.15,
  minExamples: 4,
  maxFeatures: 32_000,
  seed: 7,
};

const WIDTH = TOPICS.length;

const NO_ROWS = new Int32Array(0);

type Words = readonly string[];

/** @param trainedFrom a name for corpus and options, kept in the model so that the build can tell it is up to date */
export function train(
  examples: readonly Example[],
  trainedFrom: string,
  options: TrainOptions = TRAIN_OPTIONS,
): ModelFile {
  const texts = examples.map(({ text }) => classedWords(wordsOf(text)));
  const words = frequent(texts, options.minExamples, Infinity);
  const known = new Set(words.keys());
  const { names, featured } = numbered(texts, (text) => featuresOf(text, (word) => known.has(word)));
  const chosen = frequent(featured, options.minExamples, options.maxFeatures);
  const idf = [...chosen.values()].map((count) => Math.log((1 + examples.length) / (1 + count)) + 1);
  const samples = samplesOf(examples, featured, [...chosen.keys()], idf);
  const { weights, biases } = fit(samples, idf.length, WIDTH, options);
  return {
    trainedFrom,
    topics: [...TOPICS],
    words: [...words.keys()],
    features: [...chosen.keys()].map((feature) => names[feature] ?? ''),
    idf: idf.map((value) => Number(value.toFixed(4))),
    biases: Array.from(biases, (value) => Number(value.toFixed(4))),
    ...quantised(weights),
  };
}

/** The features of each text by number, in the order they first occur: sets of words would take ten times the room. */
function numbered(texts: readonly Words[], featuresOfText: (text: Words) => ReadonlySet<string>) {
  const numbers = new Map<string, number>();
  const numberOf = (feature: string) => {
    const number = numbers.get(feature) ?? numbers.size;
    if (number === numbers.size) numbers.set(feature, number);
    return number;
  };
  const featured = texts.map((text) => Int32Array.from(featuresOfText(text), numberOf));
  return { names: [...numbers.keys()], featured };
}

/** The items of at least `least` examples, each with how many; at most `most` of them, the most frequent first. */
function frequent<T extends string | number>(
  texts: readonly Iterable<T>[],
  least: number,
  most: number,
): ReadonlyMap<T, number> {
  const counts = new Map<T, number>();
  for (const text of texts) for (const item of new Set(text)) counts.set(item, (counts.get(item) ?? 0) + 1);
  const kept = [...counts].filter(([, count]) => count >= least);
  return new Map(kept.sort(([a, n], [b, m]) => m - n || (a < b ? -1 : 1)).slice(0, most));
}

function samplesOf(
  examples: readonly Example[],
  featured: readonly Int32Array[],
  features: readonly number[],
  idf: readonly number[],
): readonly Sample[] {
  const rowOf = new Map(features.map((feature, row) => [feature, row]));
  const sizes = new Map<string, number>();
  for (const { topic } of examples) sizes.set(topic, (sizes.get(topic) ?? 0) + 1);
  const mean = examples.length / sizes.size;
  return examples.map(({ topic }, at) => {
    const rows = (featured[at] ?? NO_ROWS).map((feature) => rowOf.get(feature) ?? -1).filter((row) => row >= 0);
    const norm = Math.sqrt(rows.reduce((sum, row) => sum + (idf[row] ?? 0) ** 2, 0)) || 1;
    return {
      rows,
      values: Float64Array.from(rows, (row) => (idf[row] ?? 0) / norm),
      topic: TOPICS.indexOf(topic),
      importance: Math.sqrt(mean / (sizes.get(topic) ?? 1)),
    };
  });
}

/** A byte a weight: an eighth of the size, and no measurable loss. */
function quantised(weights: Float32Array): Pick<ModelFile, 'scales' | 'weights'> {
  const tops = new Array<number>(WIDTH).fill(Number.MIN_VALUE);
  for (const [cell, weight] of weights.entries())
    tops[cell % WIDTH] = Math.max(tops[cell % WIDTH] ?? 0, Math.abs(weight));
  const scales = tops.map((top) => Number((top / 127).toPrecision(6)));
  const bytes = Int8Array.from(weights, (weight, cell) => Math.round(weight / (scales[cell % WIDTH] ?? 1)));
  return { scales, weights: Buffer.from(bytes.buffer).toString('base64') };
}
