import type { NodeFileRule } from '../../../engine/node-file-rule';
import { FOREIGN_DASH, gabconfigArguments } from '../../../syntax/llt/gabconfig-arguments';

/** A gabconfig that has what configures GAB, but not the option to do it. */
export const gabconfigWithoutConfigure: NodeFileRule<'gabtab', Record<string, never>> = {
  id: 'gabconfig-without-configure',
  title: 'Configuration of GAB without "-c"',
  severity: 'warning',
  certainty: 'cited',
  languages: ['gabtab'],
  since: '0.1.0',
  scope: 'document',
  file: 'gabtab',
  check({ tree: { gabconfigs } }, report) {
    const all = gabconfigs.map((command) => ({ command, names: gabconfigArguments(command).map(({ name }) => name) }));
    // What a variable holds only the shell knows.
    const isOpen = gabconfigs.some(({ words }) =>
      words.some(({ text }) => /[$`]/.test(text) || FOREIGN_DASH.test(text)),
    );
    if (isOpen || all.some(({ names }) => names.includes('-c'))) return;
    const found = all.find(({ names }) => names.includes('-n') || names.length === 0);
    const program = found?.command.words[0];
    if (program !== undefined) report(program, {});
  },
  message: () =>
    'Without "-c" gabconfig does not configure GAB: no client can register, and the node joins no cluster. Add "-c".',
  fix: ({ end }) => [{ title: 'Add "-c"', safe: false, edits: [{ start: end, end, text: ' -c' }] }],
};
