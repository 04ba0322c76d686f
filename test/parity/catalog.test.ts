import { readdirSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { describe, expect, test } from 'vitest';
import { rhevGuestStates } from '../../server/src/catalog/guide/kvm-guest-states';
import type { AttributeFact, ObjectKind } from '../../server/src/catalog/schema';
import * as agentExports from '../../server/src/catalog/vcs/agents/index';
import {
  agentAttribute,
  agentType,
  allAgentTypes,
  attributesOf,
  objectAttribute,
  objectFacts,
  resourceAttribute,
  staticAttribute,
} from '../../server/src/catalog/vcs/catalog';
import { dependencyWords } from '../../server/src/catalog/vcs/dependency-words';
import { dependencyForms, dependencyLegality, legalityOf } from '../../server/src/catalog/vcs/group-dependencies';
import { dependencyReactions } from '../../server/src/catalog/vcs/group-dependency-reactions';
import { obsoleteType, obsoleteTypes } from '../../server/src/catalog/vcs/obsolete-types';
import { engineOwnedNames, reservedWord, reservedWords } from '../../server/src/catalog/vcs/reserved-words';
import {
  typesBroughtBy,
  wellKnownTypeFile,
  wellKnownTypeFiles,
} from '../../server/src/catalog/vcs/well-known-type-files';

const catalogFolder = fileURLToPath(new URL('../../server/src/catalog/vcs/', import.meta.url));

interface PlacedFact {
  readonly place: string;
  readonly fact: AttributeFact;
}

const agentFacts: PlacedFact[] = allAgentTypes().flatMap((type) =>
  type.attributes.map((fact) => ({ place: `${type.name}.${fact.name}`, fact })),
);
const objectKinds = Object.keys(objectFacts) as ObjectKind[];
const objectAttributeFacts: PlacedFact[] = objectKinds.flatMap((kind) =>
  attributesOf(kind).map((fact) => ({ place: `${kind}.${fact.name}`, fact })),
);
const allFacts = [...agentFacts, ...objectAttributeFacts];

/** The places whose fact breaks a condition; an empty list is what every test wants. */
function placesWhere(broken: (fact: AttributeFact) => boolean, facts = allFacts): string[] {
  return facts.filter(({ fact }) => broken(fact)).map(({ place }) => place);
}

function duplicatesIn(names: readonly string[]): string[] {
  return names.filter((name, index) => names.indexOf(name) !== index);
}

describe('the list of resource types', () => {
  test('holds the 75 types of the facts', () => {
    expect(allAgentTypes()).toHaveLength(75);
  });

  test('lists every file of the folder and nothing else', () => {
    const files = readdirSync(`${catalogFolder}agents`)
      .filter((file) => file !== 'index.ts')
      .map((file) => file.replace(/\.ts$/, ''));
    expect(
      allAgentTypes()
        .map((type) => type.name)
        .sort(),
    ).toEqual(files.sort());
    expect(Object.keys(agentExports)).toHaveLength(files.length);
  });

  test('names no type and no attribute of a type twice', () => {
    expect(duplicatesIn(allAgentTypes().map((type) => type.name))).toEqual([]);
    expect(duplicatesIn(agentFacts.map(({ place }) => place))).toEqual([]);
  });

  test('finds a type and its attributes by exact name only', () => {
    expect(agentType('Mount')?.operations).toBe('OnOff');
    expect(agentType('mount')).toBeUndefined();
    expect(agentAttribute('Mount', 'FSType')?.required).toBe(true);
    expect(agentAttribute('Mount', 'GuestName')).toBeUndefined();
    expect(agentAttribute('NoSuchType', 'FSType')).toBeUndefined();
  });

  test('says where a complete list comes from, and never calls a list complete that rests on uncited rows', () => {
    const complete = allAgentTypes().filter((type) => type.complete);
    expect(complete.map((type) => type.name)).toContain('KVMGuest');
    expect(complete.filter((type) => !type.completeSource)).toEqual([]);
    const uncited = complete.flatMap((type) => type.attributes.filter((fact) => fact.confidence === 'uncited'));
    expect(uncited).toEqual([]);
  });

  test('cites the operations of a type or calls them uncited', () => {
    const broken = allAgentTypes().filter((type) => !type.operations !== !type.operationsConfidence);
    expect(broken.map((type) => type.name)).toEqual([]);
    for (const name of ['NIC', 'Proxy', 'Phantom', 'MultiNICA', 'FileNone', 'ElifNone', 'CoordPoint']) {
      expect(agentType(name)?.operations, name).toBe('None');
    }
    for (const name of ['FileOnOnly', 'ProcessOnOnly', 'NFS', 'CVMVxconfigd']) {
      expect(agentType(name)?.operations, name).toBe('OnOnly');
    }
  });

  test('agrees with the static attribute Operations where a type declares it', () => {
    for (const type of allAgentTypes()) {
      const declared = type.attributes.find((fact) => fact.name === 'Operations');
      if (declared) expect(type.operations, type.name).toBe(declared.default);
    }
  });
});

describe('objects', () => {
  test('hold as many attributes as the facts give, and ResContainerInfo', () => {
    const counts = Object.fromEntries(objectKinds.map((kind) => [kind, attributesOf(kind).length]));
    expect(counts).toEqual({
      cluster: 68,
      remotecluster: 18,
      heartbeat: 12,
      system: 49,
      group: 85,
      resource: 29,
      type: 64,
    });
  });

  test('name no attribute twice and answer to their own kind', () => {
    expect(duplicatesIn(objectAttributeFacts.map(({ place }) => place))).toEqual([]);
    for (const kind of objectKinds) expect(objectFacts[kind].kind).toBe(kind);
  });

  test('are found by exact name', () => {
    expect(objectAttribute('group', 'SystemList')?.keyReferences).toBe('system');
    expect(objectAttribute('cluster', 'UserNames')).toMatchObject({ dimension: 'association', secret: true });
    expect(objectAttribute('group', 'Systemlist')).toBeUndefined();
    expect(staticAttribute('MonitorTimeout')).toMatchObject({ overridable: true, overridableCited: true });
    expect(staticAttribute('ArgList')).toMatchObject({ overridable: false, overridableCited: true });
    expect(resourceAttribute('Critical')?.default).toBe('1');
  });
});

describe('every fact', () => {
  test('has a source unless it is uncited, and none when it is', () => {
    expect(placesWhere((fact) => (fact.sources.length === 0) !== (fact.confidence === 'uncited'))).toEqual([]);
  });

  test('gives closed values and limits only when cited', () => {
    const closed = (fact: AttributeFact) =>
      fact.values !== undefined || fact.minimum !== undefined || fact.maximum !== undefined || fact.required;
    expect(placesWhere((fact) => fact.confidence === 'uncited' && closed(fact))).toEqual([]);
    expect(placesWhere((fact) => fact.values !== undefined && fact.confidence !== 'high')).toEqual([]);
    expect(placesWhere((fact) => Boolean(fact.values && fact.unconfirmed?.includes('values')))).toEqual([]);
  });

  test('describes itself in words of its own, without a trace of where it was noted down', () => {
    const trace = /\bKN\b|\bSEED|seeds?\/|\.\.\/|uncited|\/work\/|\/tmp\//;
    expect(placesWhere((fact) => trace.test(JSON.stringify({ ...fact, confidence: '' })))).toEqual([]);
    expect(placesWhere((fact) => !/^[A-Z0-9].*\.$/s.test(fact.description))).toEqual([]);
    const types = allAgentTypes().filter((type) =>
      trace.test(JSON.stringify({ ...type, attributes: [] }).replaceAll('"uncited"', '')),
    );
    expect(types.map((type) => type.name)).toEqual([]);
  });

  test('names public pages or published guides as its sources', () => {
    const sources = new Set([
      ...allFacts.flatMap(({ fact }) => fact.sources),
      ...allAgentTypes().flatMap((t) => t.sources),
    ]);
    const known = /^(https?:\/\/|Veritas |Symantec |A VCS |A list of |The bundled agents guides )/;
    expect([...sources].filter((source) => !known.test(source))).toEqual([]);
  });

  test('pairs the keylist data type with the keylist dimension', () => {
    expect(placesWhere((fact) => (fact.dataType === 'keylist') !== (fact.dimension === 'keylist'))).toEqual([]);
  });

  test('has a default that its own shape can hold', () => {
    const wrong = placesWhere((fact) => {
      if (fact.default === undefined) return false;
      if (fact.dimension !== 'scalar') return !/^\{.*\}$/.test(fact.default);
      if (fact.dataType === 'str') return !/^("[^"]*"|[A-Za-z][\w-]*)$/.test(fact.default);
      return fact.dataType === 'boolean' ? !/^[01]$/.test(fact.default) : !/^-?\d+$/.test(fact.default);
    });
    expect(wrong).toEqual([]);
  });

  test('counts its own default among its closed values', () => {
    const wrong = placesWhere(
      (fact) =>
        fact.dimension === 'scalar' &&
        Boolean(fact.values && fact.default !== undefined && !fact.values.includes(fact.default)),
    );
    expect(wrong).toEqual([]);
  });

  test('gives keys and key references to associations only, and list separators to nothing', () => {
    const keyed = (fact: AttributeFact) =>
      fact.keys !== undefined || fact.keyReferences !== undefined || fact.keysClosed !== undefined;
    const canBeAssociation = (fact: AttributeFact) =>
      [fact, ...(fact.alternatives ?? [])].some((shape) => shape.dimension === 'association');
    expect(placesWhere((fact) => keyed(fact) && !canBeAssociation(fact))).toEqual([]);
    const quoted = (values: readonly string[] | undefined) => values?.some((value) => /["{},;]/.test(value)) ?? false;
    expect(placesWhere((fact) => quoted(fact.values) || quoted(fact.suggestions))).toEqual([]);
  });

  test('refers only to types the catalog has', () => {
    expect(placesWhere((fact) => fact.referencedTypes?.some((name) => !agentType(name)) ?? false)).toEqual([]);
  });

  test('marks passwords', () => {
    const looksSecret = /passw|pword|pswd|pwd/i;
    const unmarked = placesWhere((fact) => looksSecret.test(fact.name) && !fact.secret);
    expect(unmarked).toEqual([]);
    const keys = allFacts.flatMap(({ place, fact }) => (fact.keys ?? []).map((key) => ({ place, key })));
    expect(keys.filter(({ key }) => looksSecret.test(key.name) && !key.secret)).toEqual([]);
  });
});

describe('KVMGuest', () => {
  // The type as the vendor prints it, attribute by attribute.
  const printed = `
    static int IntentionalOffline = 1
    static boolean AEPTimeout = 1
    static int MigrateTimeout = 300
    static int MigrateWaitLimit = 2
    static keylist SupportedActions = { "guestmigrated", "vmconfigsync", "DevScan" }
    static keylist SupportedOperations = { "migrate"}
    static keylist RegList = { "GuestName", "DelayAfterGuestOnline", "DelayAfterGuestOffline", "RHEVMInfo", "DROpts" }
    static str ArgList[] = { GuestName, DelayAfterGuestOnline, DelayAfterGuestOffline, SyncDir, GuestConfigFilePath, CEInfo, RHEVMInfo, ResyncVMCfg, DROpts }
    str CEInfo{} = { Enabled=0, CESystem=NONE, FaultOnHBLoss=1 }
    str RHEVMInfo{} = { Enabled=0, URL=NONE, User=NONE, Password=NONE, Cluster=NONE, UseManualRHEVMFencing=0 }
    str GuestName
    int DelayAfterGuestOnline = 5
    int DelayAfterGuestOffline = 30
    str SyncDir
    str GuestConfigFilePath
    boolean ResyncVMCfg = 0
    str DROpts{} = { ConfigureNetwork=0, IPAddress=NONE, Netmask=NONE, Gateway=NONE, DNSServers=NONE, DNSSearchPath=NONE, Device=NONE }
  `;
  const declaration = /^(static )?(\w+) (\w+)(\[\]|\{\})?(?: = (.*))?$/;
  const rows = printed
    .trim()
    .split('\n')
    .map((line) => {
      const [, isStatic, dataType, name, brackets, value] = declaration.exec(line.trim()) ?? [];
      const dimension =
        dataType === 'keylist'
          ? 'keylist'
          : brackets === '[]'
            ? 'vector'
            : brackets === '{}'
              ? 'association'
              : 'scalar';
      return { name, dataType, dimension, static: Boolean(isStatic), default: value?.replace(/\s/g, '') };
    });

  test('equals the printed type definition, attribute by attribute', () => {
    const known = agentType('KVMGuest')?.attributes.map((fact) => ({
      name: fact.name,
      dataType: fact.dataType,
      dimension: fact.dimension,
      static: fact.static,
      default: fact.default?.replace(/\s/g, ''),
    }));
    expect(known).toEqual(rows);
  });

  test('knows the keys of its associations with their defaults', () => {
    for (const row of rows.filter(({ dimension }) => dimension === 'association')) {
      const pairs = row.default?.replace(/[{}]/g, '').split(',');
      const keys = agentAttribute('KVMGuest', row.name ?? '')?.keys?.map((key) => `${key.name}=${key.default}`);
      expect(keys, row.name).toEqual(pairs);
    }
  });

  test('has the thirteen states of the manager', () => {
    expect(rhevGuestStates).toHaveLength(13);
    expect(duplicatesIn(rhevGuestStates.map((state) => state.machineState))).toEqual([]);
    const levels = rhevGuestStates.filter(
      (state) => (state.resourceState === 'ONLINE') !== (state.confidenceLevel !== undefined),
    );
    expect(levels).toEqual([]);
  });
});

describe('words and files', () => {
  test('reserve 52 words, all different, and three names of the engine', () => {
    expect(reservedWords).toHaveLength(52);
    expect(duplicatesIn(reservedWords.map(({ word }) => word))).toEqual([]);
    expect(reservedWord('group')?.confidence).toBe('uncited');
    expect(reservedWord('Groups')).toBeUndefined();
    expect(engineOwnedNames.map(({ name }) => name)).toEqual(['HostMonitor', 'VCShm', 'VCShmg']);
  });

  test('have a types file for every type, and a type for every types file', () => {
    const files = new Set(wellKnownTypeFiles.map((file) => file.name));
    expect(allAgentTypes().filter((type) => !files.has(type.typesFile))).toEqual([]);
    expect(wellKnownTypeFiles.filter((file) => typesBroughtBy(file).length === 0)).toEqual([]);
    expect(wellKnownTypeFile('/etc/VRTSagents/ha/conf/Oracle/OracleTypes.cf')?.name).toBe('OracleTypes.cf');
    expect(wellKnownTypeFile('MyTypes.cf')).toBeUndefined();
  });

  test('keep obsolete types apart from the present ones', () => {
    expect(obsoleteTypes.filter((type) => agentType(type.name))).toEqual([]);
    expect(obsoleteType('SANVolume')?.confidence).toBe('med');
  });
});

describe('group dependencies', () => {
  test('have a row for each form and each pair of kinds, and none twice', () => {
    const keys = dependencyLegality.map((row) =>
      [row.parent, row.child, row.category, row.location, row.rigidity].join(' '),
    );
    expect(duplicatesIn(keys)).toEqual([]);
    expect(keys).toHaveLength(4 * 10);
  });

  test('follow the tables of the guides', () => {
    expect(legalityOf('failover', 'failover', 'online', 'local', 'hard')).toMatchObject({ legal: true });
    expect(legalityOf('failover', 'parallel', 'online', 'local', 'hard')).toMatchObject({ legal: false });
    expect(legalityOf('parallel', 'failover', 'online', 'local', 'firm')).toMatchObject({ legal: false });
    expect(legalityOf('parallel', 'failover', 'online', 'global', 'firm')).toMatchObject({ legal: true });
    expect(legalityOf('parallel', 'parallel', 'online', 'local', 'soft')).toMatchObject({ legal: true });
    expect(legalityOf('parallel', 'parallel', 'online', 'global', 'soft')).toMatchObject({ legal: false });
    expect(legalityOf('failover', 'failover', 'offline', 'local')).toMatchObject({ legal: true });
    expect(legalityOf('failover', 'failover', 'online', 'site', 'soft')).toBeUndefined();
  });

  test('allow no combination whose form does not exist, and describe reactions only of legal ones', () => {
    const formless = dependencyLegality.filter((row) => {
      const form = dependencyForms.find((entry) => entry.category === row.category && entry.location === row.location);
      return row.legal && !(row.rigidity ? form?.rigidities.includes(row.rigidity) : form?.rigidities.length === 0);
    });
    expect(formless).toEqual([]);
    const illegal = dependencyReactions.filter(
      (row) => !legalityOf(row.parent, row.child, row.category, row.location, row.rigidity)?.legal,
    );
    expect(illegal).toEqual([]);
  });

  test('explain every word that a form uses', () => {
    const words = new Set<string>(
      dependencyForms.flatMap((form) => [form.category, form.location, ...form.rigidities]),
    );
    expect([...words].sort()).toEqual(dependencyWords.map(({ word }) => word).sort());
  });
});
