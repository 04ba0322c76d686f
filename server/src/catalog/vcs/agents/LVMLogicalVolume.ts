import type { AgentType } from '../../schema';

/** The LVMLogicalVolume resource type. */
export const lvmLogicalVolumeAgent: AgentType = {
  name: 'LVMLogicalVolume',
  category: 'storage',
  operations: 'OnOff',
  operationsConfidence: 'high',
  description: 'Activates a logical volume of the Linux volume manager.',
  functions: {
    online: 'Activates the volume with lvchange.',
    offline: 'Deactivates it with lvchange.',
    monitor: 'Reads a block of the volume.',
    clean: 'Deactivates it by force.',
  },
  states: { ONLINE: 'The volume is active.', OFFLINE: 'The volume is not active.', UNKNOWN: 'Anything else.' },
  dependencies: 'Requires LVMVolumeGroup; Mount requires it.',
  typesFile: 'types.cf',
  attributes: [
    {
      name: 'LogicalVolume',
      dataType: 'str',
      dimension: 'scalar',
      required: true,
      static: false,
      setBy: 'user',
      description: 'Logical volume to activate.',
      sources: [
        'https://filibeto.org/unix/hp-ux/lib/cluster/veritas-sf-ha-docs/docsets/vcs/html/storage_agents_vcs221_384838.html',
        'Symantec Storage Foundation and High Availability Solutions 6.1 Virtualization Guide - Linux, Appendix B, Sample configurations',
      ],
      confidence: 'high',
    },
    {
      name: 'VolumeGroup',
      dataType: 'str',
      dimension: 'scalar',
      required: true,
      static: false,
      setBy: 'user',
      description: 'Volume group of the logical volume.',
      sources: [
        'https://filibeto.org/unix/hp-ux/lib/cluster/veritas-sf-ha-docs/docsets/vcs/html/storage_agents_vcs221_384838.html',
        'Symantec Storage Foundation and High Availability Solutions 6.1 Virtualization Guide - Linux, Appendix B, Sample configurations',
      ],
      confidence: 'high',
    },
  ],
  complete: false,
  sources: [
    'https://sort.veritas.com/public/documents/sf/5.0RU1/linux/html/vcs_bundled_agents_linux/ch_lnx_storage_agents44.html',
    'https://filibeto.org/unix/hp-ux/lib/cluster/veritas-sf-ha-docs/docsets/vcs/html/storage_agents_vcs221_384838.html',
    'Symantec Storage Foundation and High Availability Solutions 6.1 Virtualization Guide - Linux, Appendix B, Sample configurations',
  ],
  confidence: 'high',
};
