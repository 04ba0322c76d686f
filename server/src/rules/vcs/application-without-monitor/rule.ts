import type { DeclarationRule } from '../../../engine/rule';
import { isSurelyEmpty } from '../../surely-unset';

type Data = { resource: string; ways: readonly string[] };

const WAYS: readonly string[] = ['MonitorProgram', 'MonitorProcesses', 'PidFiles'];

/** An Application resource with nothing by which the agent could see whether it runs. */
export const applicationWithoutMonitor: DeclarationRule<Data> = {
  id: 'application-without-monitor',
  title: 'Application with nothing to monitor it by',
  severity: 'warning',
  certainty: 'cited',
  languages: ['vcs'],
  since: '0.1.0',
  scope: 'declaration',
  kinds: ['resource'],
  types: ['Application'],
  check({ tree, type }, report) {
    if (tree.kind !== 'resource' || tree.name === undefined) return;
    const ways = WAYS.filter((name) => type?.attributes.has(name));
    if (ways.length === 0 || !ways.every((name) => isSurelyEmpty(tree, type, name))) return;
    report({ tree, span: tree.name }, { resource: tree.name.text, ways });
  },
  message: ({ resource, ways }) =>
    `The Application "${resource}" sets none of ${ways.map((name) => `"${name}"`).join(', ')}. ` +
    'The agent cannot tell whether the application runs: the resource stays in the state UNKNOWN, and the group does not fail over when the application ends. ' +
    'Set at least one of them.',
};
