import type { AgentType } from '../../schema';

/** The DockerDaemon resource type. */
export const dockerDaemonAgent: AgentType = {
  name: 'DockerDaemon',
  category: 'container',
  operations: 'OnOff',
  operationsConfidence: 'uncited',
  description: 'Runs the Docker daemon.',
  dependencies: 'Requires Mount.',
  typesFile: 'types.cf',
  attributes: [],
  complete: false,
  sources: [
    'Veritas InfoScale 7.4.2 Virtualization Guide - Linux, About the Cluster Server agents for Docker, Docker Daemon, and Docker Container',
  ],
  confidence: 'high',
};
