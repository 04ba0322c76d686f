import type { InsertText } from './completion-snippet';

/** What an entry stands for; the server maps it to the kinds of its protocol. */
export type CompletionKind =
  | 'keyword'
  | 'type'
  | 'attribute'
  | 'key'
  | 'value'
  | 'system'
  | 'group'
  | 'resource'
  | 'cluster'
  | 'user'
  | 'file'
  | 'element';

/** One thing that may be inserted at the cursor. */
export interface CompletionEntry {
  readonly label: string;
  readonly kind: CompletionKind;
  readonly detail?: string;
  /** Markdown, made only when somebody looks at the entry. */
  readonly documentation?: () => string;
  readonly deprecated?: true;
  readonly sortText: string;
  /** What the typed word is compared with. */
  readonly filterText: string;
  /**
   * What replaces `[start, end)`. Lines after the first are written relative to the indentation of the cursor's line,
   * so the client has to adjust it.
   */
  readonly insertText: string;
  /** `insertText` is a snippet with tab stops. */
  readonly snippet: boolean;
  readonly start: number;
  readonly end: number;
}

/** What an entry is made of. `rank` orders it: lower numbers come first, equal ones by label. */
export interface Offer {
  readonly label: string;
  readonly kind: CompletionKind;
  readonly rank: number;
  /** The text to insert where it is not the label. */
  readonly insert?: InsertText;
  readonly detail?: string;
  readonly documentation?: () => string;
  readonly filterText?: string;
  readonly deprecated?: true;
  /** Orders entries of one rank before their labels do. */
  readonly order?: string;
}

/** What is being typed, and what an entry replaces: `[start, end)`. */
export interface TypedWord {
  readonly start: number;
  readonly end: number;
  /** What stands before the cursor. */
  readonly text: string;
  /** `open`: the closing double quote is missing, and comes with the entry. */
  readonly quotes: 'none' | 'closed' | 'open';
}

/** At most so many entries are given at once; a longer list is cut after comparing it with the typed word. */
export const COMPLETION_LIMIT = 500;

/** The entries of the offers, with what they replace. */
export function entriesOf(offers: readonly Offer[], word: TypedWord, snippets: boolean): CompletionEntry[] {
  const fitting = offers.length > COMPLETION_LIMIT ? narrowed(offers, word.text) : offers;
  return fitting.map((offer) => entryOf(offer, word, snippets));
}

function narrowed(offers: readonly Offer[], typed: string): readonly Offer[] {
  const wanted = typed.toLowerCase();
  return offers
    .filter((offer) => isSubsequence(wanted, (offer.filterText ?? offer.label).toLowerCase()))
    .slice(0, COMPLETION_LIMIT);
}

function isSubsequence(wanted: string, text: string): boolean {
  let at = 0;
  for (const character of wanted) {
    at = text.indexOf(character, at) + 1;
    if (at === 0) return false;
  }
  return true;
}

function entryOf(offer: Offer, word: TypedWord, snippets: boolean): CompletionEntry {
  const { label, kind, rank, insert, detail, documentation, filterText, deprecated, order = '' } = offer;
  const text = insert ?? { snippet: undefined, plain: label };
  const snippet = snippets ? text.snippet : undefined;
  // Nobody else will close an open string.
  const closing = word.quotes === 'open' ? '"' : '';
  return {
    label,
    kind,
    ...(detail !== undefined && { detail }),
    ...(documentation && { documentation }),
    ...(deprecated && { deprecated }),
    sortText: `${String(rank).padStart(2, '0')}${order} ${label}`,
    filterText: filterText ?? label,
    insertText: (snippet ?? text.plain) + closing,
    snippet: snippet !== undefined,
    start: word.start,
    end: word.end,
  };
}
