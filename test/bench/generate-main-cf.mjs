import { seededRandom } from './random.mjs';

const systems = ['node01', 'node02', 'node03', 'node04', 'node05', 'node06', 'node07', 'node08'];

// Comment lines cost a server next to nothing, so the tree that the product writes behind each group stands behind few of
// them: that keeps the files at a bit over four lines a declaration.
const groupsPerTree = 8;

/**
 * A valid main.cf of exactly `lineCount` lines (at least 200) that deserves no finding: KVM guests on LVM, KVM guests on VxVM
 * with a storage group of their own, and file services with an address, laid out as the product writes its files.
 */
export function generateMainCf(lineCount, seed = 1) {
  const random = seededRandom(seed);
  const lines = header(lineCount);
  for (let number = 1; ; number++) {
    const next = random.pick([guestOnLvm, guestOnVxvm, fileService])(String(number).padStart(5, '0'), number, random);
    const left = lineCount - lines.length;
    if (left - next.length < 12) {
      return [...lines, ...lastGroup(left), ''].join('\n');
    }
    lines.push(...next);
  }
}

function header(lineCount) {
  return [
    'include "types.cf"',
    '',
    'cluster bench (',
    '\tUserNames = { admin = hNIdHOmLIgMMfIQjHLgKNkJ }',
    '\tAdministrators = { admin }',
    `\tGroupLimit = ${Math.max(200, Math.ceil(lineCount / 20))}`,
    `\tResourceLimit = ${Math.max(5000, lineCount)}`,
    '\t)',
    '',
    ...systems.flatMap((system) => [`system ${system} (`, '\t)', '']),
  ];
}

/** A guest whose image lies in a file system on a logical volume. */
function guestOnLvm(id, number, random) {
  const guest = [
    ...group(`guest${id}`, random),
    ...resource('IP', `guest${id}_ip`, ['Device = bond0', `Address = "${address(number)}"`, 'NetMask = "255.255.0.0"']),
    ...kvmGuest(`guest${id}`),
    ...resource('LVMLogicalVolume', `guest${id}_lv`, [`LogicalVolume = images`, `VolumeGroup = vg${id}`]),
    ...resource('LVMVolumeGroup', `guest${id}_vg`, [`VolumeGroup = vg${id}`, 'StartVolumes = 1']),
    ...mount(`guest${id}_mnt`, `/dev/mapper/vg${id}-images`, `/guests/guest${id}`, random.pick(['ext3', 'ext4'])),
    ...resource('NIC', `guest${id}_nic`, ['Device = bond0']),
  ];
  const dependencies = [
    [`guest${id}_ip`, `guest${id}_nic`],
    [`guest${id}_lv`, `guest${id}_vg`],
    [`guest${id}_mnt`, `guest${id}_lv`],
    [`guest${id}_vm`, `guest${id}_mnt`],
  ];
  const tree = [
    ['IP', `guest${id}_ip`, ['NIC', `guest${id}_nic`]],
    [
      'KVMGuest',
      `guest${id}_vm`,
      ['Mount', `guest${id}_mnt`, ['LVMLogicalVolume', `guest${id}_lv`, ['LVMVolumeGroup', `guest${id}_vg`]]],
    ],
  ];
  return [...guest, ...requires(dependencies), ...dependencyTree(`guest${id}`, number, tree)];
}

/** A storage group with a disk group and its volumes, and above it a guest that needs the group. */
function guestOnVxvm(id, number, random) {
  const members = groupSystems(random);
  const volumes = ['images', 'logs'];
  const storage = [
    ...group(`store${id}`, random, members),
    ...resource('DiskGroup', `store${id}_dg`, [`DiskGroup = dg${id}`, 'StartVolumes = 0']),
    ...volumes.flatMap((volume) => [
      ...mount(`store${id}_${volume}_mnt`, `/dev/vx/dsk/dg${id}/${volume}`, `/stores/store${id}/${volume}`, 'vxfs'),
      ...resource('Volume', `store${id}_${volume}_vol`, [`Volume = ${volume}`, `DiskGroup = dg${id}`]),
    ]),
    ...requires(
      volumes.flatMap((volume) => [
        [`store${id}_${volume}_mnt`, `store${id}_${volume}_vol`],
        [`store${id}_${volume}_vol`, `store${id}_dg`],
      ]),
    ),
    ...dependencyTree(
      `store${id}`,
      number,
      volumes.map((volume) => [
        'Mount',
        `store${id}_${volume}_mnt`,
        ['Volume', `store${id}_${volume}_vol`, ['DiskGroup', `store${id}_dg`]],
      ]),
    ),
  ];
  const guest = [
    ...group(`guest${id}`, random, members),
    ...kvmGuest(`guest${id}`),
    `\trequires group store${id} online local firm`,
    '',
    ...dependencyTree(`guest${id}`, number, [['KVMGuest', `guest${id}_vm`]]),
  ];
  return [...storage, ...guest];
}

