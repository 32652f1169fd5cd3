// The model file: the same phrases train the same model, and what is no model is refused by name.
import { mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, expect, test } from '@jest/globals';
import { assetPath } from '../../bot/kernel/asset.ts';
import { readFileSync } from 'node:fs';
import { corpus } from '../../bot/understanding/corpus.ts';
import { expand } from '../../bot/understanding/expand.ts';
import { lists } from '../../bot/understanding/phrases/lists.ts';
import { phrasesByTopic } from '../../bot/understanding/phrases/phrases-by-topic.ts';
import { intentModel, loadIntentModel, MODEL_FILE, parseModelFile } from '../../bot/understanding/intent-model.ts';
import { seededRandom } from '../../bot/understanding/random.ts';
import { train } from '../../bot/understanding/train.ts';
import { wordsOf } from '../../bot/understanding/words.ts';

const examples = corpus().filter((_, at) => at % 40 === 0);

describe('training', () => {
  test('two trainings give the same model to the byte, and it has learnt', () => {
    const [first, second] = [train(examples, 'x'), train(examples, 'x')];
    expect(JSON.stringify(first)).toBe(JSON.stringify(second));
    const chances = intentModel(first).classify(wordsOf('what is my balance'));
    expect([...chances].sort(([, a], [, b]) => b - a)[0]?.[0]).toBe('balance');
    expect([...chances.values()].reduce((a, b) => a + b, 0)).toBeCloseTo(1);
  });

  test('every line of every phrase file can be expanded: brackets close and lists exist', () => {
    const lines = Object.values(phrasesByTopic).flatMap((text) => text.trim().split('\n'));
    for (const line of lines) {
      for (const [, name] of line.matchAll(/\{(\w*)\}?/g))
        expect([line, Object.keys(lists)]).toEqual([line, expect.arrayContaining([name])]);
      for (const sentence of expand(line, lists, 3, seededRandom(1))) expect(sentence).toMatch(/^[^[\]{}|]+$/);
    }
    expect(lines.length).toBeGreaterThan(900);
  });

  test('the file that ships is under 2 MB', () => {
    const { length } = readFileSync(assetPath(MODEL_FILE));
    expect(length).toBeGreaterThan(100_000);
    expect(length).toBeLessThan(2_000_000);
  });
});

describe('loading', () => {
  const folder = mkdtempSync(join(tmpdir(), 'sotto-model-'));
  const good = train(examples.slice(0, 300), 'x');
  const written = (name: string, text: string) => {
    const path = join(folder, name);
    writeFileSync(path, text);
    return path;
  };

  test('a missing file is said to be missing', () => {
    expect(() => loadIntentModel(join(folder, 'none.json'))).toThrow(
      expect.objectContaining({ code: 'asset-missing' }),
    );
  });

  test.each([
    ['no JSON', '{'],
    ['another shape', '{"topics":[]}'],
    ['other topics', JSON.stringify({ ...good, topics: [...good.topics].reverse() })],
    ['weights cut short', JSON.stringify({ ...good, weights: good.weights.slice(0, 400) })],
    ['a feature too few', JSON.stringify({ ...good, features: good.features.slice(1) })],
  ])('%s is refused', (name, text) => {
    expect(() => loadIntentModel(written(`${name}.json`, text))).toThrow(
      expect.objectContaining({ code: 'model-invalid' }),
    );
  });

  test('a good one loads', () => {
    expect(parseModelFile(JSON.stringify(good))).toEqual(good);
    expect(() => loadIntentModel(written('good.json', JSON.stringify(good)))).not.toThrow();
  });
});
