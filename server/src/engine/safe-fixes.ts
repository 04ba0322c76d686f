import type { TextChange } from '../workspace/vcs-file';
import type { FileReport } from './checker';
import { EditedText, type TextReplacement } from './edited-text';
import type { Severity } from './rule';
import type { ShownFinding, ShownFix } from './shown-finding';

/** A copy of the files at hand, which may be changed without anybody noticing. */
export interface FilesToFix {
  text(uri: string): string | undefined;
  check(uri: string): FileReport;
  change(uri: string, text: string, change: TextChange): void;
  /** Reads what the changed files need of others. */
  settle(uri: string): Promise<unknown>;
}

/** What came of the safe repairs in one file. */
export interface FixedFile {
  readonly uri: string;
  readonly text: string;
  /** The edits that lead there, in offsets of the file as it was. */
  readonly edits: readonly TextReplacement[];
  /** How many findings were repaired. */
  readonly fixed: number;
}

/** Repairs that make room for one another come to an end long before; what still goes on then goes round in circles. */
const MOST_ROUNDS = 20;

/**
 * Applies the safe repairs in the files again and again until nothing changes, and returns the files that read differently
 * then. A finding is repaired if it has exactly one safe repair, all of whose edits lie in these files: an edit in a file
 * that nobody asked for is not made. Of repairs that overlap the first is made and the others wait for the next round.
 */
export async function applySafeFixes(
  files: FilesToFix,
  uris: readonly string[],
  wanted: (severity: Severity) => boolean = () => true,
): Promise<readonly FixedFile[]> {
  const edited = new Map<string, EditedText>();
  for (const uri of uris) {
    const text = files.text(uri);
    if (text !== undefined) edited.set(uri, new EditedText(text));
  }
  const fixed = new Map<string, number>();
  const seen = new Map([...edited].map(([uri, { text }]) => [uri, new Set([text])]));
  for (let round = 0; round < MOST_ROUNDS; round++) {
    const chosen = chooseFixes(files, edited, wanted);
    if (chosen.edits.size === 0) break;
    let news = false;
    for (const [uri, edits] of chosen.edits) {
      const file = edited.get(uri);
      const before = seen.get(uri);
      if (file === undefined || before === undefined) continue;
      const { length } = file.text;
      file.apply(edits);
      files.change(uri, file.text, stretchOf(edits, file.text.length - length));
      // A text that was there before is no news: repairs that undo one another would never end.
      if (!before.has(file.text)) news = true;
      before.add(file.text);
    }
    for (const [uri, count] of chosen.counts) fixed.set(uri, (fixed.get(uri) ?? 0) + count);
    if (!news) break;
    for (const uri of edited.keys()) await files.settle(uri);
  }
  return [...edited].flatMap(([uri, file]) => {
    const edits = file.replacements();
    return edits.length === 0 ? [] : [{ uri, text: file.text, edits, fixed: fixed.get(uri) ?? 0 }];
  });
}

/** The one safe repair of a finding; undefined if there is none, or more than one. */
export function safeFixOf(finding: ShownFinding): ShownFix | undefined {
  if (!finding.fixable) return undefined;
  const [only, more] = finding.fixes().filter(({ safe, edits }) => safe && edits.length > 0);
  return more === undefined ? only : undefined;
}

/** The one stretch that holds all edits. */
function stretchOf(edits: readonly TextReplacement[], growth: number): TextChange {
  let [start, oldEnd] = [Infinity, 0];
  for (const edit of edits) [start, oldEnd] = [Math.min(start, edit.start), Math.max(oldEnd, edit.end)];
  return { start, oldEnd, newEnd: oldEnd + growth };
}

interface ChosenFixes {
  readonly edits: ReadonlyMap<string, readonly TextReplacement[]>;
  /** How many findings of each file they repair. */
  readonly counts: ReadonlyMap<string, number>;
}

function chooseFixes(
  files: FilesToFix,
  edited: ReadonlyMap<string, EditedText>,
  wanted: (severity: Severity) => boolean,
): ChosenFixes {
  const edits = new Map<string, ChosenEdits>();
  const counts = new Map<string, number>();
  for (const uri of edited.keys()) {
    for (const finding of files.check(uri).findings) {
      const fix = wanted(finding.severity) ? safeFixOf(finding) : undefined;
      if (!fix?.edits.every((edit) => edited.has(edit.uri)) || !isFree(fix, edits)) continue;
      for (const { uri: target, start, end, text } of fix.edits) {
        let known = edits.get(target);
        if (known === undefined) edits.set(target, (known = { list: [], end: -1 }));
        known.list.push({ start, end, text });
        known.end = Math.max(known.end, end);
      }
      counts.set(uri, (counts.get(uri) ?? 0) + 1);
    }
  }
  return { edits: new Map([...edits].map(([uri, { list }]) => [uri, list])), counts };
}

/** Edits of one file, and where the last of them ends: findings come in file order, so most edits lie behind it. */
interface ChosenEdits {
  readonly list: TextReplacement[];
  end: number;
}

/** Whether no edit of the repair meets another one, of its own or of those chosen before; to touch is to meet. */
function isFree(fix: ShownFix, chosen: ReadonlyMap<string, ChosenEdits>): boolean {
  return fix.edits.every((edit, index) => {
    if (fix.edits.some((other, at) => at < index && other.uri === edit.uri && overlap(edit, other))) return false;
    const others = chosen.get(edit.uri);
    return others === undefined || edit.start > others.end || !others.list.some((other) => touch(edit, other));
  });
}

function overlap(one: TextReplacement, other: TextReplacement): boolean {
  return one.start < other.end && other.start < one.end;
}

function touch(one: TextReplacement, other: TextReplacement): boolean {
  return one.start <= other.end && other.start <= one.end;
}
