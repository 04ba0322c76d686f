const STORAGE_PARENTS: ReadonlySet<string> = new Set(['disk', 'backingStore', 'mirror', 'dataStore', 'nvram']);
const DEVICE_PARTS: ReadonlySet<string> = new Set(['alias', 'acpi', 'address', 'boot']);

/** The name under which the parts of all devices are kept. */
export const ANY_DEVICE = '*';

/**
 * The one path under which something is known that may stand in several places: a device begins with its own element,
 * whether it stands in a domain or alone; the source of an image below another, or of the variables of the firmware, is
 * that of a disk; the address and the name of any device are those of all.
 */
export function canonicalPath(path: readonly string[]): readonly string[] {
  const own = path[0] === 'domain' && path[1] === 'devices' && path.length > 2 ? path.slice(2) : path;
  if (own[0] === 'disk' || (own[0] === 'domain' && own[2] === 'nvram')) return storagePath(own);
  const [device, part] = own;
  if (device !== 'domain' && part !== undefined && DEVICE_PARTS.has(part)) return [ANY_DEVICE, ...own.slice(1)];
  return own;
}

function storagePath(path: readonly string[]): readonly string[] {
  for (let at = path.length - 1; at > 0; at--)
    if (path[at] === 'source' && STORAGE_PARENTS.has(path[at - 1] ?? '')) return ['disk', ...path.slice(at)];
  const below = path.lastIndexOf('backingStore');
  if (below >= 0) return ['disk', ...path.slice(below)];
  const [device, part] = path;
  return device === 'disk' && part !== undefined && DEVICE_PARTS.has(part) ? [ANY_DEVICE, ...path.slice(1)] : path;
}
