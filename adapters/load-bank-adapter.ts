// Loads the bank adapter that BANK_ADAPTER names: a built-in one, a module file or a package.
import { statSync } from 'node:fs';
import { isAbsolute, resolve } from 'node:path';
import { pathToFileURL } from 'node:url';
import { SottoError } from '../bot/kernel/errors.ts';
import { adapterProblems } from './adapter-problems.ts';
import type { BankAdapter } from './bank-port.ts';
import { createMockBankAdapter } from './mock-bank/mock-bank-adapter.ts';

type Settings = Readonly<Record<string, string>>;
/** A factory from outside: what it returns is checked, not believed. */
type Factory = (settings: Settings) => unknown;

const BUILT_IN: ReadonlyMap<string, Factory> = new Map([['mock-bank', (settings) => createMockBankAdapter(settings)]]);

/**
 * `name`: a built-in name, the path of a module (absolute, or relative to the working directory) or a package name.
 * Of `settings`, only those that begin with `BANK_` reach the adapter.
 * @throws SottoError `adapter-invalid`, with what is missing or wrong; no value of a setting is in it.
 */
export async function loadBankAdapter(name: string, settings: Settings): Promise<BankAdapter> {
  const create = BUILT_IN.get(name) ?? (await factoryOf(name));
  const own = Object.entries(settings).filter(([setting]) => setting.startsWith('BANK_'));
  const adapter = await created(create, Object.freeze(Object.fromEntries(own)));
  const problems = adapterProblems(adapter);
  if (problems.length > 0) throw new SottoError('adapter-invalid', `${problems.join('; ')}.`);
  return adapter as BankAdapter; // every member was just checked
}

async function factoryOf(name: string): Promise<Factory> {
  const { default: create } = await imported(name);
  if (typeof create === 'function') return create as Factory;
  throw new SottoError('adapter-invalid', 'The default export of the module must be the function createBankAdapter.');
}

async function imported(name: string): Promise<{ default?: unknown }> {
  const path = resolve(name);
  const isFile = statSync(path, { throwIfNoEntry: false })?.isFile() === true;
  if (!isFile && (isAbsolute(name) || name.startsWith('.'))) {
    throw new SottoError('adapter-invalid', 'BANK_ADAPTER names a file that does not exist.');
  }
  try {
    return (await import(isFile ? pathToFileURL(path).href : name)) as { default?: unknown };
  } catch (thrown) {
    const reason = reasonOf(thrown);
    throw new SottoError('adapter-invalid', `The module that BANK_ADAPTER names could not be imported (${reason}).`);
  }
}

/** Node's code of a failed import, or the class of the error: its message would quote the source of the module. */
function reasonOf(thrown: unknown): string {
  const code = typeof thrown === 'object' && thrown !== null && 'code' in thrown ? thrown.code : undefined;
  return /^(ERR_[A-Z_]+|[A-Za-z]*Error)/.exec(String(code ?? thrown))?.[0] ?? 'it throws';
}

async function created(create: Factory, settings: Settings): Promise<unknown> {
  try {
    return await create(settings);
  } catch (thrown) {
    if (thrown instanceof SottoError) throw thrown;
    throw new SottoError('adapter-invalid', `createBankAdapter throws${settingsIn(String(thrown), settings)}.`);
  }
}

/** The words of a factory's error may quote a value; only names of settings are taken from them. */
function settingsIn(words: string, settings: Settings): string {
  const names = new Set(words.match(/\bBANK_[A-Z0-9_]+/g));
  const safe = [...names].filter((name) => Object.values(settings).every((value) => !value.includes(name)));
  return safe.length > 0 ? ` and names ${safe.join(', ')}` : '';
}
