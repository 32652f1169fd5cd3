// The power of the proof: leaks seeded into the real code, each of which must be caught.
import { afterAll, beforeAll, expect, test } from '@jest/globals';
import { compileTree, type CompiledTree } from './compiled-tree.ts';
import type { Finding } from './detect-in-trees.ts';
import type { Detection } from './detect.ts';
import type { SeededLeak } from './leak-edits.ts';
import { seededLeaks } from './seeded-leaks.ts';

/** Not a leak: the code as it is. Whatever the detector finds in it, it would find in every leak too. */
const nothing: SeededLeak = { name: 'the code as it is', edits: [] };

let tree: CompiledTree;
beforeAll(async () => {
  tree = await compileTree();
  expect(tree.files).toBeGreaterThan(200);
}, 60_000);
afterAll(() => tree.remove());

test('every seeded leak is caught, and the code as it is shows nothing', async () => {
  const all = [nothing, ...seededLeaks];
  // Two processes, for the two cores that there are at least.
  const halves = [0, 1].map((rest) => tree.detect(all.filter((_leak, index) => index % 2 === rest)));
  const found = new Map((await Promise.all(halves)).flatMap((half) => [...half]));
  expect(found.size).toBe(all.length);
  expect(found.get(nothing.name)).toMatchObject({ by: 'nothing', conversations: 6 });
  found.delete(nothing.name);

  const caught = (how: Detection['by']) => [...found].filter(([, one]) => byOf(one) === how).length;
  // What can't be patched or run is caught by nobody: its error stands in the list.
  const missed = [...found].filter(([, one]) => !['difference', 'needle', 'blocked'].includes(byOf(one)));
  process.stderr.write(
    `Seeded leaks: ${found.size - missed.length} of ${found.size} caught: ${caught('difference')} by a difference of twins, ` +
      `${caught('needle')} by a needle, ${caught('blocked')} stopped and counted by the last check.\n`,
  );
  expect(missed).toEqual([]);
  expect(found.size).toBeGreaterThanOrEqual(20);
}, 180_000);

function byOf(finding: Finding): string {
  return 'by' in finding ? finding.by : 'error';
}
