import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { embeddedSchemaFiles } from '../../server/src/catalog/libvirt/embedded-schema';
import { DOMAIN_SCHEMA, rootKind } from '../../server/src/syntax/libvirt/root-kind';
import { validate } from '../../server/src/syntax/relax-ng/validate';
import { readXml } from '../../server/src/syntax/xml/read-xml';
import { LibvirtSchemas } from '../../server/src/workspace/libvirt/libvirt-schemas';

const schemas = new LibvirtSchemas({ origin: 'embedded', files: embeddedSchemaFiles });
const folder = join(import.meta.dirname, '../../server/src/catalog/libvirt/schemas');

/** What the embedded schema finds in a domain or in a device that stands alone. */
function problems(text: string): string[] {
  const { root, problems: unread } = readXml(text);
  const kind = root && rootKind(root.name.text);
  const schema = kind && schemas.forKind(kind);
  if (root === undefined || schema === undefined || unread.length > 0) throw new Error(`Not a document: ${text}`);
  return validate(root, schema.schema, schema.start).map((problem) => {
    const attribute = 'attribute' in problem ? `@${problem.attribute.name.text}` : '';
    return `${problem.code} ${problem.element.name.text}${attribute}`;
  });
}

function inDomain(content: string): string {
  return `<domain type='kvm'><name>guest</name><os><type>hvm</type></os>${content}</domain>`;
}

