import { type Diagnostic, DiagnosticSeverity, DiagnosticTag, type Range } from 'vscode-languageserver';
import type { TextDocument } from 'vscode-languageserver-textdocument';
import type { FileRange, FileReport, ShownFinding } from '../engine/checker';
import type { Severity } from '../engine/rule';

/** No client is shown more findings of one file than this. */
export const SHOWN_LIMIT = 500;

const SEVERITIES: Readonly<Record<Severity, DiagnosticSeverity>> = {
  error: DiagnosticSeverity.Error,
  warning: DiagnosticSeverity.Warning,
  information: DiagnosticSeverity.Information,
  hint: DiagnosticSeverity.Hint,
};

/** Finds the line and column of a stretch of a file that may or may not be open. */
export type RangeOf = (place: FileRange) => Range | undefined;

/** Offsets of an open document as a range. */
export function rangeIn(document: TextDocument, start: number, end: number): Range {
  return { start: document.positionAt(start), end: document.positionAt(end) };
}

/** The findings of a document as the protocol wants them: at most 500, and one more that says how many are left. */
export function diagnosticsOf(
  document: TextDocument,
  report: FileReport,
  rangeOf: RangeOf,
  related: boolean,
): Diagnostic[] {
  const { findings } = report;
  const shown = findings.slice(0, SHOWN_LIMIT).map((finding) => diagnosticOf(document, finding, rangeOf, related));
  const left = findings.length - shown.length;
  const last = shown[shown.length - 1];
  if (left > 0 && last) {
    shown.push({
      range: last.range,
      severity: DiagnosticSeverity.Information,
      source: 'clusterwright',
      code: 'more-findings',
      message: `${String(left)} more ${left === 1 ? 'finding is' : 'findings are'} not shown. Mend the first ones, or run "clusterwright check" to list all.`,
    });
  }
  return shown;
}

function diagnosticOf(document: TextDocument, finding: ShownFinding, rangeOf: RangeOf, related: boolean): Diagnostic {
  const diagnostic: Diagnostic = {
    range: rangeIn(document, finding.start, finding.end),
    severity: SEVERITIES[finding.severity],
    source: 'clusterwright',
    code: finding.rule.id,
    message: finding.message,
  };
  const tags = [
    ...(finding.unnecessary ? [DiagnosticTag.Unnecessary] : []),
    ...(finding.deprecated ? [DiagnosticTag.Deprecated] : []),
  ];
  if (tags.length > 0) diagnostic.tags = tags;
  if (related && finding.related.length > 0) {
    diagnostic.relatedInformation = finding.related.flatMap((place) => {
      const range = rangeOf(place);
      return range ? [{ location: { uri: place.uri, range }, message: place.message }] : [];
    });
  }
  return diagnostic;
}
