import type { ValueShape } from '../catalog/schema';
import type { Severity } from '../engine/rule';
import type { AttributeDefinition } from '../workspace/resource-type';

/** Who says what an attribute looks like; decides how loud a rule may be. */
export type Basis = 'types-file' | 'catalog' | 'unconfirmed';

/** Who says what shape the attribute has. */
export function basisOf(definition: AttributeDefinition): Basis {
  if (definition.authority === 'user') return 'types-file';
  const { confidence, fact } = definition;
  const open = confidence === 'uncited' || confidence === 'low' || fact?.unconfirmed?.includes('type') === true;
  return open ? 'unconfirmed' : 'catalog';
}

/** An error where the cluster's own type file says so, a warning on the word of the catalog, else a hint. */
export function severityOf(basis: Basis): Severity {
  return basis === 'types-file' ? 'error' : basis === 'catalog' ? 'warning' : 'hint';
}

/**
 * The sentence that says who declares the attribute so. `what` reads like "an integer"; `source` is the data file that
 * knows the attribute, if it is not the bundled catalog.
 */
export function sayBasis(basis: Basis, attribute: string, what: string, source?: string): string {
  if (basis === 'types-file') return `The type definition declares "${attribute}" as ${what}`;
  if (basis === 'catalog') return `${catalogSubject(source)} lists "${attribute}" as ${what}`;
  return `${catalogSubject(source)} believes "${attribute}" to be ${what}, which no page confirms`;
}

/** Who knows a fact: the data file `source` of a `clusterwright.json`, or the bundled catalog. */
export function catalogName(source: string | undefined): string {
  return source === undefined ? 'the bundled catalog' : `the data file "${source}"`;
}

/** Whether a value of one of the attribute's other shapes may stand there too. */
export function admits(definition: AttributeDefinition, accepts: (shape: ValueShape) => boolean): boolean {
  return accepts(definition.shape) || definition.alternatives.some(accepts);
}

/** The same at the beginning of a sentence. */
export function catalogSubject(source: string | undefined): string {
  const name = catalogName(source);
  return name.charAt(0).toUpperCase() + name.slice(1);
}
