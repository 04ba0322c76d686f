import { describe, expect, test } from 'vitest';
import { addInterface, showBridges, shownByBrctl } from '../../server/src/catalog/llt/brctl';
import { deviceForms, deviceFormsFor } from '../../server/src/catalog/llt/device-forms';
import { declaresLink, directiveNamed, directives, fieldsOf } from '../../server/src/catalog/llt/directives';
import { flowControlNamed, flowControls } from '../../server/src/catalog/llt/flow-control';
import { gabconfigOption, gabconfigOptions } from '../../server/src/catalog/llt/gabconfig';
import { ifcfgKeyInOtherCase, ifcfgKeyNamed, ifcfgKeys } from '../../server/src/catalog/llt/ifcfg';
import * as limits from '../../server/src/catalog/llt/limits';
import { linkFields, linkTypes } from '../../server/src/catalog/llt/link-fields';
import type { LltFact } from '../../server/src/catalog/llt/llt-fact';
import { llthostsLine } from '../../server/src/catalog/llt/llthosts';
import { commandForTimer, secondsOfTimer, timerNamed, timers } from '../../server/src/catalog/llt/timers';
import type { TunableFact } from '../../server/src/catalog/llt/tunable';
import {
  coordinationPointKey,
  fencingKeyNamed,
  fencingKeys,
  fencingStartVariables,
  vxfendgFile,
} from '../../server/src/catalog/llt/vxfenmode';
import type { Confidence } from '../../server/src/catalog/schema';

/** The directives of the facts; only what a page states may be the ground of more than a hint. */
const DIRECTIVES: readonly (readonly [name: string, confidence: Confidence])[] = [
  ['set-node', 'high'],
  ['set-cluster', 'high'],
  ['link', 'high'],
  ['link-lowpri', 'high'],
  ['set-addr', 'high'],
  ['set-bcasthb', 'high'],
  ['set-arp', 'high'],
  ['set-strictsrc', 'high'],
  ['set-discpeer', 'med'],
  ['set-timer', 'high'],
  ['set-flow', 'med'],
  ['exclude', 'high'],
  ['include', 'med'],
  ['set-dbg-minlinks', 'low'],
  ['set-verify', 'uncited'],
  ['checkall', 'uncited'],
  ['start', 'high'],
];

/** The timers of the facts with their defaults, in hundredths of a second. */
const TIMERS: readonly (readonly [name: string, value: number, confidence: Confidence])[] = [
  ['peerinact', 1600, 'high'],
  ['rpeerinact', 700, 'high'],
  ['peertrouble', 200, 'high'],
  ['peertroublelo', 400, 'high'],
  ['heartbeat', 50, 'high'],
  ['heartbeatlo', 100, 'high'],
  ['timetoreqhb', 1400, 'uncited'],
  ['reqhbtime', 40, 'uncited'],
  ['timetosendhb', 200, 'uncited'],
  ['sendhbcap', 18000, 'uncited'],
  ['oos', 10, 'high'],
  ['retrans', 10, 'high'],
  ['service', 100, 'high'],
  ['linkstable', 200, 'uncited'],
  ['arp', 30000, 'med'],
  ['arpreq', 3000, 'high'],
];

/** The limits of flow control of the facts with their defaults, in packets. */
const FLOW_CONTROLS: readonly (readonly [name: string, value: number, confidence: Confidence])[] = [
  ['highwater', 200, 'high'],
  ['lowwater', 100, 'high'],
  ['rporthighwater', 200, 'high'],
  ['rportlowwater', 100, 'med'],
  ['window', 50, 'uncited'],
  ['linkburst', 32, 'high'],
  ['ackval', 10, 'uncited'],
  ['sws', 40, 'uncited'],
  ['largepktlen', 1024, 'uncited'],
];

const FENCING_KEYS = [
  'vxfen_mode',
  'vxfen_mechanism',
  'scsi3_disk_policy',
  'vxfen_script_timeout',
  'security',
  'vxfendg',
  'single_cp',
  'vxfen_honor_cp_order',
  'fips_mode',
  'loser_exit_delay',
];

const IFCFG_KEYS = [
  'DEVICE',
  'TYPE',
  'BRIDGE',
  'BOOTPROTO',
  'ONBOOT',
  'NM_CONTROLLED',
  'HWADDR',
  'USERCTL',
  'IPV6INIT',
  'PEERDNS',
  'IPADDR',
  'NETMASK',
  'PREFIX',
  'GATEWAY',
  'DELAY',
  'STP',
  'MTU',
];

