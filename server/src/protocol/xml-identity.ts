// A decision needs the head of a file only; a huge file must not cost more than a small one.
const HEAD_LENGTH = 16 * 1024;

/** What may stand before the root element: a declaration, instructions, comments, a document type. */
const PROLOGUE = /^\uFEFF?(?:\s+|<\?[\s\S]*?\?>|<!--[\s\S]*?-->|<!DOCTYPE[^>[]*(?:\[[\s\S]*?\])?[^>]*>)*/;
const ROOT = /^<([A-Za-z][\w-]*)((?:\s+[\w:.-]+\s*=\s*(?:"[^"]*"|'[^']*'))*)\s*(\/?>?)/;

/**
 * What the root elements of libvirt have that others of the same name have not: something in the tag, or something near
 * it. Many other programs have a `filter`, a `network` or a `domain` of their own.
 */
const ROOTS: ReadonlyMap<string, RegExp> = new Map([
  ['domain', /^[^>]*\stype\s*=/],
  ['domainsnapshot', /^/],
  ['domaincheckpoint', /^/],
  ['domainbackup', /^/],
  ['domainCapabilities', /^/],
  ['storagepoolCapabilities', /^/],
  ['capabilities', /<host>/],
  ['network', /<(?:forward|bridge|ip|virtualport|portgroup|dns)\b/],
  ['networkport', /<owner>|<plug\b/],
  ['pool', /^[^>]*\stype\s*=/],
  ['volume', /<(?:capacity|target|allocation|key)\b/],
  ['secret', /^[^>]*\s(?:ephemeral|private)\s*=|<usage\b/],
  ['device', /<capability\b/],
  ['filter', /^[^>]*\schain\s*=|<(?:rule\s[^>]*action|filterref)\b/],
  ['filterbinding', /<(?:portdev|owner)\b/],
  ['disk', /^[^>]*\s(?:type|device|snapshot)\s*=|<(?:source|target|driver)\b/],
  ['controller', /^[^>]*\s(?:type|index)\s*=/],
  [
    'interface',
    /^[^>]*\stype\s*=\s*["'](?:network|bridge|direct|ethernet|user|vhostuser|hostdev|internal|server|client|mcast|udp|vdpa|vds|null|bond|vlan)["']/,
  ],
  ['hostdev', /^[^>]*\smode\s*=/],
  ['filesystem', /<(?:source|target|driver|binary)\b/],
  ['lease', /<lockspace\b/],
  ['redirdev', /^[^>]*\sbus\s*=/],
  ['smartcard', /^[^>]*\smode\s*=/],
  ['sound', /^[^>]*\smodel\s*=/],
  ['video', /<model\b/],
  ['graphics', /^[^>]*\stype\s*=/],
  ['input', /^[^>]*\stype\s*=\s*["'](?:tablet|mouse|keyboard|passthrough|evdev)["']/],
  ['hub', /^[^>]*\stype\s*=\s*["']usb["']/],
  ['serial', /<(?:source|target|protocol)\b/],
  ['parallel', /<(?:source|target)\b/],
  ['console', /<(?:source|target)\b/],
  ['channel', /<target\s/],
  ['memballoon', /^[^>]*\smodel\s*=/],
  ['rng', /^[^>]*\smodel\s*=|<backend\b/],
  ['watchdog', /^[^>]*\smodel\s*=/],
  ['panic', /^[^>]*\smodel\s*=/],
  ['shmem', /^[^>]*\sname\s*=/],
  ['memory', /^[^>]*\smodel\s*=/],
  ['tpm', /^[^>]*\smodel\s*=|<backend\b/],
  ['vsock', /^[^>]*\smodel\s*=|<cid\b/],
  ['iommu', /^[^>]*\smodel\s*=/],
  ['crypto', /^[^>]*\smodel\s*=/],
]);

/** Whether a text reads like a document of libvirt, by its root element and what stands near it. */
export function readsLikeLibvirt(text: string): boolean {
  const head = text.slice(0, HEAD_LENGTH);
  const from = PROLOGUE.exec(head)?.[0].length ?? 0;
  const root = ROOT.exec(head.slice(from));
  if (root === null) return false;
  const [, name = '', attributes = ''] = root;
  // libvirt's own elements have no namespace; only prefixes are declared.
  if (/\sxmlns\s*=/.test(attributes)) return false;
  const sign = ROOTS.get(name);
  return sign?.test(head.slice(from + 1 + name.length)) ?? false;
}

/** The name of a first element that is being typed, or its tag up to where it ends. */
const FIRST_NAME = /^<?[\w-]*$/;
const FIRST_TAG = /^<([A-Za-z][\w-]*)\s[^<>]*$/;

/**
 * Whether a text may still become a document of libvirt: nothing stands in it but a first tag that does not end yet, of a
 * name that libvirt knows as soon as the name is there.
 */
export function mayBeginLibvirt(text: string): boolean {
  if (text.length > HEAD_LENGTH) return false;
  const begun = text.slice(PROLOGUE.exec(text)?.[0].length ?? 0);
  return FIRST_NAME.test(begun) || ROOTS.has(FIRST_TAG.exec(begun)?.[1] ?? '');
}
