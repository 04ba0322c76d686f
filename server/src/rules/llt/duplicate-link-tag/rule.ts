import type { NodeFileRule } from '../../../engine/node-file-rule';
import type { LlttabTree } from '../../../syntax/llt/llttab-tree';
import { linkLines } from '../link-lines';
import { changesTo, withoutLine } from '../../line-edits';

type Data = { tag: string; isSame: boolean };

/** Two links of one name. */
export const duplicateLinkTag: NodeFileRule<'llttab', Data> = {
  id: 'duplicate-link-tag',
  title: 'Two links of llttab with one tag',
  severity: 'warning',
  certainty: 'cited',
  languages: ['llttab'],
  since: '0.1.0',
  scope: 'document',
  file: 'llttab',
  check({ tree }, report) {
    const first = new Map<string, { start: number; end: number; line: string }>();
    for (const { tag, directive } of linkLines(tree)) {
      if (tag === undefined) continue;
      const line = directive.fields.map(({ text }) => text).join(' ');
      const earlier = first.get(tag.text);
      if (earlier === undefined) first.set(tag.text, { start: tag.start, end: tag.end, line });
      else {
        const isSame = earlier.line === line && directive.fields.length > 1;
        const related = [{ start: earlier.start, end: earlier.end, message: 'The first one' }];
        report(tag, { tag: tag.text, isSame }, { related });
      }
    }
  },
  message: ({ tag, isSame }) =>
    isSame
      ? `The link "${tag}" stands here a second time. A network counts once, however often it is listed: what looks like two links fails as one. Remove the line, or name another network.`
      : `Another link has the tag "${tag}" already. LLT tells links apart by it: it may refuse the second one, and set-addr and lltstat mean one of the two. Give each link a tag of its own.`,
  fix({ tree, text, start, end, data: { tag, isSame } }) {
    return isSame
      ? [{ title: 'Remove the second line', safe: false, edits: [withoutLine(text, { start, end })] }]
      : changesTo(freeTag(tree, tag), { start, end });
  },
};

/** The next tag that is free, counting on where the tag ends with a number. */
function freeTag(tree: LlttabTree, tag: string): string | undefined {
  const [, stem = '', digits = ''] = /^(.*?)(\d{0,4})$/.exec(tag) ?? [];
  const taken = new Set(linkLines(tree).map((link) => link.tag?.text));
  for (let number = digits === '' ? 2 : Number(digits) + 1; number < 100_000; number++) {
    const free = `${stem}${String(number)}`;
    if (!taken.has(free)) return free;
  }
  return undefined;
}
