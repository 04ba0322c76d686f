import { nearestChosenName } from '../../../catalog/nearest-name';
import type { WholeClusterRule } from '../../../engine/whole-cluster-rule';
import { nodeCalled, nodeNumber } from '../../../workspace/node-files/llthosts-beside';
import { isSameSystem } from '../../../workspace/whole-cluster/system-name';
import { fileOf } from '../../../workspace/whole-cluster/whole-cluster';
import { listed } from '../../line-edits';
import { changeInFile } from '../change-in-file';
import { setNodeWord } from '../set-node-word';
import { isSound } from '../sound-llthosts';

type Data = {
  fault: 'name' | 'id';
  text: string;
  known: readonly string[];
  /** The name that was most likely meant. */
  meant: string | undefined;
};

/** As many names as anybody reads. */
const MOST_NAMED = 8;

/** A set-node that names a node which the llthosts of the node does not have. */
export const unlistedSetNode: WholeClusterRule<Data> = {
  id: 'unlisted-set-node',
  title: 'Node that its own llthosts does not list',
  severity: 'warning',
  certainty: 'cited',
  languages: ['llttab'],
  since: '0.1.0',
  scope: 'whole-cluster',
  check({ nodes }, report) {
    for (const node of nodes) {
      const [llttab, hosts] = [fileOf(node, 'llttab'), fileOf(node, 'llthosts')];
      const word = llttab && setNodeWord(llttab);
      const entries = hosts?.tree.entries ?? [];
      // A line that is not finished may be the one of this node.
      if (llttab === undefined || word === undefined || hosts === undefined) continue;
      if (entries.length === 0 || !isSound(entries)) continue;
      if (nodeCalled(entries, word.text)) continue;
      const known = entries.flatMap(({ name }) => name?.text ?? []);
      // With a domain on one side only they are taken for one name.
      if (known.some((name) => isSameSystem(name, word.text))) continue;
      const isId = nodeNumber(word.text) !== undefined;
      report(
        { uri: llttab.uri, start: word.start, end: word.end },
        {
          fault: isId ? 'id' : 'name',
          text: word.text,
          known: known.slice(0, MOST_NAMED),
          meant: isId ? undefined : nearestChosenName(known, word.text),
        },
        {
          nodes: [node],
          related: [{ uri: hosts.uri, start: 0, end: 0, message: 'The llthosts of this node.' }],
        },
      );
    }
  },
  message({ fault, text, known, meant }) {
    const names = `which has ${listed(known)}`;
    switch (fault) {
      case 'name':
        return `"${text}" is not in the llthosts of this node, ${names}: LLT finds no id for the node and does not start. Write the name as llthosts has it${meant === undefined ? '' : `, "${meant}"`}, or add the node to llthosts on all nodes.`;
      case 'id':
        return `llthosts has no node with the id ${text}, ${names.replace('which', 'it')}: VCS learns the name of this node from llthosts, and without one it knows no such system. Write the id that llthosts has for this node.`;
    }
  },
  fix: (_whole, place, { meant }) => (meant === undefined ? [] : [changeInFile(place, meant)]),
};
