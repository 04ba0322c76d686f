import { spawnSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

/** A driver of libvirt that says whether it takes a domain: the one for tests, which starts nothing, or that of QEMU. */
export type Driver = 'test' | 'qemu';

/** A driver that runs as root, without daemon, sandbox and KVM; it keeps everything below a folder of its own. */
const QEMU_SETTINGS = `user = "root"
group = "root"
security_driver = "none"
cgroup_controllers = []
namespaces = []
`;

/**
 * Has a driver define all documents, each a domain or a device, and returns for each why it was refused; undefined: it was
 * taken. The driver of QEMU needs the user and group `libvirt-qemu`, the group `kvm`, and root.
 */
export function refusals(driver: Driver, documents: readonly string[]): (string | undefined)[] {
  const folder = mkdtempSync(join(tmpdir(), 'clusterwright-libvirt-'));
  try {
    mkdirSync(join(folder, 'root/etc'), { recursive: true });
    writeFileSync(join(folder, 'root/etc/qemu.conf'), QEMU_SETTINGS);
    const commands = documents.map((text, at) => {
      const path = join(folder, `${String(at)}.xml`);
      writeFileSync(path, asDomain(text, driver, nameOf(at)));
      return `define --validate ${path}\nundefine ${nameOf(at)}\n`;
    });
    const connection = driver === 'test' ? 'test:///default' : `qemu:///embed?root=${join(folder, 'root')}`;
    const { stdout, stderr, status } = spawnSync('virsh', ['-c', connection], {
      input: `${commands.join('')}list --all\n`,
      encoding: 'utf8',
      maxBuffer: 100_000_000,
      env: { ...process.env, LC_ALL: 'C' },
    });
    if (stderr.includes('failed to connect to the hypervisor') || status === null)
      throw new Error(`The driver "${driver}" of libvirt does not start: ${stderr}`);
    const refused = reasons(stderr);
    return documents.map((_, at) => {
      const taken = stdout.includes(`Domain '${nameOf(at)}' defined from`);
      const reason = refused.get(at);
      if (taken === (reason !== undefined))
        throw new Error(`The answer of virsh to document ${String(at)} is unclear.`);
      return reason;
    });
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

function nameOf(at: number): string {
  return `clusterwright${String(at)}`;
}

/** Why each refused file was refused, by its number. */
function reasons(stderr: string): ReadonlyMap<number, string> {
  const parts = stderr.split(/^error: Failed to define domain from /m).slice(1);
  return new Map(
    parts.map((part) => {
      const [path = '', ...lines] = part.split('\n');
      const reason = lines.find((line) => line.startsWith('error: ')) ?? 'no reason given';
      return [Number(/(\d+)\.xml$/.exec(path)?.[1]), reason.replace('error: ', '')];
    }),
  );
}

/** A document as a domain that the driver can define beside others. */
export function asDomain(text: string, driver: Driver, name: string): string {
  if (/<domain\b/.test(text))
    return text
      .replace(/(<domain\b[^>]*?\btype=)(["'])\w+\2/, `$1'${driver}'`)
      .replace(/<name>[^<]*<\/name>/, `<name>${name}</name>`)
      .replace(/<uuid>[^<]*<\/uuid>/, '');
  return `<domain type='${driver}'>
  <name>${name}</name>
  <memory>65536</memory>
  <memoryBacking><access mode='shared'/></memoryBacking>
  <os><type arch='x86_64' machine='pc'>hvm</type></os>
  <devices>
${text.replace(/<\?xml[^>]*\?>/, '')}
  </devices>
</domain>
`;
}
