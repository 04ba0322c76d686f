import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { createOnigScanner, createOnigString, loadWASM } from 'vscode-oniguruma';
import { INITIAL, parseRawGrammar, Registry } from 'vscode-textmate';

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

/** A language whose grammar is `syntaxes/<language>.tmLanguage.json`, of the scope `source.<language>`. */
export type ColouredLanguage = 'vcs' | 'llttab' | 'llthosts' | 'gabtab' | 'vxfenmode' | 'ifcfg';

let registry: Promise<Registry> | undefined;

async function makeRegistry(): Promise<Registry> {
  const wasm = createRequire(import.meta.url).resolve('vscode-oniguruma/release/onig.wasm');
  await loadWASM(readFileSync(wasm));
  return new Registry({
    onigLib: Promise.resolve({
      createOnigScanner: (sources) => createOnigScanner(sources),
      createOnigString: (text) => createOnigString(text),
    }),
    loadGrammar: (scope) => {
      const path = `syntaxes/${scope.replace(/^source\./, '')}.tmLanguage.json`;
      return Promise.resolve(parseRawGrammar(readFileSync(path, 'utf8'), path));
    },
  });
}

/** Colours a text with the grammar that the extension ships, line by line as an editor does. */
export async function tokenize(text: string, language: ColouredLanguage = 'vcs'): Promise<ColouredText> {
  registry ??= makeRegistry();
  const grammar = await (await registry).loadGrammar(`source.${language}`);
  if (grammar === null) throw new Error(`No grammar for source.${language}`);
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
