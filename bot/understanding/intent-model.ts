// The intent model: weights made by the build, read back and applied to one message.
import { readFileSync } from 'node:fs';
import { z } from 'zod';
import { assetPath } from '../kernel/asset.ts';
import { SottoError } from '../kernel/errors.ts';
import { classedWords, featuresOf } from './features.ts';
import { TOPICS, type Topic } from './topics.ts';

export const MODEL_FILE = 'intent-model.json';

/** What the build writes. `features` pairs with `idf`; `weights` holds a signed byte per feature and topic, base64, times the topic's `scales`. */
const modelFile = z.strictObject({
  trainedFrom: z.string(),
  topics: z.array(z.string()),
  words: z.array(z.string()),
  features: z.array(z.string()),
  idf: z.array(z.number()),
  scales: z.array(z.number()),
  biases: z.array(z.number()),
  weights: z.base64(),
});

export type ModelFile = z.infer<typeof modelFile>;

export interface IntentModel {
  /** The chance of each topic, together 1. */
  classify(words: readonly string[]): ReadonlyMap<Topic, number>;
}

/** @throws SottoError `asset-missing` when there is no file, `model-invalid` when it is no model of these topics. */
export function loadIntentModel(path = assetPath(MODEL_FILE)): IntentModel {
  let text: string;
  try {
    text = readFileSync(path, 'utf8');
  } catch {
    throw new SottoError('asset-missing');
  }
  return intentModel(parseModelFile(text));
}

/** @throws SottoError `model-invalid` */
export function parseModelFile(text: string): ModelFile {
  let json: unknown;
  try {
    json = JSON.parse(text);
  } catch {
    throw new SottoError('model-invalid');
  }
  const parsed = modelFile.safeParse(json);
  if (!parsed.success) throw new SottoError('model-invalid');
  return parsed.data;
}

/** @throws SottoError `model-invalid` when its parts do not fit together. */
export function intentModel(file: ModelFile): IntentModel {
  const weights = new Int8Array(Buffer.from(file.weights, 'base64'));
  const width = TOPICS.length;
  const fits =
    file.topics.join() === TOPICS.join() &&
    file.idf.length === file.features.length &&
    file.scales.length === width &&
    file.biases.length === width &&
    weights.length === file.features.length * width;
  if (!fits) throw new SottoError('model-invalid');

  const rows = new Map(file.features.map((feature, row) => [feature, row]));
  const known = new Set(file.words);
  const isKnown = (word: string) => known.has(word);

  return {
    classify(words) {
      const found: number[] = [];
      for (const feature of featuresOf(classedWords(words), isKnown)) {
        const row = rows.get(feature);
        if (row !== undefined) found.push(row);
      }
      const norm = Math.sqrt(found.reduce((sum, row) => sum + (file.idf[row] ?? 0) ** 2, 0)) || 1;
      const sums = new Float64Array(width);
      // Plain loops: this is where a message spends its time.
      for (const row of found) {
        const value = (file.idf[row] ?? 0) / norm;
        for (let topic = 0, cell = row * width; topic < width; topic += 1, cell += 1) {
          sums[topic] = (sums[topic] ?? 0) + value * (weights[cell] ?? 0);
        }
      }
      const scores = sums.map((sum, topic) => (file.biases[topic] ?? 0) + sum * (file.scales[topic] ?? 0));
      const chances = softmax(scores);
      return new Map(TOPICS.map((topic, at) => [topic, chances[at] ?? 0]));
    },
  };
}

/** Chances from scores, in place. */
export function softmax(scores: Float64Array): Float64Array {
  const top = scores.reduce((a, b) => Math.max(a, b), -Infinity);
  for (const [at, score] of scores.entries()) scores[at] = Math.exp(score - top);
  const sum = scores.reduce((a, b) => a + b, 0);
  for (const [at, power] of scores.entries()) scores[at] = power / sum;
  return scores;
}
