import { describe, expect, test } from 'vitest';
import { guideTables } from '../../server/src/catalog/guide/tables';
import {
  OWN_COLUMN,
  type StateTable,
  type StateTables,
  stateTablesVcs,
} from '../../server/src/features/vcs/state-tables';
import { VcsWorkspace } from '../../server/src/workspace/vcs-workspace';
import { memoryFiles } from '../harness/memory-files';

const URI = 'file:///cluster/main.cf';

const RHEV = `KVMGuest vm1 (
	GuestName = rhevvm1
	DelayAfterGuestOnline = 200
	DelayAfterGuestOffline @sys1 = 35
	DelayAfterGuestOffline @sys2 = 40
	RHEVMInfo = { Enabled = 1, URL = "https://rhevm.example.com:443",
		User = "admin@internal", Password = bncNfnOnkNphChdHe, Cluster = dc2 }
	DROpts = { ConfigureNetwork = 1, IPAddress = "10.0.0.7" }
	)
`;
const KVM = `KVMGuest vm2 (
	GuestName = web
	GuestConfigFilePath = "/kvm/web.xml"
	SyncDir = "/kvm"
	)
`;

function shown(text: string, at = 'KVMGuest', types = ''): StateTables {
  const workspace = new VcsWorkspace(memoryFiles(new Map()));
  workspace.openDocument(URI, text + types);
  return stateTablesVcs(workspace, URI, text.indexOf(at));
}

function table({ tables }: StateTables, name: string): StateTable {
  const found = tables.find((one) => one.name === name);
  if (found === undefined) throw new Error(`There is no table ${name}.`);
  return found;
}

/** What the resource says in the rows of a table, by the first cell of each. */
function own(tables: StateTables, name: string): Record<string, string | undefined> {
  const { columns, rows } = table(tables, name);
  const at = columns.indexOf(OWN_COLUMN);
  return Object.fromEntries(rows.map(({ cells }) => [cells[0] ?? '', at < 0 ? undefined : cells[at]]));
}

describe('where there is no KVMGuest resource', () => {
  test.each([['group g (\n\t)\n'], ['Mount m (\n\t)\n'], ['KVMGuest'], ['']])(
    'as in %j the tables are those of the guides',
    (text) => {
      const { resource, tables } = shown(text, '');
      expect(resource).toBeUndefined();
      expect(tables.map(({ name }) => name)).toEqual(guideTables.map(({ name }) => name));
      expect(tables.filter(({ columns }) => columns.includes(OWN_COLUMN))).toEqual([]);
    },
  );

  test('as in a file that nobody opened', () => {
    expect(stateTablesVcs(new VcsWorkspace(memoryFiles(new Map())), URI, 0).resource).toBeUndefined();
  });
});

