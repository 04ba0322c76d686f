import type { FileRange, ShownFix } from '../../engine/shown-finding';

/** A repair that puts another text in a place, to be looked at before. */
export function changeInFile({ uri, start, end }: FileRange, text: string): ShownFix {
  return { title: `Change to "${text}"`, safe: false, edits: [{ uri, start, end, text }] };
}
