// Compiled tree: the whole of Sotto and this proof as JavaScript in a folder of its own, to be patched there and run.
import { transform } from '@swc/core';
import { execFile } from 'node:child_process';
import { cp, mkdir, mkdtemp, readdir, readFile, rm, symlink, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { promisify } from 'node:util';
import type { Finding } from './detect-in-trees.ts';
import type { Edit, SeededLeak } from './leak-edits.ts';

const ROOT = join(import.meta.dirname, '../../..');
const TESTS = ['tests/support', 'tests/understanding-model', 'tests/privacy/proof'];
const FOLDERS = ['bot', 'dialogs', 'adapters', 'mock-bank', ...TESTS];
const DETECTOR = 'tests/privacy/proof/detect-in-trees.js';
const run = promisify(execFile);

export interface CompiledTree {
  readonly files: number;
  /**
   * Runs the detector in a process of its own, on a copy of the tree for each leak.
   * @throws RangeError when what an edit is to find isn't in its file exactly once.
   */
  detect(leaks: readonly SeededLeak[]): Promise<ReadonlyMap<string, Finding>>;
  remove(): Promise<void>;
}

export async function compileTree(): Promise<CompiledTree> {
  const home = await mkdtemp(join(tmpdir(), 'sotto-proof-'));
  const plain = join(home, 'plain');
  const files = await sourceFiles();
  await mkdir(plain);
  for (const name of ['node_modules', 'dist', 'package.json']) await symlink(join(ROOT, name), join(plain, name));
  await Promise.all(files.map(async (file) => compile(plain, file, await readFile(join(ROOT, file), 'utf8'))));
  let copies = 0;

  const copyWith = async ({ edits }: SeededLeak): Promise<string> => {
    copies += 1;
    const tree = join(home, String(copies));
    await cp(plain, tree, { recursive: true, verbatimSymlinks: true });
    for (const [file, text] of await patched(edits)) await compile(tree, file, text);
    return tree;
  };
  return {
    files: files.length,
    async detect(leaks) {
      const trees = new Map<string, string>();
      for (const leak of leaks) trees.set(await copyWith(leak), leak.name);
      const { stdout } = await run(process.execPath, ['--no-warnings', join(plain, DETECTOR), ...trees.keys()]);
      const findings = stdout
        .trim()
        .split('\n')
        .map((line) => JSON.parse(line) as Finding);
      return new Map(findings.map((finding) => [trees.get(finding.tree) ?? '', finding]));
    },
    remove: () => rm(home, { recursive: true }),
  };
}

async function sourceFiles(): Promise<string[]> {
  const inFolder = async (folder: string) =>
    (await readdir(join(ROOT, folder), { recursive: true })).map((file) => join(folder, file));
  const files = (await Promise.all(FOLDERS.map(inFolder))).flat();
  return files.filter((file) => file.endsWith('.ts') && !/\.(test|d)\.ts$/.test(file));
}

async function patched(edits: readonly Edit[]): Promise<Map<string, string>> {
  const texts = new Map<string, string>();
  for (const { file, find, by } of edits) {
    const [before, after, ...more] = (texts.get(file) ?? (await readFile(join(ROOT, file), 'utf8'))).split(find);
    if (before === undefined || after === undefined || more.length > 0) {
      throw new RangeError(`${file} must have this exactly once: ${find}`);
    }
    texts.set(file, before + by + after);
  }
  return texts;
}

async function compile(tree: string, file: string, source: string): Promise<void> {
  const { code } = await transform(source, {
    filename: file,
    swcrc: false,
    module: { type: 'es6' },
    // The types of swc don't know `rewriteRelativeImportExtensions` yet.
    jsc: { target: 'es2023', parser: { syntax: 'typescript' }, ...{ rewriteRelativeImportExtensions: true } },
  });
  const path = join(tree, file.replace(/ts$/, 'js'));
  await mkdir(dirname(path), { recursive: true });
  await writeFile(path, code);
}
