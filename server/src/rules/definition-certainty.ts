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

/** The sentence that says who declares the attribute so. `what` reads like "an integer". */
export function sayBasis(basis: Basis, attribute: string, what: string): string {
  if (basis === 'types-file') return `The type definition declares "${attribute}" as ${what}`;
  if (basis === 'catalog') return `The bundled catalog lists "${attribute}" as ${what}`;
  return `The bundled catalog believes "${attribute}" to be ${what}, which no page confirms`;
}

/** Whether a value of one of the attribute's other shapes may stand there too. */
export function admits(definition: AttributeDefinition, accepts: (shape: ValueShape) => boolean): boolean {
  return accepts(definition.shape) || definition.alternatives.some(accepts);
}
