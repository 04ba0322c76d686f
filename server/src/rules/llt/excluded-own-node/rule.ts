import type { NodeFileRule } from '../../../engine/node-file-rule';
import { type DirectiveLine, directivesNamed } from '../directive-lines';
import { nodeRangeOf, ownNodeId } from '../node-ids';

type Data = { range: string; id: number };

/** An exclusion that holds the node whose file it is. */
export const excludedOwnNode: NodeFileRule<'llttab', Data> = {
  id: 'excluded-own-node',
  title: 'Exclusion in llttab that holds its own node',
  severity: 'warning',
  certainty: 'cited',
  languages: ['llttab'],
  since: '0.1.0',
  scope: 'document',
  file: 'llttab',
  check(subject, report) {
    const lines = directivesNamed(subject.tree, 'exclude', 'include');
    if (lines.length === 0) return;
    const id = ownNodeId(subject.tree, subject.beside());
    const last = id === undefined ? undefined : lines.filter((line) => holds(line, id)).at(-1);
    const range = last?.keyword.text === 'exclude' ? last.fields[0] : undefined;
    if (range !== undefined && id !== undefined) report(range, { range: range.text, id });
  },
  message: ({ range, id }) =>
    `The range "${range}" holds ${String(id)}, the id of the node that this file is of: LLT takes no notice of the ids in it, so the node leaves itself out of the cluster. ` +
    'Take the id out of the range.',
  fix({ start, end, data: { range, id } }) {
    const { from, to } = nodeRangeOf(range) ?? { from: 0, to: 0 };
    if (from !== id || to <= id) return [];
    const rest = to === id + 1 ? String(to) : `${String(id + 1)}-${String(to)}`;
    return [{ title: `Change to "${rest}"`, safe: false, edits: [{ start, end, text: rest }] }];
  },
};

function holds({ fields }: DirectiveLine, id: number): boolean {
  const range = nodeRangeOf(fields[0]?.text ?? '');
  return range !== undefined && range.from <= id && id <= range.to;
}
