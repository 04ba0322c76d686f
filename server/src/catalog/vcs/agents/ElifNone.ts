import type { AgentType } from '../../schema';

/** The ElifNone resource type. */
export const elifNoneAgent: AgentType = {
  name: 'ElifNone',
  category: 'testing',
  operations: 'None',
  operationsConfidence: 'uncited',
  description: 'Watches that a file does not exist (for tests).',
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
      description: 'File whose existence is the state (offline when it exists).',
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
