import type { AgentType } from '../../schema';

/** The FileOnOnly resource type. */
export const fileOnOnlyAgent: AgentType = {
  name: 'FileOnOnly',
  category: 'testing',
  operations: 'OnOnly',
  operationsConfidence: 'high',
  description: 'Makes a file and never removes it (for tests).',
  functions: { online: 'Makes the file.', monitor: 'Looks whether the file exists.' },
  states: { ONLINE: 'The file exists.', FAULTED: 'The file is missing.' },
  typesFile: 'types.cf',
  attributes: [
    {
      name: 'PathName',
      dataType: 'str',
      dimension: 'scalar',
      format: 'absolute-path',
      allowed: 'absolute path',
      required: true,
      static: false,
      setBy: 'user',
      references: 'path',
      description: 'File whose existence is the state.',
      sources: [
        'https://filibeto.org/unix/hp-ux/lib/cluster/veritas-sf-ha-docs/docsets/vcs/html/infra_support_agents_vcs246_113403.html',
      ],
      confidence: 'high',
    },
    {
      name: 'Operations',
      dataType: 'str',
      dimension: 'scalar',
      default: 'OnOnly',
      required: false,
      static: true,
      overridable: false,
      setBy: 'user',
      description: 'Online and monitor only.',
      sources: [
        'https://filibeto.org/unix/hp-ux/lib/cluster/veritas-sf-ha-docs/docsets/vcs/html/infra_support_agents_vcs246_113403.html',
      ],
      confidence: 'high',
    },
  ],
  complete: false,
  sources: [
    'https://filibeto.org/unix/hp-ux/lib/cluster/veritas-sf-ha-docs/docsets/vcs/html/infra_support_agents_vcs246_113403.html',
  ],
  confidence: 'high',
};
