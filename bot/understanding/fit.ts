// Fit: multinomial logistic regression by AdaGrad, in a fixed order.
import { softmax } from './intent-model.ts';
import { seededRandom, type Random } from './random.ts';

/** One example: its features by row with their values, and the topic it should get by column. */
export interface Sample {
  readonly rows: Int32Array;
  readonly values: Float64Array;
  readonly topic: number;
  /** Topics with few examples count for more. */
  readonly importance: number;
}

export interface FitOptions {
  readonly epochs: number;
  readonly learningRate: number;
  readonly seed: number;
}

export interface Weights {
  /** A row of topics for each feature. */
  readonly weights: Float32Array;
  readonly biases: Float64Array;
}

/** Where AdaGrad's sums begin: the first steps of a weight are no larger than ten times the rate allows. */
const FIRST_SQUARE = 0.01;
const BIAS_RATE = 0.005;
const NEGLIGIBLE = 0.002;

/** @param height how many features there are @param width how many topics */
export function fit(samples: readonly Sample[], height: number, width: number, options: FitOptions): Weights {
  const weights = new Float32Array(height * width);
  const squares = new Float32Array(height * width).fill(FIRST_SQUARE);
  const biases = new Float64Array(width);
  const random = seededRandom(options.seed);
  const order = [...samples];
  for (let epoch = 0; epoch < options.epochs; epoch += 1) {
    shuffle(order, random);
    for (const sample of order) {
      const errors = errorsOf(sample, weights, biases);
      const { rows, values } = sample;
      for (const topic of errors.topics) biases[topic] = (biases[topic] ?? 0) - BIAS_RATE * (errors.of[topic] ?? 0);
      // A feature's weights lie side by side, so the features go outside.
      for (let at = 0; at < rows.length; at += 1) {
        const start = (rows[at] ?? 0) * width;
        const value = values[at] ?? 0;
        for (const topic of errors.topics) {
          const slope = (errors.of[topic] ?? 0) * value;
          const square = (squares[start + topic] ?? 0) + slope * slope;
          squares[start + topic] = square;
          weights[start + topic] = (weights[start + topic] ?? 0) - (options.learningRate * slope) / Math.sqrt(square);
        }
      }
    }
  }
  return { weights, biases };
}

/** How far off each topic is, and which are far enough to matter: most are ruled out early on, and leaving them be halves the time. */
function errorsOf(sample: Sample, weights: Float32Array, biases: Float64Array) {
  const of = softmax(logitsOf(sample, weights, biases));
  of[sample.topic] = (of[sample.topic] ?? 0) - 1;
  const topics: number[] = [];
  for (let topic = 0; topic < of.length; topic += 1) {
    if (Math.abs(of[topic] ?? 0) >= NEGLIGIBLE) topics.push(topic);
    of[topic] = (of[topic] ?? 0) * sample.importance;
  }
  return { of, topics };
}

function logitsOf({ rows, values }: Sample, weights: Float32Array, biases: Float64Array): Float64Array {
  const logits = Float64Array.from(biases);
  const width = biases.length;
  for (let at = 0; at < rows.length; at += 1) {
    const start = (rows[at] ?? 0) * width;
    const value = values[at] ?? 0;
    for (let topic = 0; topic < width; topic += 1) {
      logits[topic] = (logits[topic] ?? 0) + value * (weights[start + topic] ?? 0);
    }
  }
  return logits;
}

/** Fisher-Yates. */
function shuffle(order: Sample[], random: Random): void {
  for (let last = order.length - 1; last > 0; last -= 1) {
    const other = Math.floor(random.next() * (last + 1));
    const [a, b] = [order[last], order[other]];
    if (a !== undefined && b !== undefined) [order[last], order[other]] = [b, a];
  }
}
