import { agentType, allAgentTypes } from '../../../catalog/vcs/catalog';
import { obsoleteType as entryOf, obsoleteTypes } from '../../../catalog/vcs/obsolete-types';
import type { DeclarationRule } from '../../../engine/rule';

type Data = { type: string; reason: string };

/** A resource of a type that newer releases no longer have. */
export const obsoleteType: DeclarationRule<Data> = {
  id: 'obsolete-type',
  title: 'Resource of an obsolete type',
  severity: 'hint',
  certainty: 'advice',
  languages: ['vcs'],
  since: '0.1.0',
  scope: 'declaration',
  kinds: ['resource'],
  types: [
    ...obsoleteTypes.map(({ name }) => name),
    ...allAgentTypes().flatMap(({ name, obsolete }) => (obsolete === undefined ? [] : [name])),
  ],
  check({ tree }, report) {
    if (tree.kind !== 'resource') return;
    const type = tree.type.text;
    const reason = entryOf(type)?.reason ?? agentType(type)?.obsolete;
    if (reason !== undefined) report({ tree, span: tree.type }, { type, reason }, { deprecated: true });
  },
  message: ({ type, reason }) =>
    `The type "${type}" is obsolete. ${reason} ` +
    'An upgrade would leave the resource without its agent, and the configuration may not load. Replace it before the next upgrade.',
};
