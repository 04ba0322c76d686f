import {
  BrowserMessageReader,
  BrowserMessageWriter,
  createConnection,
  ProposedFeatures,
} from 'vscode-languageserver/browser';
import { serve } from './lsp/serve';
import { noFiles } from './workspace/file-provider';

declare const self: unknown;

const worker = self as ConstructorParameters<typeof BrowserMessageReader>[0] &
  ConstructorParameters<typeof BrowserMessageWriter>[0];
// The worker has no files of its own: what is not open is missing, and the catalog stands in for the types.
serve(createConnection(ProposedFeatures.all, new BrowserMessageReader(worker), new BrowserMessageWriter(worker)), {
  files: noFiles,
});
