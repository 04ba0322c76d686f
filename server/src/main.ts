import { startNodeServer } from './lsp/node-server';

startNodeServer();
