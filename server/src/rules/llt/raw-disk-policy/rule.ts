import type { NodeFileRule } from '../../../engine/node-file-rule';
import { changeTo } from '../../line-edits';
import { fencingOf } from '../fencing';

/** Fencing that does not go through DMP. */
export const rawDiskPolicy: NodeFileRule<'vxfenmode', Record<string, never>> = {
  id: 'raw-disk-policy',
  title: 'Coordinator disks that are not reached through DMP',
  severity: 'hint',
  certainty: 'advice',
  languages: ['vxfenmode'],
  since: '0.1.0',
  scope: 'document',
  file: 'vxfenmode',
  check({ tree }, report) {
    const { byKey, knownMode } = fencingOf(tree);
    const policy = byKey.get('scsi3_disk_policy');
    if (policy?.value.text === 'raw' && (knownMode === 'scsi3' || knownMode === 'customized')) report(policy.value, {});
  },
  message: () =>
    'With "raw" fencing reaches each coordinator disk by one path: when it fails, the disk is lost for the race. iSCSI disks need "dmp", and newer releases know nothing else. Change to "dmp" on all nodes.',
  fix: (subject) => [changeTo('dmp', subject)],
};
