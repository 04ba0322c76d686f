import { xmlContextAt } from '../../syntax/xml/context-at';
import type { CloseTagContext, ElementContext, XmlWord } from '../../syntax/xml/xml-context';
import type { LibvirtWorkspace } from '../../workspace/libvirt/libvirt-workspace';
import { type CompletionEntry, entriesOf, type Offer, type TypedWord } from '../shared/completion-entry';
import { plainInsert } from '../shared/completion-snippet';
import { attributeOffers } from './completion-attributes';
import { elementOffers, textOffers } from './completion-elements';
import { completionScope, type CompletionScope } from './completion-scope';
import { valueOffers } from './completion-values';

/** What may be inserted at an offset, by the schema in use. `snippets`: the client fills in tab stops. */
export function completeLibvirt(
  workspace: LibvirtWorkspace,
  uri: string,
  offset: number,
  { snippets }: { readonly snippets: boolean },
): CompletionEntry[] {
  const document = workspace.document(uri);
  if (document === undefined) return [];
  const scope = completionScope(workspace, document, offset);
  const context = xmlContextAt(document.text, offset, scope.schemas.mayHold);
  switch (context.kind) {
    case 'nothing':
      return [];
    case 'close-tag':
      return entries(scope, closeTagOffers(context), context.word, snippets);
    case 'attribute':
      return entries(scope, attributeOffers(scope, context), context.word, snippets);
    case 'value': {
      const whole = (offer: Offer): boolean => offer.kind === 'element';
      const offers = valueOffers(scope, context);
      const { word } = context;
      const wordWithQuote = context.quotes === 'closed' ? { ...word, end: word.end + 1 } : word;
      return [
        ...entries(
          scope,
          offers.filter((offer) => !whole(offer)),
          word,
          snippets,
        ),
        ...entries(scope, offers.filter(whole), wordWithQuote, snippets),
      ];
    }
    case 'element': {
      const elements = [...closingOffers(context), ...elementOffers(scope, context)];
      if (context.begun) return entries(scope, elements, context.word, snippets);
      return [
        ...entries(scope, textOffers(scope, context), wordAround(scope, /[^<>\s]/), snippets),
        ...entries(scope, elements, wordAround(scope, /[\w.-]/), snippets),
      ];
    }
  }
}

function entries(
  scope: CompletionScope,
  offers: readonly Offer[],
  word: XmlWord,
  snippets: boolean,
): CompletionEntry[] {
  // Clients take no entry that replaces more than one line.
  if (/[\r\n]/.test(scope.text.slice(word.start, word.end))) return [];
  const typed: TypedWord = { start: word.start, end: word.end, text: word.typed, quotes: 'none' };
  return entriesOf(offers, typed, snippets);
}

/** The word at the cursor where no tag has begun. */
function wordAround({ text, offset }: CompletionScope, part: RegExp): XmlWord {
  let start = offset;
  while (start > 0 && part.test(text.charAt(start - 1))) start--;
  let end = offset;
  while (end < text.length && part.test(text.charAt(end))) end++;
  return { start, end, typed: text.slice(start, offset) };
}

function closeTagOffers({ open, ended }: CloseTagContext): Offer[] {
  const names = [...new Set(open.map(({ name }) => name.text))];
  return names.map((name, index) => ({
    label: `/${name}`,
    kind: 'element',
    rank: index,
    filterText: name,
    insert: plainInsert(ended ? name : `${name}>`),
  }));
}

/** The close tag of the element around the cursor, where that has none. */
function closingOffers({ parent, begun, named, word }: ElementContext): Offer[] {
  if (parent?.ending !== 'missing' || named) return [];
  const name = parent.name.text;
  if (begun && word.typed !== '') return [];
  return [{ label: `/${name}`, kind: 'element', rank: 0, insert: plainInsert(`${begun ? '' : '<'}/${name}>`) }];
}
