/** A condition that libvirt checks beyond its schema, as the list of facts about libvirt numbers them. */
export interface LibvirtRow {
  readonly id: string;
  /** When libvirt refuses the guest. */
  readonly condition: string;
  /** The rule that finds it; `schema-violation`: libvirt's schema refuses it before. Undefined: see `silent`. */
  readonly rule?: string;
  /** Why nothing is said. */
  readonly silent?: string;
  /** A document in which it is wrong. */
  readonly wrong?: string;
  /** The version of libvirt for which it is judged; absent: nobody says which one. */
  readonly version?: string;
}

const FILE = "<source file='/guests/a.img'/>";
const BLOCK = "<source dev='/dev/disk/by-id/wwn-0x5000c50015ea71aa'/>";
const VDA = "<target dev='vda' bus='virtio'/>";
const SDA = "<target dev='sda' bus='scsi'/>";
const HDA = "<target dev='hda' bus='ide'/>";

function disk(attributes: string, ...parts: string[]): string {
  return `<disk ${attributes}>\n  ${parts.join('\n  ')}\n</disk>\n`;
}

/** A disk that is a file. */
function file(...parts: string[]): string {
  return disk("type='file' device='disk'", ...parts, FILE);
}

/** A disk of device `lun`. */
function lun(...parts: string[]): string {
  return disk("type='block' device='lun'", ...parts, BLOCK);
}

function network(protocol: string, inside: string, ...parts: string[]): string {
  return disk("type='network' device='disk'", `<source protocol='${protocol}' name='a'>${inside}</source>`, ...parts);
}

function vhostUser(attributes: string, ...parts: string[]): string {
  return disk(
    `type='vhostuser' device='disk'${attributes}`,
    "<source type='unix' path='/run/blk.sock'/>",
    ...(parts.some((part) => part.startsWith('<target')) ? [] : [VDA]),
    ...parts,
  );
}

function iotune(...limits: [name: string, value: string][]): string {
  return `<iotune>${limits.map(([name, value]) => `<${name}>${value}</${name}>`).join('')}</iotune>`;
}

function mapping(queues: string, ...threads: string[]): string {
  return file(`<driver name='qemu' type='raw' ${queues}><iothreads>${threads.join('')}</iothreads></driver>`, VDA);
}

function controller(attributes: string, ...parts: string[]): string {
  return `<controller ${attributes}>${parts.join('')}</controller>\n`;
}

function nic(type: string, ...parts: string[]): string {
  return `<interface type='${type}'>${parts.join('')}</interface>\n`;
}

function domain(devices: string, { machine = 'pc', before = '', os = '' } = {}): string {
  return `<domain type='kvm'>
<name>n1</name>
<memory>65536</memory>
${before}
<os><type arch='x86_64' machine='${machine}'>hvm</type>${os}</os>
<devices>
${devices}</devices>
</domain>
`;
}

function pci(bus: string, slot: string, more = ''): string {
  return `<address type='pci' domain='0x0000' bus='${bus}' slot='${slot}' function='0x0'${more}/>`;
}

function drive(parts: string): string {
  return `<address type='drive' ${parts}/>`;
}

const UNMANAGED = (source: string): string =>
  disk(
    "type='block' device='lun'",
    `<source dev='/dev/disk/by-id/wwn-0x5000c50015ea71aa'><reservations managed='no'>${source}</reservations></source>`,
    SDA,
  );
const SCSI_OF_HOST = (unit: string, address = ''): string =>
  `<hostdev mode='subsystem' type='scsi'><source><adapter name='scsi_host0'/><address bus='0' target='0' unit='${unit}'/></source>${address}</hostdev>\n`;
const VIRTIO_SCSI = controller("type='scsi' index='0' model='virtio-scsi'");
const SECRET = (type: string): string => `<auth username='u'><secret type='${type}' usage='x'/></auth>`;
const TABLET = (bus: string, port = ''): string =>
  `<input type='tablet' bus='usb'><address type='usb' bus='${bus}'${port}/></input>\n`;
const QCOW2 = "<driver name='qemu' type='qcow2'/>";

const row = (id: string, condition: string, rule: string, wrong: string): LibvirtRow => ({
  id,
  condition,
  rule,
  wrong,
});
/** What libvirt 11.3.0 refuses, and 9.0.0 does not. */
const newer = (id: string, condition: string, rule: string, wrong: string): LibvirtRow => ({
  ...row(id, condition, rule, wrong),
  version: '11.3.0',
});
const silent = (id: string, condition: string, reason: string): LibvirtRow => ({ id, condition, silent: reason });