const lists: Readonly<Record<string, readonly LltFact[]>> = {
  directives,
  timers,
  flowControls,
  gabconfigOptions,
  fencingKeys: [...fencingKeys, coordinationPointKey, ...fencingStartVariables],
  ifcfgKeys,
  others: [llthostsLine, vxfendgFile, addInterface, showBridges],
};

const sourced = [
  ...Object.values(lists).flat(),
  ...deviceForms.map((form) => ({ ...form, name: `device ${form.example}` })),
  ...Object.entries(limits).flatMap(([name, limit]) => (typeof limit === 'object' ? [{ ...limit, name }] : [])),
];

describe('Every row of the facts', () => {
  test('is there: directives', () => {
    expect(directives.map(({ name, confidence }) => [name, confidence])).toEqual(DIRECTIVES);
  });

  test('is there: timers and their defaults', () => {
    expect(timers.map((fact) => [fact.name, fact.default, fact.confidence])).toEqual(TIMERS);
  });

  test('is there: flow control and its defaults', () => {
    expect(flowControls.map((fact) => [fact.name, fact.default, fact.confidence])).toEqual(FLOW_CONTROLS);
  });

  test('is there: options of gabconfig, keys of vxfenmode and of ifcfg files', () => {
    expect(['-c', '-n', '-x', '-t', '-j', '-J', '-k'].filter((name) => !gabconfigOption(name))).toEqual([]);
    expect([...FENCING_KEYS, 'cps1', 'cps12'].filter((name) => !fencingKeyNamed(name))).toEqual([]);
    expect(ifcfgKeys.map(({ name }) => name)).toEqual(IFCFG_KEYS);
  });
});

describe('Every fact', () => {
  test('has a source, or says that it has none', () => {
    const wrong = sourced.filter(({ confidence, sources }) => (confidence === 'uncited') !== (sources.length === 0));
    expect(wrong.map(({ name }) => name)).toEqual([]);
  });

  test.each(Object.entries(lists))('of %s has a name of its own and sentences that end', (_list, facts) => {
    const names = facts.map(({ name }) => name);
    expect(names.filter((name, at) => names.indexOf(name) !== at)).toEqual([]);
    const texts = facts.flatMap(({ name, meaning, note = 'None.' }) => [`${name}: ${meaning}`, `${name}: ${note}`]);
    expect(texts.filter((text) => !/[^.]\.$/.test(text))).toEqual([]);
  });

  test('keeps its values and its default apart', () => {
    for (const { name, values, default: value } of [...fencingKeys, ...ifcfgKeys]) {
      const known = values?.map((one) => one.value);
      expect(known && new Set(known).size, name).toBe(known?.length);
      if (known && value !== undefined) expect(known, name).toContain(value);
    }
  });
});

describe('What has to be below what', () => {
  const tunables: readonly (readonly [string, readonly TunableFact[]])[] = [
    ['timers', timers],
    ['flow control', flowControls],
  ];

  test.each(tunables)('of %s holds for the defaults, and each side knows of the other', (_list, facts) => {
    const named = new Map(facts.map((fact) => [fact.name, fact]));
    for (const fact of facts) {
      for (const bound of fact.below) {
        const other = named.get(bound.name);
        expect(fact.default, `${fact.name} below ${bound.name}`).toBeLessThan(other?.default ?? 0);
      }
      for (const bound of fact.above) {
        const other = named.get(bound.name);
        expect(other?.default, `${fact.name} above ${bound.name}`).toBeLessThan(fact.default ?? 0);
        const back = other?.below.find(({ name }) => name === fact.name);
        expect(back?.cited, `${bound.name} below ${fact.name}`).toBe(bound.cited);
      }
    }
  });

  test('is stated only by facts that a page gives', () => {
    const wrong = [...timers, ...flowControls].filter(
      ({ confidence, below, above }) => confidence === 'uncited' && [...below, ...above].some(({ cited }) => cited),
    );
    expect(wrong).toEqual([]);
  });
});

