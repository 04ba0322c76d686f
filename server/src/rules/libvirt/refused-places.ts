import type { XmlSubject } from '../../engine/xml-rule';
import { validate } from '../../syntax/relax-ng/validate';

/**
 * Where the installed schema finds fault already: one mistake is one finding. The embedded schema knows all versions, so
 * it says nothing about what only some of them refuse.
 */
export function placesRefusedByInstalledSchema({ document, root, schemas }: XmlSubject): ReadonlySet<number> {
  const found = schemas.origin === 'installed' && document.kind ? schemas.forKind(document.kind) : undefined;
  if (found === undefined) return new Set();
  const places = validate(root, found.schema, found.start).map((problem) => {
    if (problem.code === 'unexpected-attribute') return problem.attribute.name.start;
    return problem.code === 'wrong-attribute-value' ? problem.attribute.valueRange.start : problem.element.name.start;
  });
  return new Set(places);
}
