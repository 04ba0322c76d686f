import type { NodeFileRule } from '../../../engine/node-file-rule';
import { type DirectiveLine, plainDirectives } from '../directive-lines';
import { withoutLine } from '../../line-edits';

type Data = { directive: string; isSame: boolean };

/** Directives whose value decides where the node belongs. */
const IDENTITY: readonly string[] = ['set-node', 'set-cluster'];

/** A directive of llttab that a file has once, a second time. */
export const repeatedLltDirective: NodeFileRule<'llttab', Data> = {
  id: 'repeated-llt-directive',
  title: 'Directive of llttab that stands there twice',
  severity: 'warning',
  certainty: 'cited',
  languages: ['llttab'],
  since: '0.1.0',
  scope: 'document',
  file: 'llttab',
  check({ tree }, report) {
    const first = new Map<string, DirectiveLine>();
    for (const directive of plainDirectives(tree)) {
      const subject = subjectOf(directive);
      if (subject === undefined) continue;
      const earlier = first.get(subject);
      if (earlier === undefined) {
        first.set(subject, directive);
        continue;
      }
      const { keyword, fields } = directive;
      const isSame = valueOf(earlier) === valueOf(directive);
      const severity = !isSame && IDENTITY.includes(keyword.text) ? 'warning' : 'hint';
      const related = [{ ...wordsOf(earlier), message: 'The first one' }];
      if (fields.length > 0) report(wordsOf(directive), { directive: keyword.text, isSame }, { severity, related });
    }
  },
  message: ({ directive, isSame }) =>
    isSame
      ? `"${directive}" says here what an earlier line says already: when one of them is changed, the node runs with one of two values and nobody sees which. Keep one line.`
      : `"${directive}" says something else here than an earlier line does, and which one counts is in no page: ` +
        'the node may start as another one, in another cluster or with another address than you mean. Keep the line that is right.',
  fix({ text, start, end, data: { isSame } }) {
    return isSame ? [{ title: 'Remove the second line', safe: true, edits: [withoutLine(text, { start, end })] }] : [];
  },
};

/** What a line is about, of which there should be only one; undefined where there may be many. */
function subjectOf({ keyword, fact, fields }: DirectiveLine): string | undefined {
  if (keyword.text === 'set-addr') {
    const [node, tag] = fields;
    return node && tag && `set-addr ${node.text} ${tag.text}`;
  }
  return fact === undefined || fact.repeatable || fact.openFields ? undefined : keyword.text;
}

function valueOf({ fields }: DirectiveLine): string {
  return fields.map(({ text }) => text).join(' ');
}

function wordsOf({ keyword, fields }: DirectiveLine): { start: number; end: number } {
  return { start: keyword.start, end: (fields.at(-1) ?? keyword).end };
}
