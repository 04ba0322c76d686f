/** What a path on the host is, behind which the storage of a disk lies. */
export type SourcePathKind =
  | 'dmp'
  | 'vxvm-volume'
  | 'vxvm-raw-volume'
  | 'by-path'
  | 'by-id'
  | 'by-uuid'
  | 'by-label'
  | 'mapper'
  | 'multipath'
  | 'device-node'
  | 'other-device'
  | 'file';

/**
 * How far the path may be trusted to name the same storage: on every host that sees it, after a restart of this host,
 * as long as nobody writes another label, or not at all. Undefined: the path does not tell.
 */
export type PathStability = 'all-hosts' | 'this-host' | 'label' | 'none';

/** A piece of a path with a meaning of its own, with offsets within the path. */
export interface PathPart {
  readonly name:
    'disk group' | 'volume' | 'device' | 'PCI address' | 'transport' | 'WWN' | 'target' | 'LUN' | 'partition';
  readonly text: string;
  readonly start: number;
  readonly end: number;
  /** What the text stands for where it is coded. */
  readonly meaning?: string;
}

/** A path of the host as read. */
export interface SourcePath {
  readonly kind: SourcePathKind;
  readonly stability: PathStability | undefined;
  readonly parts: readonly PathPart[];
  /** A name below by-path ends with `-lun` and the number is missing: no device has such a name. */
  readonly lacksLun: boolean;
}

