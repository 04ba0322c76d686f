import { nameDistance, nearestName } from '../../../catalog/nearest-name';
import type { Confidence, ObjectKind } from '../../../catalog/schema';
import { attributesOf, objectAttribute } from '../../../catalog/vcs/catalog';
import type { DeclarationRule, Severity } from '../../../engine/rule';
import type { Attribute, Block } from '../../../syntax/vcs/tree';
import { attributeOfResource, type ResourceType } from '../../../workspace/resource-type';
import { catalogName } from '../../definition-certainty';
import { changeName } from '../../change-name';

type Data = {
  attribute: string;
  /** What has no such attribute: a type's name, or the kind of an object. */
  owner: string;
  ownerIs: 'type' | 'object';
  nearest: string | undefined;
  /** Who says so; `engine`: the attribute exists, but the product sets it itself. */
  basis: 'user' | 'catalog' | 'engine';
  /** The data file that knows the type, if it is not the bundled catalog. */
  source: string | undefined;
};

/** An attribute that the resource's type, or the kind of object, does not have. */
export const unknownAttribute: DeclarationRule<Data> = {
  id: 'unknown-attribute',
  title: 'Attribute that the type or object does not have',
  severity: 'error',
  certainty: 'product',
  languages: ['vcs'],
  since: '0.1.0',
  scope: 'declaration',
  kinds: ['resource', 'cluster', 'system', 'group', 'heartbeat', 'remotecluster'],
  attributes: ({ definition }) => definition === undefined || isEngines(definition.fact),
  check({ tree, type }, report) {
    // The attributes of a type definition are the type's to name, and those of `snmp` are in no source.
    if (!('attributes' in tree) || tree.kind === 'type' || tree.kind === 'snmp') return;
    if (tree.kind === 'resource' && type === undefined) return;
    for (const attribute of tree.attributes) {
      const { name, broken } = attribute;
      if (broken || name.text === '') continue;
      const verdict =
        tree.kind === 'resource'
          ? verdictOnResource(tree, type, attribute)
          : verdictOnObject(tree, tree.kind, attribute);
      if (verdict === undefined) continue;
      const { severity, nearest, basis } = verdict;
      const owner = tree.kind === 'resource' ? tree.type.text : tree.kind;
      const source = tree.kind === 'resource' ? type?.source : undefined;
      const ownerIs = tree.kind === 'resource' ? 'type' : 'object';
      report({ tree, span: name }, { attribute: name.text, owner, ownerIs, nearest, basis, source }, { severity });
    }
  },
  message: ({ attribute, owner, ownerIs, nearest, basis, source }) => {
    const what = ownerIs === 'type' ? `The type "${owner}"` : `A ${owner}`;
    const meant = nearest === undefined ? '' : ` (did you mean "${nearest}"?)`;
    switch (basis) {
      case 'user':
        return (
          `${what} has no attribute "${attribute}"${meant} in the types file of this cluster. ` +
          'The configuration is not loaded with an attribute that the type does not declare. Correct the name, or remove the line.'
        );
      case 'catalog':
        return (
          `${what} has no attribute "${attribute}"${meant} in ${catalogName(source)}. ` +
          'The configuration is not loaded with an attribute that the product does not know. ' +
          'Check the name against the release on the nodes.'
        );
      case 'engine':
        return (
          `By ${catalogName(source)} the product sets "${attribute}" itself, and a value in the file does not last. ` +
          'Remove the line unless the product wrote it.'
        );
    }
  },
  fix: (subject) => changeName(subject, subject.data.nearest),
};

interface Verdict {
  readonly severity: Severity;
  readonly nearest: string | undefined;
  readonly basis: Data['basis'];
}

function verdictOnResource(tree: Block, type: ResourceType | undefined, attribute: Attribute): Verdict | undefined {
  const name = attribute.name.text;
  const definition = attributeOfResource(type, name);
  if (definition !== undefined) {
    const setByEngine = definition.authority === 'catalog' && isEngines(definition.fact);
    return setByEngine ? { severity: 'hint', nearest: undefined, basis: 'engine' } : undefined;
  }
  if (type === undefined || (type.authority === 'user' && !type.complete)) return undefined;
  const candidates = new Map<string, Confidence>();
  for (const attribute of type.attributes.values()) candidates.set(attribute.name, attribute.confidence);
  for (const fact of attributesOf('resource')) if (!isEngines(fact)) candidates.set(fact.name, fact.confidence);
  for (const fact of attributesOf('type')) if (fact.overridable) candidates.set(fact.name, fact.confidence);
  const nearest = unusedNearest(tree, candidates, attribute);
  if (type.authority === 'user') return { severity: 'error', nearest, basis: 'user' };
  if (type.complete) return fromCatalog(candidates, nearest);
  // Nobody knows the whole list of such a type: only an evident slip is worth a word.
  return nearest !== undefined && isSlip(name, nearest) ? fromCatalog(candidates, nearest) : undefined;
}

function verdictOnObject(tree: Block, kind: ObjectKind, attribute: Attribute): Verdict | undefined {
  const fact = objectAttribute(kind, attribute.name.text);
  if (fact !== undefined)
    return isEngines(fact) ? { severity: 'hint', nearest: undefined, basis: 'engine' } : undefined;
  const candidates = new Map(
    attributesOf(kind).flatMap((known) => (isEngines(known) ? [] : [[known.name, known.confidence] as const])),
  );
  return fromCatalog(candidates, unusedNearest(tree, candidates, attribute));
}

/** A near miss of a cited name is worth a warning; anything else the catalog alone cannot be sure of. */
function fromCatalog(candidates: ReadonlyMap<string, Confidence>, nearest: string | undefined): Verdict {
  const cited = nearest !== undefined && candidates.get(nearest) !== 'uncited';
  return { severity: cited ? 'warning' : 'hint', nearest, basis: 'catalog' };
}

/** The nearest name, unless the block has that attribute too, for the same system: then the other one is no slip of it. */
function unusedNearest(
  tree: Block,
  candidates: ReadonlyMap<string, Confidence>,
  { name, system }: Attribute,
): string | undefined {
  const nearest = nearestName(candidates.keys(), name.text);
  const used = tree.attributes.some((other) => other.name.text === nearest && other.system?.text === system?.text);
  return used ? undefined : nearest;
}

function isSlip(name: string, nearest: string): boolean {
  return name.length >= 5 && nameDistance(name.toLowerCase(), nearest.toLowerCase()) <= 1;
}

/** Whether the product or an agent sets the attribute and never writes it to a file. */
function isEngines(fact: { readonly setBy: string; readonly dumped?: true } | undefined): boolean {
  return fact !== undefined && fact.setBy !== 'user' && fact.dumped !== true;
}
