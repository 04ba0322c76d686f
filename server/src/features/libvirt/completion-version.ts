import { sinceOf } from '../../catalog/libvirt/libvirt-facts';
import { isNewerThan, sinceText } from '../../catalog/libvirt/since';
import type { Offer } from '../shared/completion-entry';
import type { CompletionScope } from './completion-scope';

/** Behind everything else. */
const LAST = 6;

/**
 * The offer of an element, of an attribute, or of a value, put last and marked if the version of libvirt that the document
 * is for does not know it yet.
 */
export function markNewer(
  offer: Offer,
  { version }: CompletionScope,
  path: readonly string[],
  attribute?: string,
  value?: string,
): Offer {
  const since = version === undefined ? undefined : sinceOf(path, attribute, value);
  if (version === undefined || since === undefined || isNewerThan(since, version) !== true) return offer;
  return { ...offer, rank: LAST, detail: `needs libvirt ${sinceText(since)}` };
}
