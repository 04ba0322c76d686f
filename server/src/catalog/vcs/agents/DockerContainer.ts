import type { AgentType } from '../../schema';

/** The DockerContainer resource type. */
export const dockerContainerAgent: AgentType = {
  name: 'DockerContainer',
  category: 'container',
  operations: 'OnOff',
  operationsConfidence: 'uncited',
  description: 'Runs a Docker container.',
  dependencies: 'Requires DockerDaemon.',
  typesFile: 'types.cf',
  attributes: [],
  complete: false,
  sources: [
    'Veritas InfoScale 7.4.2 Virtualization Guide - Linux, About the Cluster Server agents for Docker, Docker Daemon, and Docker Container',
  ],
  confidence: 'high',
};
