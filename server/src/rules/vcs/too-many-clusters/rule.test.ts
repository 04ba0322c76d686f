import { describe, test } from 'vitest';
import { check } from '../../../../../test/harness/check';

/** A cluster and remote clusters of those names, with a heartbeat to each. */
function global(names: readonly string[], marker = ''): string {
  const list = names.join(', ');
  return `include "types.cf"
cluster c ( ClusterAddress = "192.0.2.1" )
heartbeat Icmp ( ClusterList = { ${list} } Arguments = { "198.51.100.1" } )
${names.map((name, at) => `remotecluster ${name} ( ClusterAddress = "198.51.100.${String(at + 1)}" )`).join('\n')}
${marker}
`;
}

describe('too-many-clusters', () => {
  test('a fifth cluster', () =>
    check(
      global(
        ['r1', 'r2', 'r3', 'r4'],
        '              ^^ warning[too-many-clusters]: has 5 clusters. VCS supports at most 4',
      ),
    ));

  test('two too many are one mistake', () =>
    check(
      global(['r1', 'r2', 'r3', '"r4"']).replace(
        'remotecluster "r4" ( ClusterAddress = "198.51.100.4" )\n',
        `remotecluster "r4" ( ClusterAddress = "198.51.100.4" )
              ^^^^ warning[too-many-clusters]: has 6 clusters
remotecluster r5 ( ClusterAddress = "198.51.100.5" )
heartbeat IcmpS ( ClusterList = { r5 } Arguments = { "198.51.100.5" } )
`,
      ),
    ));

  test('four clusters', () => check(global(['r1', 'r2', 'r3'])));

  test('one remote cluster that stands twice', () =>
    check(
      `${global(['r1', 'r2', 'r3'])}remotecluster r1 ( ClusterAddress = "198.51.100.1" )
              ^^ error[duplicate-name]
`,
    ));
});
