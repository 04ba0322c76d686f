import type { Since } from '../../../catalog/libvirt/fact-shape';
import { isNewerThan, sinceText } from '../../../catalog/libvirt/since';
import type { XmlRule } from '../../../engine/xml-rule';
import { DOMAIN_SCHEMA } from '../../../syntax/libvirt/root-kind';
import type { XmlElement, XmlRange } from '../../../syntax/xml/xml-tree';
import { placesRefusedByInstalledSchema } from '../refused-places';
import { type ElementSince, rootSince } from './known-since';

type Data = { what: string; since: string; version: string };

/** Something in a domain or device that came to libvirt after the version that the document is for. */
export const newerThanTargetVersion: XmlRule<Data> = {
  id: 'newer-than-target-version',
  title: 'Something newer than the version of libvirt in use',
  severity: 'warning',
  certainty: 'cited',
  languages: ['libvirt-xml'],
  since: '0.1.0',
  scope: 'document',
  check(subject, report) {
    const { document, root, version } = subject;
    if (version === undefined || document.kind?.schema !== DOMAIN_SCHEMA) return;
    const found: Newer[] = [];
    addNewer(root, rootSince(root.name.text), version, found);
    const refused = found.length > 0 ? placesRefusedByInstalledSchema(subject) : new Set<number>();
    for (const { place, what, since } of found)
      if (!refused.has(place.start)) report(place, { what, since: sinceText(since), version });
  },
  message: ({ what, since, version }) =>
    `${what} came with libvirt ${since}, says the bundled catalog, and this file is for ${version}: there it is refused, or ignored without a word. Remove it, or correct the version of libvirt in the settings.`,
};

interface Newer {
  readonly place: XmlRange;
  readonly what: string;
  readonly since: Since;
}

/** Adds what is newer than the version; what stands within something newer is not named again. */
function addNewer(element: XmlElement, known: ElementSince, version: string, found: Newer[]): void {
  const name = element.name.text;
  if (isNewer(known.since, version)) {
    found.push({ place: element.name, what: `"${name}"`, since: known.since });
    return;
  }
  for (const { name: attributeName, value, valueRange } of element.attributes) {
    const attribute = known.attribute(attributeName.text);
    const sinceValue = value === undefined ? undefined : attribute.ofValue(value);
    const of = `"${attributeName.text}" of "${name}"`;
    if (isNewer(attribute.since, version)) found.push({ place: attributeName, what: of, since: attribute.since });
    else if (isNewer(sinceValue, version))
      found.push({ place: valueRange, what: `The value "${value ?? ''}" for ${of}`, since: sinceValue });
  }
  for (const child of element.children)
    if (child.kind === 'element') addNewer(child, known.child(child.name.text), version, found);
}

function isNewer(since: Since | undefined, version: string): since is Since {
  return since !== undefined && isNewerThan(since, version) === true;
}
