import { nearestName } from '../../../catalog/nearest-name';
import type { DeclarationRule } from '../../../engine/rule';
import { typeNamed } from '../../../workspace/cluster';
import type { ResourceType } from '../../../workspace/resource-type';
import { addAttribute } from '../../add-attribute';
import { catalogName } from '../../definition-certainty';
import { lineBreakOf } from '../../line-break';
import { placeholderValue } from '../../placeholder-value';

type Data = { resource: string; type: string; missing: readonly string[]; source: string | undefined };

/** A resource without an attribute that its agent cannot do without. */
export const missingRequiredAttribute: DeclarationRule<Data> = {
  id: 'missing-required-attribute',
  title: 'Resource without a required attribute',
  severity: 'warning',
  certainty: 'cited',
  languages: ['vcs'],
  since: '0.1.0',
  scope: 'declaration',
  kinds: ['resource'],
  check({ tree, type }, report) {
    if (tree.kind !== 'resource' || tree.name === undefined || type === undefined) return;
    const required = requiredBy(type);
    // A block with a mistake in it may hold the attribute where it cannot be read.
    if (required.length === 0 || tree.problems.length > 0 || tree.conflict !== undefined) return;
    const { attributes } = tree;
    const unset = required.filter((name) => !attributes.some((attribute) => attribute.name.text === name));
    if (unset.length === 0) return;
    // A misspelt attribute is a finding already, and most likely the one that is missed here.
    const meant = attributes.flatMap(({ name }) =>
      type.attributes.has(name.text) ? [] : [nearestName(unset, name.text)],
    );
    const missing = unset.filter((name) => !meant.includes(name));
    if (missing.length === 0) return;
    report({ tree, span: tree.name }, { resource: tree.name.text, type: type.name, missing, source: type.source });
  },
  message: ({ resource, type, missing, source }) => {
    const list = missing.map((name) => `"${name}"`).join(', ');
    return (
      `The resource "${resource}" does not set ${list}, which ${catalogName(source)} lists as required for the type "${type}". ` +
      'The configuration is loaded, but the agent cannot tell what to bring online or to watch. ' +
      `Set ${missing.length === 1 ? 'it' : 'them'} in the block.`
    );
  },
  fix({ tree, data: { missing }, cluster }) {
    if (tree.kind !== 'resource') return [];
    const type = typeNamed(cluster, tree.type.text);
    const lines = missing.flatMap((name) => {
      const definition = type?.attributes.get(name);
      return definition ? [`${name} = ${placeholderValue(definition)}`] : [];
    });
    const edits = addAttribute(cluster, tree, lines.join(`${lineBreakOf(cluster)}\t\t`));
    if (lines.length === 0 || edits.length === 0) return [];
    const title = `Add ${lines.length === 1 ? `"${missing[0] ?? ''}"` : 'the missing attributes'}, to be filled in`;
    return [{ title, safe: false, edits }];
  },
};

const known = new WeakMap<ResourceType, readonly string[]>();

/** The attributes without default that a source calls required, as far as the cluster's own definition has them. */
function requiredBy(type: ResourceType): readonly string[] {
  let names = known.get(type);
  if (names === undefined) {
    names = (type.agent?.attributes ?? [])
      .filter((fact) => fact.required && fact.confidence !== 'uncited' && !fact.static && isEmpty(fact.default))
      .map(({ name }) => name)
      .filter((name) => type.attributes.has(name) && isEmpty(type.attributes.get(name)?.default));
    known.set(type, names);
  }
  return names;
}

function isEmpty(text: string | undefined): boolean {
  return text === undefined || text === '' || text === '""' || text === '{}' || text === '{ }';
}
