import { attributeNames, valuesOf } from '../../syntax/relax-ng/expectations';
import type { Pattern } from '../../syntax/relax-ng/pattern';
import { elementPath } from '../../syntax/xml/element-at';
import type { AttributeContext } from '../../syntax/xml/xml-context';
import type { Offer } from '../shared/completion-entry';
import { SnippetWriter } from '../shared/completion-snippet';
import { type CompletionScope, deviceAround, walkFor } from './completion-scope';
import { markNewer } from './completion-version';
import { attributeDocumentation } from './fact-text';
import { likelyValues } from './likely-values';
import { minimalParts } from './minimal-parts';
import { usualParts, usualValue } from './usual-parts';

/** A list to choose from that is longer than this hides the text. */
const LONGEST_CHOICE = 16;

/** The attributes that may still stand in the tag, those that it needs first. */
export function attributeOffers(scope: CompletionScope, context: AttributeContext): Offer[] {
  const { element, word } = context;
  const walk = walkFor(scope, element);
  const opened = walk?.opened(element);
  if (walk === undefined || opened === undefined) return [];
  const others = element.attributes.filter(({ name }) => name.start !== word.start);
  const state = walk.attributes(opened, element, others);
  const allowed = walk.children(state, element).misfits;
  const path = elementPath(element);
  const taken = new Set(others.map(({ name }) => name.text));
  const needed = new Set(minimalParts(state.pattern).attributes);
  const usual = (usualParts(path).attributes ?? []).flatMap(([names]) => names.split('|'));
  return attributeNames(state.pattern).flatMap((name): Offer[] => {
    if (taken.has(name)) return [];
    const pattern = walk.derivatives.attribute(state.pattern, { namespace: '', local: name }, undefined);
    if (pattern === walk.derivatives.pool.notAllowed) return [];
    if (walk.children({ ...state, pattern }, element).misfits > allowed) return [];
    const offer: Offer = {
      label: name,
      kind: 'attribute',
      rank: needed.has(name) ? 0 : usual.includes(name) ? 1 : 2,
      ...(!context.named && { insert: written(scope, context, path, state.pattern, name) }),
      documentation: () => attributeDocumentation(path, name),
    };
    return [markNewer(offer, scope, path, name)];
  });
}

function written(
  { text, model }: CompletionScope,
  { element, word }: AttributeContext,
  path: readonly string[],
  pattern: Pattern,
  name: string,
): NonNullable<Offer['insert']> {
  const given = new Map(element.attributes.map((attribute) => [attribute.name.text, attribute.value ?? '']));
  const listed = valuesOf(pattern, { namespace: '', local: name });
  const likely = likelyValues(model, { path, name, given, device: deviceAround(element) });
  const preferred = likely[0] ?? usualValue(path, name);
  const first = preferred !== undefined && (listed.length === 0 || listed.includes(preferred)) ? preferred : undefined;
  const writer = new SnippetWriter().text(`${name}='`);
  if (listed.length > 0 && listed.length <= LONGEST_CHOICE)
    writer.choice(first === undefined ? listed : [first, ...listed.filter((value) => value !== first)]);
  else writer.stop(first);
  writer.text(`'`);
  // Attributes have to be parted.
  if (/[^\s/>]/.test(text.charAt(word.end))) writer.text(' ');
  return writer.finished();
}
