// The build step: trains the intent model and writes it, unless the one that is there came from the same phrases and code.
import { createHash } from 'node:crypto';
import { mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { assetPath } from '../kernel/asset.ts';
import { corpus } from './corpus.ts';
import { MODEL_FILE, parseModelFile } from './intent-model.ts';
import { train } from './train.ts';

const path = assetPath(MODEL_FILE);
const trainedFrom = fingerprint();

if (existing() === trainedFrom) {
  process.stdout.write('Intent model: up to date.\n');
} else {
  const examples = corpus();
  const text = JSON.stringify(train(examples, trainedFrom));
  mkdirSync(dirname(path), { recursive: true });
  writeFileSync(path, text);
  process.stdout.write(
    `Intent model: trained from ${examples.length} examples, ${Math.round(text.length / 1024)} KiB.\n`,
  );
}

/** Of every file in this folder, phrases and code alike: all of them may shape the model, and reading them takes no time. */
function fingerprint(): string {
  const hash = createHash('sha256');
  const files = readdirSync(import.meta.dirname, { recursive: true, encoding: 'utf8' });
  for (const file of files.filter((name) => /\.[jt]s$/.test(name)).sort()) {
    hash.update(`${file}\n`).update(readFileSync(join(import.meta.dirname, file)));
  }
  return hash.digest('base64url');
}

function existing(): string | undefined {
  try {
    return parseModelFile(readFileSync(path, 'utf8')).trainedFrom;
  } catch {
    return undefined;
  }
}
