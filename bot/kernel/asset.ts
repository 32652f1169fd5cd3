// Where the files are that the build makes: dist/assets, found from the source tree and from dist alike.
import { existsSync } from 'node:fs';
import { dirname, join } from 'node:path';

/** The path of an asset such as 'webchat.js'. It may not exist yet. */
export function assetPath(name: string): string {
  let folder = import.meta.dirname;
  while (!existsSync(join(folder, 'package.json')) && dirname(folder) !== folder) folder = dirname(folder);
  return join(folder, 'dist', 'assets', name);
}
