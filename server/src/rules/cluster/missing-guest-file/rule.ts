import { placeInCluster } from '../../../engine/whole-cluster-place';
import type { WholeClusterRule } from '../../../engine/whole-cluster-rule';
import { isSameSystem } from '../../../workspace/whole-cluster/system-name';
import { shownNode } from '../../../workspace/whole-cluster/whole-cluster';
import { mountPointsByPath } from '../../mount-points';
import { guestConfigurationFile } from '../../vcs/guest-configuration-file';
import { comparableNodes } from '../comparable-nodes';
import { guestMachines, namePlace } from '../guest-machines';

type Data = { resource: string; path: string; lacking: readonly string[]; having: readonly string[] };

/** The configuration file of a virtual machine that some hosts have and others do not. */
export const missingGuestFile: WholeClusterRule<Data> = {
  id: 'missing-guest-file',
  title: 'Host without the configuration file of a virtual machine that others have',
  severity: 'hint',
  certainty: 'cited',
  languages: ['vcs'],
  since: '0.1.0',
  scope: 'whole-cluster',
  check(whole, report) {
    for (const { main, resource, systems, copies } of guestMachines(whole)) {
      const file = guestConfigurationFile(resource);
      const inPlace = copies.filter((copy) => copy.inPlace && copy.node !== undefined);
      if (file === undefined || inPlace.length === 0) continue;
      // What a resource mounts there is the same on all hosts, and nobody copies it once for each.
      const { byKey } = mountPointsByPath.of(main);
      if (file.directories.some((directory) => byKey.has(directory))) continue;
      const nodes = comparableNodes(whole)
        .filter((set) => inPlace.some(({ node }) => node !== undefined && set.includes(node)))
        .flat()
        .filter(({ name }) => name !== undefined && [...systems].some((system) => isSameSystem(system, name)));
      const having = nodes.filter((node) => inPlace.some((copy) => copy.node === node));
      const lacking = nodes.filter((node) => !having.includes(node));
      if (lacking.length === 0 || having.length === 0) continue;
      const place = placeInCluster(main, resource, file.word);
      if (place === undefined) continue;
      report(
        place,
        {
          resource: resource.name?.text ?? '',
          path: file.word.text,
          lacking: lacking.map(shownNode),
          having: having.map(shownNode),
        },
        {
          related: inPlace.flatMap(({ document, node }) => {
            const named = namePlace(document);
            return named && node ? [{ ...named.place, message: `The file of "${shownNode(node)}".` }] : [];
          }),
        },
      );
    }
  },
  message: ({ resource, path, lacking, having }) =>
    `"${path}" is there on ${shownList(having)}, but not among the files of ${shownList(lacking)}, where "${resource}" may run as well: ` +
    'without the file the agent cannot define the virtual machine there, so a failover ends without it. Copy the file to each host, or keep it on storage that all hosts see.',
};

function shownList(names: readonly string[]): string {
  return names.map((name) => `"${name}"`).join(', ');
}
