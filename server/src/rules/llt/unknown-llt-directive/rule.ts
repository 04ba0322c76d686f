import type { NodeFileRule } from '../../../engine/node-file-rule';
import { type DirectiveLine, plainDirectives } from '../directive-lines';
import { changesTo } from '../../line-edits';
import { stuckValue } from '../stuck-value';

type Data = { name: string; meant: string | undefined };

/** A line of llttab that begins with no directive. */
export const unknownLltDirective: NodeFileRule<'llttab', Data> = {
  id: 'unknown-llt-directive',
  title: 'Line of llttab that begins with no known directive',
  severity: 'warning',
  certainty: 'cited',
  languages: ['llttab'],
  since: '0.1.0',
  scope: 'document',
  file: 'llttab',
  check({ tree }, report) {
    for (const directive of plainDirectives(tree)) {
      const { keyword, fact } = directive;
      if (fact !== undefined) continue;
      const meant = meantBy(directive);
      // No page lists all directives: a word that is nothing like the known ones may be one of them.
      const severity = meant === undefined ? 'hint' : 'warning';
      report(keyword, { name: keyword.text, meant }, { severity });
    }
  },
  message: ({ name, meant }) =>
    meant === undefined
      ? `The bundled catalog knows no directive "${name}" of llttab. What LLT cannot read keeps it from starting, or does nothing, ` +
        'and without LLT the node has no cluster. If the line is a comment, put a "#" in its first column.'
      : `The bundled catalog knows no directive "${name}" of llttab (did you mean "${meant}"?). ` +
        'Without the directive LLT does not start, or runs with other networks and values than the line says. Correct the name.',
  fix: (subject) => changesTo(subject.data.meant, subject),
};

/** The directive that was probably meant, with the value that is stuck to it. */
function meantBy({ keyword, fields, nearest }: DirectiveLine): string | undefined {
  const stuck = fields.length === 0 ? stuckValue(keyword.text) : undefined;
  if (stuck) return `${stuck.name} ${stuck.value}`;
  const [, value] = /^[\w-]+[=:](.+)$/.exec(keyword.text) ?? [];
  return nearest === undefined || value === undefined ? nearest : `${nearest} ${value}`;
}