/** A file system behind an address. */
function fileService(id, number, random) {
  const dependencies = [
    [`files${id}_ip`, `files${id}_mnt`],
    [`files${id}_ip`, `files${id}_nic`],
    [`files${id}_mnt`, `files${id}_lv`],
    [`files${id}_lv`, `files${id}_vg`],
  ];
  const storageTree = [
    'Mount',
    `files${id}_mnt`,
    ['LVMLogicalVolume', `files${id}_lv`, ['LVMVolumeGroup', `files${id}_vg`]],
  ];
  return [
    ...group(`files${id}`, random),
    ...resource('IP', `files${id}_ip`, ['Device = bond1', `Address = "${address(number)}"`, 'NetMask = "255.255.0.0"']),
    ...resource('LVMLogicalVolume', `files${id}_lv`, ['LogicalVolume = export', `VolumeGroup = fs${id}`]),
    ...resource('LVMVolumeGroup', `files${id}_vg`, [`VolumeGroup = fs${id}`]),
    ...mount(`files${id}_mnt`, `/dev/mapper/fs${id}-export`, `/export/files${id}`, 'ext4'),
    ...resource('NIC', `files${id}_nic`, ['Device = bond1', 'Mii = 0']),
    ...requires(dependencies),
    ...dependencyTree(`files${id}`, number, [['IP', `files${id}_ip`, storageTree, ['NIC', `files${id}_nic`]]]),
  ];
}

/** The last group has as many watched network cards as lines are left, and up to three comment lines. */
function lastGroup(lineCount) {
  const lines = ['group network (', `\tSystemList = { ${systems[0]} = 0, ${systems[1]} = 1 }`, '\t)', ''];
  // Without it a group of persistent resources earns a hint.
  lines.push(...resource('Phantom', 'network_phantom', []));
  for (let number = 1; lineCount - lines.length >= 4; number++) {
    lines.push(...resource('NIC', `network_nic${number}`, [`Device = eth${number}`]));
  }
  return [...lines, ...Array.from({ length: lineCount - lines.length }, () => '\t//')];
}

function groupSystems(random) {
  const first = random.below(systems.length);
  const count = 2 + random.below(3);
  return Array.from({ length: count }, (_, index) => systems[(first + index) % systems.length]);
}

function group(name, random, members = groupSystems(random)) {
  return [
    `group ${name} (`,
    `\tSystemList = { ${members.map((system, priority) => `${system} = ${priority}`).join(', ')} }`,
    `\tAutoStartList = { ${members.slice(0, 2).join(', ')} }`,
    '\t)',
    '',
  ];
}

function resource(type, name, attributes) {
  return [`\t${type} ${name} (`, ...attributes.map((attribute) => `\t\t${attribute}`), '\t\t)', ''];
}

function kvmGuest(name) {
  return resource('KVMGuest', `${name}_vm`, [
    `GuestName = ${name}`,
    `GuestConfigFilePath = "/guests/${name}/${name}.xml"`,
  ]);
}

function mount(name, device, point, fileSystem) {
  return resource('Mount', name, [
    `MountPoint = "${point}"`,
    `BlockDevice = "${device}"`,
    `FSType = ${fileSystem}`,
    'FsckOpt = "-y"',
  ]);
}

function requires(dependencies) {
  return [...dependencies.map(([parent, child]) => `\t${parent} requires ${child}`), ''];
}

/** The comment block that the product writes behind a group. */
function dependencyTree(name, number, roots) {
  if (number % groupsPerTree !== 1) {
    return [];
  }
  return [
    '\t// resource dependency tree',
    '\t//',
    `\t//\tgroup ${name}`,
    '\t//\t{',
    ...roots.flatMap((node) => treeNode(node, '\t//\t')),
    '\t//\t}',
    '',
  ];
}

function treeNode([type, name, ...children], indent) {
  const inner = children.flatMap((child) => treeNode(child, `${indent}    `));
  const block = inner.length === 0 ? [] : [`${indent}    {`, ...inner, `${indent}    }`];
  return [`${indent}${type} ${name}`, ...block];
}

function address(number) {
  return `10.${20 + Math.floor(number / 62500)}.${Math.floor(number / 250) % 250}.${1 + (number % 250)}`;
}
