import { nearestChosenName } from '../../../catalog/nearest-name';
import type { ClusterRule } from '../../../engine/rule';
import { itemsOf, type ObjectDeclaration } from '../../../syntax/vcs/tree';
import type { Cluster } from '../../../workspace/cluster';
import { groupsWriting } from '../../../workspace/groups-writing';
import { changeName } from '../../change-name';
import { hasLookAlike } from '../../look-alikes';
import { type NameUse, unknownNames } from '../../name-uses';

type Data = { name: string; nearest: string | undefined; heartbeat: boolean; none: boolean };

/** A place that names a cluster, and the names that stand beside it. */
interface Use extends NameUse {
  readonly beside: ReadonlySet<string>;
}

/** A cluster that is neither this one nor a remote cluster, in a ClusterList or behind `@`. */
export const unknownCluster: ClusterRule<Data> = {
  id: 'unknown-cluster',
  title: 'Cluster that is neither this one nor a remote cluster',
  severity: 'warning',
  certainty: 'cited',
  languages: ['vcs'],
  since: '0.1.0',
  scope: 'cluster',
  reads: ['group', 'heartbeat', 'cluster', 'remotecluster'],
  exact: true,
  check({ cluster, names }, report) {
    if (!names.certain('cluster') || !names.certain('remotecluster')) return;
    const remote = new Set(names.all('remotecluster'));
    const all = new Set([...names.all('cluster'), ...remote]);
    const uses = clusterUses(cluster).filter(({ span }) => !all.has(span.text));
    const nearest = (name: string, { tree, beside }: Use): string | undefined => {
      // A heartbeat goes to other clusters, never to the one it comes from.
      const near = nearestChosenName(tree.kind === 'heartbeat' ? remote : all, name);
      return near === undefined || beside.has(near) ? undefined : near;
    };
    const found = unknownNames(uses, nearest);
    // Without any remote cluster the file is perhaps not finished: the other clusters are often added by command. That they
    // are missing is one thing to say, however many there are.
    const none = remote.size === 0;
    const [first, ...others] = none ? found.filter(({ nearest: near }) => near === undefined) : [];
    for (const one of found) {
      if (others.includes(one)) continue;
      const { name, nearest: near, use } = one;
      const missingToo = (one === first ? others : []).map(({ name: other, use: { tree, span } }) => ({
        tree,
        span,
        message: `"${other}" is not declared either.`,
      }));
      const data = { name, nearest: near, heartbeat: use.tree.kind === 'heartbeat', none };
      const related = [...one.related, ...missingToo];
      report({ tree: use.tree, span: use.span }, data, { related, severity: none ? 'hint' : 'warning' });
    }
  },
  message: ({ name, nearest, heartbeat, none }) =>
    `"${name}" is neither this cluster nor a remote cluster${nearest === undefined ? '' : ` (did you mean "${nearest}"?)`}. ` +
    (heartbeat
      ? 'The heartbeat, or its value, holds for no cluster, and VCS talks to a remote cluster only while a heartbeat finds it alive. '
      : 'The group cannot move to a cluster that is not known here. ') +
    (none
      ? `Declare the other clusters, with "remotecluster ${name} ( … )" for this one.`
      : `Correct the name, or declare "remotecluster ${name} ( … )".`),
  fix: (subject) => changeName(subject, subject.data.nearest),
};

/** All places that name clusters: ClusterList of groups and heartbeats, and the values of heartbeats for one cluster. */
function clusterUses(cluster: Cluster): Use[] {
  const { structure, trees } = cluster;
  const heartbeats = [...structure.byName.heartbeat.values()].flat().map((one) => trees[one] as ObjectDeclaration);
  const groups = groupsWriting(cluster, 'ClusterList').map(({ tree }) => tree);
  return [...heartbeats, ...groups].flatMap(usesOf);
}

function usesOf(tree: ObjectDeclaration): Use[] {
  if (tree.conflict !== undefined) return [];
  return tree.attributes.flatMap(({ name, system, value, broken }) => {
    const words = name.text === 'ClusterList' && !broken ? itemsOf(value).map(({ key }) => key) : [];
    if (system !== undefined && tree.kind === 'heartbeat') words.push(system);
    const beside = new Set(words.length > 1 || system === undefined ? words.map(({ text }) => text) : []);
    return words.flatMap((span) => (span.text === '' || hasLookAlike(span) ? [] : [{ tree, span, beside }]));
  });
}
