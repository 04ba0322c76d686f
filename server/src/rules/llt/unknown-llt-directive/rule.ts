import type { NodeFileRule } from '../../../engine/node-file-rule';
import { changeWord } from '../change-word';
import { plainDirectives } from '../directive-lines';

type Data = { name: string; nearest: string | undefined };

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
    for (const { keyword, fact, nearest } of plainDirectives(tree)) {
      if (fact !== undefined) continue;
      // No page lists all directives: a word that is nothing like the known ones may be one of them.
      const severity = nearest === undefined ? 'hint' : 'warning';
      report(keyword, { name: keyword.text, nearest }, { severity });
    }
  },
  message: ({ name, nearest }) =>
    nearest === undefined
      ? `The bundled catalog knows no directive "${name}" of llttab. What LLT cannot read keeps it from starting, or does nothing, ` +
        'and without LLT the node has no cluster. If the line is a comment, put a "#" in its first column.'
      : `The bundled catalog knows no directive "${name}" of llttab (did you mean "${nearest}"?). ` +
        'Without the directive LLT does not start, or runs with other networks and values than the line says. Correct the name.',
  fix: (subject) => changeWord(subject, subject.data.nearest),
};
