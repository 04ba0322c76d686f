import { describe, expect, test } from 'vitest';
import { checkFix, judge } from '../harness/check';
import { readFixture } from '../harness/fixture';

/** The titles of all repairs in a text; those that are safe end in an exclamation mark. */
async function offers(text: string, rule: string): Promise<string[]> {
  const files = readFixture(text).map(({ name, text: content }) => ({ name, text: content }));
  const judged = await judge(files);
  return files.flatMap(({ name }) =>
    judged
      .report(name)
      .findings.filter((finding) => finding.rule.id === rule)
      .flatMap((finding) => finding.fixes().map(({ title, safe }) => `${title}${safe ? '!' : ''}`)),
  );
}

const HEAD = `include "types.cf"

cluster c (
	)

system n1 (
	)

system n2 (
	)
`;

describe('what stands there twice', () => {
  test('an attribute goes with its line, but a comment between its words stays', () =>
    checkFix(
      `
NIC n (
	Device = eth0
	// The card in slot 2
	Device /* still */ = eth0; // twice
	Mii = 1
	)
`,
      `
NIC n (
	Device = eth0
	// The card in slot 2
	 /* still */  // twice
	Mii = 1
	)
`,
      'Remove the second "Device"',
    ));

  test('a line that holds nothing else goes with its line break', () =>
    checkFix(
      'group g (\n\tSystemList = { n1 = 0 }\n\tAutoStartList = { n1 }\n\tAutoStartList = { n1 }\n\t)\n',
      'group g (\n\tSystemList = { n1 = 0 }\n\tAutoStartList = { n1 }\n\t)\n',
      'Remove the second "AutoStartList"',
    ));

  test('two values are a choice', async () => {
    const text = 'NIC n (\n\tDevice = eth0\n\tDevice = eth1\n\t)\n';
    expect(await offers(text, 'duplicate-attribute')).toEqual(['Keep the first value', 'Keep this value']);
    await checkFix(text, 'NIC n (\n\tDevice = eth1\n\t)\n', 'Keep this value');
    await checkFix(text, 'NIC n (\n\tDevice = eth0\n\t)\n', 'Keep the first value');
  });

  test('an item goes safely only if both say the same', async () => {
    const list = (items: string): string => `group g (\n\tSystemList = { ${items} }\n\t)\n`;
    expect(await offers(list('n1 = 0, n2 = 1, n1 = 0'), 'duplicate-key')).toEqual(['Remove the second "n1"!']);
    expect(await offers(list('n1 = 0, n2 = 1, n1 = 2'), 'duplicate-key')).toEqual([]);
    await checkFix(list('n1 = 0, n2 = 1, // why\n\t\tn1 = 0'), list('n1 = 0, n2 = 1 // why\n\t\t'));
  });

  test('an equal link between groups goes, another one does not', async () => {
    const links = (...words: readonly string[]): string =>
      `group a (\n\tSystemList = { n1 = 0 }\n\t)\n\ngroup b (\n\tSystemList = { n1 = 0 }\n\t)\n${words.map((word) => `\trequires group a ${word}\n`).join('')}`;
    await checkFix(
      links('online local firm', 'online local firm'),
      links('online local firm'),
      'Remove the second one',
    );
    expect(await offers(links('online local firm', 'online local soft'), 'invalid-group-dependency')).toEqual([]);
  });
});

describe('what is missing', () => {
  test('required attributes are added all at once, to be filled in', () =>
    checkFix(
      'group g (\n\tSystemList = { n1 = 0 }\n\t)\n\n\tMount m (\n\t\tMountPoint = "/data" // here\n\t\t)\n',
      'group g (\n\tSystemList = { n1 = 0 }\n\t)\n\n\tMount m (\n\t\tMountPoint = "/data" // here\n\t\tBlockDevice = ""\n\t\tFSType = ""\n\t\t)\n',
      'Add the missing attributes, to be filled in',
    ));

  test('a system is declared behind the others', () =>
    checkFix(
      `${HEAD}\ngroup g (\n\tSystemList = { n1 = 0, db1 = 1 }\n\t)\n\n\tFileOnOff f (\n\t\tPathName = "/tmp/f"\n\t\t)\n`,
      `${HEAD}\nsystem db1 (\n\t)\n\ngroup g (\n\tSystemList = { n1 = 0, db1 = 1 }\n\t)\n\n\tFileOnOff f (\n\t\tPathName = "/tmp/f"\n\t\t)\n`,
      'Declare the system "db1"',
    ));

  test('SystemList names all systems', () =>
    checkFix(
      `${HEAD}\ngroup g (\n\tAutoStart = 0\n\t)\n`,
      `${HEAD}\ngroup g (\n\tAutoStart = 0\n\tSystemList = { n1 = 0, n2 = 1 }\n\t)\n`,
      'Add SystemList with all systems',
    ));

  test('an empty SystemList gets its systems in its place', () =>
    checkFix(
      `${HEAD}\ngroup g (\n\tSystemList = { }\n\tAutoStart = 0\n\t)\n`,
      `${HEAD}\ngroup g (\n\tSystemList = { n1 = 0, n2 = 1 }\n\tAutoStart = 0\n\t)\n`,
      'Add SystemList with all systems',
    ));

  test('a system of AutoStartList comes last in SystemList', () =>
    checkFix(
      `${HEAD}\ngroup g (\n\tSystemList = { n1 = 3 }\n\tAutoStartList = { n2 }\n\t)\n`,
      `${HEAD}\ngroup g (\n\tSystemList = { n1 = 3, n2 = 4 }\n\tAutoStartList = { n2 }\n\t)\n`,
      'Add "n2" to SystemList',
    ));
});

