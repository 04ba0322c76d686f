import { fencingKeyNamed } from '../../../catalog/llt/vxfenmode';
import type { NodeFileRule } from '../../../engine/node-file-rule';
import { lineBreakOf, lineStartAt } from '../../../text/line-at';
import { withoutWord } from '../../line-edits';
import { commentBehind } from '../fencing';

type Data = { fault: 'comment' | 'behind' | 'no-sign' | 'blanks'; meant: string | undefined };

/** A line of vxfenmode that is not `key=value`. */
export const malformedFencingLine: NodeFileRule<'vxfenmode', Data> = {
  id: 'malformed-fencing-line',
  title: 'Line of vxfenmode that is not key=value',
  severity: 'hint',
  certainty: 'advice',
  languages: ['vxfenmode'],
  since: '0.1.0',
  scope: 'document',
  file: 'vxfenmode',
  check({ tree }, report) {
    for (const { words } of tree.others) {
      const [first, last] = [words[0], words.at(-1)];
      if (first === undefined || last === undefined) continue;
      const place = { start: first.start, end: last.end };
      const [, key, value] = /^(\w+)[ :]+(\S+)$/.exec(words.map(({ text }) => text).join(' ')) ?? [];
      const meant = key !== undefined && value !== undefined && fencingKeyNamed(key) ? `${key}=${value}` : undefined;
      report(place, { fault: first.text.startsWith('#') ? 'comment' : 'no-sign', meant });
    }
    for (const assignment of tree.assignments) {
      const { key, value, written, isSpaced } = assignment;
      const behind = commentBehind(assignment);
      // An indented comment that holds a sign is a comment all the same.
      if (key.text.startsWith('#'))
        report({ start: key.start, end: written.end }, { fault: 'comment', meant: undefined });
      else if (behind) report(behind, { fault: 'behind', meant: undefined });
      else if (isSpaced)
        report({ start: key.start, end: written.end }, { fault: 'blanks', meant: `${key.text}=${value.text}` });
    }
  },
  message: ({ fault, meant }) => {
    if (fault === 'comment')
      return 'A comment begins in the first column; this line may be taken for a key. Begin it there.';
    if (fault === 'behind')
      return 'A comment has a line of its own in vxfenmode; behind a value it may be taken for a part of it, and fencing does not know such a value. Move it above the line.';
    const advice =
      meant === undefined ? 'Write a key, "=" and a value, or make the line a comment.' : `Write "${meant}".`;
    return fault === 'blanks'
      ? `Nothing stands around the "=" in vxfenmode; with blanks fencing may not find the key, and takes the default. ${advice}`
      : `The line is no key=value: fencing does not find what it says. ${advice}`;
  },
  fix: ({ data: { fault, meant }, text, start, end }) => {
    const from = lineStartAt(text, start);
    if (fault === 'behind') {
      const above = { start: from, end: from, text: `${text.slice(start, end)}${lineBreakOf(text)}` };
      const edits = [above, withoutWord(text, { start, end })];
      return [{ title: 'Move the comment to a line of its own', safe: false, edits }];
    }
    if (fault === 'comment') {
      return [
        { title: 'Move the comment to the first column', safe: false, edits: [{ start: from, end: start, text: '' }] },
      ];
    }
    return meant === undefined
      ? []
      : [{ title: `Change to "${meant}"`, safe: false, edits: [{ start, end, text: meant }] }];
  },
};
