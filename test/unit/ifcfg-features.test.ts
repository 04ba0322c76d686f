import { describe, expect, test } from 'vitest';
import {
  checkNodeFileFormat,
  checkNodeFileHover,
  checkNoNodeFileHover,
  completedNodeFile,
  nodeFileEntries,
  nodeFileLabels,
  openNodeFile,
} from '../harness/node-file-features';

const PORT = '//- ifcfg-eth0\n';
const BRIDGE = `
//- ifcfg-br0
DEVICE=br0
TYPE=Bridge
STP=on
MTU=9000
`;
const PORTS = `
//- ifcfg-eth0
DEVICE=eth0
BRIDGE=br0
HWADDR=52:54:00:1A:00:02
//- ifcfg-eth1
DEVICE=eth1
BRIDGE=br0
HWADDR=52:54:00:1a:00:01
`;

describe('completion', () => {
  test('offers keys that are not set, those of the interface first', async () => {
    const port = await nodeFileLabels(`${PORT}DEVICE=eth0\nBRIDGE=br0\n<|>`);
    expect(port).not.toContain('DEVICE');
    expect(port.indexOf('MTU')).toBeLessThan(port.indexOf('IPADDR'));
    const bridge = await nodeFileLabels('//- ifcfg-br0\nTYPE=Bridge\nPREFIX=24\n<|>');
    expect(bridge.indexOf('STP')).toBeLessThan(bridge.indexOf('BRIDGE'));
    expect(bridge.indexOf('IPADDR')).toBeLessThan(bridge.indexOf('NETMASK'));
  });

  test('writes values to choose from, or the key alone', async () => {
    expect(await completedNodeFile(`${PORT}<|>`, 'DEVICE')).toBe('DEVICE=‹eth0›');
    expect(await completedNodeFile(`${PORT}ON<|>`, 'ONBOOT')).toBe('ONBOOT=‹yes|no›');
    expect(await completedNodeFile(`${PORT}<|>`, 'HWADDR')).toBe('HWADDR=‹›');
    expect(await completedNodeFile(`${PORT}<|>${BRIDGE}`, 'BRIDGE')).toBe('BRIDGE=‹br0›');
    expect(await completedNodeFile(`${PORT}Ty<|>pe=Bridge`, 'TYPE')).toBe('TYPE=Bridge');
    expect(await completedNodeFile(`${PORT}export BOOT<|>=none`, 'BOOTPROTO')).toBe('export BOOTPROTO=none');
  });

  test('knows the values of keys', async () => {
    expect((await nodeFileLabels(`${PORT}BOOTPROTO=<|>`)).slice(0, 2)).toEqual(['none', 'static']);
    expect((await nodeFileLabels(`${PORT}TYPE="<|>"`))[0]).toBe('Bridge');
    expect(await completedNodeFile(`${PORT}NM_CONTROLLED="y<|>`, 'no')).toBe('NM_CONTROLLED="no"');
    expect(await nodeFileLabels(`${PORT}STP=<|>`)).toEqual(['on', 'off']);
    expect(await nodeFileLabels(`${PORT}GATEWAY=<|>`)).toEqual([]);
    expect(await nodeFileLabels(`${PORT}Type=<|>`)).toEqual([]);
  });

  test('takes bridges and their MTU from the files beside', async () => {
    expect(await nodeFileLabels(`${PORT}BRIDGE=<|>${BRIDGE}//- ifcfg-eth1\nDEVICE=eth1\n`)).toEqual(['br0']);
    const [first, ...rest] = await nodeFileEntries(`${PORT}BRIDGE=br0\nMTU=<|>${BRIDGE}`);
    expect([first?.label, first?.detail, rest.length]).toEqual(['9000', 'as br0 has it', 1]);
    expect(await nodeFileLabels(`${PORT}MTU=<|>`)).toEqual(['1500', '9000']);
  });

  test.each(['# <|>', 'ONBOOT=yes # <|>', 'ONBOOT="yes"<|>', ' <|> ONBOOT=yes'])('has nothing at %s', async (text) => {
    expect(await nodeFileLabels(PORT + text)).toEqual([]);
  });
});

