import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { agentType, allAgentTypes } from '../../server/src/catalog/vcs/catalog';
import { judge } from '../harness/check';
import { judgeNodeFiles } from '../harness/check-node-file';
import { judgeXml } from '../harness/check-xml';
import { choicesOf, expandSnippet, type SnippetSurroundings } from '../harness/expand-snippet';

interface Snippet {
  readonly prefix: string;
  readonly description: string;
  readonly body: readonly string[];
}

/** What is wrong with the expanded text, as far as it is more than a hint. */
type Judgement = (text: string, prefix: string) => Promise<string[]>;

const folder = join(import.meta.dirname, '../../snippets');

function snippetsOf(file: string): [name: string, snippet: Snippet][] {
  return Object.entries(JSON.parse(readFileSync(join(folder, file), 'utf8')) as Record<string, Snippet>);
}

/** The text with all defaults, and once more for each further option of each choice. */
function expansions(body: readonly string[], variables: SnippetSurroundings['variables'] = {}): string[] {
  const further = choicesOf(body).flatMap(({ stop, options }) =>
    options.slice(1).map((option) => expandSnippet(body, { variables, chosen: new Map([[stop, option]]) })),
  );
  return [expandSnippet(body, { variables }), ...further];
}

function loud(
  findings: readonly { readonly rule: { readonly id: string }; readonly severity: string; readonly message: string }[],
): string[] {
  return findings
    .filter(({ severity }) => severity !== 'hint')
    .map(({ rule, severity, message }) => `${severity}[${rule.id}] ${message}`);
}

const HEAD = [
  ...['types.cf', 'CFSTypes.cf', 'CVMTypes.cf', 'SRDFTypes.cf'].map((name) => `include "${name}"`),
  '\ncluster cluster1 (\n\tClusterAddress = "192.0.2.40"\n\t)\n\n',
].join('\n');
const FAR_SITE = `remotecluster far_site (\n\tClusterAddress = "198.51.100.80"\n\t)\n\n`;
const PING = 'heartbeat Icmp (\n\tClusterList = { far_site }\n\tArguments @far_site = { "198.51.100.80" }\n\t)\n\n';
const SYSTEMS = 'system node1 (\n\t)\n\nsystem node2 (\n\t)\n\n';
const BOTH = 'SystemList = { node1 = 0, node2 = 1 }\n\tAutoStartList = { node1, node2 }';
const flagFile = (name: string): string => `\tFileOnOff ${name} (\n\t\tPathName = "/srv/${name}"\n\t\t)\n\n`;
const group = (name: string, content: string, more = ''): string =>
  `group ${name} (\n\t${BOTH}\n${more}\t)\n\n${content}`;

const named = new Map(snippetsOf('vcs.json').map(([, { prefix, body }]) => [prefix, body]));
/** The groups of the cluster volume manager and of a file system for images, as another snippet writes them. */
const IMAGES = expandSnippet(named.get('vcs-kvm-cfs') ?? []).split(/(?=^group guest1 )/m)[0] ?? '';

/** Where a snippet belongs that is no whole file and does not stand behind the systems by itself. */
const PLACES: Readonly<Record<string, (text: string) => string>> = {
  'vcs-cluster': (text) => text,
  'vcs-in-guest': (text) => text,
  'vcs-remote-cluster': (text) => HEAD + text + SYSTEMS,
  'vcs-heartbeat': (text) => HEAD + FAR_SITE + text + SYSTEMS,
  'vcs-cluster-service-global': (text) => HEAD + FAR_SITE + PING + SYSTEMS + text,
  'vcs-rhev-dr': (text) =>
    HEAD + FAR_SITE + PING + SYSTEMS + expandSnippet(named.get('vcs-cluster-service-global') ?? []) + text,
  'vcs-requires-group': (text) =>
    `${HEAD}${SYSTEMS}${group('database', flagFile('database_flag'))}${group('app1', `${flagFile('app1_flag')}\t${text}\n`)}`,
  'vcs-requires': (text) => `${HEAD}${SYSTEMS}${group('app1', `${flagFile('app')}${flagFile('disk')}\t${text}\n`)}`,
  'vcs-kvm-guests': (text) => HEAD + SYSTEMS + IMAGES + text,
  'vcs-kvm-migration': (text) => HEAD + SYSTEMS + IMAGES + text,
};

const inMainFile: Judgement = async (text, prefix) => {
  const whole = (PLACES[prefix] ?? ((part) => HEAD + SYSTEMS + part))(text);
  return loud((await judge([{ name: 'main.cf', text: whole }])).report('main.cf').findings);
};

