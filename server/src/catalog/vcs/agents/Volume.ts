import type { AgentType } from '../../schema';

/** The Volume resource type. */
export const volumeAgent: AgentType = {
  name: 'Volume',
  category: 'storage',
  operations: 'OnOff',
  operationsConfidence: 'uncited',
  description: 'Starts a volume of Veritas Volume Manager.',
  functions: {
    online: 'Starts the volume.',
    offline: 'Stops the volume.',
    monitor: 'Checks that the volume is started.',
  },
  dependencies: 'Requires DiskGroup; Mount requires it.',
  typesFile: 'types.cf',
  attributes: [
    {
      name: 'Volume',
      dataType: 'str',
      dimension: 'scalar',
      format: 'object-name',
      required: true,
      static: false,
      setBy: 'user',
      description: 'Volume to start.',
      sources: [
        'Symantec Storage Foundation and High Availability Solutions 6.1 Virtualization Guide - Linux, Appendix B, Sample configurations',
        'A VCS configuration or script in public use, author not recorded',
      ],
      confidence: 'high',
    },
    {
      name: 'DiskGroup',
      dataType: 'str',
      dimension: 'scalar',
      format: 'object-name',
      required: true,
      static: false,
      setBy: 'user',
      description: 'Disk group of the volume.',
      sources: [
        'Symantec Storage Foundation and High Availability Solutions 6.1 Virtualization Guide - Linux, Appendix B, Sample configurations',
        'A VCS configuration or script in public use, author not recorded',
      ],
      confidence: 'high',
    },
    {
      name: 'NumThreads',
      dataType: 'int',
      dimension: 'scalar',
      default: '1',
      required: false,
      static: true,
      overridable: false,
      setBy: 'user',
      description: 'One thread only.',
      sources: [],
      confidence: 'uncited',
    },
  ],
  complete: false,
  sources: [
    'Symantec Storage Foundation and High Availability Solutions 6.1 Virtualization Guide - Linux, Appendix B, Sample configurations',
    'A VCS configuration or script in public use, author not recorded',
  ],
  confidence: 'high',
};