describe('the embedded schema', () => {
  it('defines nothing that nobody refers to', () => {
    const texts = readdirSync(folder).map((name) => readFileSync(join(folder, name), 'utf8'));
    const all = texts.join('\n');
    const names = [...all.matchAll(/<define name="([^"]+)"/g)].map(([, name = '']) => name);
    expect(names.length).toBeGreaterThan(100);
    expect(new Set(names).size, 'each name once').toBe(names.length);
    expect(names.filter((name) => !all.includes(`<ref name="${name}"/>`))).toEqual([]);
  });

  it('is in the bundles as the files say it', () => {
    const names = readdirSync(folder);
    expect(names).toContain(DOMAIN_SCHEMA);
    expect(names.filter((name) => embeddedSchemaFiles(name) === undefined)).toEqual([]);
    expect(embeddedSchemaFiles('network.rng')).toBeUndefined();
    expect(embeddedSchemaFiles('toString')).toBeUndefined();
  });

  it.each([
    `<disk type='block' device='lun'><driver name='qemu' type='raw' cache='none' io='native'/>
      <source dev='/dev/vx/dmp/emc0_1'><reservations managed='yes'/></source><target dev='sda' bus='scsi'/><shareable/>
      <address type='drive' controller='1' bus='0' target='0' unit='3'/></disk>`,
    `<disk type='block' device='lun' sgio='unfiltered' rawio='yes'><source dev='/dev/disk/by-path/pci-0000:05:00.0-fc-0x1:0-lun-0'/>
      <target dev='sdb'/></disk>`,
    `<disk device='cdrom'><target dev='hdc' bus='ide' tray='open'/><readonly/></disk>`,
    `<controller type='scsi' index='0' model='virtio-scsi'><driver queues='4' iothread='1'/></controller>`,
    `<interface type='bridge'><source bridge='br0'/><model type='virtio'/><mac address='52:54:00:00:00:01'/></interface>`,
    `<interface type='network'><virtualport><parameters instanceid='09b11c53-8b5c-4eeb-8f00-d84eaa0aaa4f'/></virtualport>
      <source network='default' portgroup='a'/></interface>`,
    `<hostdev mode='subsystem' type='pci' managed='yes'><source><address domain='0' bus='6' slot='2' function='0'/></source></hostdev>`,
    `<hostdev mode='subsystem' type='scsi'><source><adapter name='scsi_host0'/><address bus='0' target='0' unit='0'/></source></hostdev>`,
    `<serial type='tcp'><source mode='bind' host='127.0.0.1' service='2445' tls='no'/><protocol type='telnet'/><target port='0'/></serial>`,
    `<memballoon model='none'/>`,
    `<memory model='dimm'><target><size unit='MiB'>512</size><node>0</node></target></memory>`,
    `<emulator>/usr/bin/qemu-system-x86_64</emulator>`,
  ])('takes what is usual: %s', (text) => {
    expect(problems(text)).toEqual([]);
  });

  it.each([
    `<disk type='vhostvdpa'><driver name='qemu' cache='none'/><source dev='/dev/vhost-vdpa-0'/><target dev='vdc' bus='virtio'/></disk>`,
    `<disk type='network'><source protocol='ssh' name='/images/a.qcow2'><host name='example.com' port='22'/>
      <knownHosts path='/root/.ssh/known_hosts'/><identity username='root' keyfile='/root/.ssh/id'/></source><target dev='vda'/></disk>`,
    `<disk type='network'><source protocol='nbd' name='a'><host name='example.com'/><reconnect delay='10'/></source><target dev='vda'/></disk>`,
    `<disk type='file'><driver name='qemu' type='qcow2'/><source file='/a.qcow2'><dataStore type='block'><format type='raw'/>
      <source dev='/dev/vg/lv'/></dataStore></source><target dev='vda'/></disk>`,
    `<disk><driver queues='4'><iothreads><iothread id='1'><queue id='0'/></iothread><iothread id='2'/></iothreads></driver><target dev='vda'/></disk>`,
    `<disk><target dev='nvme0n1' bus='nvme'/></disk>`,
    `<disk><target dev='vda' bus='virtio'/><throttlefilters><throttlefilter group='a'/></throttlefilters></disk>`,
    `<controller type='nvme' index='0'><serial>abc</serial></controller>`,
    `<crypto model='virtio' type='qemu'><backend model='builtin' queues='1'/></crypto>`,
    `<pstore backend='acpi-erst'><path>/tmp/guest</path><size unit='KiB'>8</size></pstore>`,
    `<filesystem type='mount'><driver type='virtiofs' queue='1024'/><binary path='/usr/libexec/virtiofsd'><openfiles max='9'/></binary>
      <source dir='/srv'/><target dir='tag'/><idmap><uid start='0' target='1' count='9'/><gid start='0' target='1' count='9'/></idmap></filesystem>`,
    `<sound model='virtio' streams='2' multichannel='yes'><driver iommu='on'/></sound>`,
    `<audio id='1' type='pipewire' runtimeDir='/run/user/1000'><input name='a' streamName='b' latency='100'/></audio>`,
    `<tpm model='tpm-crb'><backend type='emulator' version='2.0' debug='3'><source type='file' path='/a'/>
      <profile name='custom:a' removeDisabled='check'/></backend></tpm>`,
    `<watchdog model='itco' action='reset'/>`,
    `<panic model='pvpanic'/>`,
    `<iommu model='amd'><driver xtsup='on' passthrough='off'/></iommu>`,
    `<video><model type='virtio' heads='1' blob='on' edid='off'/></video>`,
    `<hostdev mode='subsystem' type='pci'><driver name='vfio' model='mlx5_vfio_pci' iommufd='yes'/><source><address bus='6' slot='2' function='0'/></source></hostdev>`,
    `<memory model='virtio-mem'><target dynamicMemslots='yes'><size unit='KiB'>1</size><block unit='KiB'>1</block>
      <requested unit='KiB'>1</requested><address base='0x140000000'/></target></memory>`,
    inDomain(`<iothreadids><iothread id='1'><poll max='1' grow='2' shrink='3'/></iothread></iothreadids>`),
    inDomain(
      `<throttlegroups><throttlegroup><group_name>a</group_name><total_bytes_sec>1</total_bytes_sec></throttlegroup></throttlegroups>`,
    ),
    inDomain(
      `<features><hyperv><tlbflush state='on'><direct state='on'/></tlbflush><emsr_bitmap state='on'/></hyperv><aia value='none'/></features>`,
    ),
    inDomain(
      `<launchSecurity type='sev-snp' vcek='no'><policy>0x00030000</policy><hostData>a</hostData></launchSecurity>`,
    ),
    inDomain(`<devices><watchdog model='itco'/><watchdog model='i6300esb'/></devices>`),
    `<domain type='kvm'><name>a</name><os firmware='efi'><type>hvm</type><loader format='qcow2' readonly='yes'/>
      <nvram template='/t' templateFormat='raw' type='file'><source file='/n'/></nvram></os></domain>`,
  ])('takes what newer versions have: %s', (text) => {
    expect(problems(text)).toEqual([]);
  });

  it('takes what it does not know within parts for others', () => {
    const metadata = `<metadata><a:notes xmlns:a='urn:a' b='c'>text<a:inner/></a:notes></metadata>`;
    const commandLine = `<q:commandline xmlns:q='http://libvirt.org/schemas/domain/qemu/1.0'><q:arg value='-s'/></q:commandline>`;
    expect(problems(inDomain(metadata + commandLine))).toEqual([]);
  });

  it.each([
    [`<disk type='block'><driver cache='no'/><target dev='vda'/></disk>`, 'wrong-attribute-value driver@cache'],
    [`<disk type='block'><source file='/a'/><target dev='vda'/></disk>`, 'unexpected-attribute source@file'],
    [`<disk type='file' device='lun'><target dev='sda'/></disk>`, 'wrong-attribute-value disk@device'],
    [`<disk type='block'><source dev='/dev/sda'/></disk>`, 'missing-element disk'],
    [`<disk><target bus='scsi'/></disk>`, 'missing-attribute target'],
    [`<disk><target dev='vda'/><target dev='vdb'/></disk>`, 'unexpected-element target'],
    [`<disk type='network'><source protocol='iscsi' name='a'/><target dev='sda'/></disk>`, 'missing-element source'],
    [`<disk><target dev='vda'/><address type='drive' slot='1'/></disk>`, 'unexpected-attribute address@slot'],
    [`<controller type='scsi' model='virtio_scsi'/>`, 'wrong-attribute-value controller@model'],
    [`<controller type='pci'/>`, 'missing-attribute controller'],
    [`<interface type='bridge'><source network='default'/></interface>`, 'missing-attribute source'],
    [`<interface><source bridge='br0'/></interface>`, 'missing-attribute interface'],
    [`<interface type='bridge'><mac address='53:54:00:00:00:01'/></interface>`, 'wrong-attribute-value mac@address'],
    [`<hostdev type='usb'><source><vendor id='0x1234'/></source></hostdev>`, 'missing-element source'],
    [inDomain(`<memory unit='GX'>1</memory>`), 'wrong-attribute-value memory@unit'],
    [inDomain(`<vcpus>2</vcpus>`), 'unexpected-text vcpus'],
    [`<domain type='kvm'><os><type>hvm</type></os></domain>`, 'missing-element domain'],
  ])('refuses %s', (text, problem) => {
    expect(problems(text)[0]).toBe(problem);
  });
});
