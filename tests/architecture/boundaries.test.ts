import { describe, expect, test } from '@jest/globals';
import { execFile } from 'node:child_process';
import { cp, mkdtemp, rm, symlink, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { ICruiseResult } from 'dependency-cruiser';

const root = join(import.meta.dirname, '../..');
const FOLDERS = ['bot', 'dialogs', 'adapters', 'mock-bank'];
const CONFIG = '.dependency-cruiser.mjs';

/** What `npm run check:boundaries` finds in a tree. It exits with the number of violations. */
async function cruise(tree: string): Promise<{ broken: string[]; modules: number }> {
  const program = join(root, 'node_modules/dependency-cruiser/bin/dependency-cruise.mjs');
  const output = await new Promise<string>((resolve) => {
    const args = [program, '--config', CONFIG, '--output-type', 'json', ...FOLDERS];
    execFile(
      process.execPath,
      args,
      { cwd: tree, maxBuffer: 64e6, env: { PATH: process.env['PATH'] } },
      (_error, stdout) => resolve(stdout),
    );
  });
  const { summary, modules } = JSON.parse(output) as ICruiseResult;
  return {
    broken: summary.violations.map(({ rule, from, to }) => `${rule.name}: ${from} → ${to}`),
    modules: modules.filter(({ source }) => FOLDERS.some((folder) => source.startsWith(`${folder}/`))).length,
  };
}

describe('boundaries', () => {
  test('nobody imports what they may not, over every module', async () => {
    const { broken, modules } = await cruise(root);
    expect(broken).toEqual([]);
    // A checker that sees nothing finds nothing: it must have seen the whole tree.
    process.stderr.write(`Boundaries: ${modules} modules seen.\n`);
    expect(modules).toBeGreaterThan(200);
  });

  test('planted imports are found, each by the rule that forbids it', async () => {
    const planted: [file: string, code: string, rule: string][] = [
      ['dialogs/planted.ts', `export { compose } from '../bot/compose.ts';`, 'dialogs-imports-only-below'],
      ['dialogs/planted.ts', `export type { BankAdapter } from '../adapters/index.ts';`, 'port-only-for-privacy'],
      ['bot/turn/planted.ts', `export { redact } from '../privacy/redaction/redact.ts';`, 'privacy-by-its-door'],
      ['bot/linking/planted.ts', `export { BankError } from '../../adapters/index.ts';`, 'port-only-for-privacy'],
      ['bot/state/planted.ts', `export { CloudAdapter } from 'botbuilder';`, 'botbuilder-stays-home'],
      ['mock-bank/planted.ts', `export { phrase } from '../bot/kernel/phrase.ts';`, 'mock-bank-is-an-island'],
      ['bot/channels/planted.ts', `export { createSkills } from '../../dialogs/index.ts';`, 'dialogs-only-for-compose'],
      ['bot/state/planted.ts', `export { startMockBank } from '../../mock-bank/index.ts';`, 'mock-bank-over-http-only'],
    ];
    const copy = await mkdtemp(join(tmpdir(), 'boundaries-'));
    try {
      const parts = [...FOLDERS, 'tsconfig.json', 'package.json', CONFIG];
      for (const part of parts) await cp(join(root, part), join(copy, part), { recursive: true });
      await symlink(join(root, 'node_modules'), join(copy, 'node_modules'));
      const files = new Map<string, string>();
      for (const [file, code] of planted) files.set(file, `${files.get(file) ?? ''}${code}\n`);
      for (const [file, code] of files) await writeFile(join(copy, file), code);
      const { broken } = await cruise(copy);
      for (const [file, , rule] of planted) {
        expect(broken).toContainEqual(expect.stringMatching(new RegExp(`^${rule}: ${file.replaceAll('.', '\\.')} →`)));
      }
      expect(broken.every((one) => one.includes('planted.ts'))).toBe(true);
    } finally {
      await rm(copy, { recursive: true });
    }
  });
});
