import type { NodeFileRule } from '../../../engine/node-file-rule';
import type { LlttabTree } from '../../../syntax/llt/read-llttab';
import { changeWord } from '../change-word';
import { type LinkLine, portLinks } from '../link-lines';

type Data = { port: string; free: string | undefined };

/** Two links over UDP with one port. */
export const sharedUdpPort: NodeFileRule<'llttab', Data> = {
  id: 'shared-udp-port',
  title: 'Two links over UDP with one port',
  severity: 'warning',
  certainty: 'cited',
  languages: ['llttab'],
  since: '0.1.0',
  scope: 'document',
  file: 'llttab',
  check({ tree }, report) {
    const first = new Map<number, LinkLine>();
    for (const link of portLinks(tree)) {
      const { sap } = link;
      if (sap === undefined || !/^\d{1,5}$/.test(sap.text)) continue;
      const earlier = first.get(Number(sap.text));
      if (earlier?.sap === undefined) first.set(Number(sap.text), link);
      else if (!isCopy(earlier, link)) {
        const { start, end } = earlier.sap;
        const related = [{ start, end, message: 'The first one' }];
        report(sap, { port: sap.text, free: freePort(tree, Number(sap.text)) }, { related });
      }
    }
  },
  message: ({ port }) =>
    `Another link has the UDP port "${port}" already. Each link needs a port of its own, the same on all nodes: otherwise one of the two may not come up, and the cluster has a network less. Take another port on all nodes.`,
  fix: (subject) => changeWord(subject, subject.data.free),
};

/** Whether the line says nothing but what another one says: then the tag stands there twice. */
function isCopy(one: LinkLine, other: LinkLine): boolean {
  return one.tag?.text === other.tag?.text && one.address?.text === other.address?.text;
}

function freePort(tree: LlttabTree, port: number): string | undefined {
  const taken = new Set(portLinks(tree).map(({ sap }) => Number(sap?.text)));
  let free = port + 1;
  while (taken.has(free)) free++;
  return free <= 65535 ? String(free) : undefined;
}