describe('The fields of a link', () => {
  test('are six over Ethernet and eight over everything else', () => {
    expect(linkTypes.map(({ value }) => [value, linkFields(value).length])).toEqual([
      ['ether', 6],
      ['udp', 8],
      ['udp6', 8],
      ['rdma', 8],
    ]);
  });

  test('follow the type in the line', () => {
    const link = directiveNamed('link');
    if (!link) throw new Error('no link');
    const names = (words: string): string[] => fieldsOf(link, words.split(' ')).map(({ name }) => name);
    expect(names('link1 udp6 - udp6')[4]).toBe('udp-port');
    expect(names('link1 udp6 - udp6').at(-1)).toBe('mcast-address');
    expect(names('link1 udp - udp').at(-1)).toBe('bcast-address');
    expect(names('link1 eth1')).toEqual(names('link1 eth1 - ether'));
    expect(declaresLink('link-lowpri')).toBe(true);
    expect(declaresLink('set-node')).toBe(false);
  });

  test('say what a dash means wherever one may stand', () => {
    const fields = [...directives.flatMap((one) => one.fields), ...linkTypes.flatMap(({ value }) => linkFields(value))];
    expect(fields.filter(({ forms, dash }) => forms.includes('dash') !== (dash !== undefined))).toEqual([]);
  });

  test.each([
    ['ether', 'eth-00:15:17:48:b5:80'],
    ['ether', 'eth2-00:15:17:48:B5:80'],
    ['ether', 'bond0.100'],
    ['ether', 'br0'],
    ['ether', '/dev/lan:900'],
    ['ether', '/dev/e1000g:1'],
    ['udp', 'udp'],
    ['udp', '/dev/udp'],
    ['udp6', '/dev/udp6'],
    ['rdma', 'udp'],
  ] as const)('know the device of %s: %s', (type, device) => {
    expect(deviceFormsFor(type).some(({ pattern }) => pattern.test(device))).toBe(true);
  });

  test.each([
    ['ether', '00:15:17:48:b5:80'],
    ['ether', '/dev/udp'],
    ['udp6', 'udp'],
    ['rdma', 'eth1'],
  ] as const)('know no device of %s: %s', (type, device) => {
    expect(deviceFormsFor(type).some(({ pattern }) => pattern.test(device))).toBe(false);
  });

  test.each(deviceForms)('have an example of the form it shows: $example', ({ example, pattern }) => {
    expect(example).toMatch(pattern);
  });
});

describe('Looking up', () => {
  test('takes exact names only', () => {
    expect(timerNamed('Peerinact')).toBeUndefined();
    expect(flowControlNamed('peerinact')).toBeUndefined();
    expect(directiveNamed('set_node')).toBeUndefined();
    expect(fencingKeyNamed('cps')).toBeUndefined();
    expect(ifcfgKeyNamed('Type')).toBeUndefined();
    expect(ifcfgKeyNamed('IPADDR1')?.name).toBe('IPADDR');
    expect(ifcfgKeyNamed('GATEWAY1')).toBeUndefined();
  });

  test('knows a key in another case', () => {
    expect(ifcfgKeyInOtherCase('Type')?.name).toBe('TYPE');
    expect(ifcfgKeyInOtherCase('TYPE')).toBeUndefined();
    expect(ifcfgKeyInOtherCase('Tape')).toBeUndefined();
  });

  test('of peerinact gives all that a migration needs', () => {
    const fact = timerNamed('peerinact');
    expect(secondsOfTimer(fact?.default ?? 0)).toBe(16);
    expect(commandForTimer('peerinact', 2000)).toBe('lltconfig -T peerinact:2000');
    expect(fact?.then).toContain('GAB');
    expect(fact?.whenToRaise).toContain('set it back');
    expect(fact?.note).toContain('equal on all nodes');
  });
});

test('what brctl show prints has its columns below their headings', () => {
  const [head = '', first = '', second = ''] = shownByBrctl('br0', ['eth0', 'vnet0'], false, '00:19:B9:7E:C8:63').split(
    '\n',
  );
  expect(first).toMatch(/^br0\s+8000\.0019b97ec863\s+no\s+eth0$/);
  expect(head.indexOf('interfaces')).toBe(first.indexOf('eth0'));
  expect(second.indexOf('vnet0')).toBe(first.indexOf('eth0'));
  expect(shownByBrctl('br0', [], true)).not.toMatch(/\s$/);
});
