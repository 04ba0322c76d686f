import type { AgentType } from '../../schema';

/** The FileNone resource type. */
export const fileNoneAgent: AgentType = {
  name: 'FileNone',
  category: 'testing',
  operations: 'None',
  operationsConfidence: 'uncited',
  description: 'Watches that a file exists (for tests).',
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
        'https://sort.veritas.com/public/documents/sfha/5.1sp1/linux/productguides/html/vcs_admin/ch07s02s06.htm',
      ],
      confidence: 'med',
      unconfirmed: ['name'],
    },
  ],
  complete: false,
  sources: ['https://sort.veritas.com/public/documents/sfha/5.1sp1/linux/productguides/html/vcs_admin/ch07s02s06.htm'],
  confidence: 'med',
};
