import type { DeclarationRule } from '../../../engine/rule';
import { writtenValue } from '../../effective-value';

type Data = { group: string };

/** A group whose faults wait for a person. */
export const unmanagedFaults: DeclarationRule<Data> = {
  id: 'unmanaged-faults',
  title: 'ManageFaults NONE',
  severity: 'information',
  certainty: 'cited',
  languages: ['vcs'],
  since: '0.1.0',
  scope: 'declaration',
  kinds: ['group'],
  attributes: ({ name }) => name === 'ManageFaults',
  check({ tree }, report) {
    if (tree.kind !== 'group') return;
    const written = writtenValue(tree, 'ManageFaults');
    if (written?.text !== 'NONE' || written.attribute?.value === undefined) return;
    report({ tree, span: written.attribute.value }, { group: tree.name?.text ?? '' });
  },
  message: ({ group }) =>
    `The faults of the group "${group}" are not managed: when a resource faults, VCS neither cleans it up nor restarts it, ` +
    'and the resource waits in the state ADMIN_WAIT for a person, so the group does not fail over by itself. ' +
    'Write ALL, unless somebody is to look at every fault.',
};
