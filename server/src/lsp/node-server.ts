import { createConnection, ProposedFeatures } from 'vscode-languageserver/node';
import { diskFiles } from '../disk-files';
import { serve } from './serve';

/** Serves the client that started this process: over IPC, or, with `--stdio` among the arguments, over the standard streams. */
export function startNodeServer(): void {
  serve(createConnection(ProposedFeatures.all), { files: diskFiles });
}

/** Serves the client at the other end of the standard streams, whatever the arguments say. */
export function startStdioServer(): void {
  serve(createConnection(ProposedFeatures.all, process.stdin, process.stdout), { files: diskFiles });
}
