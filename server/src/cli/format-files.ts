import { TextDocument } from 'vscode-languageserver-textdocument';
import { withEdits } from '../features/shared/space-edits';
import { createServices } from '../server';
import { noFiles } from '../workspace/file-provider';
import type { AskedFile } from './asked-files';

/** The formatted text of a file, the same where nothing changes; or why it cannot be formatted, as a sentence's end. */
export type FormattedFile = { readonly text: string } | { readonly refusal: string; readonly line?: number };

/** Formats one file. It needs no other file for that. */
export async function formatFile({ uri, language, text }: AskedFile): Promise<FormattedFile> {
  const service = createServices({ files: noFiles }).languages.get(language);
  service?.openDocument(uri, text);
  // Some languages load their reader with the first file.
  await service?.settle(uri);
  // The readers of some languages are loaded only now.
  await service?.settle(uri);
  const outcome = service?.format(uri);
  if (outcome === undefined) return { refusal: 'nothing is known of its layout' };
  if ('edits' in outcome) return { text: withEdits(text, outcome.edits) };
  const { reason, offset } = outcome.refusal;
  if (offset === undefined) return { refusal: reason };
  return { refusal: reason, line: TextDocument.create(uri, language, 0, text).positionAt(offset).line + 1 };
}
