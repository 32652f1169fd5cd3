// Makes the files of our pages in dist/assets: Web Chat's bundle, checked against its pinned hash, and our scripts and styles.
import { exec } from 'node:child_process';
import { createHash } from 'node:crypto';
import { copyFile, mkdir, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { promisify } from 'node:util';
import { gunzipSync } from 'node:zlib';
import { assetPath } from '../../../kernel/asset.ts';
import { SottoError } from '../../../kernel/errors.ts';

// The package's install tree is 446 packages; the page needs one file of it. So it is fetched alone, and not installed.
const PACKAGE = 'botframework-webchat@4.18.1';
const PACKAGE_SHA512 = '7jpEUJ7olT62Xm+8eh7BhhIcXVfU2xD4pZDaeBt8K4XcNy6K/83UGIxE9BFkXmHMZ4hDEVOzs5cre07GWuaXzg==';
const BUNDLE = 'package/dist/webchat.js';
const BUNDLE_SHA512 = '/QHdP14QBRIOHw8gBEffy7VpWq0cTaGkr70Sg3ceo6KO0gaHOIWbC7OXB0Rmqp7sV1c/PU5zDh8p23uz8L88+A==';

const projectRoot = join(assetPath('webchat.js'), '../../..');
const pageSources = ['bot/channels/web-chat/page', 'bot/inspector/page'].map((folder) => join(projectRoot, folder));

async function buildPage(): Promise<void> {
  await mkdir(dirname(assetPath('webchat.js')), { recursive: true });
  for (const folder of pageSources) {
    const files = (await readdir(folder)).filter((name) => /\.(?:js|css)$/.test(name));
    for (const name of files) await copyFile(join(folder, name), assetPath(name));
  }
  const present = await readFile(assetPath('webchat.js')).catch(() => undefined);
  if (!present || sha512(present) !== BUNDLE_SHA512) await writeFile(assetPath('webchat.js'), await fetchBundle());
}

async function fetchBundle(): Promise<Uint8Array> {
  const archive = assetPath('botframework-webchat-4.18.1.tgz');
  try {
    // One constant line for a shell, as npm is a script that Windows starts in no other way; run where the project's .npmrc is.
    await promisify(exec)(`npm pack ${PACKAGE} --pack-destination dist/assets`, { cwd: projectRoot });
    return checked(fileOf(gunzipSync(checked(await readFile(archive), PACKAGE_SHA512)), BUNDLE), BUNDLE_SHA512);
  } finally {
    await rm(archive, { force: true });
  }
}

/** Finds a file in a tar archive: 512-byte headers (name at 0, size in octal at 124), each followed by its padded content. */
function fileOf(archive: Uint8Array, name: string): Uint8Array {
  const text = (from: number, to: number) => Buffer.from(archive.subarray(from, to)).toString().replace(/\0.*$/s, '');
  for (let header = 0; header + 512 <= archive.length;) {
    const size = Number.parseInt(text(header + 124, header + 136), 8) || 0;
    const content = header + 512;
    if (text(header, header + 100) === name) return archive.subarray(content, content + size);
    header = content + Math.ceil(size / 512) * 512;
  }
  throw new SottoError('asset-missing');
}

function checked<T extends Uint8Array>(bytes: T, wanted: string): T {
  if (sha512(bytes) !== wanted) throw new SottoError('asset-missing');
  return bytes;
}

function sha512(bytes: Uint8Array): string {
  return createHash('sha512').update(bytes).digest('base64');
}

try {
  await buildPage();
} catch {
  process.stderr.write(
    `The chat page needs ${PACKAGE} and npm could not fetch it intact: check the network, then run npm run build.\n`,
  );
  process.exitCode = 1;
}
