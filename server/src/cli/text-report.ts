import { TextDocument } from 'vscode-languageserver-textdocument';
import type { Severity } from '../engine/rule';
import type { FileResult } from './check-files';
import { codeFrame, sourceLine } from './code-frame';
import { printable } from './printable-text';
import { counted, type Summary } from './summary';

/** What the place of printing can do. */
export interface TextStyle {
  readonly colour: boolean;
  /** The width of the terminal; without one there are no code frames. */
  readonly terminalWidth: number | undefined;
}

/** VS Code's problem matchers take "information" for an error. */
const WORDS: Readonly<Record<Severity, string>> = {
  error: 'error',
  warning: 'warning',
  information: 'info',
  hint: 'hint',
};

const COLOURS: Readonly<Record<Severity, number>> = { error: 31, warning: 33, information: 36, hint: 32 };
const GREY = 90;
const BOLD = 1;

/** The report for people, in pieces: a line a finding, on a terminal with its line of source, and what it comes to. */
export function* textReport(results: readonly FileResult[], summary: Summary, style: TextStyle): Iterable<string> {
  const paint = (code: number, text: string): string => (style.colour ? `\u001b[${code}m${text}\u001b[0m` : text);
  for (const { file, findings } of results) {
    if (findings.length === 0) continue;
    const document = TextDocument.create(file.uri, file.language, 0, file.text);
    const path = printable(file.shown);
    // A file may be one long line with thousands of findings.
    let shown: { readonly line: number; readonly text: string } | undefined;
    for (const finding of findings) {
      const { line, character } = finding.range.start;
      const place = `${path}:${String(line + 1)}:${String(character + 1)}`;
      const severity = paint(COLOURS[finding.severity], WORDS[finding.severity]);
      yield `${paint(BOLD, place)} ${severity} ${printable(finding.message)} ${paint(GREY, `[${finding.rule}]`)}\n`;
      if (style.terminalWidth === undefined) continue;
      if (shown?.line !== line) shown = { line, text: sourceLine(document, line) };
      const [source, carets] = codeFrame(shown.text, finding, style.terminalWidth);
      yield `${paint(GREY, source)}\n${paint(COLOURS[finding.severity], carets)}\n`;
    }
  }
  yield `${summaryLine(summary)}\n`;
}

function summaryLine(summary: Summary): string {
  const files = counted(summary.files, 'file');
  const parts = [
    [summary.errors, 'error'],
    [summary.warnings, 'warning'],
    [summary.informations, 'information'],
    [summary.hints, 'hint'],
  ] as const;
  const found = parts.filter(([count]) => count > 0).map(([count, word]) => counted(count, word));
  const repaired = summary.fixed === undefined ? '' : `${counted(summary.fixed, 'finding')} fixed. `;
  if (found.length === 0) return `${repaired}No ${repaired === '' ? '' : 'other '}findings in ${files}.`;
  return `${repaired}${found.join(', ')} ${repaired === '' ? '' : 'left '}in ${files}.`;
}
