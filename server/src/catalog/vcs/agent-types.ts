import type { AgentType } from '../schema';
import * as agents from './agents/index';

/** Every resource type of the catalog, by name. */
export const agentTypes: readonly AgentType[] = Object.values(agents).sort((a, b) => (a.name < b.name ? -1 : 1));