describe('numbers', () => {
  test.each([
    ['n1 = 0, n2 = 0, n3 = 1', 'n1 = 0, n2 = 1, n3 = 2', 'Number the systems from 0 to 2'],
    ['n1 = 5, n2 = 1, n3 = 1', 'n1 = 2, n2 = 0, n3 = 1', 'Number the systems from 0 to 2'],
    ['n1 = 1, n2 = 0, n3', 'n1 = 1, n2 = 0, n3 = 2', 'Number the systems from 0 to 2'],
  ])('the priorities { %s } keep their order', (before, after, title) => {
    const group = (list: string): string => `group g (\n\tSystemList = { ${list} }\n\t)\n`;
    return checkFix(group(before), group(after), title);
  });

  test.each([
    ['" 60 "', '60'],
    ['"60s"', '60'],
    ['"+5"', '5'],
  ])('%s is probably %s', (before, after) =>
    checkFix(
      `NIC n (\n\tDevice = eth0\n\tMonitorInterval = ${before}\n\t)\n`,
      `NIC n (\n\tDevice = eth0\n\tMonitorInterval = ${after}\n\t)\n`,
      `Change to ${after}`,
    ),
  );

  test('what "5m" means nobody knows where no time is counted', async () => {
    expect(await offers('NIC n (\n\tPingOptimize = "5m"\n\t)\n', 'invalid-integer')).toEqual([]);
  });
});

describe('dependencies', () => {
  const group = (...lines: readonly string[]): string =>
    `group g (\n\tSystemList = { n1 = 0 }\n\t)\n\n\tNIC nic (\n\t\tDevice = eth0\n\t\t)\n\n\tIP ip (\n\t\tDevice = eth0\n\t\tAddress = "192.0.2.1"\n\t\tNetMask = "255.255.255.0"\n\t\t)\n\n${lines.map((line) => `\t${line}\n`).join('')}`;

  test('the wrong way round is turned', () =>
    checkFix(group('nic requires ip'), group('ip requires nic'), 'Turn round: "ip requires nic"'));

  test('is not turned where the right way is there already', async () => {
    expect(await offers(group('ip requires nic', 'nic requires ip'), 'invalid-parent-resource')).toEqual([]);
  });

  test('over groups are said with groups', () =>
    checkFix(
      HEAD +
        group('ip requires far') +
        'group h (\n\tSystemList = { n1 = 0 }\n\t)\n\n\tFileOnOff far (\n\t\tPathName = "/f"\n\t\t)\n',
      HEAD +
        group('requires group h online local firm') +
        'group h (\n\tSystemList = { n1 = 0 }\n\t)\n\n\tFileOnOff far (\n\t\tPathName = "/f"\n\t\t)\n',
      'Change to "requires group h online local firm"',
    ));

  test('on itself goes', () => checkFix(group('ip requires ip'), group(), 'Remove the dependency'));

  test.each([
    ['local online firm', 'online local firm'],
    ['firm local online', 'online local firm'],
  ])('the words %s are put in order', (before, after) => {
    const groups = (words: string): string =>
      `group a (\n\tSystemList = { n1 = 0 }\n\t)\n\ngroup b (\n\tSystemList = { n1 = 0 }\n\t)\n\trequires group a ${words}\n`;
    return checkFix(groups(before), groups(after), `Change to "${after}"`);
  });

  test('the fix of a link that its groups cannot have is one that they can', async () => {
    const groups = (words: string): string =>
      `group a (\n\tSystemList = { n1 = 0 }\n\tParallel = 1\n\t)\n\ngroup b (\n\tSystemList = { n1 = 0 }\n\t)\n\trequires group a ${words}\n`;
    const titles = await offers(groups('online local hard'), 'invalid-group-dependency');
    expect(titles).toContain('Change to "online local firm"');
    for (const title of titles) {
      const words = /"(.*)"/.exec(title)?.[1] ?? '';
      expect(await offers(groups(words), 'invalid-group-dependency')).toEqual([]);
    }
  });
});

describe('keys of a virtual machine', () => {
  const guest = (info: string): string => `KVMGuest v (\n\tGuestName = v\n\tRHEVMInfo = { ${info} }\n\t)\n`;
  const REST = 'Password = codOgoPolOqiDieIf, Cluster = dc1, UseManualRHEVMFencing = 0';

  test('that are missing come where the type has them', () =>
    checkFix(
      guest(`User = "admin@internal", Cluster = dc1, UseManualRHEVMFencing = 0`),
      guest(
        `Enabled = 0, URL = NONE, User = "admin@internal", Password = NONE, Cluster = dc1, UseManualRHEVMFencing = 0`,
      ),
      'Add the missing keys, to be filled in',
    ));

  test('take 0 or 1 for no and yes', () =>
    checkFix(
      guest(`Enabled = yes, URL = "https://m.example.com:443", User = "admin@internal", ${REST}`),
      guest(`Enabled = 1, URL = "https://m.example.com:443", User = "admin@internal", ${REST}`),
      'Change to 1',
    ));
});
