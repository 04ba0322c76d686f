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

const MODE = '//- vxfenmode\n';
const release = (version: string): string => `\n//- clusterwright.json\n{ "vcs": { "version": "${version}" } }`;

describe('completion of keys', () => {
  test('begins an empty file with whole ways of fencing', async () => {
    expect((await nodeFileLabels(`${MODE}<|>`)).slice(0, 3)).toEqual([
      'vxfen_mode=customized (coordination point servers)',
      'vxfen_mode=scsi3 (coordinator disks)',
      'vxfen_mode',
    ]);
    expect(await completedNodeFile(`${MODE}<|>`, 'vxfen_mode=customized (coordination point servers)')).toBe(
      'vxfen_mode=customized\nvxfen_mechanism=cps\ncps1=[‹host›]:‹443›\ncps2=[‹host›]:‹443›\ncps3=[‹host›]:‹443›',
    );
    expect(await completedNodeFile(`${MODE}vx<|>`, 'vxfen_mode=scsi3 (coordinator disks)')).toBe(
      'vxfen_mode=scsi3\nscsi3_disk_policy=dmp',
    );
  });

  test('has what the mode needs first, and what it does not read last', async () => {
    const labels = await nodeFileLabels(`${MODE}vxfen_mode=customized\n<|>`);
    expect(labels.slice(0, 2)).toEqual(['vxfen_mechanism', 'cps1']);
    expect(labels).not.toContain('vxfen_mode');
    const entries = await nodeFileEntries(`${MODE}vxfen_mode=scsi3\n<|>`);
    expect(entries[0]?.label).toBe('scsi3_disk_policy');
    expect(entries.find(({ label }) => label === 'vxfen_mechanism')?.detail).toBe('not read with vxfen_mode=scsi3');
  });

  test('goes on with the next coordination point', async () => {
    const text = `${MODE}vxfen_mode=customized\ncps1=[a]:443\ncps3=[c]:443\n`;
    expect(await completedNodeFile(`${text}cp<|>`, 'cps2')).toContain('\ncps2=[‹host›]:‹443›');
    expect(await completedNodeFile(`${text}<|>${release('6.0')}`, 'cps2')).toContain('\ncps2=[‹host›]:‹14250›');
  });

  test('writes the values to choose from, or the key alone', async () => {
    expect(await completedNodeFile(`${MODE}<|>`, 'scsi3_disk_policy')).toBe('scsi3_disk_policy=‹dmp|raw›');
    expect(await completedNodeFile(`${MODE}<|>`, 'vxfen_script_timeout')).toBe('vxfen_script_timeout=‹120›');
    expect(await completedNodeFile(`${MODE}<|>`, 'vxfen_mode', false)).toBe('vxfen_mode=');
    expect(await completedNodeFile(`${MODE}vxfen<|>=scsi3`, 'vxfen_mode')).toBe('vxfen_mode=scsi3');
  });

  test('has the keys of the release', async () => {
    const old = await nodeFileLabels(`${MODE}<|>${release('6.0')}`);
    expect(old).toContain('security');
    expect(old).not.toContain('autoseed_gab_timeout');
    const now = (await nodeFileEntries(`${MODE}<|>`)).at(-1);
    expect([now?.label, now?.deprecated]).toEqual(['security', true]);
    expect(await nodeFileLabels(`${MODE}<|>`)).not.toContain('loser_exit_delay');
  });

  test.each(['# <|>', 'vxfen_mode=scsi3 more <|>', ' <|> vxfen_mode=scsi3', 'two words<|>'])(
    'has nothing at %s',
    async (text) => {
      expect(await nodeFileLabels(MODE + text)).toEqual([]);
    },
  );
});

describe('completion of values', () => {
  test('has those of the key and of the release', async () => {
    expect(await nodeFileLabels(`${MODE}vxfen_mode=<|>`)).toEqual([
      'scsi3',
      'customized',
      'disabled',
      'majority',
      'sybase',
    ]);
    expect(await nodeFileLabels(`${MODE}vxfen_mode=<|>${release('6.1')}`)).not.toContain('majority');
    expect(await nodeFileLabels(`${MODE}vxfen_mechanism=c<|>`)).toEqual(['cps', 'user_defined']);
    expect(await nodeFileLabels(`${MODE}vxfen_mechanism=<|>${release('5.0')}`)).toContain('sanvm');
  });

  test('replaces the value, within quotes as well', async () => {
    expect(await completedNodeFile(`${MODE}vxfen_mode=s<|>csi\n`, 'majority')).toBe('vxfen_mode=majority\n');
    expect(await completedNodeFile(`${MODE}vxfen_mode="<|>"\n`, 'scsi3')).toBe('vxfen_mode="scsi3"\n');
    expect(await completedNodeFile(`${MODE}vxfen_mode="s<|>\n`, 'scsi3')).toBe('vxfen_mode="scsi3"\n');
  });

  test('writes host and port of a server, and takes the disk group from the vxfendg beside', async () => {
    expect(await completedNodeFile(`${MODE}cps2=<|>`, '[host]:port')).toBe('cps2=[‹host›]:‹443›');
    expect(await nodeFileLabels(`${MODE}vxfendg=<|>\n//- vxfendg\ncoorddg\n`)).toEqual(['coorddg']);
    expect(await nodeFileLabels(`${MODE}nobody_knows=<|>`)).toEqual([]);
  });
});