/** The kinds by how the path begins; the first one that fits counts. */
const FORMS: readonly (readonly [RegExp, SourcePathKind, PathStability | undefined])[] = [
  [/^\/dev\/vx\/r?dmp\//, 'dmp', 'this-host'],
  [/^\/dev\/vx\/dsk\//, 'vxvm-volume', 'all-hosts'],
  [/^\/dev\/vx\/rdsk\//, 'vxvm-raw-volume', 'all-hosts'],
  [/^\/dev\/disk\/by-path\//, 'by-path', 'this-host'],
  [/^\/dev\/disk\/by-id\//, 'by-id', 'all-hosts'],
  [/^\/dev\/disk\/by-(?:uuid|partuuid)\//, 'by-uuid', 'label'],
  [/^\/dev\/disk\/by-(?:label|partlabel)\//, 'by-label', 'label'],
  [/^\/dev\/mapper\/mpath/, 'multipath', 'this-host'],
  [/^\/dev\/mapper\//, 'mapper', 'this-host'],
  [/^\/dev\/dm-\d/, 'device-node', 'none'],
  [/^\/dev\/(?:sd|hd|vd|xvd|emcpower)[a-z]+\d*$/, 'device-node', 'none'],
  [/^\/dev\/nvme\d+n\d+(?:p\d+)?$/, 'device-node', 'none'],
  [/^\/dev\//, 'other-device', undefined],
];

/** Reads a path as it stands in the source of a disk; undefined for what is no absolute path. */
export function readSourcePath(path: string): SourcePath | undefined {
  if (!path.startsWith('/') || path.length < 2) return undefined;
  const form = FORMS.find(([begin]) => begin.test(path));
  if (form === undefined) return { kind: 'file', stability: undefined, parts: [], lacksLun: false };
  const [begin, kind, stability] = form;
  const nameStart = begin.exec(path)?.[0].length ?? 0;
  const parts = partsOf(path, kind, nameStart);
  return { kind, stability, parts, lacksLun: kind === 'by-path' && /-lun-?$/.test(path) };
}

function partsOf(path: string, kind: SourcePathKind, nameStart: number): PathPart[] {
  switch (kind) {
    case 'vxvm-volume':
    case 'vxvm-raw-volume':
      return matchedParts(path, /^\/dev\/vx\/r?dsk\/([^/]+)\/([^/]+)$/d, ['disk group', 'volume']);
    case 'dmp':
      return matchedParts(path, /^\/dev\/vx\/r?dmp\/(.+)$/d, ['device']);
    case 'by-path':
      return pathLinkParts(path, nameStart);
    case 'by-id':
      return idLinkParts(path);
    case 'mapper':
    case 'multipath':
      return matchedParts(path, /^\/dev\/mapper\/(.+)$/d, ['device']);
    case 'device-node':
      return matchedParts(path, /^\/dev\/(.+)$/d, ['device']);
    default:
      return [];
  }
}

/** The parts of `pci-0000:0b:00.0-fc-0x5001738001340160-lun-1` and its kin; older systems wrote `:0x…` for the unit. */
function pathLinkParts(path: string, nameStart: number): PathPart[] {
  const name = path.slice(nameStart);
  const fibre =
    /^(?:pci-([0-9a-f:.]+?)-)?(fc)-(0x[0-9a-f]+)(?:-lun-(0x[0-9a-f]+|\d+)|:(0x[0-9a-f]+)|-lun-?)?(?:-part(\d+))?$/di;
  const iscsi =
    /^(?:pci-([0-9a-f:.]+?)-)?(?:ip-[^/]*?-)?(iscsi)-(.+?)(?:-lun-(0x[0-9a-f]+|\d+)|-lun-?)?(?:-part(\d+))?$/di;
  const other =
    /^(?:pci-([0-9a-f:.]+?)-)?(sas|scsi|ata|nvme|virtio-pci|usb)-(.*?)(?:-lun-(0x[0-9a-f]+|\d+)|-lun-?)?(?:-part(\d+))?$/di;
  return (
    readName(name, nameStart, fibre, ['PCI address', 'transport', 'WWN', 'LUN', 'LUN', 'partition']) ??
    readName(name, nameStart, iscsi, ['PCI address', 'transport', 'target', 'LUN', 'partition']) ??
    readName(name, nameStart, other, ['PCI address', 'transport', 'target', 'LUN', 'partition']) ??
    []
  );
}

function idLinkParts(path: string): PathPart[] {
  const wwn =
    /^\/dev\/disk\/by-id\/(?:wwn-(0x[0-9a-f]+)|scsi-3([0-9a-f]{16,32})|scsi-2([0-9a-f]{16}))(?:-part(\d+))?$/di;
  const parts = matchedParts(path, wwn, ['WWN', 'WWN', 'WWN', 'partition']);
  if (parts.length > 0) return parts;
  return matchedParts(path, /^\/dev\/disk\/by-id\/(.+?)(?:-part(\d+))?$/d, ['device', 'partition']);
}

function matchedParts(path: string, form: RegExp, names: readonly PathPart['name'][]): PathPart[] {
  return readName(path, 0, form, names) ?? [];
}

/** The groups of the expression as parts, or undefined where it does not fit. */
function readName(
  text: string,
  base: number,
  form: RegExp,
  names: readonly PathPart['name'][],
): PathPart[] | undefined {
  const found = form.exec(text);
  if (found === null) return undefined;
  return names.flatMap((name, index) => {
    const range = found.indices?.[index + 1];
    const part = found[index + 1];
    if (range === undefined || part === undefined || part === '') return [];
    const meaning = meaningOf(name, part);
    return [
      { name, text: part, start: base + range[0], end: base + range[1], ...(meaning !== undefined && { meaning }) },
    ];
  });
}

const TRANSPORTS: Readonly<Record<string, string>> = {
  fc: 'Fibre Channel',
  iscsi: 'iSCSI',
  sas: 'SAS',
  scsi: 'SCSI',
  ata: 'ATA',
  nvme: 'NVMe',
  usb: 'USB',
  'virtio-pci': 'virtio',
};

function meaningOf(name: PathPart['name'], text: string): string | undefined {
  if (name === 'transport') return TRANSPORTS[text.toLowerCase()];
  return name === 'LUN' && text.startsWith('0x') ? unitNumber(text.slice(2)) : undefined;
}

/**
 * The number in a unit as SCSI codes it in eight bytes: the first two hold the way of addressing (two bits) and the number.
 * Shorter texts hold zeros alone where they come from old systems; others are not understood.
 */
function unitNumber(digits: string): string | undefined {
  if (/^0+$/.test(digits)) return '0';
  if (digits.length !== 16 || !/0{12}$/.test(digits)) return undefined;
  return String(parseInt(digits.slice(0, 4), 16) & 0x3fff);
}
