export { SpaceEdits, withEdits } from '../shared/space-edits';
export type { SpaceEdit } from '../shared/space-edits';
