import {
  BrowserMessageReader,
  BrowserMessageWriter,
  createConnection,
  ProposedFeatures,
} from 'vscode-languageserver/browser';
import { serve } from './lsp/serve';
import { noFiles } from './workspace/file-provider';

// The worker's own scope: the type has no name outside the browser's library, which the core does without.
declare const self: never;

// The worker has no files of its own: what is not open is missing, and the catalog stands in for the types.
serve(createConnection(ProposedFeatures.all, new BrowserMessageReader(self), new BrowserMessageWriter(self)), {
  files: noFiles,
});
