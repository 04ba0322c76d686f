import { describe, expect, test } from 'vitest';
import { definitionVcs } from '../../server/src/features/vcs/definition';
import { documentLinksVcs } from '../../server/src/features/vcs/document-links';
import { documentSymbolsVcs } from '../../server/src/features/vcs/document-symbols';
import type { OutlineSymbol } from '../../server/src/features/shared/outline-symbol';
import { foldingVcs } from '../../server/src/features/vcs/folding';
import { hoverVcs } from '../../server/src/features/vcs/hover';
import { semanticTokensVcs } from '../../server/src/features/vcs/semantic-tokens';
import { typeDocument } from '../../server/src/features/vcs/type-document';
import { splitDeclarations } from '../../server/src/syntax/vcs/split-declarations';
import { VcsWorkspace } from '../../server/src/workspace/vcs-workspace';
import { problemOfReading } from '../harness/ask-reading';
import { exampleFiles } from '../harness/example-files';
import { memoryFiles } from '../harness/memory-files';

const URI = 'file:///cluster/main.cf';
const BROKEN = [
  'KVMGuest v (\n\tRHEVMInfo = { Enabled = , = "x\n\t@s1\n\tCEInfo @ = }\n\t)',
  'type W ( static str A[] = { B, static keylist )\ninclude\nrequires group\na requires\ngroup (\n"x" requires atleast from',
  '\ufeffgroup \u201cg\u201d (\r\n\tSystemList = {\u00a0s1 = 0 }\r\n<<<<<<< ours\r\n\t)\r\n/* open',
];

/** Opens the text and asks for everything that is no matter of a cursor; whatever is answered must lie within the text. */
function open(text: string): VcsWorkspace {
  const workspace = new VcsWorkspace(memoryFiles(new Map()));
  workspace.openDocument(URI, text);
  const inside = ({ start, end }: { start: number; end: number }): void => {
    if (!(start >= 0 && start <= end && end <= text.length)) {
      expect({ start, end, length: text.length, text }, 'a range within the text').toBeUndefined();
    }
  };
  const insideAll = (symbols: readonly OutlineSymbol[]): void => {
    for (const symbol of symbols) {
      inside(symbol);
      const { selectionStart, selectionEnd, start, end, name } = symbol;
      if (name === '' || selectionStart < start || selectionEnd > end || selectionStart > selectionEnd)
        expect({ ...symbol, text }, 'a name, selected within its range').toBeUndefined();
      insideAll(symbol.children);
    }
  };
  insideAll(documentSymbolsVcs(workspace, URI));
  foldingVcs(workspace, URI).forEach(inside);
  documentLinksVcs(workspace, URI).forEach(inside);
  let before = 0;
  for (const token of semanticTokensVcs(workspace, URI)) {
    inside(token);
    if (token.start < before) expect({ token, text }, 'tokens in order, none over another').toBeUndefined();
    before = token.end;
  }
  return workspace;
}

/** Asks what a cursor asks. */
function ask(workspace: VcsWorkspace, text: string, offset: number): void {
  const problem = problemOfReading({ workspace, textAt: (uri) => (uri === URI ? text : undefined) }, URI, offset);
  if (problem !== undefined) expect({ offset, problem, text }, 'answers within the text').toBeUndefined();
  const hover = hoverVcs(workspace, URI, offset);
  if (hover && !(hover.start <= offset && offset <= hover.end && hover.markdown !== ''))
    expect({ offset, hover, text }, 'a hover about the word at the cursor').toBeUndefined();
  for (const target of definitionVcs(workspace, URI, offset)?.targets ?? []) {
    const length = target.uri === URI ? text.length : (typeDocument(target.uri)?.length ?? -1);
    if (!(target.start <= target.end && target.end <= length))
      expect({ offset, target, text }, 'a target within its file').toBeUndefined();
  }
}

describe.each(exampleFiles().map(({ path, text }) => [path, text] as const))('%s', (_path, text) => {
  test('every offset is answered', () => {
    const workspace = open(text);
    for (let offset = 0; offset <= text.length; offset++) ask(workspace, text, offset);
    expect(documentSymbolsVcs(workspace, URI).length).toBeGreaterThan(0);
  });

  test('so is the end of every beginning of it', () => {
    // Beginnings of the last declarations differ in nothing from those of the first: 1,200 are enough of each file.
    for (let length = 0; length <= Math.min(text.length, 1200); length++) {
      const prefix = text.slice(0, length);
      ask(open(prefix), prefix, length);
    }
    expect(splitDeclarations(text).length).toBeGreaterThan(1);
  });
});

test.each(BROKEN)('broken text: %j', (text) => {
  for (let length = 0; length <= text.length; length++) {
    const prefix = text.slice(0, length);
    const workspace = open(prefix);
    for (let offset = 0; offset <= length; offset++) ask(workspace, prefix, offset);
  }
  expect(hoverVcs(open(text), URI, text.length + 1)).toBeUndefined();
});

test('a file that nobody opened has nothing', () => {
  const workspace = new VcsWorkspace(memoryFiles(new Map()));
  expect(hoverVcs(workspace, URI, 0)).toBeUndefined();
  expect(definitionVcs(workspace, URI, 0)).toBeUndefined();
  expect(documentSymbolsVcs(workspace, URI)).toEqual([]);
  expect(foldingVcs(workspace, URI)).toEqual([]);
  expect(semanticTokensVcs(workspace, URI)).toEqual([]);
  expect(documentLinksVcs(workspace, URI)).toEqual([]);
});
