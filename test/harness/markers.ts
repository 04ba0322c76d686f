import type { ShownFinding } from '../../server/src/engine/shown-finding';
import type { FixtureFile, Marker } from './fixture';

/** Compares findings with all markers of a file and names those that are missed and those that are too many, a line each. */
export function comparedWithMarkers(file: FixtureFile, findings: readonly ShownFinding[]): string {
  const problems: string[] = [];
  const found = findings.map((finding) => ({ finding, line: lineOf(file.text, finding.start) }));
  for (const marker of file.markers) {
    const at = found.findIndex(({ finding, line }) => matches(marker, finding, line, file.text));
    if (at < 0) problems.push(`missed   ${file.name}: ${showMarker(marker)}\n`);
    else found.splice(at, 1);
  }
  for (const { finding } of found) problems.push(`surplus  ${file.name}: ${showFinding(finding, file.text)}\n`);
  return problems.join('');
}

function matches(marker: Marker, finding: ShownFinding, line: number, text: string): boolean {
  if (finding.rule.id !== marker.rule || finding.severity !== marker.severity || line !== marker.line) return false;
  const { column, endColumn } = columnsOf(finding, text);
  return column === marker.from && endColumn === marker.to && finding.message.includes(marker.text);
}

function columnsOf(finding: ShownFinding, text: string): { column: number; endColumn: number } {
  const lineStart = text.lastIndexOf('\n', finding.start - 1) + 1;
  const lineEnd = text.indexOf('\n', finding.start);
  // A finding over several lines is marked to the end of its first one; an empty one by a single caret.
  const end = Math.min(finding.end, lineEnd < 0 ? text.length : lineEnd);
  return { column: finding.start - lineStart, endColumn: Math.max(end, finding.start + 1) - lineStart };
}

function lineOf(text: string, offset: number): number {
  return text.slice(0, offset).split('\n').length - 1;
}

function showMarker(marker: Marker): string {
  return `${String(marker.line + 1)}:${String(marker.from + 1)}-${String(marker.to + 1)} ${marker.severity}[${marker.rule}]: ${marker.text}`;
}

function showFinding(finding: ShownFinding, text: string): string {
  const { column, endColumn } = columnsOf(finding, text);
  return `${String(lineOf(text, finding.start) + 1)}:${String(column + 1)}-${String(endColumn + 1)} ${finding.severity}[${finding.rule.id}]: ${finding.message}`;
}
