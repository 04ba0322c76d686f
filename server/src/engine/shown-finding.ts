import type { OffsetRange } from '../text/offset-range';
import type { RuleHead, Severity } from './rule-head';

/** A stretch of a file, in offsets. */
export interface FileRange extends OffsetRange {
  readonly uri: string;
}

/** A finding as it is shown: worded, and with offsets in its file. */
export interface ShownFinding extends OffsetRange {
  readonly rule: RuleHead;
  readonly severity: Severity;
  readonly message: string;
  readonly related: readonly (FileRange & { readonly message: string })[];
  readonly unnecessary: boolean;
  readonly deprecated: boolean;
  readonly fixable: boolean;
  /** Repairs, made when asked for. */
  fixes(): readonly ShownFix[];
}

/** A repair in offsets; it may change several files. */
export interface ShownFix {
  readonly title: string;
  readonly safe: boolean;
  readonly edits: readonly (FileRange & { readonly text: string })[];
}
