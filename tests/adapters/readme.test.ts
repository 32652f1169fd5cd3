// The example in the adapters' README compiles as it stands and works against a real server.
import { afterAll, beforeAll, expect, test } from '@jest/globals';
import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import ts from 'typescript';
import { loadBankAdapter } from '../../adapters/index.ts';
import { json, startCannedBank, type CannedBank } from './canned-bank.ts';
import { contextOf, refusalOf } from './contract-steps.ts';

const ROOT = join(import.meta.dirname, '../..');
const FILE = join(ROOT, 'adapters/acme-bank/acme-bank-adapter.ts');
const ana = { subject: 'ana', accessToken: 'token-of-ana' };

let example: string;
let bank: CannedBank;
beforeAll(async () => {
  const readme = await readFile(join(ROOT, 'adapters/README.md'), 'utf8');
  example = /```ts\n(.*?)```/s.exec(readme)?.[1] ?? '';
  bank = await startCannedBank();
});
afterAll(() => bank.close());

test('it compiles under the settings of this repository', () => {
  const wrong = example.replace("kind: 'current'", "kind: 'purse'");
  const [asWritten, asSpoilt] = complaintsAbout(example, wrong);
  expect(asWritten).toEqual([]);
  expect(asSpoilt).toHaveLength(1);
});

test('it works', async () => {
  const folder = await mkdtemp(join(tmpdir(), 'readme-'));
  try {
    const here = pathToFileURL(FILE);
    const { outputText } = ts.transpileModule(example, {
      compilerOptions: { target: ts.ScriptTarget.ES2023, module: ts.ModuleKind.ESNext },
    });
    const located = outputText
      .replace(/from '(\.\.\/[^']+)'/g, (_all, path: string) => `from '${new URL(path, here).href}'`)
      .replace("from 'zod'", `from '${import.meta.resolve('zod')}'`);
    const path = join(folder, 'acme-bank-adapter.mjs');
    await writeFile(path, located);
    const adapter = await loadBankAdapter(path, { BANK_API_URL: bank.url });
    bank.answer = json({ rows: [{ id: 'r1', amount: '-18.90', currency: 'SGD', day: '2026-11-21' }], after: 'r1' });
    expect(await adapter.transactions(contextOf(ana), 'a1', { limit: 1 })).toEqual({
      items: [{ id: 'r1', status: 'booked', amount: { currency: 'SGD', minor: -1890n }, bookedOn: '2026-11-21' }],
      next: 'r1',
    });
    bank.answer = json({ current: '1.005', currency: 'SGD', at: '2026-11-21T10:00:00+08:00' });
    expect(await refusalOf(adapter.balances(contextOf(ana), 'a1'), ['1.005'])).toBe('malformed');
    bank.answer = json({ errorCode: 'CONSENT_ENDED' }, 403);
    expect(await refusalOf(adapter.accounts(contextOf(ana)), ['CONSENT_ENDED'])).toBe('consent-expired');
  } finally {
    await rm(folder, { recursive: true });
  }
});

/** What the compiler says of each text, were it a file beside the one that the README tells to write. */
function complaintsAbout(...texts: string[]): string[][] {
  const { config } = ts.readConfigFile(join(ROOT, 'tsconfig.json'), (path) => ts.sys.readFile(path)) as {
    config: object;
  };
  const { options } = ts.parseJsonConfigFileContent(config, ts.sys, ROOT);
  const files = new Map(texts.map((text, index) => [FILE.replace('.ts', `-${index}.ts`), text]));
  const disk = ts.createCompilerHost(options);
  const program = ts.createProgram([...files.keys()], options, {
    ...disk,
    getSourceFile(path, languageOptions, ...rest) {
      const text = files.get(path);
      if (text === undefined) return disk.getSourceFile(path, languageOptions, ...rest);
      return ts.createSourceFile(path, text, languageOptions);
    },
  });
  // Only these files are checked: the rest of the repository is the business of npm run check.
  return [...files.keys()].map((path) => {
    const file = program.getSourceFile(path);
    const found = [...program.getSyntacticDiagnostics(file), ...program.getSemanticDiagnostics(file)];
    return found.map(({ messageText }) => ts.flattenDiagnosticMessageText(messageText, '\n'));
  });
}
