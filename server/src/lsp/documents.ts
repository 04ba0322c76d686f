import { TextDocument, type TextDocumentContentChangeEvent } from 'vscode-languageserver-textdocument';
import type { TextChange } from '../workspace/vcs-file';

/** The documents that the client shows, with their line tables. */
export class OpenDocuments {
  private readonly documents = new Map<string, TextDocument>();

  /** Adds a document as the client sent it. */
  open(uri: string, languageId: string, version: number, text: string): TextDocument {
    const document = TextDocument.create(uri, languageId, version, text);
    this.documents.set(uri, document);
    return document;
  }

  /** Applies changes in order and says where old and new text differ; undefined: everywhere, or no such document. */
  change(uri: string, version: number, changes: readonly TextDocumentContentChangeEvent[]): TextChange | undefined {
    const document = this.documents.get(uri);
    if (document === undefined) return undefined;
    let whole = false;
    let merged: TextChange | undefined;
    for (const change of changes) {
      if ('range' in change) {
        const start = document.offsetAt(change.range.start);
        const end = Math.max(start, document.offsetAt(change.range.end));
        merged = mergeChange(merged, start, end, change.text.length);
      } else whole = true;
      TextDocument.update(document, [change], version);
    }
    return whole ? undefined : merged;
  }

  /** The document, if it is open. */
  get(uri: string): TextDocument | undefined {
    return this.documents.get(uri);
  }

  /** Forgets a document. */
  close(uri: string): void {
    this.documents.delete(uri);
  }

  /** All open documents. */
  all(): Iterable<TextDocument> {
    return this.documents.values();
  }
}

/** The line table of the file that was asked about last: a name may stand in one file thousands of times. */
export class LastDocument {
  private last: TextDocument | undefined;

  /** A line table for a text that is not open; undefined where there is no text. */
  of(uri: string, text: string | undefined): TextDocument | undefined {
    if (text === undefined) return undefined;
    if (this.last?.uri !== uri || this.last.getText() !== text) this.last = TextDocument.create(uri, 'vcs', 0, text);
    return this.last;
  }
}

/** One change that covers an earlier one and a later one; the later one speaks in offsets of the text between. */
function mergeChange(earlier: TextChange | undefined, start: number, end: number, length: number): TextChange {
  if (earlier === undefined) return { start, oldEnd: end, newEnd: start + length };
  const beyond = Math.max(0, end - earlier.newEnd);
  return {
    start: Math.min(earlier.start, start),
    oldEnd: earlier.oldEnd + beyond,
    newEnd: Math.max(earlier.newEnd, end) - (end - start) + length,
  };
}
