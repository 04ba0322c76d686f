import type { DeclarationRule, Fix } from '../../../engine/rule';
import { attributesNamed } from '../../../syntax/vcs/tree';
import { parallelOf } from '../../../workspace/group-links';
import { writtenValue } from '../../effective-value';

type Data = { group: string; hybrid: boolean };

/** AutoFailOver = 2 where it cannot keep a group in its zone. */
export const ineffectiveZoneFailover: DeclarationRule<Data> = {
  id: 'ineffective-zone-failover',
  title: 'AutoFailOver = 2 of a hybrid group or without zones',
  severity: 'warning',
  certainty: 'cited',
  languages: ['vcs'],
  since: '0.1.0',
  scope: 'declaration',
  kinds: ['group'],
  attributes: ({ name }) => name === 'AutoFailOver',
  check({ tree }, report) {
    if (tree.kind !== 'group' || tree.problems.length > 0 || tree.conflict !== undefined) return;
    const failover = writtenValue(tree, 'AutoFailOver');
    if (failover?.text !== '2' || failover.attribute?.value === undefined) return;
    const place = { tree, span: failover.attribute.value };
    const group = tree.name?.text ?? '';
    if (parallelOf(tree) === '2') report(place, { group, hybrid: true });
    else if (attributesNamed(tree, 'SystemZones').every(({ value }) => value?.kind === 'list' && !value.items.length))
      report(place, { group, hybrid: false }, { severity: 'hint' });
  },
  message: ({ group, hybrid }) =>
    hybrid
      ? `The hybrid group "${group}" has AutoFailOver = 2, which hybrid groups do not take: they fail over inside their zones anyway. Set AutoFailOver = 1, or 0 if it shall stay where it is.`
      : `The group "${group}" has AutoFailOver = 2, to fail over inside its system zone only, but no SystemZones. It then fails over to any system, as with 1. Set SystemZones, or write 1.`,
  fix: ({ tree, span, data: { hybrid } }): readonly Fix[] =>
    // Without zones the zones may be what is missing.
    hybrid ? [{ title: 'Set AutoFailOver = 1', safe: false, edits: [{ tree, span, how: 'replace', text: '1' }] }] : [],
};
