import type { FieldFact } from './link-fields';
import { nodeIds } from './limits';
import type { LltFact } from './llt-fact';
import { llthostsPage } from './sources';

/** What a line of llthosts holds. */
export interface LlthostsFact extends LltFact {
  readonly fields: readonly FieldFact[];
}

/** The one form of a line of /etc/llthosts. */
export const llthostsLine: LlthostsFact = {
  name: 'llthosts',
  meaning: 'Gives each node of the cluster an id and a name.',
  note: 'The file is the same on all nodes. Names are those of set-node in llttab and of the systems in main.cf.',
  fields: [
    { name: 'node-id', meaning: 'The id of the node; each id once.', forms: ['node-id'], range: nodeIds },
    {
      name: 'name',
      meaning: 'The name of the node, as main.cf has it; each name once.',
      forms: ['node-name'],
    },
  ],
  confidence: 'high',
  sources: [llthostsPage],
};
