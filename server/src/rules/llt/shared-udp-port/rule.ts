import type { NodeFileRule } from '../../../engine/node-file-rule';
import type { LlttabTree } from '../../../syntax/llt/llttab-tree';
import { type LinkLine, portLinks } from '../link-lines';
import { changesTo } from '../../line-edits';

type Data = { port: string; isLeft: boolean };

/** The port is left to LLT, which takes the same one each time. */
const LEFT = '-';

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
    const first = new Map<string, LinkLine>();
    for (const link of portLinks(tree)) {
      const { sap } = link;
      const port = portOf(link);
      if (sap === undefined || port === undefined) continue;
      const earlier = first.get(port);
      if (earlier?.sap === undefined) first.set(port, link);
      else if (!isCopy(earlier, link)) {
        const { start, end } = earlier.sap;
        const related = [{ start, end, message: 'The first one' }];
        const isLeft = port === LEFT;
        report(sap, { port: sap.text, isLeft }, { related, severity: isLeft ? 'hint' : 'warning' });
      }
    }
  },
  message: ({ port, isLeft }) =>
    (isLeft
      ? 'Another link leaves its port to LLT as well, and it is believed to take the same one for both. '
      : `Another link has the UDP port "${port}" already. `) +
    'Each link needs a port of its own, the same on all nodes: otherwise one of the two may not come up, and the cluster has a network less. ' +
    (isLeft ? 'Write a port for each link.' : 'Take another port on all nodes.'),
  fix: ({ tree, start, end, data: { port, isLeft } }) =>
    isLeft ? [] : changesTo(freePort(tree, Number(port)), { start, end }),
};

/** What two links may not both have; undefined where it is no port. */
function portOf({ sap, type }: LinkLine): string | undefined {
  if (sap?.text === LEFT) return type === 'rdma' ? undefined : LEFT;
  return sap && /^\d{1,5}$/.test(sap.text) ? String(Number(sap.text)) : undefined;
}

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