/** Resources that others name: one of each type that a generated snippet refers to. */
const TARGETS = `group targets (
\t${BOTH}
\t)

${['NIC', 'NFS', 'SambaServer', 'DiskGroup', 'RVG', 'RVGShared']
  .flatMap((type) => snippetsOf('vcs-agents.json').filter(([, { prefix }]) => prefix === `vcs-agent-${type}`))
  .map(
    ([, { body }]) =>
      `\t${expandSnippet(body)
        .replace(/\d+ \(/, '_res (')
        .replaceAll('\n', '\n\t')}\n`,
  )
  .join('')}\trvg_res requires diskgroup_res\n`;

const inGroup: Judgement = async (text, prefix) => {
  const file = agentType(prefix.replace('vcs-agent-', ''))?.typesFile ?? '';
  const include = HEAD.includes(`"${file}"`) ? '' : `include "${file}"\n`;
  const indented = `\t${text.replaceAll('\n', '\n\t')}\n`;
  const place =
    prefix === 'vcs-agent-CVMCluster'
      ? group(
          'cvm',
          `\tCVMVxconfigd cvm_vxconfigd (\n\t\tCVMVxconfigdArgs = { syslog }\n\t\t)\n\n${indented}`,
          '\tParallel = 1\n',
        )
      : group('app1', indented);
  const whole = `${include}${HEAD}${SYSTEMS}${place}${text.includes('_res') ? TARGETS : ''}`;
  return loud((await judge([{ name: 'main.cf', text: whole }])).report('main.cf').findings);
};

/** Files of a node beside that of the snippet: what it names has to be there. */
const BESIDE = [
  { name: 'llthosts', text: '0 node1\n1 node2\n' },
  { name: 'vxfendg', text: 'coorddg\n' },
  { name: 'ifcfg-br0', text: 'DEVICE=br0\nTYPE=Bridge\nBOOTPROTO=none\nONBOOT=yes\nNM_CONTROLLED=no\n' },
];

/** The names of ifcfg files in which the snippets are judged. */
const INTERFACE_FILES: Readonly<Record<string, string>> = {
  'ifcfg-bridge': 'ifcfg-br0',
  'ifcfg-bridge-private': 'ifcfg-br1',
  'ifcfg-port': 'ifcfg-eth0',
};

const inNodeFile =
  (name: string, before: Readonly<Record<string, string>> = {}): Judgement =>
  async (text, prefix) => {
    const file = { name: INTERFACE_FILES[prefix] ?? name, text: (before[prefix] ?? '') + text };
    const findings = await judgeNodeFiles([file, ...BESIDE.filter((other) => other.name !== file.name)]);
    return loud(findings(file.name));
  };

/** A device is judged in a file of its own, as virsh attach-device takes it, and among the devices of a guest. */
const inDomain: Judgement = (text, prefix) => {
  const controller = prefix === 'virt-lun' ? `<controller type='scsi' index='1' model='virtio-scsi'/>\n` : '';
  const devices = `<devices>\n${controller}${text}</devices>`;
  const os = `<os>\n<type arch='x86_64' machine='pc-q35-7.2'>hvm</type>\n</os>`;
  const domain = `<domain type='kvm'>\n<name>guest1</name>\n<memory>4194304</memory>\n${os}\n${devices}\n</domain>\n`;
  const findings = judgeXml([
    { name: 'device.xml', text },
    { name: 'guest.xml', text: domain },
  ]);
  return Promise.resolve([...loud(findings('device.xml')), ...loud(findings('guest.xml'))]);
};

const ETHER = snippetsOf('llttab.json').find(([, { prefix }]) => prefix === 'llt-ether')?.[1].body ?? [];

/** Every file of snippets, and how what it writes is judged. */
const JUDGEMENTS: Readonly<Record<string, Judgement>> = {
  'gabtab.json': inNodeFile('gabtab'),
  'ifcfg.json': inNodeFile(''),
  'libvirt-xml.json': inDomain,
  'llttab.json': inNodeFile('llttab', { 'llt-timer-migration': expandSnippet(ETHER) }),
  'vxfenmode.json': inNodeFile('vxfenmode'),
  'vcs-agents.json': inGroup,
  'vcs.json': inMainFile,
};

describe('snippets', () => {
  test('every file is judged', () => {
    expect(readdirSync(folder).sort()).toEqual(Object.keys(JUDGEMENTS).sort());
  });

  test('prefixes are unique', () => {
    const prefixes = readdirSync(folder).flatMap((file) => snippetsOf(file).map(([, { prefix }]) => prefix));
    expect(new Set(prefixes).size).toBe(prefixes.length);
  });

  for (const [file, judgement] of Object.entries(JUDGEMENTS)) {
    describe(file, () => {
      for (const [name, { prefix, body, description }] of snippetsOf(file)) {
        test(`${name}: expanded, it has no finding above hint`, async () => {
          expect(description).not.toBe('');
          for (const text of expansions(body, { TM_FILENAME: INTERFACE_FILES[prefix] ?? file })) {
            expect(text).not.toMatch(/\$\d|\$\{/);
            expect(await judgement(text, prefix), text).toEqual([]);
          }
        });
      }
    });
  }

  test('every type of the catalog has one', () => {
    const prefixes = snippetsOf('vcs-agents.json').map(([, { prefix }]) => prefix);
    expect(prefixes.sort()).toEqual(
      allAgentTypes()
        .map(({ name }) => `vcs-agent-${name}`)
        .sort(),
    );
  });

  test('an interface gets the name of its file', () => {
    const { body } = snippetsOf('ifcfg.json').find(([, { prefix }]) => prefix === 'ifcfg-port')?.[1] ?? { body: [] };
    expect(expandSnippet(body, { variables: { TM_FILENAME: 'ifcfg-eth0.100' } })).toContain('DEVICE=eth0.100\n');
  });

  test.each([
    ['main.cf', inMainFile, 'group g (\n\tSystemList = { node1 = 0, node9 = 1 }\n\t)\n', 'unknown-system'],
    ['a group', inGroup, 'IP ip1 (\n\tDevice = eth0\n\tAddress = "192.0.2.400"\n\t)\n', 'invalid-ip-address'],
    ['llttab', inNodeFile('llttab'), 'set-node node1\nset-cluster 471100\n', 'invalid-llt-cluster-id'],
    ['an interface', inNodeFile('ifcfg-eth0'), 'DEVICE=eth0\nBRIDGE=br9\n', 'missing-bridge-file'],
  ] as const)('a broken snippet in %s would be found', async (_, judgement, text, rule) => {
    expect((await judgement(text, '')).map((finding) => finding.replace(/^\w+\[(.*?)\].*/, '$1'))).toContain(rule);
  });

  test('a broken device would be found, alone and in a guest', async () => {
    expect(await inDomain("<disk type='blok'>\n<target dev='vda'/>\n</disk>\n", '')).toHaveLength(2);
  });
});
