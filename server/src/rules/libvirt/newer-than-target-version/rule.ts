import type { Since } from '../../../catalog/libvirt/fact-shape';
import { sinceOf } from '../../../catalog/libvirt/libvirt-facts';
import { isNewerThan, sinceText } from '../../../catalog/libvirt/since';
import type { XmlRule, XmlSubject } from '../../../engine/xml-rule';
import { DOMAIN_SCHEMA } from '../../../syntax/libvirt/root-kind';
import { validate } from '../../../syntax/relax-ng/validate';
import { childElements, type XmlElement, type XmlRange } from '../../../syntax/xml/xml-tree';

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
    const found = [...newerWithin(root, [root.name.text], version)];
    const refused = found.length > 0 ? refusedPlaces(subject) : new Set<number>();
    for (const { place, what, since } of found)
      if (!refused.has(place.start)) report(place, { what, since: sinceText(since), version });
  },
  message: ({ what, since, version }) =>
    `${what} came with libvirt ${since}, says the bundled catalog, and this file is for ${version}: there it is refused, or ignored without a word. Remove it, or correct "clusterwright.libvirt.version".`,
};

interface Newer {
  readonly place: XmlRange;
  readonly what: string;
  readonly since: Since;
}

/** What is newer than the version; what stands within something newer is not named again. */
function* newerWithin(element: XmlElement, path: readonly string[], version: string): Generator<Newer> {
  const name = element.name.text;
  const since = sinceOf(path);
  if (isNewer(since, version)) {
    yield { place: element.name, what: `"${name}"`, since };
    return;
  }
  for (const attribute of element.attributes) {
    const of = `of "${name}"`;
    const sinceName = sinceOf(path, attribute.name.text);
    if (isNewer(sinceName, version)) {
      yield { place: attribute.name, what: `"${attribute.name.text}" ${of}`, since: sinceName };
      continue;
    }
    if (attribute.value === undefined || attribute.value === '') continue;
    const sinceValue = sinceOf(path, attribute.name.text, attribute.value);
    if (isNewer(sinceValue, version)) {
      const what = `The value "${attribute.value}" for "${attribute.name.text}" ${of}`;
      yield { place: attribute.valueRange, what, since: sinceValue };
    }
  }
  for (const child of childElements(element)) yield* newerWithin(child, [...path, child.name.text], version);
}

function isNewer(since: Since | undefined, version: string): since is Since {
  return since !== undefined && isNewerThan(since, version) === true;
}

/** Where the installed schema finds fault already: one mistake is one finding. Ours knows all versions, and finds none here. */
function refusedPlaces({ document, root, schemas }: XmlSubject): ReadonlySet<number> {
  const found = schemas.origin === 'installed' && document.kind ? schemas.forKind(document.kind) : undefined;
  if (found === undefined) return new Set();
  const places = validate(root, found.schema, found.start).map((problem) => {
    if (problem.code === 'unexpected-attribute') return problem.attribute.name.start;
    return problem.code === 'wrong-attribute-value' ? problem.attribute.valueRange.start : problem.element.name.start;
  });
  return new Set(places);
}