/** All conditions, in the order of their numbers. */
export const libvirtRows: readonly LibvirtRow[] = [
  row('L001', 'A disk without a target', 'schema-violation', disk("type='file' device='disk'", FILE)),
  row('L002', "sgio='unfiltered'", 'unfiltered-sgio', disk("type='block' device='lun' sgio='unfiltered'", BLOCK, SDA)),
  row(
    'L003',
    'A lun over a network other than iSCSI',
    'invalid-lun-source',
    disk("type='network' device='lun'", "<source protocol='rbd' name='a/b'/>", SDA),
  ),
  row('L004', 'A lun that is a file', 'schema-violation', disk("type='file' device='lun'", FILE, SDA)),
  row('L005', 'A lun with a format of its own', 'option-unfit-for-lun', lun(QCOW2, SDA)),
  row(
    'L006',
    'Slices of a lun',
    'option-unfit-for-lun',
    disk(
      "type='block' device='lun'",
      "<source dev='/dev/disk/by-id/wwn-0x5000c50015ea71aa'><slices><slice type='storage' offset='0' size='512'/></slices></source>",
      SDA,
    ),
  ),
  row(
    'L007',
    'An encrypted lun',
    'option-unfit-for-lun',
    lun("<encryption format='luks'><secret type='passphrase' usage='x'/></encryption>", SDA),
  ),
  row('L008', 'A lun on IDE', 'device-unfit-for-bus', lun(HDA)),
  row('L009', 'A lun on virtio, with a QEMU that passes no SCSI commands there', 'lun-on-virtio-bus', lun(VDA)),
  row(
    'L010',
    'copy_on_read at a lun',
    'option-unfit-for-lun',
    lun("<driver name='qemu' type='raw' copy_on_read='on'/>", SDA),
  ),
  row('L011', 'A WWN for a lun', 'option-unfit-for-lun', lun(SDA, '<wwn>5000c50015ea71aa</wwn>')),
  row('L012', 'A vendor for a lun', 'option-unfit-for-lun', lun(SDA, '<vendor>ACME</vendor>')),
  row('L013', 'A serial number for a lun on SCSI', 'option-unfit-for-lun', lun(SDA, '<serial>a1</serial>')),
  row(
    'L014',
    'Reservations of a disk that is no lun',
    'reservations-without-lun',
    disk(
      "type='block' device='disk'",
      "<source dev='/dev/disk/by-id/wwn-0x5000c50015ea71aa'><reservations managed='yes'/></source>",
      SDA,
    ),
  ),
  row(
    'L015',
    'Unmanaged reservations without a kind of connection',
    'schema-violation',
    UNMANAGED("<source path='/run/pr.sock' mode='client'/>"),
  ),
  row(
    'L016',
    'Unmanaged reservations without a path',
    'schema-violation',
    UNMANAGED("<source type='unix' mode='client'/>"),
  ),
  row(
    'L017',
    'Unmanaged reservations without a mode',
    'schema-violation',
    UNMANAGED("<source type='unix' path='/run/pr.sock'/>"),
  ),
  row(
    'L018',
    'Reservations over something else than a Unix socket',
    'schema-violation',
    UNMANAGED("<source type='tcp' path='/run/pr.sock' mode='client'/>"),
  ),
  row(
    'L019',
    'Reservations by a server',
    'incomplete-reservations',
    UNMANAGED("<source type='unix' path='/run/pr.sock' mode='server'/>"),
  ),
  row(
    'L020',
    'rawio at a disk that is no lun',
    'schema-violation',
    disk("type='block' device='disk' rawio='yes'", BLOCK, SDA),
  ),
  row(
    'L021',
    'sgio at a disk that is no lun',
    'schema-violation',
    disk("type='block' device='disk' sgio='filtered'", BLOCK, SDA),
  ),
  row(
    'L022',
    'Limits of bytes, in all and for reading',
    'schema-violation',
    file(VDA, iotune(['total_bytes_sec', '1000'], ['read_bytes_sec', '1000'])),
  ),
  row(
    'L023',
    'Limits of requests, in all and for writing',
    'schema-violation',
    file(VDA, iotune(['total_iops_sec', '1000'], ['write_iops_sec', '1000'])),
  ),
  row(
    'L024',
    'Limits of bytes in bursts, in all and for reading',
    'schema-violation',
    file(VDA, iotune(['total_bytes_sec', '1000'], ['total_bytes_sec_max', '1000'], ['read_bytes_sec_max', '1000'])),
  ),
  row(
    'L025',
    'Limits of requests in bursts, in all and for reading',
    'schema-violation',
    file(VDA, iotune(['total_iops_sec', '1000'], ['total_iops_sec_max', '1000'], ['read_iops_sec_max', '1000'])),
  ),
  row('L026', 'A throttle group without limits', 'throttle-limit-out-of-range', file(VDA, iotune(['group_name', 'g']))),
  newer(
    'L027',
    'Limits of an SD card',
    'unfit-disk-of-newer-libvirt',
    file("<target dev='sda' bus='sd'/>", iotune(['total_iops_sec', '100'])),
  ),
  row(
    'L028',
    'Two disks with different limits in one throttle group',
    'unequal-throttle-group',
    domain(
      file(VDA, iotune(['total_iops_sec', '100'], ['group_name', 'g'])) +
        disk(
          "type='file' device='disk'",
          "<source file='/guests/b.img'/>",
          "<target dev='vdb' bus='virtio'/>",
          iotune(['total_iops_sec', '200'], ['group_name', 'g']),
        ),
    ),
  ),
  row(
    'L029',
    'A limit above the highest of QEMU',
    'throttle-limit-out-of-range',
    file(VDA, iotune(['total_bytes_sec', '1000000000000001'])),
  ),
  newer(
    'L030',
    'Throttle filters beside limits',
    'conflicting-throttling',
    file(VDA, iotune(['total_iops_sec', '100']), "<throttlefilters><throttlefilter group='g'/></throttlefilters>"),
  ),
  newer(
    'L031',
    'Throttle filters of a CD-ROM',
    'conflicting-throttling',
    disk(
      "type='file' device='cdrom'",
      FILE,
      "<target dev='sda' bus='sata'/>",
      "<throttlefilters><throttlefilter group='g'/></throttlefilters>",
    ),
  ),
  newer(
    'L032',
    'A throttle group that is not there',
    'unknown-throttle-group',
    domain(file(VDA, "<throttlefilters><throttlefilter group='g'/></throttlefilters>")),
  ),
  row(
    'L033',
    'A disk on SATA with a PCI address',
    'address-unfit-for-bus',
    file("<target dev='sda' bus='sata'/>", pci('0x00', '0x09')),
  ),
  row('L034', 'A disk on SCSI with a PCI address', 'address-unfit-for-bus', file(SDA, pci('0x00', '0x09'))),
  row('L035', 'A disk on IDE with a PCI address', 'address-unfit-for-bus', file(HDA, pci('0x00', '0x09'))),
  row(
    'L036',
    'A floppy with a PCI address',
    'address-unfit-for-bus',
    disk("type='file' device='floppy'", FILE, "<target dev='fda' bus='fdc'/>", pci('0x00', '0x09')),
  ),
  row(
    'L037',
    'A disk on SATA with a USB address',
    'address-unfit-for-bus',
    file("<target dev='sda' bus='sata'/>", "<address type='usb' bus='0' port='1'/>"),
  ),
  row(
    'L038',
    'A disk on USB with a PCI address',
    'address-unfit-for-bus',
    file("<target dev='sda' bus='usb'/>", pci('0x00', '0x09')),
  ),
  newer(
    'L039',
    'An empty drive on USB',
    'unfit-disk-of-newer-libvirt',
    disk("type='file' device='cdrom'", "<target dev='sda' bus='usb'/>", '<readonly/>'),
  ),
  row(
    'L040',
    'A virtio disk with the address of a drive',
    'address-unfit-for-bus',
    file(VDA, drive("controller='0' bus='0' target='0' unit='0'")),
  ),
  row(
    'L041',
    'A model of virtio off the bus virtio',
    'virtio-option-without-virtio',
    disk("type='file' device='disk' model='virtio-transitional'", FILE, SDA),
  ),
  row(
    'L042',
    'Queues of a disk on SCSI',
    'virtio-option-without-virtio',
    file("<driver name='qemu' type='raw' queues='2'/>", SDA),
  ),
  newer(
    'L043',
    'The size of queues of a disk on SCSI',
    'virtio-option-without-virtio',
    file("<driver name='qemu' type='raw' queue_size='256'/>", SDA),
  ),
  ...['event_idx', 'ioeventfd', 'iommu', 'ats', 'packed', 'page_per_vq'].map((option, at) =>
    row(
      `L${String(44 + at).padStart(3, '0')}`,
      `"${option}" of a disk on SCSI`,
      'virtio-option-without-virtio',
      file(`<driver name='qemu' type='raw' ${option}='on'/>`, SDA),
    ),
  ),
  row(
    'L050',
    'The NVMe namespace 0',
    'invalid-nvme-source',
    disk(
      "type='nvme' device='disk'",
      "<source type='pci' managed='yes' namespace='0'><address domain='0x0000' bus='0x01' slot='0x00' function='0x0'/></source>",
      VDA,
    ),
  ),
  row(
    'L051',
    'An NVMe source without an address',
    'schema-violation',
    disk("type='nvme' device='disk'", "<source type='pci' managed='yes' namespace='1'/>", VDA),
  ),
  row('L052', 'A vhost-user disk on SCSI', 'option-unfit-for-vhost-user', vhostUser('', SDA)),
  row('L053', 'Snapshots of a vhost-user disk', 'option-unfit-for-vhost-user', vhostUser(" snapshot='external'")),
  row(
    'L054',
    'A cache mode of a vhost-user disk',
    'option-unfit-for-vhost-user',
    vhostUser('', "<driver name='qemu' type='raw' cache='none'/>"),
  ),
  row(
    'L055',
    'Native input and output of a vhost-user disk',
    'option-unfit-for-vhost-user',
    vhostUser('', "<driver name='qemu' type='raw' io='native'/>"),
  ),
  row(
    'L055',
    'A cache of metadata of a vhost-user disk',
    'option-unfit-for-vhost-user',
    vhostUser(
      '',
      "<driver name='qemu' type='qcow2'><metadata_cache><max_size unit='bytes'>1234</max_size></metadata_cache></driver>",
    ),
  ),
  row(
    'L055',
    '"error_policy" of a vhost-user disk',
    'option-unfit-for-vhost-user',
    vhostUser('', "<driver name='qemu' type='raw' error_policy='stop'/>"),
  ),
  row(
    'L055',
    '"ioeventfd" of a vhost-user disk',
    'option-unfit-for-vhost-user',
    vhostUser('', "<driver name='qemu' type='raw' ioeventfd='on'/>"),
  ),
  row(
    'L055',
    '"copy_on_read" of a vhost-user disk',
    'option-unfit-for-vhost-user',
    vhostUser('', "<driver name='qemu' type='raw' copy_on_read='on'/>"),
  ),
  row(
    'L055',
    '"discard" of a vhost-user disk',
    'option-unfit-for-vhost-user',
    vhostUser('', "<driver name='qemu' type='raw' discard='unmap'/>"),
  ),
  row(
    'L055',
    '"iothread" of a vhost-user disk',
    'option-unfit-for-vhost-user',
    vhostUser('', "<driver name='qemu' type='raw' iothread='1'/>"),
  ),
  row(
    'L055',
    '"detect_zeroes" of a vhost-user disk',
    'option-unfit-for-vhost-user',
    vhostUser('', "<driver name='qemu' type='raw' detect_zeroes='on'/>"),
  ),
  row('L056', 'A read-only vhost-user disk', 'option-unfit-for-vhost-user', vhostUser('', '<readonly/>')),
  row(
    'L057',
    'A vhost-user disk in a guest that does not share its memory',
    'unshared-vhost-user-memory',
    domain(vhostUser('')),
  ),
  row(
    'L056',
    '"iotune" of a vhost-user disk',
    'option-unfit-for-vhost-user',
    vhostUser('', iotune(['total_iops_sec', '100'])),
  ),
  row(
    'L056',
    '"encryption" of a vhost-user disk',
    'option-unfit-for-vhost-user',
    vhostUser('', "<encryption format='luks'><secret type='passphrase' usage='x'/></encryption>"),
  ),
  row('L056', '"shareable" of a vhost-user disk', 'option-unfit-for-vhost-user', vhostUser('', '<shareable/>')),
  row('L056', '"transient" of a vhost-user disk', 'option-unfit-for-vhost-user', vhostUser('', '<transient/>')),
  row('L056', '"serial" of a vhost-user disk', 'option-unfit-for-vhost-user', vhostUser('', '<serial>a1</serial>')),
  row(
    'L056',
    '"wwn" of a vhost-user disk',
    'option-unfit-for-vhost-user',
    vhostUser('', '<wwn>5000c50015ea71aa</wwn>'),
  ),
  row('L056', '"vendor" of a vhost-user disk', 'option-unfit-for-vhost-user', vhostUser('', '<vendor>ACME</vendor>')),
  row(
    'L056',
    '"product" of a vhost-user disk',
    'option-unfit-for-vhost-user',
    vhostUser('', '<product>ACME</product>'),
  ),
  row('L056', '"auth" of a vhost-user disk', 'option-unfit-for-vhost-user', vhostUser('', SECRET('iscsi'))),
  row(
    'L056',
    '"geometry" of a vhost-user disk',
    'option-unfit-for-vhost-user',
    vhostUser('', "<geometry cyls='100' heads='16' secs='63'/>"),
  ),
  row(
    'L056',
    '"blockio" of a vhost-user disk',
    'option-unfit-for-vhost-user',
    vhostUser('', "<blockio logical_block_size='512'/>"),
  ),
  row('L056', '"backingStore" of a vhost-user disk', 'option-unfit-for-vhost-user', vhostUser('', '<backingStore/>')),
  row(
    'L057',
    'A file system over virtiofs likewise',
    'unshared-vhost-user-memory',
    domain("<filesystem type='mount'><driver type='virtiofs'/><source dir='/srv/a'/><target dir='a'/></filesystem>\n"),
  ),
  row(
    'L057',
    'Memory that only one NUMA cell shares',
    'unshared-vhost-user-memory',
    domain(vhostUser(''), {
      before:
        "<vcpu>2</vcpu><cpu><numa><cell id='0' cpus='0' memory='32768' memAccess='shared'/><cell id='1' cpus='1' memory='32768'/></numa></cpu>",
    }),
  ),
  newer(
    'L057',
    'A vhost-user interface likewise',
    'unshared-vhost-user-memory',
    domain(
      nic(
        'vhostuser',
        "<source type='unix' path='/run/n.sock' mode='client'/><model type='virtio'/><backend type='passt'/>",
      ),
    ),
  ),
  newer(
    'L057',
    'A vDPA disk likewise',
    'unshared-vhost-user-memory',
    domain(
      disk(
        "type='vhostvdpa' device='disk'",
        "<driver name='qemu' type='raw' cache='none'/>",
        "<source dev='/dev/vhost-vdpa-0'/>",
        VDA,
      ),
    ),
  ),
  newer(
    'L058',
    'A cached vDPA disk',
    'unfit-disk-of-newer-libvirt',
    disk(
      "type='vhostvdpa' device='disk'",
      "<driver name='qemu' type='raw' cache='writeback'/>",
      "<source dev='/dev/vhost-vdpa-0'/>",
      VDA,
    ),
  ),
  row(
    'L059',
    'A tray of a fixed disk',
    'target-option-unfit-for-drive',
    file("<target dev='sda' bus='scsi' tray='open'/>"),
  ),
  row('L060', 'A vendor of more than 8 characters', 'schema-violation', file(SDA, '<vendor>ACME CORP</vendor>')),
  row(
    'L061',
    'A product of more than 16 characters',
    'too-long-product',
    file(SDA, '<product>12345678901234567</product>'),
  ),
  row('L062', 'A vendor on virtio', 'identity-unfit-for-bus', file(VDA, '<vendor>ACME</vendor>')),
  row('L063', 'A product on virtio', 'identity-unfit-for-bus', file(VDA, '<product>ACME</product>')),
  row('L064', 'A WWN on virtio', 'identity-unfit-for-bus', file(VDA, '<wwn>5000c50015ea71aa</wwn>')),
  row(
    'L065',
    'A floppy on IDE',
    'device-unfit-for-bus',
    disk("type='file' device='floppy'", FILE, "<target dev='fda' bus='ide'/>"),
  ),
  row('L066', 'A disk on the bus of floppies', 'device-unfit-for-bus', file("<target dev='sda' bus='fdc'/>")),
  row(
    'L067',
    'removable on virtio',
    'target-option-unfit-for-drive',
    file("<target dev='vda' bus='virtio' removable='on'/>"),
  ),
  row(
    'L068',
    'startupPolicy of a source over the network',
    'schema-violation',
    disk(
      "type='network' device='cdrom'",
      "<source protocol='nbd' startupPolicy='optional'><host name='h'/></source>",
      "<target dev='sda' bus='sata'/>",
    ),
  ),
  row(
    'L069',
    "startupPolicy='requisite' of a fixed disk",
    'requisite-fixed-disk',
    disk("type='file' device='disk'", "<source file='/guests/a.img' startupPolicy='requisite'/>", VDA),
  ),
  row('L070', 'A disk named like a floppy', 'invalid-target-name', file("<target dev='fda' bus='scsi'/>")),
  row(
    'L071',
    'A floppy named like a disk',
    'invalid-target-name',
    disk("type='file' device='floppy'", FILE, "<target dev='sda' bus='fdc'/>"),
  ),
  row('L072', 'A disk without content', 'disk-without-source', disk("type='file' device='disk'", VDA)),
  newer(
    'L073',
    'discard_no_unref off qcow2',
    'option-of-qcow2-off-qcow2',
    file("<driver name='qemu' type='raw' discard_no_unref='on'/>", VDA),
  ),
  newer(
    'L074',
    'discard_no_unref of a read-only disk',
    'option-of-qcow2-off-qcow2',
    file("<driver name='qemu' type='qcow2' discard_no_unref='on'/>", VDA, '<readonly/>'),
  ),
  newer(
    'L075',
    'One thread and a list of threads',
    'conflicting-iothreads',
    mapping("iothread='1'", "<iothread id='1'/>"),
  ),
  row(
    'L076',
    'A thread for a disk on SCSI',
    'iothread-unfit-for-device',
    file("<driver name='qemu' type='raw' iothread='1'/>", SDA),
  ),
  row(
    'L077',
    'A thread that the domain does not have',
    'unknown-iothread',
    domain(file("<driver name='qemu' type='raw' iothread='3'/>", VDA), { before: '<iothreads>2</iothreads>' }),
  ),
  newer(
    'L078',
    'A thread that is listed twice',
    'invalid-iothread-mapping',
    mapping('', "<iothread id='1'/>", "<iothread id='1'/>"),
  ),
  newer(
    'L079',
    'Queues for some threads only',
    'invalid-iothread-mapping',
    mapping("queues='1'", "<iothread id='1'><queue id='0'/></iothread>", "<iothread id='2'/>"),
  ),
  newer(
    'L080',
    'Divided queues without their number',
    'invalid-iothread-mapping',
    mapping('', "<iothread id='1'><queue id='0'/></iothread>"),
  ),
  newer(
    'L081',
    'A queue beyond their number',
    'invalid-iothread-mapping',
    mapping("queues='1'", "<iothread id='1'><queue id='0'/><queue id='1'/></iothread>"),
  ),
  newer(
    'L082',
    'A queue with two threads',
    'invalid-iothread-mapping',
    mapping("queues='1'", "<iothread id='1'><queue id='0'/></iothread>", "<iothread id='2'><queue id='0'/></iothread>"),
  ),
  newer(
    'L083',
    'A queue without a thread',
    'invalid-iothread-mapping',
    mapping("queues='2'", "<iothread id='1'><queue id='0'/></iothread>"),
  ),
  row(
    'L084',
    'The geometry of a disk on USB',
    'geometry-unfit-for-bus',
    file("<target dev='sda' bus='usb'/>", "<geometry cyls='100' heads='16' secs='63'/>"),
  ),
  row(
    'L085',
    'The translation of a disk on SCSI',
    'geometry-unfit-for-bus',
    file(SDA, "<geometry cyls='100' heads='16' secs='63' trans='lba'/>"),
  ),
  row(
    'L086',
    'The serial number of an SD card',
    'identity-unfit-for-bus',
    file("<target dev='sda' bus='sd'/>", '<serial>a1</serial>'),
  ),
  row('L087', 'A serial number with a comma', 'schema-violation', file(VDA, '<serial>a,1</serial>')),
  row(
    'L088',
    'A CD-ROM on virtio',
    'device-unfit-for-bus',
    disk("type='file' device='cdrom'", FILE, VDA, '<readonly/>'),
  ),
  row(
    'L089',
    'copy_on_read of a read-only disk',
    'unfit-copy-on-read',
    file("<driver name='qemu' type='raw' copy_on_read='on'/>", VDA, '<readonly/>'),
  ),
  row(
    'L090',
    'copy_on_read of a CD-ROM',
    'unfit-copy-on-read',
    disk(
      "type='file' device='cdrom'",
      "<driver name='qemu' type='raw' copy_on_read='on'/>",
      FILE,
      "<target dev='sda' bus='scsi'/>",
    ),
  ),
  row(
    'L091',
    'The rotation of a virtio disk',
    'target-option-unfit-for-drive',
    file("<target dev='vda' bus='virtio' rotation_rate='1'/>"),
  ),
  row('L092', 'A read-only disk on IDE', 'readonly-ata-disk', file(HDA, '<readonly/>')),
  row('L093', 'A read-only disk on SATA', 'readonly-ata-disk', file("<target dev='sda' bus='sata'/>", '<readonly/>')),
  row(
    'L094',
    'Native input and output through the cache',
    'native-io-with-cache',
    file("<driver name='qemu' type='raw' cache='writeback' io='native'/>", VDA),
  ),
  silent('L095', "io='io_uring', with a QEMU that lacks it", 'How QEMU was built stands nowhere in the XML.'),
  row('L096', 'A shared disk of format qcow2', 'shareable-format', file(QCOW2, VDA, '<shareable/>')),
  row('L097', 'A disk driver other than qemu', 'foreign-disk-driver', file("<driver name='tap' type='raw'/>", VDA)),
  row('L098', 'Capitals in the name of a target', 'invalid-target-name', file("<target dev='vdA' bus='virtio'/>")),
  row('L099', 'A partition for a target', 'invalid-target-name', file("<target dev='vda1' bus='virtio'/>")),
  row(
    'L100',
    'A transient disk without content',
    'disk-without-source',
    disk("type='file' device='disk'", VDA, '<transient/>'),
  ),
  row('L101', 'A transient disk that is read only', 'unfit-transient-disk', file(VDA, '<readonly/>', '<transient/>')),
  row(
    'L102',
    'A transient disk that is no file',
    'unfit-transient-disk',
    disk("type='block' device='disk'", BLOCK, VDA, '<transient/>'),
  ),
  row(
    'L103',
    'A transient CD-ROM',
    'unfit-transient-disk',
    disk("type='file' device='cdrom'", FILE, "<target dev='sda' bus='scsi'/>", '<transient/>'),
  ),
  row(
    'L104',
    'A transient disk on SATA that shares its backing',
    'unfit-transient-disk',
    file("<target dev='sda' bus='sata'/>", "<transient shareBacking='yes'/>"),
  ),
  row(
    'L105',
    'Two disks of one name',
    'duplicate-target',
    domain(file(VDA) + disk("type='block' device='disk'", BLOCK, VDA)),
  ),
  row(
    'L106',
    'Two disks at one address',
    'duplicate-drive-address',
    domain(
      file(SDA, drive("controller='0' bus='0' target='0' unit='1'")) +
        disk("type='block' device='disk'", BLOCK, "<target dev='sdb' bus='scsi'/>") +
        VIRTIO_SCSI,
    ),
  ),
  row(
    'L107',
    'A disk and a SCSI device of the host at one address',
    'duplicate-drive-address',
    domain(
      file(SDA, drive("controller='0' bus='0' target='0' unit='1'")) +
        VIRTIO_SCSI +
        SCSI_OF_HOST('0', drive("controller='0' bus='0' target='0' unit='1'")),
    ),
  ),
  row('L108', 'A name that gives no address', 'invalid-target-name', file("<target dev='sdA' bus='scsi'/>")),
  row(
    'L109',
    'A name that gives the address of a SCSI device of the host',
    'duplicate-drive-address',
    domain(file(SDA) + VIRTIO_SCSI + SCSI_OF_HOST('0', drive("controller='0' bus='0' target='0' unit='0'"))),
  ),
  row(
    'L110',
    "rerror_policy='enospace'",
    'schema-violation',
    file("<driver name='qemu' type='raw' rerror_policy='enospace'/>", VDA),
  ),
  row(
    'L111',
    'Credentials at the disk and in its source',
    'credentials-given-twice',
    network('iscsi', "<host name='h' port='3260'/>" + SECRET('iscsi'), SECRET('iscsi'), VDA),
  ),
  row(
    'L112',
    'Encryption at the disk and in its source',
    'credentials-given-twice',
    disk(
      "type='file' device='disk'",
      "<source file='/guests/a.img'><encryption format='luks'><secret type='passphrase' usage='x'/></encryption></source>",
      "<encryption format='luks'><secret type='passphrase' usage='x'/></encryption>",
      VDA,
    ),
  ),
  row(
    'L113',
    'Credentials for NBD',
    'credentials-unfit-for-protocol',
    network('nbd', "<host name='h' port='10809'/>", SECRET('iscsi'), VDA),
  ),
  row(
    'L114',
    'A secret for Ceph at an iSCSI source',
    'credentials-unfit-for-protocol',
    network('iscsi', "<host name='h' port='3260'/>" + SECRET('ceph'), VDA),
  ),
  row(
    'L115',
    'A cipher of an encrypted disk',
    'cipher-of-encrypted-disk',
    file(
      VDA,
      "<encryption format='luks'><secret type='passphrase' usage='x'/><cipher name='aes' size='256'/><ivgen name='plain64'/></encryption>",
    ),
  ),
  newer(
    'L116',
    'The protocol sheepdog',
    'unfit-disk-of-newer-libvirt',
    network('sheepdog', "<host name='h' port='7000'/>", VDA),
  ),
  row(
    'L117',
    'A snapshot of a source that is not RBD',
    'schema-violation',
    network('iscsi', "<host name='h' port='3260'/><snapshot name='s'/>", VDA),
  ),
  newer(
    'L118',
    'A dataStore of an image that is not qcow2',
    'option-of-qcow2-off-qcow2',
    disk(
      "type='file' device='disk'",
      "<driver name='qemu' type='raw'/>",
      "<source file='/guests/a.img'><dataStore type='file'><format type='raw'/><source file='/guests/b.raw'/></dataStore></source>",
      VDA,
    ),
  ),
  row(
    'L119',
    'A source over RBD without a name',
    'network-source-without-name',
    disk("type='network' device='disk'", "<source protocol='rbd'/>", VDA),
  ),
  row(
    'L120',
    'A pool without a volume',
    'schema-violation',
    disk("type='volume' device='disk'", "<source pool='p'/>", VDA),
  ),
  row('L121', 'The format iso', 'unusable-image-format', file("<driver name='qemu' type='iso'/>", VDA)),
  row('L122', 'The format fat for a file', 'unusable-image-format', file("<driver name='qemu' type='fat'/>", VDA)),
  row(
    'L123',
    'A directory that can be written to',
    'unusable-image-format',
    disk("type='dir' device='disk'", "<driver name='qemu' type='fat'/>", "<source dir='/guests/d'/>", VDA),
  ),
  row('L121', 'The format cow', 'unusable-image-format', file("<driver name='qemu' type='cow'/>", VDA)),
  row('L121', 'The format dir', 'unusable-image-format', file("<driver name='qemu' type='dir'/>", VDA)),
  row(
    'L124',
    'A time limit of a source over TFTP',
    'option-unfit-for-source',
    network('tftp', "<host name='h' port='69'/><timeout seconds='5'/>", VDA),
  ),
  row(
    'L124',
    'A certificate of a source over TFTP',
    'schema-violation',
    network('tftp', "<host name='h' port='69'/><ssl verify='no'/>", VDA),
  ),
  row(
    'L124',
    'Cookies of a source over FTP',
    'schema-violation',
    network('ftp', "<host name='h' port='21'/><cookies><cookie name='a'>b</cookie></cookies>", VDA),
  ),
  row(
    'L124',
    'A query of a source over FTP',
    'schema-violation',
    disk(
      "type='network' device='disk'",
      "<source protocol='ftp' name='a' query='b'><host name='h' port='21'/></source>",
      VDA,
    ),
  ),
  row(
    'L124',
    'readahead of a source over TFTP',
    'option-unfit-for-source',
    network('tftp', "<host name='h' port='69'/><readahead size='65536'/>", VDA),
  ),
  row(
    'L125',
    'A port of a source over NFS',
    'port-of-nfs-source',
    network('nfs', "<host name='h' port='2049'/><identity user='u' group='g'/>", VDA),
  ),
  row(
    'L125',
    'Two hosts of a source over NFS',
    'schema-violation',
    network('nfs', "<host name='h'/><host name='i'/><identity user='u' group='g'/>", VDA),
  ),
  row(
    'L125',
    'A source over NFS by a Unix socket',
    'port-of-nfs-source',
    network('nfs', "<host transport='unix' socket='/run/x'/><identity user='u' group='g'/>", VDA),
  ),
  row(
    'L126',
    'A cache of metadata of a raw disk',
    'option-unfit-for-source',
    file(
      "<driver name='qemu' type='raw'><metadata_cache><max_size unit='bytes'>1234</max_size></metadata_cache></driver>",
      VDA,
    ),
  ),
  row(
    'L127',
    'An encrypted image of format vmdk',
    'encryption-unfit-for-format',
    file(
      "<driver name='qemu' type='vmdk'/>",
      VDA,
      "<encryption format='luks'><secret type='passphrase' usage='x'/></encryption>",
    ),
  ),
  row(
    'L128',
    'Another bus than 0 of a SCSI controller',
    'drive-address-out-of-range',
    domain(file(SDA, drive("controller='0' bus='1' target='0' unit='0'")) + VIRTIO_SCSI),
  ),
  row(
    'L129',
    'Another target than 0 of an LSI controller',
    'drive-address-out-of-range',
    domain(
      file(SDA, drive("controller='0' bus='0' target='1' unit='0'")) +
        controller("type='scsi' index='0' model='lsilogic'"),
    ),
  ),
  row(
    'L130',
    'A second IDE controller in an address',
    'drive-address-out-of-range',
    file(HDA, drive("controller='1' bus='0' target='0' unit='0'")),
  ),
  row(
    'L130',
    'A name that leads to a second IDE controller',
    'drive-address-out-of-range',
    domain(file("<target dev='hde' bus='ide'/>")),
  ),
  row(
    'L131',
    'Another target than 0 on IDE',
    'drive-address-out-of-range',
    file(HDA, drive("controller='0' bus='0' target='1' unit='0'")),
  ),
  row(
    'L132',
    'Another bus than 0 for a floppy',
    'drive-address-out-of-range',
    disk(
      "type='file' device='floppy'",
      FILE,
      "<target dev='fda' bus='fdc'/>",
      drive("controller='0' bus='1' target='0' unit='0'"),
    ),
  ),
  row(
    'L132',
    'Another controller than 0 for a floppy',
    'drive-address-out-of-range',
    disk(
      "type='file' device='floppy'",
      FILE,
      "<target dev='fda' bus='fdc'/>",
      drive("controller='1' bus='0' target='0' unit='0'"),
    ),
  ),
  row(
    'L132',
    'Another target than 0 for a floppy',
    'drive-address-out-of-range',
    disk(
      "type='file' device='floppy'",
      FILE,
      "<target dev='fda' bus='fdc'/>",
      drive("controller='0' bus='0' target='1' unit='0'"),
    ),
  ),
  row(
    'L132',
    'A name that leads to a second controller of floppies',
    'drive-address-out-of-range',
    disk("type='file' device='floppy'", FILE, "<target dev='fdc' bus='fdc'/>"),
  ),
  row(
    'L133',
    'Another bus than 0 on SATA',
    'drive-address-out-of-range',
    file("<target dev='sda' bus='sata'/>", drive("controller='0' bus='1' target='0' unit='0'")),
  ),
  row(
    'L133',
    'Another target than 0 on SATA',
    'drive-address-out-of-range',
    file("<target dev='sda' bus='sata'/>", drive("controller='0' bus='0' target='1' unit='0'")),
  ),
  row('L134', 'A disk that is kept from the guest', 'unassigned-address', file(VDA, "<address type='unassigned'/>")),
  row(
    'L135',
    'A CCW address off s390',
    'ccw-address-off-s390',
    domain(file(VDA, "<address type='ccw' cssid='0xfe' ssid='0x0' devno='0x0001'/>")),
  ),
  row(
    'L136',
    'An ACPI index of a device off PCI',
    'pci-option-without-pci',
    nic(
      'user',
      "<mac address='52:54:00:11:22:33'/><model type='usb-net'/><acpi index='3'/><address type='usb' bus='0' port='1'/>",
    ),
  ),
  row(
    'L137',
    'A ROM of a device off PCI',
    'pci-option-without-pci',
    nic('user', "<model type='usb-net'/><rom bar='on'/><address type='usb' bus='0' port='1'/>"),
  ),
  row(
    'L138',
    'Two devices at one PCI address',
    'duplicate-device-address',
    domain(file(VDA, pci('0x00', '0x09')) + nic('user', "<model type='virtio'/>", pci('0x00', '0x09'))),
  ),
  row(
    'L138',
    'A device where the main board has one',
    'invalid-pci-address',
    domain(file(VDA, pci('0x00', '0x1f')), { machine: 'q35' }),
  ),
  row(
    'L139',
    'A PCI domain other than 0',
    'pci-domain-other-than-zero',
    file(VDA, "<address type='pci' domain='0x0001' bus='0x00' slot='0x09' function='0x0'/>"),
  ),
  row(
    'L140',
    'A PCI bus that no controller provides',
    'invalid-pci-address',
    domain(
      controller("type='pci' index='1' model='pcie-root-port'", pci('0x00', '0x02')) +
        controller("type='pci' index='9' model='pcie-root-port'", pci('0x05', '0x02')),
      { machine: 'q35' },
    ),
  ),
  row(
    'L141',
    'A slot that the controller does not have',
    'invalid-pci-address',
    domain(controller("type='pci' index='1' model='pcie-root-port'") + file(VDA, pci('0x01', '0x01')), {
      machine: 'q35',
    }),
  ),
  row(
    'L141',
    'A slot below the first of a bridge',
    'invalid-pci-address',
    domain(controller("type='pci' index='1' model='pci-bridge'") + file(VDA, pci('0x01', '0x00'))),
  ),
  row(
    'L141',
    'A function above 7',
    'schema-violation',
    file(VDA, "<address type='pci' domain='0x0000' bus='0x00' slot='0x05' function='0x8'/>"),
  ),
  row(
    'L142',
    'A device on a controller that takes none of its kind',
    'invalid-pci-address',
    domain(
      controller("type='pci' index='1' model='pcie-expander-bus'", "<target busNr='100'/>", pci('0x00', '0x05')) +
        file(VDA, pci('0x01', '0x01')),
      { machine: 'q35' },
    ),
  ),
  row(
    'L142',
    'A port of PCI Express below another',
    'invalid-pci-address',
    domain(
      controller("type='pci' index='1' model='pcie-root-port'") +
        controller("type='pci' index='2' model='pcie-root-port'", pci('0x01', '0x00')),
      { machine: 'q35' },
    ),
  ),
  row(
    'L143',
    'Two devices at one CCW address',
    'duplicate-device-address',
    domain(
      file(VDA, "<address type='ccw' cssid='0xfe' ssid='0x0' devno='0x0001'/>") +
        nic('user', "<model type='virtio'/><address type='ccw' cssid='0xfe' ssid='0x0' devno='0x0001'/>"),
      { machine: 's390-ccw-virtio' },
    ).replace("arch='x86_64'", "arch='s390x'"),
  ),
  row(
    'L144',
    'Two devices at one USB port',
    'duplicate-device-address',
    domain(TABLET('0', " port='1'") + TABLET('0', " port='1'")),
  ),
  row(
    'L145',
    'A USB port that the controller does not have',
    'usb-port-out-of-range',
    domain(controller("type='usb' index='0' model='piix3-uhci'") + TABLET('0', " port='3'")),
  ),
  row(
    'L146',
    'A USB bus without a controller',
    'missing-usb-controller',
    domain(controller("type='usb' index='0' model='piix3-uhci'") + TABLET('1', " port='1'")),
  ),
  row(
    'L147',
    'A USB device where USB is switched off',
    'missing-usb-controller',
    domain(controller("type='usb' index='0' model='none'") + "<input type='tablet' bus='usb'/>"),
  ),
  row('L148', 'Two controllers of one index', 'duplicate-controller', domain(VIRTIO_SCSI + VIRTIO_SCSI)),
  row(
    'L149',
    'A PCI root with an address',
    'invalid-pci-controller',
    controller("type='pci' index='0' model='pci-root'", pci('0x00', '0x01')),
  ),
  row(
    'L150',
    'A PCI controller with an index above 255',
    'invalid-pci-controller',
    controller("type='pci' index='256' model='pci-bridge'"),
  ),
  row(
    'L151',
    'A target index of 0 at another controller',
    'invalid-pci-controller',
    controller("type='pci' index='1' model='pci-root'", "<target index='0'/>"),
  ),
  row(
    'L151',
    'A target index out of range',
    'invalid-pci-controller',
    controller("type='pci' index='1' model='pci-root'", "<target index='31'/>"),
  ),
  row(
    'L152',
    'chassisNr out of range',
    'invalid-pci-controller',
    controller("type='pci' index='1' model='pci-bridge'", "<target chassisNr='0'/>"),
  ),
  row(
    'L153',
    'chassis out of range',
    'schema-violation',
    controller("type='pci' index='1' model='pcie-root-port'", "<target chassis='256'/>"),
  ),
  row(
    'L154',
    'port out of range',
    'schema-violation',
    controller("type='pci' index='1' model='pcie-root-port'", "<target port='256'/>"),
  ),
  row(
    'L155',
    'busNr out of range',
    'invalid-pci-controller',
    controller("type='pci' index='1' model='pci-expander-bus'", "<target busNr='255'/>"),
  ),
  row(
    'L156',
    'A NUMA node of the root',
    'invalid-pci-controller',
    controller("type='pci' index='0' model='pci-root'", '<target><node>0</node></target>'),
  ),
  row(
    'L157',
    'A bridge with the index 0',
    'invalid-pci-controller',
    controller("type='pci' index='0' model='pci-bridge'"),
  ),
  row(
    'L158',
    'A root with another index than 0',
    'invalid-pci-controller',
    domain(controller("type='pci' index='1' model='pci-root'")),
  ),
  row(
    'L159',
    'A root of PCI at a machine of PCI Express',
    'controller-unfit-for-machine',
    domain(controller("type='pci' index='0' model='pci-root'"), { machine: 'q35' }),
  ),
  row(
    'L159',
    'A root of PCI Express at a machine of PCI',
    'controller-unfit-for-machine',
    domain(controller("type='pci' index='0' model='pcie-root'")),
  ),
  row(
    'L160',
    'An expander of PCI Express at a machine without',
    'controller-unfit-for-machine',
    domain(controller("type='pci' index='1' model='pcie-expander-bus'", "<target busNr='100'/>")),
  ),
  row(
    'L160',
    'An expander of PCI at a machine of PCI Express',
    'controller-unfit-for-machine',
    domain(controller("type='pci' index='1' model='pci-expander-bus'", "<target busNr='100'/>"), { machine: 'q35' }),
  ),
  row(
    'L161',
    'A NUMA node that the domain does not have',
    'unknown-numa-node',
    domain(controller("type='pci' index='1' model='pci-expander-bus'", "<target busNr='100'><node>5</node></target>")),
  ),
  row(
    'L162',
    'A PCI controller on a bus above its own',
    'invalid-pci-controller',
    controller("type='pci' index='1' model='pci-bridge'", pci('0x01', '0x02')),
  ),
  row(
    'L163',
    'An option that the model does not have',
    'option-unfit-for-pci-controller',
    controller("type='pci' index='1' model='pci-bridge'", "<target busNr='100'/>"),
  ),
  row(
    'L164',
    'An IDE controller at a machine without',
    'controller-unfit-for-machine',
    domain(controller("type='ide' index='0'"), { machine: 'q35' }),
  ),
  row('L164', 'A second IDE controller', 'controller-unfit-for-machine', domain(controller("type='ide' index='1'"))),
  row(
    'L164',
    'A drive on IDE at a machine without',
    'controller-unfit-for-machine',
    domain(file(HDA), { machine: 'q35' }),
  ),
  row(
    'L165',
    'A SCSI controller of model buslogic',
    'controller-model-without-qemu',
    controller("type='scsi' index='0' model='buslogic'"),
  ),
  row(
    'L166',
    'A SCSI controller of model ncr53c90 at a machine without',
    'controller-unfit-for-machine',
    domain(controller("type='scsi' index='0' model='ncr53c90'")),
  ),
  ...['queues', 'cmd_per_lun', 'max_sectors'].map((option, at) =>
    row(
      `L${String(167 + at)}`,
      `"${option}" of a controller that is not virtio-scsi`,
      'virtio-scsi-option-on-other-controller',
      controller("type='scsi' index='0' model='lsilogic'", `<driver ${option}='4'/>`),
    ),
  ),
  row(
    'L170',
    '"ioeventfd" of a controller that is not virtio-scsi',
    'virtio-scsi-option-on-other-controller',
    controller("type='scsi' index='0' model='lsilogic'", "<driver ioeventfd='on'/>"),
  ),
  row(
    'L171',
    'A thread of a controller that is not virtio-scsi',
    'iothread-unfit-for-device',
    controller("type='scsi' index='0' model='lsilogic'", "<driver iothread='1'/>"),
  ),
  newer(
    'L172',
    'Threads of a controller that is not virtio-scsi',
    'conflicting-iothreads',
    controller("type='scsi' index='0' model='lsilogic'", "<driver><iothreads><iothread id='1'/></iothreads></driver>"),
  ),
  newer(
    'L173',
    'One thread and a list of threads of a controller',
    'conflicting-iothreads',
    controller(
      "type='scsi' index='0' model='virtio-scsi'",
      "<driver iothread='1'><iothreads><iothread id='1'/></iothreads></driver>",
    ),
  ),
  row(
    'L174',
    'A thread of a virtio-scsi controller off PCI and CCW',
    'iothread-unfit-for-device',
    domain(
      controller("type='scsi' index='0' model='virtio-scsi'", "<driver iothread='1'/><address type='virtio-mmio'/>"),
      { before: '<iothreads>1</iothreads>' },
    ),
  ),
  row(
    'L175',
    'A thread of a controller that the domain does not have',
    'unknown-iothread',
    domain(controller("type='scsi' index='0' model='virtio-scsi'", "<driver iothread='2'/>"), {
      before: '<iothreads>1</iothreads>',
    }),
  ),
  row(
    'L176',
    'A companion of a USB controller that is not there',
    'invalid-usb-controller',
    domain(controller("type='usb' index='0' model='ich9-uhci1'", "<master startport='0'/>")),
  ),
  row(
    'L177',
    'A USB controller where USB is switched off',
    'invalid-usb-controller',
    domain(controller("type='usb' index='0' model='none'") + controller("type='usb' index='1' model='qemu-xhci'")),
  ),
  row(
    'L178',
    'More than 15 ports',
    'invalid-usb-controller',
    controller("type='usb' index='0' model='qemu-xhci' ports='16'"),
  ),
  row(
    'L179',
    'Two devices at one place of the boot order',
    'duplicate-boot-order',
    domain(file(VDA, "<boot order='1'/>") + nic('user', "<model type='virtio'/><boot order='1'/>")),
  ),
  row(
    'L180',
    'A boot order by kinds and at devices',
    'mixed-boot-order',
    domain(file(VDA, "<boot order='1'/>"), { os: "<boot dev='hd'/>" }),
  ),
  row(
    'L181',
    'A time limit of the boot menu above 65535',
    'schema-violation',
    domain('', { os: "<bootmenu enable='yes' timeout='65536'/>" }),
  ),
  row(
    'L182',
    'A time limit of restarts above 65535',
    'schema-violation',
    domain('', { os: "<bios rebootTimeout='65536'/>" }),
  ),
  row('L183', 'An interface on a bridge that is not named', 'bridge-interface-without-source', nic('bridge')),
  row('L184', 'The MAC address of a group', 'schema-violation', nic('user', "<mac address='01:00:5e:00:00:01'/>")),
  row(
    'L185',
    'Addresses of the host off type ethernet',
    'schema-violation',
    nic('bridge', "<source bridge='br0'><ip address='10.0.0.1' prefix='24'/></source>"),
  ),
  row(
    'L186',
    'An unmanaged device off type ethernet',
    'unmanaged-interface-device',
    nic('bridge', "<source bridge='br0'/><target dev='t0' managed='no'/>"),
  ),
  row('L187', 'A transient partner of no team', 'schema-violation', nic('user', "<teaming type='transient'/>")),
  row('L188', 'Isolation off bridges', 'invalid-port-isolation', nic('user', "<port isolated='yes'/>")),
  row(
    'L189',
    'An option of virtio at another model',
    'virtio-option-without-virtio',
    nic('user', "<model type='e1000'/><driver iommu='on'/>"),
  ),
  newer(
    'L190',
    'passt off type user',
    'passt-off-user-network',
    nic('bridge', "<source bridge='br0'/><backend type='passt'/>"),
  ),
  newer(
    'L191',
    'Forwarded ports without passt',
    'interface-model-without-virtio',
    nic('user', "<portForward proto='tcp'><range start='22'/></portForward>"),
  ),
  row(
    'L192',
    'VLAN tags where libvirt sets none',
    'vlan-unfit-for-interface',
    nic('user', "<vlan><tag id='42'/></vlan>"),
  ),
  row(
    'L193',
    'Limits of the traffic of a device of the host',
    'bandwidth-of-host-device-interface',
    nic(
      'hostdev',
      "<source><address type='pci' domain='0x0000' bus='0x01' slot='0x00' function='0x0'/></source><bandwidth><inbound average='1000'/></bandwidth>",
    ),
  ),
  row(
    'L194',
    'The size of a queue that is no power of two',
    'invalid-queue-size',
    nic('user', "<model type='virtio'/><driver rx_queue_size='300'/>"),
  ),
  row(
    'L195',
    'The MTU of a direct interface',
    'mtu-unfit-for-interface',
    nic('direct', "<source dev='eth0' mode='bridge'/><mtu size='9000'/>"),
  ),
  newer(
    'L196',
    'vDPA with a model that is not virtio',
    'interface-model-without-virtio',
    nic('vdpa', "<source dev='/dev/vhost-vdpa-0'/><model type='e1000'/>"),
  ),
  row(
    'L197',
    'A prefix beyond what slirp takes',
    'invalid-guest-address',
    nic('user', "<ip family='ipv4' address='172.17.2.4' prefix='2'/><model type='virtio'/>"),
  ),
  row('L198', 'One device of the host twice', 'duplicate-host-device', domain(SCSI_OF_HOST('1') + SCSI_OF_HOST('1'))),
  row(
    'L199',
    'rawio of a device of the host off SCSI',
    'schema-violation',
    "<hostdev mode='subsystem' type='pci' managed='yes' rawio='yes'><source><address domain='0x0000' bus='0x01' slot='0x00' function='0x0'/></source></hostdev>\n",
  ),
  row(
    'L200',
    'Two devices of one alias',
    'duplicate-alias',
    domain(file(VDA, "<alias name='ua-a'/>") + nic('user', "<model type='virtio'/><alias name='ua-a'/>")),
  ),
  row(
    'L201',
    'One thread named twice',
    'duplicate-iothread',
    domain('', { before: "<iothreads>2</iothreads><iothreadids><iothread id='1'/><iothread id='1'/></iothreadids>" }),
  ),
];
