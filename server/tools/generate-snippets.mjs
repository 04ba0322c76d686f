// Writes a snippet for every resource type of the catalog: a resource with the attributes that have to be given, those
// first that a source calls required.
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';
import { build } from 'esbuild';
import { format, resolveConfig } from 'prettier';

/** Where the generated snippets are, from the project's root. */
export const AGENT_SNIPPETS = 'snippets/vcs-agents.json';

/** Attributes without which a resource is of no use, though none of them by itself has to be given. */
const USUAL = {
  Application: ['PidFiles'],
  CFSMount: ['NodeList'],
  CVMCluster: ['CVMTransport', 'CVMTimeout'],
  CVMVolDg: ['CVMActivation'],
  CVMVxconfigd: ['CVMVxconfigdArgs'],
  IP: ['NetMask'],
  IPMultiNIC: ['NetMask'],
  KVMGuest: ['GuestConfigFilePath', 'DelayAfterGuestOnline', 'DelayAfterGuestOffline'],
  Mount: ['FsckOpt'],
  MultiNICA: ['NetMask'],
  NIC: ['NetworkHosts'],
  NotifierMngr: ['SmtpServer', 'SmtpRecipients'],
};

/** What stands in a tab stop where neither default nor form of the attribute says enough; by type, or for all types. */
const SAMPLES = {
  'Apache.ConfigFile': '/etc/httpd/conf/httpd.conf',
  'Apache.httpdDir': '/usr/sbin',
  'Application.PidFiles': '/run/app1/app1.pid',
  'Application.StartProgram': '/opt/app1/bin/start',
  'Application.StopProgram': '/opt/app1/bin/stop',
  'CVMVolDg.CVMVolume': 'vol1',
  'CVMVxconfigd.CVMVxconfigdArgs': 'syslog',
  'DNS.Domain': 'example.com',
  'DNS.ResRecord': { app1: '192.0.2.10' },
  'DiskReservation.Disks': '/dev/sdc',
  'KVMGuest.GuestConfigFilePath': '/etc/libvirt/qemu/guest1.xml',
  'KVMGuest.GuestName': 'guest1',
  'LVMLogicalVolume.LogicalVolume': 'lv1',
  'MultiNICA.Device': { eth0: '192.0.2.11', eth1: '192.0.2.11' },
  'MultiPrivNIC.Address': { '192.168.12.1': '0', '192.168.13.1': '1' },
  'MultiPrivNIC.Device': { eth1: '0', eth2: '1' },
  'NotifierMngr.SmtpRecipients': { 'duty@example.com': 'SevereError' },
  'NotifierMngr.SmtpServer': 'mail.example.com',
  'PrivNIC.Device': { eth1: '0', eth2: '1' },
  'Process.PathName': '/usr/sbin/crond',
  'ProcessOnOnly.PathName': '/usr/sbin/crond',
  'RemoteGroup.Username': 'hosts',
  'SambaServer.ConfFile': '/etc/samba/smb.conf',
  'SambaServer.LockDir': '/var/lib/samba/lock',
  'SambaShare.ShareOptions': 'path = /srv/share1; writable = yes',
  'VMwareDisks.DiskPaths': { '[store1] guest1/disk1.vmdk': '0:1' },
  'VMwareDisks.ESXDetails': { 'esx1.example.com': 'root=eNCRYPTEDbyVCSENCRYPT' },
  BlockDevice: '/dev/vx/dsk/dg1/vol1',
  CVMActivation: 'sw',
  CVMClustName: 'cluster1',
  CVMDiskGroup: 'dg1',
  DiskGroup: 'dg1',
  Home: '/opt/app1',
  MountPoint: '/srv/data1',
  NetworkHosts: '192.0.2.1',
  NodeList: ['node1', 'node2'],
  Volume: 'vol1',
  Sid: 'orcl',
  Version: '16.0',
  VolumeGroup: 'vg1',
};

/** What may be chosen, where not all that the catalog offers goes with the sample beside it. */
const CHOICES = { 'Mount.FSType': ['vxfs', 'ext4', 'ext3', 'xfs', 'btrfs'] };

const OF_FORMAT = {
  'ip-address': '192.0.2.10',
  'ip-addresses': '192.0.2.10',
  host: '192.0.2.61',
  netmask: '255.255.255.0',
  'absolute-path': '/srv/data1',
  'octal-mode': '0755',
  interface: 'eth0',
  'base-interface': 'eth0',
};

/** A password as the product's own program prints it; a placeholder all the same. */
const ENCRYPTED = 'eNCRYPTEDbyVCSENCRYPT';

/** The text of the generated file. */
export async function agentSnippetsSource(root) {
  const bundle = await build({
    absWorkingDir: root,
    stdin: {
      contents: `export { allAgentTypes } from './server/src/catalog/vcs/catalog';`,
      resolveDir: root,
      loader: 'ts',
    },
    bundle: true,
    write: false,
    format: 'esm',
    platform: 'node',
    logLevel: 'error',
  });
  const [{ text }] = bundle.outputFiles;
  const { allAgentTypes } = await import(`data:text/javascript;base64,${Buffer.from(text).toString('base64')}`);
  const types = [...allAgentTypes()].sort((one, other) => (one.name < other.name ? -1 : 1));
  const snippets = Object.fromEntries(types.map((type) => [`Resource of the type ${type.name}`, snippetOf(type)]));
  const options = await resolveConfig(join(root, AGENT_SNIPPETS));
  return format(JSON.stringify(snippets, null, 2), { ...options, filepath: AGENT_SNIPPETS });
}

