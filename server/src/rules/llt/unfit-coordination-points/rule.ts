import { isCoordinationPointKey, LEAST_COORDINATION_POINTS } from '../../../catalog/llt/vxfenmode';
import type { NodeFileRule } from '../../../engine/node-file-rule';
import { fencingOf, isServerBased, nearestFencingKey } from '../fencing';

type Data = { count: number; fault: 'none' | 'even' | 'few' | 'single' };

/** A number of coordination points with which nobody can win the race, or one failure stops everything. */
export const unfitCoordinationPoints: NodeFileRule<'vxfenmode', Data> = {
  id: 'unfit-coordination-points',
  title: 'Too few coordination points, or an even number of them',
  severity: 'warning',
  certainty: 'cited',
  languages: ['vxfenmode'],
  since: '0.1.0',
  scope: 'document',
  file: 'vxfenmode',
  check({ tree }, report) {
    const fencing = fencingOf(tree);
    const { points, byKey } = fencing;
    const mechanism = byKey.get('vxfen_mechanism');
    // How many disks the disk group holds cannot be seen here.
    if (!isServerBased(fencing) || mechanism === undefined || byKey.has('vxfendg')) return;
    // A line that was meant for a server would be found missing a second time.
    if (tree.others.length > 0 || [...byKey.keys()].some(isMisspeltServer)) return;
    const isSingle = byKey.get('single_cp')?.value.text === '1';
    const fault = faultOf(points.length, isSingle);
    const place = points.at(-1)?.key ?? mechanism.value;
    if (fault) report(place, { count: points.length, fault }, { severity: fault === 'single' ? 'hint' : 'warning' });
  },
  message: ({ count, fault }) => {
    const advice = `Have ${String(LEAST_COORDINATION_POINTS)} of them or another odd number.`;
    switch (fault) {
      case 'none':
        return `Fencing by coordination point servers needs servers to ask: there is no "cps1". ${advice}`;
      case 'even':
        return `With ${String(count)} coordination points each half of a broken cluster can get ${String(count / 2)} of them, and no node goes on. ${advice}`;
      case 'few':
        return `With one coordination point nobody can decide who goes on while it is down. ${advice} If one server is what you want, say so with "single_cp=1".`;
      case 'single':
        return `"single_cp=1" stands for one coordination point server, but there are ${String(count)}: the file says two things. Remove the line, or the other servers.`;
    }
  },
};

function faultOf(count: number, isSingle: boolean): Data['fault'] | undefined {
  if (count === 0) return 'none';
  if (isSingle) return count === 1 ? undefined : 'single';
  if (count % 2 === 0) return 'even';
  return count < LEAST_COORDINATION_POINTS ? 'few' : undefined;
}

function isMisspeltServer(key: string): boolean {
  return /^cps\d+$/.test(nearestFencingKey(key) ?? '') && !isCoordinationPointKey(key);
}
