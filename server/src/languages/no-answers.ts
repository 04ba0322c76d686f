import type { Language } from './language';

/** The answers of a language to what it has nothing to say about. */
export const noAnswers: Omit<
  Language,
  'id' | 'openDocument' | 'changeDocument' | 'closeDocument' | 'settle' | 'check'
> = {
  filesChanged: () => undefined,
  fixSafely: () => Promise.resolve([]),
  ignoreFixes: () => [],
  refactorings: () => [],
  status: () => ({ typesFiles: [], standIns: [], unknownTypes: [] }),
  triggerCharacters: [],
  asksBehindBlank: () => false,
  complete: () => Promise.resolve([]),
  completeFirst: () => Promise.resolve([]),
  closeTag: () => undefined,
  signatureHelp: () => undefined,
  hover: () => undefined,
  definition: () => undefined,
  typeDefinition: () => undefined,
  references: () => Promise.resolve([]),
  highlights: () => [],
  linkedRanges: () => [],
  prepareRename: () => ({ refused: 'There is nothing here that could be renamed.' }),
  rename: () => Promise.resolve({ refused: 'There is nothing here that could be renamed.' }),
  prepareCalls: () => [],
  incomingCalls: () => [],
  outgoingCalls: () => [],
  inlayHints: () => [],
  selectionRanges: () => [],
  workspaceSymbols: () => [],
  symbols: () => [],
  folding: () => [],
  format: () => undefined,
  links: () => [],
  semanticTokens: () => [],
  bundledDocument: () => undefined,
};
