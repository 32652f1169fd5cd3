// The build step: trains the intent model and writes it, unless the one that is there came from the same phrases and code.
import { createHash } from 'node:crypto';
import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname } from 'node:path';
import { assetPath } from '../kernel/asset.ts';
import { corpus } from './corpus.ts';
import { classedWords } from './features.ts';
import { MODEL_FILE, parseModelFile } from './intent-model.ts';
import { train, TRAIN_OPTIONS } from './train.ts';
import { wordsOf } from './words.ts';

const examples = corpus();
const trainedFrom = fingerprint();
const path = assetPath(MODEL_FILE);

if (existing() === trainedFrom) {
  process.stdout.write('Intent model: up to date.\n');
} else {
  const text = JSON.stringify(train(examples, trainedFrom));
  mkdirSync(dirname(path), { recursive: true });
  writeFileSync(path, text);
  process.stdout.write(
    `Intent model: trained from ${examples.length} examples, ${Math.round(text.length / 1024)} KiB.\n`,
  );
}

/** Examples as the classifier sees them, so that a change of shorthand or word classes trains anew. */
function fingerprint(): string {
  const hash = createHash('sha256').update(JSON.stringify(TRAIN_OPTIONS));
  for (const { text, topic } of examples) hash.update(`${topic}\t${classedWords(wordsOf(text)).join(' ')}\n`);
  return hash.digest('base64url');
}

function existing(): string | undefined {
  try {
    return existsSync(path) ? parseModelFile(readFileSync(path, 'utf8')).trainedFrom : undefined;
  } catch {
    return undefined;
  }
}
