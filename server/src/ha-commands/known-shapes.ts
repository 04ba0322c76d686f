import type { ValueShape } from '../catalog/schema';
import { objectAttribute, resourceAttribute, staticAttribute } from '../catalog/vcs/catalog';
import { catalogType } from '../workspace/resource-type';

/** The kinds of objects whose attributes have commands. */
export type CommandObject = 'cluster' | 'remotecluster' | 'heartbeat' | 'system' | 'group';

/** The shapes that values of an object's attribute may have, as far as the catalog knows. */
export function shapesOfObject(kind: CommandObject, attribute: string): readonly ValueShape[] {
  const fact = objectAttribute(kind, attribute);
  return fact ? [fact, ...(fact.alternatives ?? [])] : [];
}

/**
 * The shapes that values of a resource's attribute may have. `declared` holds the attributes of the resource's type, if the
 * configuration, or the script, declares it; otherwise the catalog knows the type or nobody does.
 */
export function shapesOfResource(
  type: string,
  attribute: string,
  declared: ReadonlyMap<string, ValueShape> | undefined,
): readonly ValueShape[] {
  const own = declared?.get(attribute);
  if (own) return [own];
  const known = declared === undefined ? catalogType(type)?.attributes.get(attribute) : undefined;
  if (known) return [known.shape, ...known.alternatives];
  const fact = resourceAttribute(attribute) ?? (declared || catalogType(type) ? staticAttribute(attribute) : undefined);
  return fact ? [fact, ...(fact.alternatives ?? [])] : [];
}

/** The shape of a static attribute that every type has from the start, so that nobody has to add it. */
export function shapeOfTypeStatic(attribute: string): ValueShape | undefined {
  // RegList has to be added to the types that want it (Agent Developer's Guide); NameRule has no shape of its own.
  return attribute === 'RegList' || attribute === 'NameRule' ? undefined : staticAttribute(attribute);
}
