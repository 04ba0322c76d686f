import type { DeclarationRule, Fix } from '../../../engine/rule';
import { quoted } from '../../../syntax/vcs/quoting';
import { attributesNamed } from '../../../syntax/vcs/tree';
import { effectiveValue } from '../../effective-value';

type Data = { fault: 'length' | 'blanks'; resource: string; text: string };

const LONGEST = 256;

/** A process whose path or arguments the agent cannot find again in the list of processes. */
export const unmatchableProcess: DeclarationRule<Data> = {
  id: 'unmatchable-process',
  title: 'Process that the agent cannot find in the list of processes',
  severity: 'warning',
  certainty: 'cited',
  languages: ['vcs'],
  since: '0.1.0',
  scope: 'declaration',
  kinds: ['resource'],
  types: ['Process', 'ProcessOnOnly'],
  check({ tree, type }, report) {
    if (tree.kind !== 'resource') return;
    const resource = tree.name?.text ?? '';
    for (const { broken, value } of attributesNamed(tree, 'PathName')) {
      if (!broken && value?.kind === 'scalar' && value.text.length > LONGEST) {
        report({ tree, span: value }, { fault: 'length', resource, text: value.text });
      }
    }
    // Then the agent does not look at the arguments.
    if (attributesNamed(tree, 'PidFile').length > 0) return;
    if (attributesNamed(tree, 'IgnoreArgs').length > 0 && effectiveValue(tree, type, 'IgnoreArgs')?.text !== '0')
      return;
    for (const { broken, value } of attributesNamed(tree, 'Arguments')) {
      if (!broken && value?.kind === 'scalar' && /^\s|\s$|\s{2}|\t/.test(value.text)) {
        report({ tree, span: value }, { fault: 'blanks', resource, text: value.text });
      }
    }
  },
  message: ({ fault, resource, text }) =>
    fault === 'length'
      ? `The path of "${resource}" has ${String(text.length)} characters, and the guide allows ${String(LONGEST)}. The agent could not tell the process from others. Use a shorter path, such as a link.`
      : `The arguments of "${resource}" have blanks at an end, or more than one between two of them. The agent compares them with the list of processes, where arguments stand one blank apart: it would never find the process, and would start it again. Write single blanks.`,
  fix({ tree, span, data: { fault, text } }): readonly Fix[] {
    // Blanks within quotes belong to an argument.
    if (fault === 'length' || /["'\\]/.test(text)) return [];
    const plain = text.trim().replace(/\s+/g, ' ');
    return [{ title: 'Write single blanks', safe: true, edits: [{ tree, span, how: 'replace', text: quoted(plain) }] }];
  },
};
