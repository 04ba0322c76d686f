import type { WholeClusterReport, WholeClusterRule } from '../../../engine/whole-cluster-rule';
import type { OffsetRange } from '../../../text/offset-range';
import { type ClusterNode, fileOf, filesOf, shownNode } from '../../../workspace/whole-cluster/whole-cluster';
import { directivesNamed } from '../../llt/directive-lines';
import { type LinkLine, linkLines, mayHoldMoreLinks } from '../../llt/link-lines';
import { listed } from '../../line-edits';
import { changeInFile } from '../change-in-file';
import { comparableNodes } from '../comparable-nodes';
import { type OddOne, oddOnesOut, type Said, usualPlace } from '../odd-ones-out';

type Data = {
  fault: 'missing' | 'surplus' | 'tag' | 'type' | 'priority' | 'port';
  tags: readonly string[];
  here: string;
  usual: string;
  node: string;
};

/** Nodes of one cluster with other links: another number, other tags, or another kind of link of one tag. */
export const differingLinks: WholeClusterRule<Data> = {
  id: 'differing-links',
  title: 'Nodes of one cluster with different links',
  severity: 'warning',
  certainty: 'cited',
  languages: ['llttab'],
  since: '0.1.0',
  scope: 'whole-cluster',
  check(whole, report) {
    for (const nodes of comparableNodes(whole))
      for (const pair of oddOnesOut(nodes.flatMap(linksOf))) reportDifference(pair, report);
  },
  message({ fault, tags, here, usual, node }) {
    const every = 'Each network of the cluster needs a link in the llttab of every node.';
    switch (fault) {
      case 'missing':
        return `${links(tags)} of "${node}" ${tags.length > 1 ? 'are' : 'is'} missing here: the two nodes have one network less than the file of "${node}" promises. ${every}`;
      case 'surplus':
        return `${links(tags)} ${tags.length > 1 ? 'are' : 'is'} not in the llttab of "${node}": nobody answers from there. ${every}`;
      case 'tag':
        return `The link is called "${here}" here and "${usual}" on "${node}". Links are found by their tags in set-addr and in what lltstat prints, so give one network the same tag on all nodes.`;
      case 'type':
        return `The link "${tags.join()}" goes over ${here} here and over ${usual} on "${node}": the two nodes cannot hear each other on it. Write the same type on all nodes.`;
      case 'priority':
        return `"${tags.join()}" is a ${here} here and a ${usual} on "${node}". A low-priority link carries heartbeats only, at half the rate: write the same directive on all nodes.`;
      case 'port':
        return `The link "${tags.join()}" has "${here}" as its SAP or port here and "${usual}" on "${node}": as far as is known the two nodes then do not hear each other on it. Write the same on all nodes.`;
    }
  },
  fix(whole, place, { fault, here, usual }) {
    if (fault === 'missing' || fault === 'surplus') return [];
    const change = changeInFile(place, usual);
    if (fault !== 'tag') return [change];
    const { uri } = place;
    const llttab = whole.nodes.flatMap((node) => filesOf(node, 'llttab')).find((file) => file.uri === uri);
    // The addresses of other nodes on the link follow its tag.
    const uses = llttab ? directivesNamed(llttab.tree, 'set-addr').flatMap(({ fields }) => fields[1] ?? []) : [];
    const edits = uses.filter(({ text }) => text === here).map(({ start, end }) => ({ uri, start, end, text: usual }));
    return [{ ...change, edits: [...change.edits, ...edits] }];
  },
};

function links(tags: readonly string[]): string {
  return `The link${tags.length > 1 ? 's' : ''} ${listed(tags)}`;
}

interface Links {
  readonly all: readonly LinkLine[];
  readonly byTag: ReadonlyMap<string, LinkLine>;
}

function linksOf(node: ClusterNode): Said<Links> | [] {
  const llttab = fileOf(node, 'llttab');
  if (llttab === undefined || mayHoldMoreLinks(llttab.tree)) return [];
  const all = linkLines(llttab.tree);
  const byTag = new Map(all.flatMap((link) => (link.tag ? [[link.tag.text, link] as const] : [])));
  // A missing tag or type and one tag for two links are mistakes of their own, and one link alone is too.
  if (all.length < 2 || byTag.size < all.length || all.some(({ type }) => type === undefined)) return [];
  const key = all.map((link) => [link.tag?.text, link.type, link.isLowPriority, portOf(link)].join(' ')).sort();
  return { node, uri: llttab.uri, key: key.join('\n'), value: { all, byTag } };
}

function reportDifference({ odd, usual }: OddOne<Links>, report: WholeClusterReport<Data>): void {
  const missing = usual.value.all.filter(({ tag }) => !odd.value.byTag.has(tag?.text ?? ''));
  const surplus = odd.value.all.filter(({ tag }) => !usual.value.byTag.has(tag?.text ?? ''));
  const [without] = missing;
  const [more] = surplus;
  if (without?.tag && more?.tag && missing.length === surplus.length) {
    // The networks are the same, as far as anybody can see: only their names differ.
    if (missing.length === 1) tell(more.tag, 'tag', [], more.tag.text, without.tag.text, without, 'hint');
    else tell(more.tag, 'surplus', tagsOf(surplus), '', '', without, 'hint');
    return;
  }
  if (missing.length > surplus.length && without) {
    const last = odd.value.all.at(-1);
    if (last) tell(wholeLine(last), 'missing', tagsOf(missing), '', '', without);
  } else if (more?.tag) tell(more.tag, 'surplus', tagsOf(surplus), '', '', undefined);
  for (const link of odd.value.all) reportKind(link, usual.value.byTag.get(link.tag?.text ?? ''));

  function reportKind(link: LinkLine, other: LinkLine | undefined): void {
    const tags = [link.tag?.text ?? ''];
    if (other === undefined) return;
    const [here, there] = [link.directive.keyword, other.directive.keyword];
    if (link.type !== other.type && link.typeWord)
      tell(link.typeWord, 'type', tags, link.type ?? '', other.type ?? '', other);
    else if (here.text !== there.text) tell(here, 'priority', tags, here.text, there.text, other, 'hint');
    else if (link.sap && other.sap && portOf(link) !== portOf(other))
      tell(link.sap, 'port', tags, link.sap.text, other.sap.text, other, 'hint');
  }

  function tell(
    { start, end }: OffsetRange,
    fault: Data['fault'],
    tags: readonly string[],
    here: string,
    there: string,
    other: LinkLine | undefined,
    severity?: 'hint',
  ): void {
    report(
      { uri: odd.uri, start, end },
      { fault, tags, here, usual: there, node: shownNode(usual.node) },
      {
        ...(severity ? { severity } : {}),
        nodes: [odd.node, usual.node],
        related: other ? [usualPlace(usual.node, usual.uri, wholeLine(other))] : [],
      },
    );
  }
}

/** The SAP or the port, `-` and 0xCAFE being one. */
function portOf({ sap, type }: LinkLine): string {
  const text = sap?.text.toLowerCase() ?? '-';
  return type === 'ether' && text === '-' ? '0xcafe' : text;
}

function tagsOf(links: readonly LinkLine[]): string[] {
  return links.flatMap(({ tag }) => tag?.text ?? []);
}

function wholeLine({ directive: { keyword, fields } }: LinkLine): OffsetRange {
  return { start: keyword.start, end: (fields.at(-1) ?? keyword).end };
}
