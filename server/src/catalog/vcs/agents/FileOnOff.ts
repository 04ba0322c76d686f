import type { AgentType } from '../../schema';

/** The FileOnOff resource type. */
export const fileOnOffAgent: AgentType = {
  name: 'FileOnOff',
  category: 'testing',
  operations: 'OnOff',
  operationsConfidence: 'med',
  description: 'Makes a file when it goes online and removes it when it goes offline (for tests).',
  functions: { online: 'Makes the file.', offline: 'Removes the file.', monitor: 'Looks whether the file exists.' },
  typesFile: 'types.cf',
  attributes: [
    {
      name: 'PathName',
      dataType: 'str',
      dimension: 'scalar',
      format: 'absolute-path',
      allowed: 'path',
      required: false,
      likelyRequired: true,
      static: false,
      setBy: 'user',
      references: 'path',
      description: 'File whose existence is the state.',
      sources: [
        'https://sort.veritas.com/public/documents/via/7.3/aix/productguides/html/vcs_agent_dev/ch01s02s06.htm',
      ],
      confidence: 'med',
    },
  ],
  complete: false,
  sources: ['https://sort.veritas.com/public/documents/via/7.3/aix/productguides/html/vcs_agent_dev/ch01s02s06.htm'],
  confidence: 'med',
};
