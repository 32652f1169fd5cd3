// Detect in trees: runs the detector of one compiled tree after the other, and writes one line of JSON for each.
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import type { Detection } from './detect.ts';

/** What a tree was found to do, or why it could not be run. */
export type Finding = { readonly tree: string } & (Detection | { readonly error: string });

// One process for many trees: each has modules of its own, and all of them share the packages, which take longest to load.
for (const tree of process.argv.slice(2)) {
  const before = new Set(Object.keys(globalThis));
  const finding = await findingIn(tree).catch((error: unknown) => ({ error: String(error) }));
  process.stdout.write(`${JSON.stringify({ tree, ...finding } satisfies Finding)}\n`);
  for (const name of Object.keys(globalThis)) if (!before.has(name)) Reflect.deleteProperty(globalThis, name);
}

async function findingIn(tree: string): Promise<Detection> {
  const url = pathToFileURL(join(tree, 'tests/privacy/proof/detect.js')).href;
  const { detect } = (await import(url)) as typeof import('./detect.ts');
  return detect();
}
