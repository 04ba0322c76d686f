import type { NodeFileRule } from '../../../engine/node-file-rule';
import type { Assignment } from '../../../syntax/lines/read-assignments';
import { coordinationAddresses, fencingOf } from '../fencing';

type Data = { host: string; other: string };

/** A coordination point server that two entries name. */
export const repeatedCoordinationPoint: NodeFileRule<'vxfenmode', Data> = {
  id: 'repeated-coordination-point',
  title: 'Coordination point server that is named twice',
  severity: 'hint',
  certainty: 'advice',
  languages: ['vxfenmode'],
  since: '0.1.0',
  scope: 'document',
  file: 'vxfenmode',
  check({ tree }, report) {
    const seen = new Map<string, Assignment>();
    for (const point of fencingOf(tree).points) {
      const hosts = (coordinationAddresses(point.value.text) ?? []).map(({ host }) => host.toLowerCase());
      const host = hosts.find((name) => seen.has(name));
      const first = host === undefined ? undefined : seen.get(host);
      if (host !== undefined && first)
        report(
          { start: point.value.start, end: point.value.end },
          { host, other: first.key.text },
          { related: [{ start: first.value.start, end: first.value.end, message: `"${host}" is also named here` }] },
        );
      for (const name of hosts) if (!seen.has(name)) seen.set(name, point);
    }
  },
  message: ({ host, other }) =>
    `"${host}" is named by "${other}" already: two coordination points that fail together count as one. Name a server of its own on another machine.`,
};
