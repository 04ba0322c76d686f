import type { AgentType } from '../../schema';

/** The LVMVolumeGroup resource type. */
export const lvmVolumeGroupAgent: AgentType = {
  name: 'LVMVolumeGroup',
  category: 'storage',
  operations: 'OnOff',
  operationsConfidence: 'high',
  description: 'Activates a volume group of the Linux volume manager.',
  functions: {
    online: 'Imports the group with vgimport; older releases activate it with vgchange.',
    offline: 'Deactivates the group and exports it with vgexport.',
    monitor: 'Asks vgdisplay.',
    clean: 'Takes the group offline by force.',
  },
  states: {
    ONLINE: 'The group is active.',
    OFFLINE: 'The group is not active.',
    UNKNOWN: 'The configuration has a problem, or the state cannot be read.',
  },
  dependencies:
    'A leaf, or on top of a resource that provides the disks (SRDF, HTC, DiskReservation); LVMLogicalVolume requires it.',
  typesFile: 'types.cf',
  attributes: [
    {
      name: 'VolumeGroup',
      dataType: 'str',
      dimension: 'scalar',
      required: true,
      static: false,
      setBy: 'user',
      description: 'Volume group to import and export.',
      sources: [
        'A VCS configuration or script in public use, author not recorded',
        'https://filibeto.org/unix/hp-ux/lib/cluster/veritas-sf-ha-docs/docsets/vcs/html/storage_agents_vcs222_384895.html',
        'Symantec Storage Foundation and High Availability Solutions 6.1 Virtualization Guide - Linux, Appendix B, Sample configurations',
      ],
      confidence: 'high',
    },
    {
      name: 'StartVolumes',
      dataType: 'int',
      dimension: 'scalar',
      default: '0',
      suggestions: ['0', '1'],
      required: false,
      static: false,
      setBy: 'user',
      description: 'Activate all logical volumes.',
      sources: ['A VCS configuration or script in public use, author not recorded'],
      confidence: 'med',
    },
    {
      name: 'EnableLVMTagging',
      dataType: 'boolean',
      dimension: 'scalar',
      default: '0',
      required: false,
      static: false,
      setBy: 'user',
      description: 'Use LVM tags to protect the group against activation on two nodes.',
      sources: ['A VCS configuration or script in public use, author not recorded'],
      confidence: 'med',
      unconfirmed: ['default'],
    },
  ],
  complete: false,
  sources: [
    'https://sort.veritas.com/public/documents/sf/5.1/linux/html/vcs_bundled_agents/ch_lnx_storage_agents42.html',
    'A VCS configuration or script in public use, author not recorded',
    'https://filibeto.org/unix/hp-ux/lib/cluster/veritas-sf-ha-docs/docsets/vcs/html/storage_agents_vcs222_384895.html',
  ],
  confidence: 'high',
};