function snippetOf(type) {
  let stops = 1;
  const nextStop = (shown) => `\${${++stops}:${escaped(shown)}}`;
  const lines = attributesOf(type).map((fact) => `\t${fact.name} = ${valueOf(type, fact, nextStop, () => ++stops)}`);
  const file = type.typesFile === 'types.cf' ? '' : ` Needs ${type.typesFile}.`;
  // Of some types only the name is known: what they need is left to whoever inserts them.
  const unknown = type.attributes.length === 0 ? ' Its attributes are not in the catalog.' : '';
  return {
    prefix: `vcs-agent-${type.name}`,
    description: `${type.description}${file}${unknown}`,
    body: [
      `${type.name} \${1:${type.name.toLowerCase()}1} (`,
      ...lines,
      ...(unknown === '' ? ['\t)', '$0'] : ['\t$0', '\t)']),
    ],
  };
}

function attributesOf({ name, attributes }) {
  const given = attributes.filter((fact) => fact.setBy === 'user' && !fact.static);
  const usual = USUAL[name] ?? [];
  const unknown = usual.find((one) => !given.some((fact) => fact.name === one));
  if (unknown !== undefined) throw new Error(`The catalog has no attribute ${unknown} of ${name}.`);
  return [
    ...given.filter(({ required }) => required),
    ...given.filter(({ required, likelyRequired }) => !required && likelyRequired),
    ...usual.flatMap((one) => given.filter((fact) => fact.name === one && !fact.required && !fact.likelyRequired)),
  ];
}

function valueOf(type, fact, stop, choiceNumber) {
  const sample = SAMPLES[`${type.name}.${fact.name}`] ?? SAMPLES[fact.name];
  const quote = (text) => (needsQuotes(fact, text) ? `"${stop(text)}"` : stop(text));
  switch (fact.dimension) {
    case 'association': {
      if (fact.keyReferences === 'system') return `{ ${stop('node1')} = 0, ${stop('node2')} = 1 }`;
      if (sample === undefined) throw new Error(`There is no sample of ${type.name}.${fact.name}.`);
      const pairs = Object.entries(sample).map(([key, value]) => {
        const name = /^[A-Za-z][\w-]*$/.test(key) ? stop(key) : `"${stop(key)}"`;
        const options = fact.values ?? fact.suggestions;
        const right = options ? choice(choiceNumber(), firstOf(options, value)) : quote(value);
        return `${name} = ${right}`;
      });
      return `{ ${pairs.join(', ')} }`;
    }
    case 'scalar':
      return scalarOf(type, fact, sample, quote, choiceNumber);
    default: {
      if (fact.values && sample === undefined) return `{ ${choice(choiceNumber(), fact.values)} }`;
      const items = Array.isArray(sample) ? sample : [sample ?? itemOf(fact)];
      return `{ ${items.map(quote).join(', ')} }`;
    }
  }
}

function scalarOf(type, fact, sample, quote, choiceNumber) {
  const byDefault = (fact.default ?? '').replace(/^"(.*)"$/, '$1');
  if (fact.dataType === 'boolean') return choice(choiceNumber(), firstOf(['0', '1'], byDefault));
  const options = CHOICES[`${type.name}.${fact.name}`] ?? fact.values ?? fact.suggestions ?? [];
  const first = typeof sample === 'string' ? sample : byDefault === '' ? options[0] : byDefault;
  if (options.length > 1) {
    const written = firstOf(options, first).map((option) => (needsQuotes(fact, option) ? `"${option}"` : option));
    return choice(choiceNumber(), written);
  }
  if (fact.secret) return quote(ENCRYPTED);
  return quote(first ?? OF_FORMAT[fact.format] ?? plainSample(type, fact));
}

function itemOf(fact) {
  const byDefault = /^\{ *"?([^",{}]+?)"? *\}$/.exec(fact.default ?? '')?.[1];
  return (
    byDefault ?? OF_FORMAT[fact.format] ?? (fact.references === 'path' ? '/srv/data1' : `${fact.name.toLowerCase()}1`)
  );
}

function plainSample(type, fact) {
  if (fact.references === 'resource') return `${(fact.referencedTypes?.[0] ?? 'NIC').toLowerCase()}_res`;
  if (fact.references === 'path') return `/opt/${type.name.toLowerCase()}`;
  return `${fact.name.replace(/(Res)?(Name)?$/, '').toLowerCase() || 'name'}1`;
}

function firstOf(options, first) {
  return options.includes(first) ? [first, ...options.filter((option) => option !== first)] : [...options];
}

function choice(number, options) {
  if (options.length === 1) return `\${${number}:${escaped(options[0])}}`;
  return `\${${number}|${options.map((option) => option.replace(/[\\,|]/g, '\\$&')).join(',')}|}`;
}

function needsQuotes(fact, text) {
  if (fact.dataType === 'int' || fact.dataType === 'float' || fact.dataType === 'boolean') return false;
  return !/^[A-Za-z0-9][\w]*$/.test(text);
}

function escaped(text) {
  return text.replace(/[\\$}]/g, '\\$&');
}

if (process.argv[1] !== undefined && import.meta.url === pathToFileURL(process.argv[1]).href) {
  const root = fileURLToPath(new URL('../..', import.meta.url));
  writeFileSync(join(root, AGENT_SNIPPETS), await agentSnippetsSource(root));
}
