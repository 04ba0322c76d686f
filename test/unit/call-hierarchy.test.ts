import { describe, expect, test } from 'vitest';
import {
  type CallItem,
  incomingCallsVcs,
  outgoingCallsVcs,
  prepareCallsVcs,
} from '../../server/src/features/vcs/call-hierarchy';
import type { VcsWorkspace } from '../../server/src/workspace/vcs-workspace';
import { FOLDER, judge } from '../harness/check';

const MAIN = `include "groups.cf"

cluster c (
	)

system n1 (
	)

group top (
	SystemList = { n1 = 0 }
	)
	requires group base online local firm
	requires group gone online local firm
`;
const GROUPS = `group base (
	SystemList = { n1 = 0 }
	)

	NIC nic (
		Device = eth0
		)

	IP ip (
		Device = eth0
		)

	Application app (
		StartProgram = "/opt/base nic"
		)

	Proxy other (
		TargetResName = nic
		)

	ip requires nic
	app requires ip
	app requires atleast 1 from nic,gone
`;

async function open(): Promise<VcsWorkspace> {
  return (
    await judge([
      { name: 'main.cf', text: MAIN },
      { name: 'groups.cf', text: GROUPS },
    ])
  ).workspace;
}

const text = (uri: string): string => (uri.endsWith('main.cf') ? MAIN : GROUPS);

function itemAt(workspace: VcsWorkspace, name: string, before: string): CallItem | undefined {
  const content = name === 'main.cf' ? MAIN : GROUPS;
  return prepareCallsVcs(workspace, `${FOLDER}/${name}`, content.indexOf(before) + before.length)[0];
}

function shown(calls: ReturnType<typeof incomingCallsVcs>): string[] {
  return calls.map(
    ({ item, places }) =>
      `${item.name} by ${places
        .map(({ uri, start, end }) =>
          text(uri)
            .slice(text(uri).lastIndexOf('\n', start) + 1, end)
            .trim(),
        )
        .join(' | ')}`,
  );
}

describe('call hierarchy', () => {
  test.each([
    ['the name where it is declared', 'groups.cf', 'NIC ni', 'nic'],
    ['its type', 'groups.cf', '\tNI', 'nic'],
    ['a dependency', 'groups.cf', 'ip requires n', 'nic'],
    ['a reference', 'groups.cf', 'TargetResName = n', 'nic'],
    ['the name of a group', 'main.cf', 'group to', 'top'],
    ['the word group', 'main.cf', '\n\ngro', 'top'],
    ['a link between groups', 'main.cf', 'requires group b', 'base'],
  ])('begins at %s', async (_what, file, before, name) => {
    const item = itemAt(await open(), file, before);
    expect(item?.name).toBe(name);
    expect(item && text(item.uri).slice(item.selection.start, item.selection.end)).toBe(name);
  });

  test.each([
    ['a string', 'groups.cf', '"/opt/base n'],
    ['a system', 'main.cf', 'system n'],
    ['a name that nobody declares', 'main.cf', 'requires group go'],
    ['the word cluster', 'main.cf', 'clus'],
  ])('does not begin at %s', async (_what, file, before) => {
    expect(itemAt(await open(), file, before)).toBeUndefined();
  });

  test('says who requires a resource, over every kind of dependency', async () => {
    const workspace = await open();
    const item = itemAt(workspace, 'groups.cf', 'NIC ni') as CallItem;
    expect(item.detail).toBe('NIC in base');
    expect(shown(incomingCallsVcs(workspace, item))).toEqual([
      'ip by ip requires nic',
      'app by app requires atleast 1 from nic',
    ]);
    expect(outgoingCallsVcs(workspace, item)).toEqual([]);
  });

  test('says what a resource requires, once each, and leaves out what nobody declares', async () => {
    const workspace = await open();
    const item = itemAt(workspace, 'groups.cf', 'Application ap') as CallItem;
    expect(shown(outgoingCallsVcs(workspace, item))).toEqual([
      'ip by app requires ip',
      'nic by app requires atleast 1 from nic',
    ]);
  });

  test('goes over groups in several files', async () => {
    const workspace = await open();
    const top = itemAt(workspace, 'main.cf', 'group to') as CallItem;
    expect(shown(outgoingCallsVcs(workspace, top))).toEqual(['base by requires group base']);
    const base = itemAt(workspace, 'groups.cf', 'group ba') as CallItem;
    expect(shown(incomingCallsVcs(workspace, base))).toEqual(['top by requires group base']);
    expect(base.uri).toBe(`${FOLDER}/groups.cf`);
  });
});
