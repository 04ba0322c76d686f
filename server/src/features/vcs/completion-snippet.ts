export { plainInsert, SnippetWriter } from '../shared/completion-snippet';
export type { InsertText } from '../shared/completion-snippet';
