import type { DeclarationRule } from '../../../engine/rule';
import { quoted } from '../../../syntax/vcs/quoting';
import { forEachWord, wordAt } from '../../../syntax/vcs/words-of';
import { hasDash, hasStrayQuote, withPlainDashes } from '../../look-alikes';

/** What was pasted in place of a plain character. */
type Pasted = 'quotes' | 'quote' | 'blank' | 'dash';

type Data = { pasted: Pasted };

/** Quotes, blanks and dashes of a word processor or PDF file where the plain ones were meant. */
export const typographicCharacter: DeclarationRule<Data> = {
  id: 'typographic-character',
  title: 'Typographic quote, blank or dash in place of the plain one',
  severity: 'error',
  certainty: 'product',
  languages: ['vcs'],
  since: '0.1.0',
  scope: 'declaration',
  oddText: true,
  check({ tree }, report) {
    if (tree.ascii) return;
    const ofQuotes = new Set<number>();
    for (const span of tree.typographic) {
      const pasted = span.quotes ? 'quotes' : 'blank';
      if (pasted === 'quotes') ofQuotes.add(span.first);
      report({ tree, span }, { pasted });
    }
    forEachWord(tree, (word) => {
      if (ofQuotes.size > 0 && ofQuotes.has(word.first)) return;
      if (hasStrayQuote(word)) report({ tree, span: word }, { pasted: 'quote' });
      else if (hasDash(word)) report({ tree, span: word }, { pasted: 'dash' }, { severity: 'warning' });
    });
  },
  message: ({ pasted }) => MESSAGES[pasted],
  fix({ tree, span, data }) {
    const replace = (title: string, text: string, safe: boolean) => [
      { title, safe, edits: [{ tree, span, how: 'replace' as const, text }] },
    ];
    if (data.pasted === 'blank') return replace('Change to a plain blank', ' ', true);
    const word = wordAt(tree, span.first);
    if (word === undefined || data.pasted === 'quote') return [];
    // The text was pasted as a whole: its dashes come from the same place as its quotes.
    const text = withPlainDashes(word);
    if (data.pasted === 'quotes') return replace('Change to plain quotes', quoted(text), true);
    return replace('Change to "-"', word.quoted ? quoted(text) : text, false);
  },
};

const MESSAGES: Readonly<Record<Pasted, string>> = {
  quotes:
    'Typographic quotes stand around this text, as text copied from a PDF or a word processor has them. To VCS they are no quotes, and it does not load the configuration. Write plain ones (").',
  quote:
    'A typographic quote without a partner stands at this text, as text copied from a PDF or a word processor has it. To VCS it is no quote. Take it out, or put plain quotes (") around the text.',
  blank:
    'A blank of another kind stands here (no-break or without width), as text copied from a PDF or a web page has it. VCS takes it for part of a word and does not load the configuration. Write a plain blank.',
  dash: 'A typographic dash stands in this text, as text copied from a PDF or a word processor has it. To programs and VCS it is no "-": an option or a name is not recognised. Write a plain "-".',
};
