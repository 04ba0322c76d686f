import type { GroupRule, RelatedPlace } from '../../../engine/rule';
import { attributesNamed, itemsOf } from '../../../syntax/vcs/tree';

type Data = { group: string; child: string | undefined };

/** A group that is to start or depends on another one, but holds nothing. */
export const groupWithoutResources: GroupRule<Data> = {
  id: 'group-without-resources',
  title: 'Group without resources that is to start',
  severity: 'hint',
  certainty: 'advice',
  languages: ['vcs'],
  since: '0.1.0',
  scope: 'group',
  check({ header, resources, dependencies, groupDependencies, names }, report) {
    if (header.name === undefined || resources.length > 0 || dependencies.length > 0) return;
    if (names.excerpt || !names.certain('resource') || !names.certain('group') || header.problems.length > 0) return;
    const group = header.name.text;
    // A dependency on a group that nobody declares, or on itself, is a finding of its own.
    const link = groupDependencies.find(
      ({ parent, child, category }) =>
        category?.text === 'online' &&
        (parent === undefined || parent.text === group) &&
        child !== undefined &&
        child.text !== group &&
        names.has('group', child.text),
    );
    const starts = attributesNamed(header, 'AutoStartList').some(({ value }) => itemsOf(value).length > 0);
    if (link === undefined && !starts) return;
    const related: RelatedPlace[] =
      link?.child === undefined
        ? []
        : [{ tree: link, span: link.child, message: `It waits for "${link.child.text}" here.` }];
    report({ tree: header, span: header.name }, { group, child: link?.child?.text }, { related });
  },
  message: ({ group, child }) =>
    (child === undefined
      ? `The group "${group}" is to start with the cluster, but has no resources. `
      : `The group "${group}" depends on the group "${child}", but has no resources. `) +
    'A group is online when its resources are; without any it usually never counts as online (no page says so). ' +
    'Add its resources, or remove the group.',
};
