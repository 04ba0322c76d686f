import type { AgentType } from '../../server/src/catalog/schema';
import { agentType, allAgentTypes } from '../../server/src/catalog/vcs/catalog';
import { dependencyLegality } from '../../server/src/catalog/vcs/group-dependencies';
import type { Random } from './random';
import {
  anyText,
  type AttributeTokens,
  attributesOfAgent,
  attributesOfObject,
  canBeMadeUp,
  listOf,
  written,
} from './random-attributes';
import { layOut, type WrittenDeclaration } from './random-layout';

/** A file of a configuration. */
export interface ConfigurationFile {
  readonly name: string;
  readonly text: string;
}

interface Group {
  readonly name: string;
  readonly kind: 'failover' | 'parallel';
  /** How many groups it stands on, one below the other. */
  readonly depth: number;
  taken: boolean;
}

const OWN_TYPES = 'HarbourTypes.cf';

/** A random valid configuration that uses the whole language: main.cf and, sometimes, a type file of its own. */
export function randomConfiguration(random: Random): ConfigurationFile[] {
  return new Generator(random).files();
}

class Generator {
  private readonly systems: string[] = [];
  private readonly groups: Group[] = [];
  private readonly includes = new Set<string>(['types.cf']);
  private count = 0;

  constructor(private readonly random: Random) {}

  files(): ConfigurationFile[] {
    const { random } = this;
    for (let count = 1 + random.below(3); count > 0; count--) this.systems.push(this.name(['pier', 'node', 'db.host']));
    const types = random.below(2) === 0 ? this.ownTypes() : [];
    const beside = types.length > 0 && random.below(3) > 0;
    const groups: WrittenDeclaration[] = [];
    for (let count = 1 + random.below(3); count > 0; count--) groups.push(...this.group(types.length > 0));
    const include = (name: string): WrittenDeclaration => ({ head: ['include', `"${name}"`] });
    const main = [
      ...[...this.includes, ...(beside ? [OWN_TYPES] : [])].map(include),
      ...(beside ? [] : types),
      ...this.clusterAndSystems(),
      ...groups,
    ];
    const text = layOut(random, main);
    return [{ name: 'main.cf', text }, ...(beside ? [{ name: OWN_TYPES, text: layOut(random, types) }] : [])];
  }

  private name(stems: readonly string[]): string {
    return `${this.random.pick(stems)}${String(++this.count)}`;
  }

  private word(text: string): string {
    return written(this.random, text);
  }

  private list(items: readonly (readonly string[])[]): string[] {
    return listOf(this.random, items);
  }

  private clusterAndSystems(): WrittenDeclaration[] {
    const { random } = this;
    const body: AttributeTokens[] = [
      ['UserNames', '=', ...this.list([['admin', '=', 'dKRfKMfPMnNNqYSlPM']])],
      ['Administrators', '=', ...this.list([[this.word('admin')]])],
    ];
    if (random.below(3) === 0) body.push(['UseFence', '=', 'SCSI3']);
    body.push(...attributesOfObject(random, 'cluster', [...body, ['ClusterAddress']]));
    const cluster = this.name(['harbour', 'haven']);
    const systems = this.systems.map((system) => ({
      head: ['system', this.word(system)],
      ...(random.below(3) > 0 && { body: attributesOfObject(random, 'system', []) }),
    }));
    if (random.below(3) > 0) return [{ head: ['cluster', this.word(cluster)], body }, ...systems];
    const other = this.name(['remote']);
    return [
      { head: ['cluster', cluster], body: [...body, ['ClusterAddress', '=', '"192.0.2.250"']] },
      { head: ['remotecluster', other], body: [['ClusterAddress', '=', '"198.51.100.7"']] },
      {
        head: ['heartbeat', 'Icmp'],
        body: [
          ['ClusterList', '=', ...this.list([[this.word(other)]])],
          ['AYAInterval', '@', this.word(other), '=', '30'],
          ['Arguments', '@', this.word(other), '=', ...this.list([['"198.51.100.7"']])],
        ],
      },
      ...systems,
    ];
  }

