import type { NodeFileRule } from '../../../engine/node-file-rule';
import type { Word } from '../../../syntax/lines/line';
import type { LlttabTree } from '../../../syntax/llt/llttab-tree';
import { lineBreakOf } from '../../../text/line-at';
import { type DirectiveLine, directiveLines, directivesNamed } from '../directive-lines';
import { directiveStarts } from '../directive-starts';

type Data = { names: readonly string[]; needed: string | undefined };

/** As many names as a file without its line breaks is known by. */
const MOST_NAMED = 12;

/** A line of llttab that holds several directives, as a web page shows a file without its line breaks. */
export const severalDirectivesOnLine: NodeFileRule<'llttab', Data> = {
  id: 'several-directives-on-line',
  title: 'Several directives on one line of llttab',
  severity: 'error',
  certainty: 'product',
  languages: ['llttab'],
  since: '0.1.0',
  scope: 'document',
  file: 'llttab',
  check({ tree }, report) {
    for (const directive of directiveLines(tree)) {
      if (directive.kind !== 'several') continue;
      const [first, ...others] = beginnings(directive);
      const last = directive.fields.at(-1) ?? directive.keyword;
      const needed = neededHere(tree, others);
      report(
        { start: directive.keyword.start, end: last.end },
        { names: [first, ...others].flatMap((word) => word?.text ?? []), needed },
        { severity: needed === undefined ? 'warning' : 'error' },
      );
    }
  },
  message: ({ names, needed }) =>
    `This line holds ${String(names.length)} directives (${named(names)}), and llttab has one on a line. ` +
    (needed === undefined
      ? 'LLT takes what stands behind the first one for fields of it, so the others are not in force. '
      : `The file has no other "${needed}", without which LLT does not start, and without LLT there is no cluster. `) +
    'Give each directive a line of its own.',
  fix({ tree, text, start }) {
    const directive = directiveLines(tree).find(({ keyword }) => keyword.start === start);
    if (directive === undefined) return [];
    const lineBreak = lineBreakOf(text);
    const words = [directive.keyword, ...directive.fields];
    const edits = directiveStarts(words).flatMap((index) => {
      const [before, word] = [words[index - 1], words[index]];
      return before && word ? [{ start: before.end, end: word.start, text: lineBreak }] : [];
    });
    return [{ title: 'Give each directive a line of its own', safe: false, edits }];
  },
};

/** The first of the names; nobody reads hundreds of them. */
function named(names: readonly string[]): string {
  const first = names.slice(0, MOST_NAMED).map((name) => `"${name}"`);
  return [...first, ...(names.length > MOST_NAMED ? ['…'] : [])].join(', ');
}

function beginnings({ keyword, fields }: DirectiveLine): readonly Word[] {
  const words = [keyword, ...fields];
  return directiveStarts(words).flatMap((index) => words[index] ?? []);
}

/** The directive that LLT needs and that stands only in the wrong place. */
function neededHere(tree: LlttabTree, others: readonly Word[]): string | undefined {
  const wanted = [['set-node'], ['link', 'link-lowpri']].find(
    (names) => others.some(({ text }) => names.includes(text)) && directivesNamed(tree, ...names).length === 0,
  );
  return others.find(({ text }) => wanted?.includes(text))?.text;
}
