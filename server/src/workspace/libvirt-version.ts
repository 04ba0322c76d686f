import { productVersion } from '../catalog/vcs/product-version';

/** What a version of libvirt looks like, as the end of a sentence about one that does not. */
export const LIBVIRT_VERSION_FORM = 'a version of libvirt in quotes stands here, such as "9.0.0" or "11.3.0".';

/** The version of libvirt that somebody wrote into settings; undefined: it is none. */
export function libvirtVersion(written: unknown): string | undefined {
  return typeof written === 'string' && productVersion(written) !== undefined ? written : undefined;
}