  private group(ownTypes: boolean): WrittenDeclaration[] {
    const { random } = this;
    const name = this.name(['quay', 'dock']);
    const kind = random.below(4) === 0 ? 'parallel' : 'failover';
    const body: AttributeTokens[] = [['SystemList', '=', ...this.systemList()]];
    if (random.below(3) > 0) body.push(['AutoStartList', '=', ...this.list([[this.word(random.pick(this.systems))]])]);
    if (kind === 'parallel') body.push(['Parallel', '=', '1']);
    body.push(...attributesOfObject(random, 'group', [...body, ['Parallel']]));
    const resources = this.resources(ownTypes);
    const below = this.groupBelow(kind);
    this.groups.push({ name, kind, depth: below ? below.group.depth + 1 : 0, taken: false });
    return [
      { head: ['group', this.word(name)], body },
      ...resources,
      ...(below ? [{ head: [...(random.below(4) === 0 ? [this.word(name)] : []), ...below.words] }] : []),
    ];
  }

  private systemList(): string[] {
    const numbers = this.random.below(3);
    return this.list(
      this.systems.map((system, at) => {
        const number = numbers === 0 || (numbers === 1 && at === 0);
        return number ? [this.word(system), '=', String(at)] : [this.word(system)];
      }),
    );
  }

  /** A legal dependency on a group before, or none. */
  private groupBelow(kind: Group['kind']): { group: Group; words: string[] } | undefined {
    const { random } = this;
    const group = this.groups.find(({ taken, depth }) => !taken && depth < 3);
    if (group === undefined || random.below(2) === 0) return undefined;
    const legal = dependencyLegality.filter(
      (row) =>
        row.parent === kind &&
        row.child === group.kind &&
        row.legal &&
        row.confidence === 'high' &&
        // With a single system no group can run apart from the other.
        (row.location !== 'remote' || this.systems.length > 1),
    );
    if (legal.length === 0) return undefined;
    const { category, location, rigidity } = random.pick(legal);
    group.taken = true;
    const words = ['requires', 'group', this.word(group.name), category, location, ...(rigidity ? [rigidity] : [])];
    return { group, words };
  }

  private resources(ownTypes: boolean): WrittenDeclaration[] {
    const { random } = this;
    const resources: { name: string; mayBeParent: boolean }[] = [];
    const declarations: WrittenDeclaration[] = [];
    for (let count = random.below(5); count > 0; count--) {
      const type = random.pick(agents());
      const name = this.name(['res', 'r-', 'x_']);
      this.includes.add(type.typesFile);
      resources.push({ name, mayBeParent: type.operations === 'OnOff' });
      declarations.push({
        head: [type.name, this.word(name)],
        body: attributesOfAgent(random, type, this.systems),
      });
    }
    if (ownTypes) {
      const name = this.name(['beacon']);
      resources.push({ name, mayBeParent: true });
      declarations.push({ head: ['Beacon', this.word(name)], body: this.beacon() });
    }
    if (random.below(2) === 0) {
      const name = this.name(['guest']);
      resources.push({ name, mayBeParent: true });
      declarations.push({ head: ['KVMGuest', this.word(name)], body: this.guest(name) });
    }
    return [...declarations, ...this.dependencies(resources)];
  }

  /** Each resource may stand on those before it, so there is no circle. */
  private dependencies(resources: readonly { name: string; mayBeParent: boolean }[]): WrittenDeclaration[] {
    const { random } = this;
    return resources.flatMap(({ name, mayBeParent }, at): WrittenDeclaration[] => {
      if (!mayBeParent || at === 0 || random.below(4) === 0) return [];
      const head = [this.word(name), 'requires'];
      const children = resources.slice(0, at).map((child) => this.word(child.name));
      if (children.length < 2 || random.below(4) > 0) return [{ head: [...head, random.pick(children)] }];
      const separated = children.flatMap((child, index) => (index === 0 ? [child] : [',', child]));
      return [{ head: [...head, 'atleast', String(1 + random.below(children.length)), 'from', ...separated] }];
    });
  }

