import { describe, expect, test } from 'vitest';
import { exampleNodes, type ExampleNodes } from '../harness/example-nodes';
import { TypedNodes } from '../harness/typed-nodes';

/** The one mistake of each broken example: folder, file, line (from 1), what is said there, and the text that is marked. */
const MISTAKES: readonly (readonly [folder: string, file: string, line: number, finding: string, marked: string])[] = [
  ['ifcfg-missing-bridge', 'ifcfg-eth0', 4, 'warning[missing-bridge-file]', 'br1'],
  ['ifcfg-mixed-case-key', 'ifcfg-br0', 3, 'warning[misspelt-ifcfg-key]', 'Type'],
  ['ifcfg-port-with-address', 'ifcfg-eth0', 6, 'warning[bridge-port-with-address]', 'IPADDR=192.0.2.21'],
  ['llt-cluster-id-too-large', 'llttab', 3, 'error[invalid-llt-cluster-id]', '471100'],
  ['llt-continued-comment', 'llttab', 4, 'hint[continued-line]', '\\'],
  ['llt-duplicate-node-id', 'llthosts', 3, 'warning[duplicate-llthosts-entry]', '1'],
  ['llt-duplicate-tag', 'llttab', 5, 'warning[duplicate-link-tag]', 'link1'],
  ['llt-even-coordination-points', 'vxfenmode', 5, 'warning[unfit-coordination-points]', 'cps2'],
  [
    'llt-flattened-lines',
    'llttab',
    2,
    'error[several-directives-on-line]',
    'set-node pier1 set-cluster 4711 link eth1 eth-52:54:00:1a:00:01 - ether - - link eth2 eth-52:54:00:1a:00:02 - ether - - ' +
      'set-timer peerinact:2000',
  ],
  ['llt-incomplete-mac-address', 'llttab', 5, 'warning[malformed-link-device]', 'eth-52:54:00:1a:02'],
  [
    'llt-missing-broadcast-address',
    'llttab',
    5,
    'warning[missing-llt-field]',
    'link link2 udp - udp 50001 - 192.0.2.139',
  ],
  ['llt-missing-fencing-mechanism', 'vxfenmode', 2, 'warning[missing-fencing-mechanism]', 'customized'],
  ['llt-missing-peer-address', 'llttab', 5, 'warning[unreachable-udp-peers]', '-'],
  ['llt-misspelt-directive', 'llttab', 3, 'warning[unknown-llt-directive]', 'set_cluster'],
  ['llt-registered-port', 'llttab', 4, 'warning[invalid-udp-port]', '5000'],
  ['llt-seconds-for-hundredths', 'llttab', 6, 'warning[timer-in-seconds]', '20'],
  ['llt-seed-placeholder', 'gabtab', 2, 'warning[invalid-seed-count]', 'N'],
  ['llt-seeded-by-hand', 'gabtab', 2, 'warning[manual-seed-at-boot]', '-x'],
  ['llt-shared-port', 'llttab', 5, 'warning[shared-udp-port]', '50000'],
  ['llt-timer-order', 'llttab', 7, 'warning[timer-order]', '1600'],
  ['llt-unknown-link-in-address', 'llttab', 8, 'warning[unknown-link-tag]', 'link3'],
  ['llt-unknown-node', 'llttab', 2, 'warning[unlisted-set-node]', 'peer1'],
  ['llt-water-marks', 'llttab', 6, 'warning[flow-limit-order]', '250'],
];

/** What is advice on the valid examples and no mistake: file, line, and the rule. */
const ADVICE: readonly string[] = [
  'llt-ether/pier1/llttab:9 hint[changed-peerinact] 2000',
  'llt-ether/pier2/llttab:9 hint[changed-peerinact] 2000',
];

/** All findings, hints too, as `folder/file:line severity[rule] marked text`. */
async function findingsOf({ folder, files }: ExampleNodes): Promise<string[]> {
  const nodes = await TypedNodes.open(files);
  return files.flatMap(({ name, text }) =>
    nodes.findings(name).map(({ rule, severity, start, end }) => {
      const line = text.slice(0, start).split('\n').length;
      return `${folder}/${name}:${String(line)} ${severity}[${rule.id}] ${text.slice(start, end)}`;
    }),
  );
}

const all = exampleNodes();
const broken = all.filter(({ valid }) => !valid);

test('every valid example of files of nodes has nothing above a hint, and the hints that it is meant to show', async () => {
  const found = await Promise.all(all.filter(({ valid }) => valid).map(findingsOf));
  expect(found.flat()).toEqual(ADVICE);
});

describe('broken examples of files of nodes', () => {
  test('each has its line in the table', () => {
    expect(broken.map(({ folder }) => folder)).toEqual(MISTAKES.map(([folder]) => folder));
  });

  test.each(MISTAKES)('%s: one finding, in %s, line %i', async (folder, file, line, finding, marked) => {
    const example = broken.find((one) => one.folder === folder);
    const found = example ? await findingsOf(example) : [];
    expect(found).toEqual([`${folder}/${file}:${String(line)} ${finding} ${marked}`]);
  });
});
