import type { ClusterRule, Fix, FixEdit, FixSubject } from '../../../engine/rule';
import { quotedString } from '../../../syntax/vcs/quoting';
import { attributesNamed, itemsOf, type ObjectDeclaration } from '../../../syntax/vcs/tree';
import { addAttribute } from '../../add-attribute';
import { lineBreakOf } from '../../line-break';
import { DR_READS, drGroups, enablesTrigger, triggerPathOf, writes } from '../rhev-disaster-recovery';
import { triggerDirectory } from '../trigger-path';

type Data = {
  group: string;
  role: 'guests' | 'replication';
  /** The other group of the two, if it is known. */
  other: string | undefined;
  trigger: boolean;
  path: boolean;
  /** Where the other group has its scripts. */
  directory: string | undefined;
};

/** A group of a RHEV disaster recovery setup without the trigger that the guide gives it. */
export const missingDrTrigger: ClusterRule<Data> = {
  id: 'missing-dr-trigger',
  title: 'Disaster recovery group of RHEV without its trigger',
  severity: 'warning',
  certainty: 'cited',
  languages: ['vcs'],
  since: '0.1.0',
  scope: 'cluster',
  reads: DR_READS,
  exact: true,
  check({ cluster }, report) {
    const judged = new Set<ObjectDeclaration>();
    const judge = (header: ObjectDeclaration, data: Omit<Data, 'group' | 'path'>, certain: boolean): void => {
      // What cannot be read may be the very attribute that is missed.
      if (header.name === undefined || header.problems.length > 0 || header.conflict !== undefined) return;
      const path = !writes(header, 'TriggerPath') || attributesNamed(header, 'TriggerPath').some(isEmpty);
      if (judged.has(header) || !(data.trigger || path)) return;
      judged.add(header);
      report(
        { tree: header, span: header.name },
        { ...data, group: header.name.text, path },
        { severity: data.trigger && certain ? 'warning' : 'hint' },
      );
    };
    for (const { header, configuresNetwork, replications } of drGroups(cluster)) {
      const [first] = replications;
      judge(
        header,
        {
          role: 'guests',
          other: first?.header.name?.text,
          trigger: !callsPreOnline(header),
          directory: directoryOf(first?.header),
        },
        first !== undefined && configuresNetwork,
      );
      for (const replication of replications) {
        judge(
          replication.header,
          {
            role: 'replication',
            other: header.name?.text,
            trigger: !callsPostOnline(replication.header),
            directory: directoryOf(header),
          },
          configuresNetwork,
        );
      }
    }
  },
  message: ({ group, role, other, trigger, path }) => {
    const need = role === 'guests' ? '"PreOnline = 1"' : 'the key POSTONLINE in "TriggersEnabled"';
    if (!trigger) {
      return (
        `The group "${group}" has no "TriggerPath", so its ${role === 'guests' ? 'preonline' : 'postonline'} trigger has to lie in the directory that all groups share. ` +
        'The guide gives the triggers of disaster recovery a directory of their own, so that other groups do not run them. ' +
        'Set "TriggerPath" to that directory, relative to /opt/VRTSvcs.'
      );
    }
    const what =
      role === 'guests'
        ? `The group "${group}" moves virtual machines of RHEV between sites without the preonline trigger. ` +
          'Nothing then makes the storage pool manager change to this site, and the virtual machines do not start here after a disaster. '
        : `The group "${group}" replicates the storage of "${other ?? ''}" without the postonline trigger. ` +
          `Nothing then probes the virtual machines once the storage is there, and "${other ?? ''}" may not go online. `;
    return `${what}Add ${need}${path ? ' and "TriggerPath" with the directory of the script' : ''}.`;
  },
  fix: (subject): readonly Fix[] => {
    const { tree, data } = subject;
    if (tree.kind !== 'group') return [];
    const path = data.path ? data.directory : undefined;
    const [change, line] = data.trigger ? triggerChange(subject, tree) : [[], undefined];
    const lines = [line, path === undefined || writes(tree, 'TriggerPath') ? undefined : pathLine(path)].filter(
      (one) => one !== undefined,
    );
    const added =
      lines.length > 0 ? addAttribute(subject.cluster, tree, lines.join(`${lineBreakOf(subject.cluster)}\t`)) : [];
    const edits = [...change, ...added];
    if (edits.length === 0) return [];
    const title = data.trigger ? (data.role === 'guests' ? 'Set PreOnline' : 'Add POSTONLINE') : 'Add TriggerPath';
    return [{ title, safe: false, edits }];
  },
};

/** Changes of what is written, and the line to add where nothing is. */
function triggerChange({ data }: FixSubject<Data>, tree: ObjectDeclaration): [readonly FixEdit[], string | undefined] {
  const name = data.role === 'guests' ? 'PreOnline' : 'TriggersEnabled';
  const [written, second] = attributesNamed(tree, name);
  if (written === undefined) return [[], data.role === 'guests' ? 'PreOnline = 1' : 'TriggersEnabled = { POSTONLINE }'];
  const { value } = written;
  if (second !== undefined || value === undefined) return [[], undefined];
  if (data.role === 'guests') return [[{ tree, span: value, how: 'replace', text: '1' }], undefined];
  const last = value.kind === 'list' ? value.items.at(-1)?.key : undefined;
  if (last !== undefined) return [[{ tree, span: last, how: 'after', text: ', POSTONLINE' }], undefined];
  const before = value.kind === 'scalar' && value.text !== '' ? `${quotedString(value.text)}, ` : '';
  return [[{ tree, span: value, how: 'replace', text: `{ ${before}POSTONLINE }` }], undefined];
}

function pathLine(path: string): string {
  return `TriggerPath = ${quotedString(path)}`;
}

/** Whether the trigger is called, somewhere or as far as anybody can tell. */
function callsPreOnline(header: ObjectDeclaration): boolean {
  const written = attributesNamed(header, 'PreOnline');
  if (written.some(({ value }) => value?.kind !== 'scalar' || value.text !== '0')) return true;
  // PREONLINE without PreOnline is another mistake.
  return (written.length === 0 && writes(header, 'PreOnline')) || enablesTrigger(header, 'PREONLINE');
}

function callsPostOnline(header: ObjectDeclaration): boolean {
  const isMisspelt = writes(header, 'TriggersEnabled') && attributesNamed(header, 'TriggersEnabled').length === 0;
  return isMisspelt || enablesTrigger(header, 'POSTONLINE');
}

function isEmpty({ value }: { readonly value?: ObjectDeclaration['attributes'][number]['value'] }): boolean {
  return value?.kind === 'scalar' ? value.text === '' : itemsOf(value).length === 0;
}

function directoryOf(header: ObjectDeclaration | undefined): string | undefined {
  const path = header && triggerPathOf(header);
  return path && triggerDirectory(path.text);
}
