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
  learningRate: 0.5,
  minExamples: 4,
  maxFeatures: 24_000,
  seed: 7,
};

const WIDTH = TOPICS.length;

/** @param trainedFrom a name for corpus and options, kept in the model so that the build can tell it is up to date */
export function train(
  examples: readonly Example[],
  trainedFrom: string,
  options: TrainOptions = TRAIN_OPTIONS,
): ModelFile {
  const texts = examples.map(({ text }) => classedWords(wordsOf(text)));
  const words = frequent(texts, options.minExamples, Infinity);
  const known = new Set(words.keys());
  const featured = texts.map((text) => featuresOf(text, (word) => known.has(word)));
  const chosen = frequent(featured, options.minExamples, options.maxFeatures);
  const features = [...chosen.keys()];
  const idf = [...chosen.values()].map((count) => Math.log((1 + examples.length) / (1 + count)) + 1);
  const samples = samplesOf(examples, featured, features, idf);
  const { weights, biases } = fit(samples, features.length, WIDTH, options);
  return {
    trainedFrom,
    topics: [...TOPICS],
    words: [...words.keys()],
    features,
    idf: idf.map((value) => Number(value.toFixed(4))),
    biases: Array.from(biases, (value) => Number(value.toFixed(4))),
    ...quantised(weights),
  };
}

/** The items of at least `least` examples, each with how many; at most `most` of them, the most frequent first. */
function frequent(texts: readonly Iterable<string>[], least: number, most: number): ReadonlyMap<string, number> {
  const counts = new Map<string, number>();
  for (const text of texts) for (const item of new Set(text)) counts.set(item, (counts.get(item) ?? 0) + 1);
  const kept = [...counts].filter(([, count]) => count >= least);
  return new Map(kept.sort(([a, n], [b, m]) => m - n || (a < b ? -1 : 1)).slice(0, most));
}

function samplesOf(
  examples: readonly Example[],
  featured: readonly ReadonlySet<string>[],
  features: readonly string[],
  idf: readonly number[],
): readonly Sample[] {
  const rowOf = new Map(features.map((feature, row) => [feature, row]));
  const sizes = new Map<string, number>();
  for (const { topic } of examples) sizes.set(topic, (sizes.get(topic) ?? 0) + 1);
  const mean = examples.length / sizes.size;
  return examples.map(({ topic }, at) => {
    const rows = [...(featured[at] ?? [])].flatMap((feature) => rowOf.get(feature) ?? []);
    const norm = Math.sqrt(rows.reduce((sum, row) => sum + (idf[row] ?? 0) ** 2, 0)) || 1;
    return {
      rows: Int32Array.from(rows),
      values: Float64Array.from(rows, (row) => (idf[row] ?? 0) / norm),
      topic: TOPICS.indexOf(topic),
      importance: Math.sqrt(mean / (sizes.get(topic) ?? 1)),
    };
  });
}

/** A byte a weight: an eighth of the size, and no measurable loss. */
function quantised(weights: Float64Array): Pick<ModelFile, 'scales' | 'weights'> {
  const tops = new Array<number>(WIDTH).fill(Number.MIN_VALUE);
  for (const [cell, weight] of weights.entries())
    tops[cell % WIDTH] = Math.max(tops[cell % WIDTH] ?? 0, Math.abs(weight));
  const scales = tops.map((top) => Number((top / 127).toPrecision(6)));
  const bytes = Int8Array.from(weights, (weight, cell) => Math.round(weight / (scales[cell % WIDTH] ?? 1)));
  return { scales, weights: Buffer.from(bytes.buffer).toString('base64') };
}
