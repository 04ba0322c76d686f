import { describe, expect, test } from 'vitest';
import { workspaceSymbolsVcs } from '../../server/src/features/vcs/workspace-symbols';
import { FOLDER, judge } from '../harness/check';

const MAIN =
  'include "extra.cf"\n\ncluster harbour (\n\t)\n\nsystem pier1 (\n\t)\n\ngroup berth (\n\tSystemList = { pier1 = 0 }\n\t)\n\n\tNIC berth_nic (\n\t\tDevice = eth0\n\t\t)\n';
const EXTRA = 'type Crane (\n\tstatic str ArgList[] = { Load }\n\tstr Load\n\t)\n';
const OTHER = 'include "extra.cf"\n\ncluster haven (\n\t)\n\nsystem pier2 (\n\t)\n';

async function symbols(query: string): Promise<string[]> {
  const { workspace } = await judge([
    { name: 'main.cf', text: MAIN },
    { name: 'extra.cf', text: EXTRA },
    { name: 'other.cf', text: OTHER },
  ]);
  return workspaceSymbolsVcs(workspace, query).map(
    ({ name, kind, container, uri }) =>
      `${kind} ${name} in ${container}${container.endsWith('.cf') ? '' : ` (${uri.slice(FOLDER.length + 1)})`}`,
  );
}

describe('workspace symbols', () => {
  test('are those of all clusters, each once, the best match first', async () => {
    expect(await symbols('BERTH')).toEqual(['group berth in main.cf', 'resource berth_nic in berth (main.cf)']);
    expect(await symbols('pier')).toEqual(['system pier1 in main.cf', 'system pier2 in other.cf']);
    expect(await symbols('crane')).toEqual(['type Crane in extra.cf']);
    expect((await symbols('')).length).toBe(7);
  });

  test('hold the letters in their order', async () => {
    expect(await symbols('bnc')).toEqual(['resource berth_nic in berth (main.cf)']);
    expect(await symbols('cnb')).toEqual([]);
  });

  test('are not too many', async () => {
    const systems = Array.from({ length: 1000 }, (_, index) => `system s${String(index)} (\n\t)\n`).join('\n');
    const { workspace } = await judge([{ name: 'main.cf', text: `cluster c (\n\t)\n\n${systems}` }]);
    const found = workspaceSymbolsVcs(workspace, 's');
    expect(found.length).toBe(300);
    expect(workspaceSymbolsVcs(workspace, 's777').map(({ name }) => name)).toEqual(['s777']);
  });
});