  private guest(name: string): AttributeTokens[] {
    const { random } = this;
    const plain: AttributeTokens[] = [['GuestName', '=', this.word(name)]];
    const pairs = (keys: readonly (readonly [string, string])[]) =>
      this.list(keys.map(([key, value]) => [key, '=', value]));
    if (random.below(3) === 0) {
      const password = random.pick(['codOgoPolOq', 'bQRjQLqNRm']);
      const keys = [
        ['Enabled', '1'],
        ['URL', '"https://manager.example.com:443"'],
        ['User', '"admin@internal"'],
        ['Password', this.word(password)],
        ['Cluster', 'basin'],
        ['UseManualRHEVMFencing', '1'],
      ] as const;
      const network = [
        ['ConfigureNetwork', '1'],
        ['IPAddress', '"192.0.2.21"'],
        ['Netmask', '"255.255.255.0"'],
        ['Gateway', '"192.0.2.1"'],
        ['DNSServers', '"192.0.2.2 192.0.2.3"'],
        ['DNSSearchPath', '"example.com example.org"'],
        ['Device', 'eth0'],
      ] as const;
      const recovery: AttributeTokens[] = random.below(2) === 0 ? [['DROpts', '=', ...pairs(network)]] : [];
      return [...plain, ['RHEVMInfo', '=', ...pairs(keys)], ...recovery];
    }
    plain.push(['GuestConfigFilePath', '=', `"/guests/${name}.xml"`]);
    if (random.below(3) > 0) return plain;
    const keys = [
      ['Enabled', '1'],
      ['CESystem', this.word(random.pick(this.systems))],
      ['FaultOnHBLoss', '0'],
    ] as const;
    return [...plain, ['CEInfo', '=', ...pairs(keys)]];
  }

  private ownTypes(): WrittenDeclaration[] {
    const { random } = this;
    const end = (tokens: string[]): string[] => (random.below(5) === 0 ? [...tokens, ';'] : tokens);
    const name = (text: string): string[] => [this.word(text)];
    const body = [
      ['static', 'keylist', 'SupportedActions', '=', ...this.list([name('lamp.vfd'), name('turn')])],
      ['static', 'int', 'NumThreads', '=', '1'],
      ['static', 'str', 'ArgList', '[', ']', '=', ...this.list(['Host', 'Port', 'Marks', 'Colours'].map(name))],
      ['str', 'Host'],
      ['int', 'Port', '=', '80'],
      ['boolean', 'Loud', '=', '0'],
      ['keylist', 'Marks', '=', '{', '}'],
      [
        'str',
        'Colours',
        '{',
        '}',
        '=',
        ...this.list([
          ['port', '=', ...name('red')],
          [...name('lee'), '=', '"a b"'],
        ]),
      ],
      ['str', 'Lines', '[', ']'],
      ['int', 'Weights', '{', '}'],
      ['temp', 'str', 'tempState', '=', this.word('DARK')],
      ['NameRule', '=', '""'],
    ];
    return [
      { head: ['type', this.word('Beacon')], body: body.map(end) },
      { head: ['type', 'Buoy'], body: [] },
    ];
  }

  /** Attributes of a resource of the own type, in any order. */
  private beacon(): AttributeTokens[] {
    const { random } = this;
    const choices: AttributeTokens[] = [
      ['Host', '=', anyText(random)],
      ['Port', '=', '-7'],
      ['Loud', '=', random.pick(['0', '1'])],
      ['Marks', '=', ...this.list([[this.word('a')], [this.word('b')]])],
      ['Colours', '=', ...this.list([[this.word('c'), '=', anyText(random)]])],
      ['Lines', '=', ...this.list([[anyText(random)], ['""']])],
      ['Weights', '=', ...this.list([['x', '=', '1']])],
    ];
    return choices.filter(() => random.below(3) > 0);
  }
}

let made: readonly AgentType[] | undefined;

/** Types that need one of several attributes, share interfaces, or may not stand in every group. */
const ASKS_FOR_MORE: ReadonlySet<string> = new Set(['Application', 'MultiNICA', 'NFSRestart', 'NotifierMngr']);

const BRINGS_STORAGE = ['CFSfsckd', 'CVMCluster', 'CVMVolDg', 'DiskGroup', 'LVMVolumeGroup'];

/**
 * Types whose resources can be made up from the catalog alone. Of a guest there is one in a group, and replication of disk
 * arrays asks the guests above it for triggers and links of their own, so these are left out; so are those that bring
 * storage, as random names would not be those of the resources that use it.
 */
function agents(): readonly AgentType[] {
  made ??= allAgentTypes().filter(
    (type) =>
      type !== agentType('KVMGuest') &&
      type.category !== 'replication (array)' &&
      !BRINGS_STORAGE.includes(type.name) &&
      !ASKS_FOR_MORE.has(type.name) &&
      canBeMadeUp(type),
  );
  return made;
}
