import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { createOnigScanner, createOnigString, loadWASM } from 'vscode-oniguruma';
import { INITIAL, parseRawGrammar, Registry, type IGrammar } from 'vscode-textmate';

const GRAMMAR_PATH = 'syntaxes/vcs.tmLanguage.json';

/** One coloured stretch of a line, its end exclusive, with its scopes from the outermost to the innermost. */
export interface ColouredToken {
  readonly start: number;
  readonly end: number;
  readonly scopes: readonly string[];
}

/** What the grammar makes of a text: its tokens by line, and how many brackets or strings it still believes open. */
export interface ColouredText {
  readonly lines: readonly (readonly ColouredToken[])[];
  readonly openAtEnd: number;
}

let loaded: Promise<IGrammar> | undefined;

async function readGrammar(): Promise<IGrammar> {
  const wasm = createRequire(import.meta.url).resolve('vscode-oniguruma/release/onig.wasm');
  await loadWASM(readFileSync(wasm));
  const registry = new Registry({
    onigLib: Promise.resolve({
      createOnigScanner: (sources) => createOnigScanner(sources),
      createOnigString: (text) => createOnigString(text),
    }),
    loadGrammar: () => Promise.resolve(parseRawGrammar(readFileSync(GRAMMAR_PATH, 'utf8'), GRAMMAR_PATH)),
  });
  const grammar = await registry.loadGrammar('source.vcs');
  if (grammar === null) throw new Error(`${GRAMMAR_PATH} holds no grammar for source.vcs`);
  return grammar;
}

/** Colours a text with the grammar that the extension ships, line by line as an editor does. */
export async function tokenize(text: string): Promise<ColouredText> {
  loaded ??= readGrammar();
  const grammar = await loaded;
  let stack = INITIAL;
  const lines = text.split(/\r?\n/).map((line) => {
    const result = grammar.tokenizeLine(line, stack);
    stack = result.ruleStack;
    return result.tokens.map((token) => ({
      start: token.startIndex,
      end: Math.min(token.endIndex, line.length),
      scopes: token.scopes,
    }));
  });
  return { lines, openAtEnd: stack.depth - 1 };
}
