import type { DeclarationRule } from '../../../engine/rule';

type Data = { value: string; system: string };

/** The name of a physical host that still reads like a command of the shell. */
export const unexpandedHostName: DeclarationRule<Data> = {
  id: 'unexpanded-host-name',
  title: 'Shell command in place of the name of a physical host',
  severity: 'hint',
  certainty: 'cited',
  languages: ['vcs'],
  since: '0.1.0',
  scope: 'declaration',
  kinds: ['system'],
  check({ tree }, report) {
    if (tree.kind !== 'system' || tree.name === undefined) return;
    for (const { name, value, broken } of tree.attributes) {
      if (name.text !== 'PhysicalServer' || broken || value?.kind !== 'scalar' || !isCommand(value.text)) continue;
      report({ tree, span: value }, { value: value.text, system: tree.name.text });
    }
  },
  message: ({ value, system }) =>
    `"PhysicalServer" of the system "${system}" is ${value}, a command and no name of a host: nothing runs it in this file. ` +
    'A live migration to this system would look for a host of that name and fail. ' +
    'Write the name of the physical host, or leave the attribute out; then the name of the system is used.',
  fix: ({ tree, span, data: { system } }) => [
    { title: `Change to "${system}"`, safe: false, edits: [{ tree, span, how: 'replace', text: `"${system}"` }] },
  ],
};

/** Backquotes and `$(…)`, and the single quotes that books print in place of backquotes: none is part of a host's name. */
function isCommand(text: string): boolean {
  return /[`'$\u2018\u2019]/.test(text) || /^(?:uname -n|hostname(?: -[a-z]+)?)$/.test(text);
}
