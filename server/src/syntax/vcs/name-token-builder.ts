import type { TokenType, TokenVocabulary } from 'chevrotain';
import { Lexer } from 'chevrotain';
import { DefaultTokenBuilder, GrammarAST, stream, type TokenBuilderOptions } from 'langium';

/** The terminals and keywords that a terminal lists, if it is nothing but such a list. */
function listedTokens(definition: GrammarAST.AbstractElement): string[] | undefined {
  if (!GrammarAST.isTerminalAlternatives(definition)) return undefined;
  return definition.elements.flatMap((element) => {
    if (GrammarAST.isTerminalRuleCall(element)) return element.rule.ref?.name ?? [];
    if (GrammarAST.isCharacterRange(element)) return element.left.value;
    return listedTokens(element) ?? [];
  });
}

/** Makes each terminal that only lists others a category of these, so that a keyword can be read where a name is due. */
export class NameTokenBuilder extends DefaultTokenBuilder {
  override buildTokens(grammar: GrammarAST.Grammar, options?: TokenBuilderOptions): TokenVocabulary {
    // All rules, for the framework looks only for those that parser rules name, and not into terminals.
    const rules = stream(grammar.rules);
    const terminals = this.buildTerminalTokens(rules);
    const tokens = [...this.buildKeywordTokens(rules, terminals, options), ...terminals];
    const byName = new Map(tokens.map((token) => [token.name, token]));
    for (const rule of grammar.rules) {
      const category = byName.get(rule.name);
      if (!GrammarAST.isTerminalRule(rule) || category === undefined) continue;
      for (const name of listedTokens(rule.definition) ?? []) {
        const listed = byName.get(name);
        if (listed !== undefined) listed.CATEGORIES = [category, ...[listed.CATEGORIES ?? []].flat()];
      }
    }
    return tokens;
  }

  protected override buildTerminalToken(terminal: GrammarAST.TerminalRule): TokenType {
    if (listedTokens(terminal.definition) === undefined) return super.buildTerminalToken(terminal);
    return { name: terminal.name, PATTERN: Lexer.NA };
  }
}
