export { COMPLETION_LIMIT, entriesOf } from '../shared/completion-entry';
export type { CompletionEntry, CompletionKind, Offer } from '../shared/completion-entry';