describe('hover', () => {
  test('of BRIDGE gives the command in its order, and what is printed then', async () => {
    await checkNodeFileHover(
      `${PORT}DEVICE=eth0\nBRIDGE=b<|>r0\nHWADDR=52:54:00:1A:00:02${BRIDGE}`,
      'br0',
      '`brctl addif br0 eth0`',
      'The bridge stands before the card.',
      '`brctl show` should print:',
      'bridge name     bridge id               STP enabled     interfaces',
      'br0             8000.5254001a0002       yes             eth0',
    );
  });

  test('of a bridge shows all of its ports', async () => {
    const fixture = `//- ifcfg-br0\nDEVICE=b<|>r0\nTYPE=Bridge${PORTS}`;
    const text = await checkNodeFileHover(
      fixture,
      'br0',
      '`brctl addif br0 eth0`, `brctl addif br0 eth1`',
      'br0             8000.5254001a0001       no              eth0\n                                                        eth1',
    );
    expect(text).toContain('*Source (certain)');
    await checkNodeFileHover(
      '//- ifcfg-br7\nTYPE=Bri<|>dge',
      'Bridge',
      '`Bridge`: A bridge, whose ports name it with BRIDGE.',
      'No file in this folder has `BRIDGE=br7`: by these files the bridge has no port.',
      '`brctl show` should print, with another id:',
    );
  });

  test('of a key in another case says that nobody reads it', async () => {
    await checkNodeFileHover(`${PORT}Ty<|>pe=Bridge`, 'Type', 'Nobody reads `Type`', '`TYPE` is meant');
  });

  test('of a value knows other words for yes and no', async () => {
    await checkNodeFileHover(`${PORT}ONBOOT=Tr<|>ue`, 'True', '`yes`: It comes up with the system.', 'Default: `yes`');
    await checkNodeFileHover(`${PORT}USERCTL=<|>0`, '0', '`no`: Only root may.');
  });

  test('of the keys says what they are for', async () => {
    await checkNodeFileHover(`${PORT}DEL<|>AY=0`, 'DELAY', 'Allowed: 0 or more seconds');
    await checkNodeFileHover(
      `${PORT}BRIDGE=br0\nIPAD<|>DR=192.0.2.1`,
      'IPADDR',
      'This interface is a port of `br0`: the key belongs into the file of the bridge.',
    );
    await checkNodeFileHover(`${PORT}IPADDR<|>2=192.0.2.1`, 'IPADDR2', '**`IPADDR2`**', 'The IPv4 address.');
    await checkNodeFileHover(`${PORT}DEVICE=eth<|>1`, 'eth1', 'The name of this file is for `eth0`.');
  });

  test('says nothing of other keys, comments and half lines', async () => {
    await checkNoNodeFileHover(`${PORT}UU<|>ID=1`);
    await checkNoNodeFileHover(`${PORT}ONBOOT=yes # ONB<|>OOT`);
    await checkNoNodeFileHover(`${PORT}ONB<|>OOT`);
    await checkNoNodeFileHover(`${PORT}<|>`);
    await checkNoNodeFileHover(`${PORT}STARTMODE=auto\nBRIDGE=y<|>es\nBRIDGE_PORTS='eth1'\n`);
  });
});

describe('the bridge of a port', () => {
  test('leads to its file', async () => {
    const { language, uri, text, offset } = await openNodeFile(`${PORT}BRIDGE="b<|>r0"\n# BRIDGE=br0${BRIDGE}`);
    const target = uri.replace('eth0', 'br0');
    expect(language.links(uri)).toEqual([{ start: text.indexOf('br0'), end: text.indexOf('br0') + 3, target }]);
    expect(language.definition(uri, offset)?.targets).toEqual([{ uri: target, start: 7, end: 10 }]);
    expect(language.definition(uri, 2)).toBeUndefined();
  });

  test('leads nowhere without one', async () => {
    const { language, uri, offset } = await openNodeFile(`${PORT}BRIDGE=b<|>r1${BRIDGE}`);
    expect(language.links(uri)).toEqual([]);
    expect(language.definition(uri, offset)).toBeUndefined();
  });
});

test('the outline has keys with their values, but no password', async () => {
  const { language, uri } = await openNodeFile(`${PORT}DEVICE="eth0"\nexport MTU=9000 # a\nCHAP_PASSWORD=x\n`);
  expect(language.symbols(uri).map(({ name, detail }) => `${name}: ${detail}`)).toEqual([
    'DEVICE: eth0',
    'MTU: 9000',
    'CHAP_PASSWORD: ',
  ]);
});

test('an expanding selection goes from value over assignment to the file', async () => {
  const { language, uri, text, offset } = await openNodeFile(`${PORT}export MTU=90<|>00 # a\n`);
  expect(language.selectionRanges(uri, offset).map(({ start, end }) => text.slice(start, end))).toEqual([
    '9000',
    'MTU=9000',
    'export MTU=9000 # a',
    'export MTU=9000 # a\n',
  ]);
});

test.each([
  ['blanks in front of keys and at the ends of lines go', '  DEVICE=eth0  \r\n\t# a \r\n', 'DEVICE=eth0\r\n# a\r\n'],
  ['blanks around = and within quotes stay', 'A = "b  c"  # d\t\nB=1', 'A = "b  c"  # d\nB=1\n'],
  ['nothing changes behind an open quote', ' A="b  \n  c"\n', ' A="b  \n  c"\n'],
  ['a line that goes on stays', ' A=b\\\n  c\n B=1 \n', 'A=b\\\n  c\nB=1\n'],
  ['a quote in a comment is none', "# don't \n A=1\n", "# don't\nA=1\n"],
])('formatting: %s', async (_name, before, after) => {
  await checkNodeFileFormat('ifcfg-eth0', before, after);
});
