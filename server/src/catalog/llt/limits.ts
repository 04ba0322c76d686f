import type { Confidence } from '../schema';
import type { NumberRange } from './llt-fact';
import { directiveTable, heartbeatPage, manualInstallationPage, udpPortsPage } from './sources';

/** A limit with who states it. */
export interface Limit extends NumberRange {
  readonly confidence: Confidence;
  readonly sources: readonly string[];
}

/** The ids of nodes up to release 5.x. */
export const oldNodeIds: Limit = {
  minimum: 0,
  maximum: 31,
  confidence: 'high',
  sources: [directiveTable, manualInstallationPage],
};

/** The ids of nodes from 6.0 on, the widest of all releases: clusters may have 64 nodes. No page gives the range itself. */
export const nodeIds: Limit = { minimum: 0, maximum: 63, confidence: 'uncited', sources: [] };

/** The release that widened the ids of nodes. */
export const WIDER_NODE_IDS_SINCE = '6.0';

/** The ids of clusters. */
export const clusterIds: Limit = {
  minimum: 0,
  maximum: 65535,
  confidence: 'high',
  sources: [manualInstallationPage],
};

/** How many links a node may have, of both priorities together. */
export const linkCount: Limit = {
  minimum: 1,
  maximum: 8,
  confidence: 'high',
  sources: [directiveTable, heartbeatPage, manualInstallationPage],
};

/** How many links of high priority are believed to be the most. */
export const highPriorityLinkCount: Limit = { minimum: 1, maximum: 4, confidence: 'uncited', sources: [] };

/** The ports that links over UDP may take; those below belong to registered services. */
export const udpPorts: Limit = {
  minimum: 49152,
  maximum: 65535,
  confidence: 'high',
  sources: [udpPortsPage],
};
