/** A domain as `virsh dumpxml` prints it, with virtio-scsi disks until it has that many lines. */
export function generateDomain(lines) {
  const disks = Math.floor((lines - 40) / DISK_LINES);
  const controllers = Math.ceil(disks / UNITS);
  return [
    "<domain type='kvm'>",
    '  <name>clustered-guest</name>',
    "  <memory unit='KiB'>4194304</memory>",
    "  <vcpu placement='static'>4</vcpu>",
    '  <os>',
    "    <type arch='x86_64' machine='q35'>hvm</type>",
    "    <boot dev='hd'/>",
    '  </os>',
    '  <features>',
    '    <acpi/>',
    '  </features>',
    "  <clock offset='utc'/>",
    '  <on_poweroff>destroy</on_poweroff>',
    '  <on_reboot>restart</on_reboot>',
    '  <on_crash>destroy</on_crash>',
    '  <devices>',
    ...Array.from({ length: controllers }, (_, n) => `    <controller type='scsi' index='${n}' model='virtio-scsi'/>`),
    ...Array.from({ length: disks }, (_, n) => generateDisk(n, '    ')),
    '  </devices>',
    '</domain>',
    '',
  ].join('\n');
}

const DISK_LINES = 12;
const UNITS = 200;

/** A disk in a file of its own, as `virsh attach-device` takes it; virtio needs no controller elsewhere. */
export function generateFragment() {
  return `${generateDisk(0, '')
    .replace("dev='sda' bus='scsi'", "dev='vda' bus='virtio'")
    .replace(/ *<address .*\n/, '')}\n`;
}

function generateDisk(number, indentation) {
  return [
    "<disk type='block' device='disk'>",
    "  <driver name='qemu' type='raw' cache='none' io='native'/>",
    `  <source dev='/dev/vx/dmp/emc0_${number}'/>`,
    `  <target dev='${targetName(number)}' bus='scsi'/>`,
    '  <iotune>',
    `    <total_bytes_sec>${1000 + number}</total_bytes_sec>`,
    '  </iotune>',
    '  <shareable/>',
    `  <serial>serial${number}</serial>`,
    `  <alias name='ua-disk${number}'/>`,
    `  <address type='drive' controller='${Math.floor(number / UNITS)}' bus='0' target='0' unit='${number % UNITS}'/>`,
    '</disk>',
  ]
    .map((line) => indentation + line)
    .join('\n');
}

/** sda … sdz, sdaa … */
function targetName(number) {
  const letter = (value) => String.fromCharCode(97 + value);
  return number < 26 ? `sd${letter(number)}` : `sd${letter(Math.floor(number / 26) - 1)}${letter(number % 26)}`;
}
