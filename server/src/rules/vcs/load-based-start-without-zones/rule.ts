import type { DeclarationRule } from '../../../engine/rule';
import { attributesNamed, itemsOf } from '../../../syntax/vcs/tree';
import { writtenValue } from '../../effective-value';

type Data = { group: string };

/** A group that starts where most capacity is left, without preferred systems. */
export const loadBasedStartWithoutZones: DeclarationRule<Data> = {
  id: 'load-based-start-without-zones',
  title: 'AutoStartPolicy Load without SystemZones',
  severity: 'hint',
  certainty: 'cited',
  languages: ['vcs'],
  since: '0.1.0',
  scope: 'declaration',
  kinds: ['group'],
  attributes: ({ name }) => name === 'AutoStartPolicy',
  check({ tree }, report) {
    if (tree.kind !== 'group' || tree.problems.length > 0) return;
    const policy = writtenValue(tree, 'AutoStartPolicy');
    if (policy?.text !== 'Load' || policy.attribute?.value === undefined) return;
    if (attributesNamed(tree, 'SystemZones').length > 0) return;
    // With a single system there is nothing to prefer.
    const systems = attributesNamed(tree, 'SystemList').flatMap(({ value }) => itemsOf(value));
    if (systems.length < 2) return;
    report({ tree, span: policy.attribute.value }, { group: tree.name?.text ?? '' });
  },
  message: ({ group }) =>
    `The group "${group}" starts by load, but has no SystemZones. The guide sets both together: the zones name the ` +
    'systems on which the group is to start first; without them any system that meets the prerequisites may be chosen. ' +
    'Set SystemZones, such as SystemZones = { node1 = 0, node2 = 1 }, unless all systems are equally good.',
};
