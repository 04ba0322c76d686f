import { describe, expect, test } from 'vitest';
import { CURSOR } from '../harness/check-completion';
import { judgeXml } from '../harness/check-xml';
import { chosenXml, completeXml, xmlLabels } from '../harness/check-xml-completion';

/** A domain with these devices. */
function domainWith(devices: string): string {
  return `<domain type='kvm'>
  <name>guest</name>
  <memory unit='GiB'>4</memory>
  <vcpu>2</vcpu>
  <os>
    <type arch='x86_64' machine='q35'>hvm</type>
  </os>
  <devices>
${devices}
  </devices>
</domain>
`;
}

describe('elements', () => {
  test('a document begins with a domain or a device', () => {
    const labels = xmlLabels(CURSOR);
    expect(labels).toEqual(expect.arrayContaining(['domain', 'disk', 'controller', 'interface', 'hostdev']));
    expect(labels).not.toContain('source');
    expect(xmlLabels(`<!-- <disk> -->\n<${CURSOR}`)).toEqual(labels);
    expect(xmlLabels(`<disk/>\n<${CURSOR}`)).toEqual([]);
    expect(chosenXml('<|>', 'vsock')).toBe("<vsock>\n  <cid auto='‹yes|no›'/>\n</vsock>");
  });

  test('those that the rest of the element leaves possible', () => {
    const labels = xmlLabels(
      `<disk type='block'>\n  <driver name='qemu'/>\n  <${CURSOR}\n  <target dev='vda'/>\n</disk>`,
    );
    expect(labels).toEqual(expect.arrayContaining(['source', 'address', 'boot', 'serial', 'shareable']));
    expect(labels).not.toContain('target');
    expect(labels).not.toContain('driver');
  });

  test('the usual ones first', () => {
    expect(xmlLabels(`<disk type='block'>\n  <${CURSOR}\n</disk>`).slice(0, 3)).toEqual(['driver', 'source', 'target']);
  });

  test('with details short enough to stand beside the label', () => {
    const entries = completeXml(domainWith(`    <${CURSOR}`));
    expect(entries.filter(({ detail = '' }) => detail !== '').length).toBeGreaterThan(5);
    expect(entries.filter(({ label, detail = '' }) => detail !== '' && label.length + detail.length > 45)).toEqual([]);
  });

  test('with their parts, by the kind that was chosen', () => {
    expect(chosenXml(domainWith(`    <${CURSOR}`), "disk type='block' device='disk'")).toContain(`
    <disk type='block' device='disk'>
      <driver name='qemu' type='raw' cache='‹none|default|directsync|unsafe|writeback|writethrough›' io='‹native|io_uring|threads›'/>
      <source dev='‹›'/>
      <target dev='‹vda›' bus='‹virtio|`);
    expect(chosenXml(`<disk type='file'>\n  <${CURSOR}\n</disk>`, 'source')).toContain("<source file='‹›'/>");
    expect(chosenXml(`<disk type='block'>\n  <${CURSOR}\n</disk>`, 'source')).toContain("<source dev='‹›'/>");
    expect(chosenXml(`<disk type='volume'>\n  <${CURSOR}\n</disk>`, 'source')).toContain(
      "<source pool='‹›' volume='‹›'/>",
    );
    expect(chosenXml(`<disk type='network'>\n  <${CURSOR}\n</disk>`, 'source')).toMatch(
      /<source protocol='[^']+' name='‹›'/,
    );
  });

  test('the bus that goes with the name of the target, or with the kind of the disk', () => {
    const first = (device: string, target: string): string | undefined =>
      xmlLabels(`<disk type='block' device='${device}'>\n  <target ${target} bus='${CURSOR}'/>\n</disk>`)[0];
    expect(first('lun', '')).toBe('scsi');
    expect(first('disk', "dev='vda'")).toBe('virtio');
    expect(first('disk', "dev='sda'")).toBe('scsi');
    expect(first('disk', "dev='hda'")).toBe('ide');
    expect(first('cdrom', '')).toBe('sata');
    const target = (device: string): string =>
      chosenXml(`<disk type='file' device='${device}'>\n  <${CURSOR}\n</disk>`, 'target');
    expect(target('lun')).toMatch(/<target dev='‹sda›' bus='‹scsi\|/);
    expect(target('cdrom')).toMatch(/<target dev='‹sda›' bus='‹sata\|/);
    expect(xmlLabels(`<disk device='cdrom'><target dev='${CURSOR}' bus='ide'/></disk>`)[0]).toBe('hda');
    expect(target('disk')).toMatch(/<target dev='‹vda›' bus='‹virtio\|/);
    expect(chosenXml(`<${CURSOR}`, "disk type='file' device='cdrom'")).toMatch(/<target dev='‹sda›' bus='‹sata\|/);
  });

  test('the first free name, number and place', () => {
    const domain = domainWith(`    <disk type='file'>
      <source file='/a'/>
      <target dev='vda' bus='virtio'/>
    </disk>
    <disk type='file'>
      <source file='/b'/>
      <target dev='sda' bus='scsi'/>
    </disk>
    <controller type='scsi' index='0' model='virtio-scsi'/>
    <${CURSOR}`);
    expect(chosenXml(domain, "disk type='block' device='disk'")).toContain("<target dev='‹vdb›'");
    expect(chosenXml(domain, "disk type='block' device='lun'")).toContain("<target dev='‹sdb›'");
    expect(chosenXml(domain, "controller type='scsi' index='0' model='virtio-scsi'")).toContain(
      "<controller type='scsi' index='‹1›' model='virtio-scsi'/>",
    );
    const address = domain.replace(`<${CURSOR}`, `<disk><target dev='sdb' bus='scsi'/><${CURSOR}</disk>`);
    expect(chosenXml(address, 'address')).toMatch(
      /<address type='‹drive\|[^›]*›' controller='‹0›' bus='‹0›' target='‹0›' unit='‹1›'\/>/,
    );
  });

  test('without the sign before them, and without snippets', () => {
    expect(
      chosenXml(`<devices>\n  dis${CURSOR}\n</devices>`.replace(/devices/g, 'disk').replace('dis|', 'dri|'), 'driver'),
    ).toMatch(/<disk>\n {2}<driver name='qemu' type='/);
    const [entry] = completeXml(`<disk><tar${CURSOR}</disk>`, false).filter(({ label }) => label === 'target');
    expect(entry?.snippet).toBe(false);
    expect(entry?.insertText).toBe("target dev='vda' bus='virtio'/>");
  });

  test('where a tag goes on, only its name is replaced', () => {
    expect(chosenXml(`<disk type='file'>\n  <sou${CURSOR}rce file='/a'/>\n</disk>`, 'source')).toBe(
      "<disk type='file'>\n  <source file='/a'/>\n</disk>",
    );
  });

  test('the end of what is open', () => {
    expect(chosenXml(`<disk><source></${CURSOR}`, '/source')).toBe('<disk><source></source>');
    expect(chosenXml(`<disk><source></${CURSOR}`, '/disk')).toBe('<disk><source></disk>');
    expect(xmlLabels(`<disk><source></${CURSOR}`)).toEqual(['/source', '/disk']);
    expect(chosenXml(`<disk>\n<driver/>\n</${CURSOR}>`, '/disk')).toBe('<disk>\n<driver/>\n</disk>');
    expect(chosenXml(`<disk>\n<driver/>\n<${CURSOR}`, '/disk')).toBe('<disk>\n<driver/>\n</disk>');
    expect(chosenXml(`<disk>\n<driver/>\n${CURSOR}`, '/disk')).toBe('<disk>\n<driver/>\n</disk>');
    expect(xmlLabels(`<disk>\n<driver/>\n${CURSOR}\n</disk>`)).not.toContain('/disk');
  });

  test('the texts that an element may hold', () => {
    expect(xmlLabels(`<domain><on_poweroff>${CURSOR}</on_poweroff></domain>`)).toEqual(
      expect.arrayContaining(['destroy', 'preserve', 'restart']),
    );
    expect(chosenXml(`<domain><on_poweroff>de${CURSOR}</on_poweroff></domain>`, 'destroy')).toBe(
      '<domain><on_poweroff>destroy</on_poweroff></domain>',
    );
  });
});

describe('attributes', () => {
  test('those that are left', () => {
    const labels = xmlLabels(`<disk type='block' device='disk' ${CURSOR}>`);
    expect(labels).toEqual(expect.arrayContaining(['snapshot', 'model']));
    expect(labels).not.toContain('type');
    // They need a LUN.
    expect(labels).not.toContain('rawio');
    expect(xmlLabels(`<disk type='block' device='lun' ${CURSOR}>`)).toContain('rawio');
  });

  test('those that are needed come first', () => {
    expect(xmlLabels(`<disk><target ${CURSOR}/></disk>`)[0]).toBe('dev');
    expect(xmlLabels(`<controller ${CURSOR}/>`)[0]).toBe('type');
  });

  test('with their values', () => {
    expect(chosenXml(`<disk type='block' ${CURSOR}>`, 'device')).toBe(
      "<disk type='block' device='‹disk|cdrom|floppy|lun›'>",
    );
    expect(chosenXml(`<disk><target ${CURSOR}bus='scsi'/></disk>`, 'dev')).toContain('dev=');
    expect(chosenXml(`<disk><target dev='sda' b${CURSOR}></disk>`, 'bus')).toMatch(/bus='‹scsi\|/);
    expect(chosenXml(`<disk de${CURSOR}vice='lun'>`, 'device')).toBe("<disk device='lun'>");
  });
});

describe('values', () => {
  test('those that fit the other attributes', () => {
    expect(xmlLabels(`<disk device='lun' type='${CURSOR}'>`)).toEqual(
      expect.arrayContaining(['block', 'network', 'volume']),
    );
    expect(xmlLabels(`<disk device='lun' type='${CURSOR}'>`)).not.toContain('file');
    expect(xmlLabels(`<disk type='file' device='${CURSOR}'>`)).not.toContain('lun');
  });

  test('those that fit what the element holds', () => {
    const labels = xmlLabels(`<disk type='${CURSOR}'>\n  <source dev='/dev/sda'/>\n</disk>`);
    expect(labels).toContain('block');
    expect(labels).not.toContain('file');
  });

  test('all of them, where a value that fits is to be replaced', () => {
    const fixture = `<disk type='block${CURSOR}'>\n  <source dev='/dev/sda'/>\n  <target dev='vda'/>\n</disk>`;
    const labels = xmlLabels(fixture);
    expect(labels[0]).toBe('block');
    expect(labels).toContain('network');
    expect(completeXml(fixture).find(({ label }) => label === 'network')?.detail).toBe(
      'does not fit the rest of the element',
    );
  });

  test('what the version of the host does not know comes last and says so', () => {
    const offered = (version?: string): string | undefined =>
      completeXml(`<disk type='${CURSOR}'/>`, true, version).find(({ label }) => label === 'vhostvdpa')?.detail;
    expect(offered('9.0.0')).toBe('needs libvirt 9.8.0');
    expect(offered('10.0.0')).toBeUndefined();
    expect(offered()).toBeUndefined();
    const labels = completeXml(`<domain><devices><${CURSOR}</devices></domain>`, true, '9.0.0');
    expect(labels.find(({ label }) => label === 'crypto')?.detail).toBe('needs libvirt 11.3.0 or earlier, after 9.0.0');
  });

  test('with the quotes that are missing', () => {
    expect(chosenXml(`<disk type=${CURSOR}>`, 'file')).toBe("<disk type='file'>");
    expect(chosenXml(`<disk type='${CURSOR}>`, 'file')).toBe("<disk type='file'>");
    expect(chosenXml(`<disk type="f${CURSOR}" device='disk'>`, 'file')).toBe(`<disk type="file" device='disk'>`);
    expect(chosenXml(`<disk type='${CURSOR} device='disk'>`, 'file')).toBe("<disk type='file' device='disk'>");
  });

  test('with all that usually follows', () => {
    const fixture = domainWith(`    <disk type='${CURSOR}'`);
    expect(chosenXml(fixture, 'block … (host device)')).toContain(
      `    <disk type='block' device='disk'>
      <driver name='qemu' type='raw' cache='‹none|default|directsync|unsafe|writeback|writethrough›' io='‹native|io_uring|threads›'/>
      <source dev='‹›'/>
      <target dev='‹vda›'`,
    );
    expect(xmlLabels(domainWith(`    <disk type='${CURSOR}'>`)).filter((label) => label.includes('…'))).toEqual([]);
    const lun = xmlLabels(domainWith(`    <disk device='lun' type='${CURSOR}'`)).filter((label) => label.includes('…'));
    expect(lun).toEqual(['block … (SCSI LUN)']);
  });

  test('the numbers of what is declared', () => {
    const domain = domainWith(`    <controller type='scsi' index='3' model='virtio-scsi'/>
    <controller type='usb' index='7'/>
    <disk type='block'>
      <target dev='sda' bus='scsi'/>
      <address type='drive' controller='${CURSOR}'/>
    </disk>`);
    expect(xmlLabels(domain)).toEqual(['3']);
    expect(
      xmlLabels(
        `<domain><iothreads>2</iothreads><devices><disk><driver iothread='${CURSOR}'/></disk></devices></domain>`,
      ),
    ).toEqual(['1', '2']);
  });
});

test('a whole virtio-scsi disk comes from nothing, and nothing is wrong with it', () => {
  let text = domainWith(`    ${CURSOR}`);
  const choose = (typed: string, label: string): void => {
    const chosen = chosenXml(text.replace(CURSOR, typed + CURSOR), label, true);
    text = chosen;
  };
  const goBehind = (place: string, added: string): void => {
    expect(text.split(place)).toHaveLength(2);
    text = text.replace(place, place + added + CURSOR);
  };
  choose('<con', "controller type='scsi' index='0' model='virtio-scsi'");
  goBehind("<controller type='scsi' index='0' model='virtio-scsi'/>", '\n    ');
  choose('<', 'disk');
  // The parts are there; now the kind, value by value.
  expect(text).toContain("<disk type='block' device='disk'>");
  text = text.replace("device='disk'", `device='${CURSOR}'`);
  choose('', 'lun');
  text = text.replace("bus='virtio'", `bus='${CURSOR}'`);
  choose('sc', 'scsi');
  text = text.replace("dev='vda'", `dev='${CURSOR}'`);
  choose('', 'sda');
  text = text.replace("<source dev=''/>", "<source dev='/dev/disk/by-id/wwn-0x600601601234'/>");
  goBehind("type='raw'", ' ');
  choose('ca', 'cache');
  goBehind("bus='scsi'/>", '\n      ');
  choose('<ad', 'address');
  expect(text).toContain(`    <controller type='scsi' index='0' model='virtio-scsi'/>
    <disk type='block' device='lun'>
      <driver name='qemu' type='raw' cache='none'/>
      <source dev='/dev/disk/by-id/wwn-0x600601601234'/>
      <target dev='sda' bus='scsi'/>
      <address type='drive' controller='0' bus='0' target='0' unit='0'/>
    </disk>`);
  expect(judgeXml([{ name: 'guest.xml', text }])('guest.xml').map(({ message }) => message)).toEqual([]);
});

test('what an entry writes lacks nothing but what only the user knows', () => {
  const devices = domainWith(`    <${CURSOR}`);
  const labels = xmlLabels(devices);
  expect(labels.length).toBeGreaterThan(30);
  const wrong = labels.flatMap((label) => {
    const text = chosenXml(devices, label, true);
    return judgeXml([{ name: 'guest.xml', text }])('guest.xml')
      .filter(({ rule, message }) => rule.id === 'schema-violation' && !message.includes('may not be empty'))
      .map(({ message, start, end }) => `${label}: ${text.slice(start, end)}: ${message}`);
  });
  expect(wrong).toEqual([]);
});
