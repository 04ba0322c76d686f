import type { OffsetRange } from '../text/offset-range';
import type { RuleData, RuleHead, Severity } from './rule-head';

/** What a finding in a document may have besides its place and data. */
export interface DocumentReportOptions {
  /** A lower severity than the rule's own. */
  readonly severity?: Severity;
  /** Other places of the same document, or of the one whose address stands there. */
  readonly related?: readonly (OffsetRange & { readonly message: string; readonly uri?: string })[];
  /** The marked text does nothing and is drawn faded. */
  readonly unnecessary?: boolean;
  /** The marked text is out of date and is drawn struck through. */
  readonly deprecated?: boolean;
}

/** Takes a finding from a rule. */
export type DocumentReport<D extends RuleData> = (place: OffsetRange, data: D, options?: DocumentReportOptions) => void;

/** A repair: stretches of the document and what is to stand there. */
export interface DocumentFix {
  readonly title: string;
  /** It may be applied without anybody looking. */
  readonly safe: boolean;
  readonly edits: readonly (OffsetRange & { readonly text: string })[];
}

/** What a repair may look at. */
export type DocumentFixSubject<S, D extends RuleData> = S & OffsetRange & { readonly data: D };

/** A rule that judges one document at a time; the subject is what it sees of it. */
export interface DocumentRule<S, D extends RuleData = RuleData> extends RuleHead<D> {
  readonly scope: 'document';
  check(subject: S, report: DocumentReport<D>): void;
  fix?(subject: DocumentFixSubject<S, D>): readonly DocumentFix[];
}
