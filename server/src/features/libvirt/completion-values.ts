import { valuesOf } from '../../syntax/relax-ng/expectations';
import { elementPath } from '../../syntax/xml/element-at';
import type { ValueContext } from '../../syntax/xml/xml-context';
import type { Offer } from '../shared/completion-entry';
import { type InsertText, plainInsert } from '../shared/completion-snippet';
import { type CompletionScope, deviceAround, newElement, walkFor } from './completion-scope';
import { markNewer } from './completion-version';
import { valueDocumentation } from './fact-text';
import { likelyValues } from './likely-values';
import { attributeNameIn, type SchemaWalk } from './schema-walk';
import { type ElementVariant, VARIANTS } from './element-variants';
import { restOfElementText } from './write-element';

/** The values that an attribute may have with all that its element holds; behind one that is complete all, the others last. */
export function valueOffers(scope: CompletionScope, context: ValueContext): Offer[] {
  const { element, name } = context;
  const walk = walkFor(scope, element);
  const opened = walk?.opened(element);
  const qualified = attributeNameIn(element, name);
  if (walk === undefined || opened === undefined || qualified === undefined) return [];
  const others = element.attributes.filter((attribute) => attribute.name.text !== name);
  const state = walk.attributes(opened, element, others);
  const misfits = new Map<string, number>();
  for (const value of new Set([...valuesOf(state.pattern, qualified), ...valuesOf(opened, qualified)])) {
    const pattern = walk.derivatives.attribute(state.pattern, qualified, value);
    const possible = pattern !== walk.derivatives.pool.notAllowed;
    misfits.set(value, possible ? walk.children({ pattern, misfits: 0 }, element).misfits : Infinity);
  }
  const least = Math.min(...misfits.values());
  const fitting = new Set([...misfits].filter(([, count]) => count === least).map(([value]) => value));
  const current = scope.text.slice(context.word.start, context.word.end);
  // Where the value fits already, whoever asks is about to choose another one and will change the rest as well.
  const isComplete = fitting.has(current);
  const shown = [...misfits.keys()].filter((value) => fitting.has(value) || isComplete);
  const given = new Map(others.map((attribute) => [attribute.name.text, attribute.value ?? '']));
  const path = elementPath(element);
  const likely = likelyValues(scope.model, { path, name, given, device: deviceAround(element) });
  const offers = [...new Set([...likely, ...shown])].map((value): Offer => {
    const fits = fitting.has(value) || !misfits.has(value);
    const offer: Offer = {
      label: value,
      kind: 'value',
      rank: likely.includes(value) ? 0 : fits ? 1 : 4,
      ...(likely.includes(value) && { order: String(likely.indexOf(value)) }),
      insert: plainInsert(quoted(context, escaped(value, context.quote))),
      documentation: () => valueDocumentation(path, name, value),
      ...(!fits && { detail: 'does not fit the rest of the element' }),
    };
    return fits ? markNewer(offer, scope, path, name, value) : offer;
  });
  return [...offers, ...wholeElementOffers(scope, context, walk)];
}

/** The value with those of its quotes that are missing. */
function quoted({ quotes, quote }: ValueContext, value: string): string {
  if (quotes === 'closed') return value;
  return quotes === 'open' ? value + quote : quote + value + quote;
}

function escaped(value: string, quote: string): string {
  return value
    .replace(/&/g, '&amp;')
    .replace(/</g, '&lt;')
    .replaceAll(quote, quote === '"' ? '&quot;' : '&apos;');
}

/**
 * The same values with all that usually follows, where nothing does yet. Such an entry replaces the closing quote as well,
 * so it can be offered only where the tag has no end.
 */
function wholeElementOffers(scope: CompletionScope, context: ValueContext, walk: SchemaWalk): Offer[] {
  const { element, name, ended, quotes } = context;
  const variants = VARIANTS[element.name.text] ?? [];
  const isDevice = element.parent === undefined || element.parent.name.text === 'devices';
  if (!isDevice || ended || quotes === 'missing' || !isLineBehindEmpty(scope, context)) return [];
  const opened = walk.opened(element);
  return variants.flatMap((variant, index): Offer[] => {
    const value = variant.attributes.find(([attribute]) => attribute === name)?.[1];
    if (value === undefined || opened === undefined || !agrees(variant, context)) return [];
    const given = new Set(element.attributes.map((attribute) => attribute.name.text));
    const added = variant.attributes.filter(([attribute]) => attribute !== name && !given.has(attribute));
    const own = element.attributes.filter((attribute) => attribute.name.text !== name);
    let { pattern } = walk.attributes(opened, element, own);
    for (const [attribute, text] of [[name, value] as const, ...added])
      pattern = walk.derivatives.attribute(pattern, { namespace: '', local: attribute }, text);
    if (pattern === walk.derivatives.pool.notAllowed) return [];
    const path = elementPath(element);
    const rest = restOfElementText({ ...newElement(scope, walk, path, undefined), variant }, pattern);
    const begin = `${value}${context.quote}${added.map(([attribute, text]) => ` ${attribute}='${text}'`).join('')}`;
    return [
      {
        label: `${value} … (${variant.detail})`,
        kind: 'element',
        rank: 2,
        order: String(index),
        filterText: value,
        insert: joined(begin, rest),
        documentation: () => valueDocumentation(path, name, value),
      },
    ];
  });
}

function agrees({ attributes }: ElementVariant, { element, name }: ValueContext): boolean {
  return element.attributes.every(({ name: { text }, value }) => {
    const wanted = attributes.find(([attribute]) => attribute === text)?.[1];
    return text === name || wanted === undefined || wanted === value;
  });
}

function joined(begin: string, { plain, snippet }: InsertText): InsertText {
  return { plain: begin + plain, snippet: snippet === undefined ? undefined : begin + snippet };
}

function isLineBehindEmpty({ text }: CompletionScope, { word, quotes }: ValueContext): boolean {
  return /^[ \t]*(?:\r?\n|$)/.test(text.slice(word.end + (quotes === 'closed' ? 1 : 0)));
}