describe('of a guest of RHEV', () => {
  const tables = shown(RHEV);

  test('the tables of RHEV apply, those of KVM do not', () => {
    expect(tables.resource).toMatchObject({ name: 'vm1', environment: 'RHEV' });
    expect(tables.resource?.summary).toBe(
      'RHEV: Enabled in RHEVMInfo is 1, so the agent uses the REST interface of the manager.',
    );
    expect(['rhev-states', 'kvm-states', 'dr-opts', 'functions'].map((name) => table(tables, name).applies)).toEqual([
      true,
      false,
      true,
      undefined,
    ]);
    expect(table(tables, 'rhev-states').rows).toHaveLength(13);
    expect(tables.tables.at(-1)?.name).toBe('kvm-states');
  });

  test('keys have the values of the resource, and the password is not shown', () => {
    expect(own(tables, 'rhevm-info')).toEqual({
      Enabled: '1',
      URL: 'https://rhevm.example.com:443',
      User: 'admin@internal',
      Password: 'set, not shown',
      Cluster: 'dc2',
      UseManualRHEVMFencing: 'not in the list',
    });
    expect(JSON.stringify(tables)).not.toContain('bncNfnOnkNphChdHe');
    expect(own(tables, 'ce-info')).toEqual({
      Enabled: '0 (default)',
      CESystem: 'NONE (default)',
      FaultOnHBLoss: '1 (default)',
    });
  });

  test('attributes have the values of each system', () => {
    expect(own(tables, 'attributes')).toMatchObject({
      GuestName: 'rhevvm1',
      DelayAfterGuestOnline: '200',
      DelayAfterGuestOffline: '35 on sys1, 40 on sys2',
      SyncDir: 'not set',
      MigrateTimeout: '300 (default)',
    });
  });

  test('the functions say what the agent will do', () => {
    expect(own(tables, 'functions')).toEqual({
      Online:
        'Asks https://rhevm.example.com:443 to start rhevvm1, with a virtual CD-ROM that gives it 10.0.0.7. Then it waits 3 min 20 s.',
      Offline:
        'Asks https://rhevm.example.com:443 to shut rhevvm1 down. Then it waits (DelayAfterGuestOffline: 35 on sys1, 40 on sys2).',
      Monitor: 'Asks https://rhevm.example.com:443 for the state of rhevvm1.',
      Clean: 'Asks https://rhevm.example.com:443 to stop rhevvm1.',
      Migrate:
        'Asks https://rhevm.example.com:443 whether rhevvm1 may migrate, then to migrate it. Not to the other site: DROpts is set.',
    });
  });

  test('the functions are those of its environment', () => {
    const { columns, rows } = table(tables, 'functions');
    expect(columns).toEqual(['Function', OWN_COLUMN, 'RHEV', 'In both']);
    expect(rows.find(({ cells }) => cells[0] === 'Monitor')?.cells[2]).toBe('Asks the REST interface for the state.');
  });

  test('each row leads to what the resource says', () => {
    const places = ['functions', 'rhevm-info', 'attributes'].flatMap((name) =>
      table(tables, name).rows.flatMap(({ cells, place }) =>
        place === undefined ? [] : [[cells[0], RHEV.slice(place.start, place.end)]],
      ),
    );
    expect(places).toEqual([
      ['Online', 'DelayAfterGuestOnline = 200'],
      ['Offline', 'DelayAfterGuestOffline @sys1 = 35'],
      ['Monitor', 'Enabled = 1'],
      ['Clean', 'Enabled = 1'],
      ['Migrate', 'Enabled = 1'],
      ['Enabled', 'Enabled = 1'],
      ['URL', 'URL = "https://rhevm.example.com:443"'],
      ['User', 'User = "admin@internal"'],
      ['Password', 'Password = bncNfnOnkNphChdHe'],
      ['Cluster', 'Cluster = dc2'],
      ['UseManualRHEVMFencing', RHEV.slice(RHEV.indexOf('RHEVMInfo'), RHEV.indexOf('\n\tDROpts'))],
      ['GuestName', 'GuestName = rhevvm1'],
      ['DelayAfterGuestOnline', 'DelayAfterGuestOnline = 200'],
      ['DelayAfterGuestOffline', 'DelayAfterGuestOffline @sys1 = 35'],
    ]);
    const { resource } = tables;
    expect(RHEV.slice(resource?.place.start, resource?.place.end)).toBe('vm1');
  });
});

describe('of a guest of KVM', () => {
  test('the agent uses virsh and the files of the host', () => {
    const tables = shown(RHEV + KVM, 'web.xml');
    expect(tables.resource).toMatchObject({ name: 'vm2', environment: 'KVM' });
    expect(table(tables, 'kvm-states').applies).toBe(true);
    expect(own(tables, 'functions')).toEqual({
      Online: 'virsh define /kvm/web.xml, then virsh start web. Then it waits 5 s.',
      Offline: 'virsh shutdown web, and the XML file of the guest is copied to /kvm. Then it waits 30 s.',
      Monitor: 'virsh domstate web.',
      Clean: 'virsh destroy web, and the XML file of the guest is copied to /kvm.',
      Migrate: 'virsh migrate web.',
    });
  });

  test("defaults of the cluster's own type count", () => {
    const types =
      'type KVMGuest (\n\tstr GuestName\n\tint DelayAfterGuestOnline = 60\n\tstr RHEVMInfo{} = { Enabled = 1, URL = "https://m" }\n\t)\n';
    const tables = shown('KVMGuest v (\n\tGuestName = a\n\t)\n', 'KVMGuest', types);
    expect(own(tables, 'functions').Online).toBe('Asks https://m to start a. Then it waits 1 min.');
    expect(own(tables, 'attributes').DelayAfterGuestOnline).toBe('60 (default)');
  });
});

describe('where nobody can tell', () => {
  test.each([
    ['RHEVMInfo = { URL = "https://m" }', 'not in the list'],
    ['RHEVMInfo @a = { Enabled = 0 }\n\tRHEVMInfo @b = { Enabled = 1 }', '0 on a, 1 on b'],
    ['RHEVMInfo = { Enabled = yes }', 'yes'],
    ['RHEVMInfo = ', 'cannot be read'],
    ['GuestName web', 'the resource cannot be read'],
  ])('as with %j no environment is guessed', (attribute, value) => {
    const tables = shown(`KVMGuest vm (\n\t${attribute}\n\t)\n`);
    expect(tables.resource?.environment).toBeUndefined();
    expect(tables.resource?.summary).toBe(`KVM or RHEV, nobody can tell: Enabled in RHEVMInfo is ${value}.`);
    expect(table(tables, 'rhev-states').applies).toBeUndefined();
    expect(own(tables, 'functions').Online).toBe('Open: see RHEVMInfo.');
    expect(table(tables, 'functions').columns).toEqual(['Function', OWN_COLUMN, 'KVM', 'RHEV', 'In both']);
  });
});