describe('hover', () => {
  test('of a key says what it is for, its values and where they come from', async () => {
    await checkNodeFileHover(
      `${MODE}vxfen_<|>mode=scsi3`,
      'vxfen_mode',
      '**`vxfen_mode`** (key of vxfenmode)',
      '`majority`: Without coordination points: the part of the cluster with more than half of the nodes goes on (since release 7.0).',
      'Inside of guests fencing works with coordination point servers',
      'Default: `scsi3`',
      '*Source (certain)',
    );
  });

  test('of a value says what that one means first', async () => {
    const text = await checkNodeFileHover(`${MODE}vxfen_mode=scsi<|>3`, 'scsi3', '`scsi3`: With coordinator disks');
    expect(text.indexOf('With coordinator disks')).toBeLessThan(text.indexOf('How fencing keeps'));
    expect(text.match(/`scsi3`: /g)).toHaveLength(1);
    await checkNodeFileHover(
      `${MODE}vxfen_mechanism=san<|>vm`,
      'sanvm',
      'in 5.0 only (no longer from release 5.1 on)',
      '**Required** with `vxfen_mode=customized`.',
    );
  });

  test('of a key that the mode does not read says so', async () => {
    await checkNodeFileHover(
      `${MODE}vxfen_mode=majority\nscsi3_disk_pol<|>icy=dmp`,
      'scsi3_disk_policy',
      'This file has `vxfen_mode=majority`, which does not read it.',
    );
    await checkNodeFileHover(
      `${MODE}secur<|>ity=1`,
      'security',
      'Without effect from release 6.1 on',
      'Since release 5.1',
    );
  });

  test('of a coordination point counts them', async () => {
    await checkNodeFileHover(
      `${MODE}cps1=[a]:443\ncp<|>s2=[b]:443`,
      'cps2',
      '**`cps2`**',
      'This file has 2 entries of servers',
      'an odd number of coordination points, 3 or more',
    );
  });

  test('of a variable that belongs elsewhere says where', async () => {
    await checkNodeFileHover(`${MODE}VXFEN<|>_START=1`, 'VXFEN_START', 'no key of vxfenmode', '/etc/sysconfig/vxfen');
  });

  test('says nothing of what nobody knows, and in comments', async () => {
    await checkNoNodeFileHover(`${MODE}nobody<|>_knows=1`);
    await checkNoNodeFileHover(`${MODE}# vxfen_<|>mode=scsi3`);
    await checkNoNodeFileHover(`${MODE}vxfen_mode=<|>`);
    await checkNoNodeFileHover(`${MODE}vxfen<|>`);
  });
});

describe('a vxfendg', () => {
  test('names the disk group, which servers and majority do not need', async () => {
    await checkNodeFileHover(
      '//- vxfendg.sys1\n# group\ncoord<|>dg\n//- vxfenmode.sys1\nvxfen_mode=majority\n',
      'coorddg',
      'disk group of the coordinator disks',
      'Fencing by servers or by majority does not read it.',
      'The vxfenmode beside has `vxfen_mode=majority`.',
    );
    await checkNoNodeFileHover('//- vxfendg\n# coord<|>dg\n');
  });

  test('has an outline, is laid out, and has nothing to complete', async () => {
    const { language, uri } = await openNodeFile('//- vxfendg\n coorddg \n');
    expect(language.symbols(uri).map(({ name }) => name)).toEqual(['coorddg']);
    await checkNodeFileFormat('vxfendg', ' coorddg ', 'coorddg\n');
    expect(await nodeFileLabels('//- vxfendg\n<|>')).toEqual([]);
  });
});

test('the outline has keys with their values', async () => {
  const { language, uri } = await openNodeFile(`${MODE}# a\nvxfen_mode=scsi3\nscsi3_disk_policy=\nrest\n`);
  expect(language.symbols(uri).map(({ name, detail }) => `${name}: ${detail}`)).toEqual([
    'vxfen_mode: scsi3',
    'scsi3_disk_policy: ',
  ]);
});

test('an expanding selection goes from value over assignment to the file', async () => {
  const { language, uri, text, offset } = await openNodeFile(`${MODE}vxfen_mode="sc<|>si3"\n`);
  expect(language.selectionRanges(uri, offset).map(({ start, end }) => text.slice(start, end))).toEqual([
    'scsi3',
    '"scsi3"',
    'vxfen_mode="scsi3"',
    'vxfen_mode="scsi3"\n',
  ]);
});

test.each([
  ['blanks in front of keys and behind values go', '  vxfen_mode=scsi3  \n\t\n', 'vxfen_mode=scsi3\n\n'],
  ['blanks around = and within values stay', 'a = "b  c" \n', 'a = "b  c"\n'],
  ['an indented number sign stays where it is', ' # a \r\nb=1', ' # a\r\nb=1\r\n'],
])('formatting: %s', async (_name, before, after) => {
  await checkNodeFileFormat('vxfenmode', before, after);
});
