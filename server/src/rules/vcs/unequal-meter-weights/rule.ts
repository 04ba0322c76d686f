import type { ClusterRule } from '../../../engine/rule';
import { type Attribute, attributesNamed, itemsOf, type ObjectDeclaration } from '../../../syntax/vcs/tree';
import { groupLinks } from '../../../workspace/group-links';
import { writtenValue } from '../../effective-value';

type Data = { parent: string; child: string };

/** Groups that run on one system, choose it by free capacity, and weigh that capacity differently. */
export const unequalMeterWeights: ClusterRule<Data> = {
  id: 'unequal-meter-weights',
  title: 'Different MeterWeight of groups that are linked local',
  severity: 'hint',
  certainty: 'cited',
  languages: ['vcs'],
  since: '0.1.0',
  scope: 'cluster',
  reads: ['group', 'group-dependency'],
  exact: true,
  check({ cluster }, report) {
    for (const { parent, child, category, location, tree } of groupLinks(cluster)) {
      if (category !== 'online' || location !== 'local' || child === undefined || tree.child === undefined) continue;
      if (!isByCapacity(parent) || !isByCapacity(child)) continue;
      const one = weightOf(parent);
      const other = weightOf(child);
      if (one === undefined || other === undefined || one.text === other.text) continue;
      const related = [
        { tree: parent, weight: one },
        { tree: child, weight: other },
      ].flatMap(({ tree: group, weight }) =>
        weight.attribute
          ? [{ tree: group, span: weight.attribute, message: `MeterWeight of "${group.name?.text ?? ''}".` }]
          : [],
      );
      report({ tree, span: tree.child }, { parent: parent.name?.text ?? '', child: tree.child.text }, { related });
    }
  },
  message: ({ parent, child }) =>
    `The groups "${parent}" and "${child}" run on the same system and choose it with BiggestAvailable, but have different ` +
    'MeterWeight. VCS then takes MeterWeight of the cluster in place of both. Give both groups the same MeterWeight.',
};

function isByCapacity(group: ObjectDeclaration): boolean {
  return group.problems.length === 0 && writtenValue(group, 'FailOverPolicy')?.text === 'BiggestAvailable';
}

interface Weight {
  /** The pairs in the order of their keys; empty where MeterWeight is not set. */
  readonly text: string;
  readonly attribute?: Attribute;
}

function weightOf(group: ObjectDeclaration): Weight | undefined {
  const [attribute, second] = attributesNamed(group, 'MeterWeight');
  if (attribute === undefined) return { text: '' };
  if (second !== undefined || attribute.broken || attribute.value?.kind !== 'list') return undefined;
  const pairs = itemsOf(attribute.value).map(({ key, value }) => `${key.text}=${value?.text ?? ''}`);
  return { text: pairs.sort().join(), attribute };
}
