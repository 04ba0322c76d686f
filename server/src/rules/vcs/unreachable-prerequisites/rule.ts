import type { ClusterRule, RelatedPlace } from '../../../engine/rule';
import { isInteger } from '../../../syntax/vcs/quoting';
import { attributesNamed, itemsOf, type ListItem, type ObjectDeclaration } from '../../../syntax/vcs/tree';
import { type Cluster, declarationsNamed } from '../../../workspace/cluster';
import { groupsWriting } from '../../../workspace/groups-writing';

type Data = { group: string; key: string; needed: number; offered: number | undefined };

/** A group that asks for more than any of its systems offers. */
export const unreachablePrerequisites: ClusterRule<Data> = {
  id: 'unreachable-prerequisites',
  title: 'Prerequisites beyond the Limits of every system',
  severity: 'warning',
  certainty: 'cited',
  languages: ['vcs'],
  since: '0.1.0',
  scope: 'cluster',
  reads: ['group', 'system'],
  exact: true,
  check({ cluster }, report) {
    for (const { tree } of groupsWriting(cluster, 'Prerequisites')) {
      const needs = pairsOf(tree, 'Prerequisites')?.filter(({ number }) => number > 0);
      if (needs === undefined || needs.length === 0) continue;
      const systems = systemsOf(cluster, tree);
      if (systems === undefined || systems.length === 0) continue;
      const group = tree.name?.text ?? '';
      const beyond = needs.filter(({ item, number }) => systems.every(({ limits }) => limitOf(limits, item) < number));
      for (const { item, number } of beyond) {
        const known = systems.filter(({ limits }) => limits.has(item.key.text));
        const offered = known.length === 0 ? undefined : Math.max(...known.map(({ limits }) => limitOf(limits, item)));
        const data = { group, key: item.key.text, needed: number, offered };
        report({ tree, span: item.value ?? item.key }, data, { related: relatedTo(known, item.key.text) });
      }
      const fits = systems.some(({ limits }) => needs.every(({ item, number }) => limitOf(limits, item) >= number));
      const [attribute] = attributesNamed(tree, 'Prerequisites');
      if (beyond.length > 0 || fits || attribute === undefined) continue;
      report({ tree, span: attribute.name }, { group, key: '', needed: 0, offered: undefined });
    }
  },
  message({ group, key, needed, offered }) {
    const first =
      key === ''
        ? `No system of the group "${group}" offers all of its Prerequisites in Limits. `
        : offered === undefined
          ? `The group "${group}" asks for ${String(needed)} of "${key}", which no system of its SystemList offers in Limits. `
          : `The group "${group}" asks for ${String(needed)} of "${key}", but the most that a system of its SystemList offers in Limits is ${String(offered)}. `;
    return `${first}A group starts only where the unused Limits meet its Prerequisites, so this one can start nowhere. Lower the Prerequisites, or raise Limits of a system.`;
  },
};

interface Pair {
  readonly item: ListItem;
  readonly number: number;
}

interface System {
  readonly tree: ObjectDeclaration;
  readonly pairs: readonly Pair[];
  readonly limits: ReadonlyMap<string, number>;
}

function limitOf(limits: ReadonlyMap<string, number>, { key }: ListItem): number {
  return limits.get(key.text) ?? 0;
}

/** The pairs of an attribute with integers; none where it is not set, undefined where it cannot be read for sure. */
function pairsOf(tree: ObjectDeclaration, name: string): readonly Pair[] | undefined {
  const [attribute, second] = attributesNamed(tree, name);
  if (tree.problems.length > 0 || tree.conflict !== undefined || second !== undefined) return undefined;
  if (attribute === undefined) return [];
  if (attribute.broken || attribute.system !== undefined || attribute.value?.kind !== 'list') return undefined;
  const pairs: Pair[] = [];
  for (const item of attribute.value.items) {
    if (item.value === undefined || !isInteger(item.value.text)) return undefined;
    pairs.push({ item, number: Number(item.value.text) });
  }
  return pairs;
}

/** The systems on which the group may run, with what they offer; undefined where one of them is not known for sure. */
function systemsOf(cluster: Cluster, group: ObjectDeclaration): readonly System[] | undefined {
  const [list, second] = attributesNamed(group, 'SystemList');
  if (list === undefined || second !== undefined || list.broken) return undefined;
  const systems: System[] = [];
  for (const { key } of itemsOf(list.value)) {
    const [tree, other] = declarationsNamed(cluster, 'system', key.text);
    const pairs = tree && pairsOf(tree, 'Limits');
    if (tree === undefined || pairs === undefined || other !== undefined) return undefined;
    systems.push({ tree, pairs, limits: new Map(pairs.map(({ item, number }) => [item.key.text, number])) });
  }
  return systems;
}

function relatedTo(systems: readonly System[], key: string): RelatedPlace[] {
  return systems.flatMap(({ tree, pairs }) =>
    pairs
      .filter(({ item }) => item.key.text === key)
      .map(({ item, number }) => ({
        tree,
        span: item.value ?? item.key,
        message: `"${tree.name?.text ?? ''}" offers ${String(number)}.`,
      })),
  );
}
