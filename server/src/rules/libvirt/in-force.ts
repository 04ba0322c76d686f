import { isAtLeast, productVersion } from '../../catalog/vcs/product-version';
import type { XmlSubject } from '../../engine/xml-rule';

/** The oldest version of libvirt of which it is known what it refuses. */
const OLDEST_KNOWN = '9.0.0';

/**
 * Whether libvirt checks something in the version that a document is for. Where nobody says which one that is, only what
 * all known versions check counts.
 */
export function inForce({ version }: Pick<XmlSubject, 'version'>, since = OLDEST_KNOWN): boolean {
  if (version === undefined) return since === OLDEST_KNOWN;
  return isAtLeast(productVersion(version), since);
}
