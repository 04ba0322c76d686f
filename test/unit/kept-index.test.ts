import { expect, test } from 'vitest';
import type { Cluster } from '../../server/src/workspace/cluster';
import { mountPointsByPath } from '../../server/src/rules/mount-points';
import { VcsWorkspace } from '../../server/src/workspace/vcs-workspace';
import { memoryFiles } from '../harness/memory-files';
import { Random, seedOfRun } from '../harness/random';

const uri = 'file:///cluster/main.cf';
const seed = seedOfRun();

function mount(random: Random, number: number): string {
  const point = random.pick(['"/a"', '"/b"', '"/c/"', '"/c"', '"relative"', '""']);
  return `\tMount m${String(number)} (\n\t\tMountPoint = ${point}\n\t\tBlockDevice = "/dev/sda"\n\t\t)\n`;
}

/** What the index says, by names of resources. */
function said(cluster: Cluster): unknown {
  const index = mountPointsByPath.of(cluster);
  const shown = (
    readings: readonly {
      readonly number: number;
      readonly tree: { readonly name?: { readonly text: string } | undefined };
    }[],
  ): string[] => readings.map(({ number, tree }) => `${String(number)} ${tree.name?.text ?? ''}`);
  return {
    byKey: [...index.byKey].map(([key, readings]) => [key, shown(readings)]).sort(),
    repeated: index.repeated().map(shown),
  };
}

test(`an index that follows edits says what a new one says (SEED=${String(seed)})`, () => {
  const random = new Random(seed);
  const mounts = Array.from({ length: 12 }, (_, number) => mount(random, number));
  const text = (): string => `group g (\n\tSystemList = { n1 = 0 }\n\t)\n\n${mounts.join('\n')}`;
  const workspace = new VcsWorkspace(memoryFiles(new Map()));
  workspace.openDocument(uri, text());
  const cluster = (): Cluster => {
    const [only] = workspace.clustersOf(uri);
    if (only === undefined) throw new Error('there is no cluster');
    return only;
  };
  let repeated = 0;
  for (let round = 0; round < 200; round++) {
    const at = random.below(mounts.length);
    const kind = random.below(10);
    // Mostly values change; now and then a declaration comes or goes, so that all behind it get other numbers.
    if (kind === 0) mounts.splice(at, 0, mount(random, 100 + round));
    else if (kind === 1 && mounts.length > 3) mounts.splice(at, 1);
    else mounts[at] = mount(random, random.below(40));
    workspace.changeDocument(uri, text());
    const now = cluster();
    expect(said(now), `round ${String(round)}`).toEqual(said({ ...now, lineage: {} }));
    repeated += mountPointsByPath.of(now).repeated().length;
  }
  expect(repeated).toBeGreaterThan(100);
});
