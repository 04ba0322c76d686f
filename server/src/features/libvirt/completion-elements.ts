import { DOMAIN_SCHEMA, FRAGMENT_ROOTS, rootKind } from '../../syntax/libvirt/root-kind';
import { childNames, valuesOf } from '../../syntax/relax-ng/expectations';
import type { Pattern } from '../../syntax/relax-ng/pattern';
import { elementPath } from '../../syntax/xml/element-at';
import type { ElementContext } from '../../syntax/xml/xml-context';
import type { Offer } from '../shared/completion-entry';
import { type CompletionScope, deviceAround, newElement, walkFor } from './completion-scope';
import { markNewer } from './completion-version';
import { elementDocumentation, valueDocumentation } from './fact-text';
import { SchemaWalk } from './schema-walk';
import { VARIANTS } from './element-variants';
import { usualParts } from './usual-parts';
import { newElementText } from './write-element';

/** The elements that may begin at the cursor, those that have to stand there first. */
export function elementOffers(scope: CompletionScope, context: ElementContext): Offer[] {
  const { parent } = context;
  if (parent === undefined) return rootOffers(scope, context);
  const walk = walkFor(scope, parent);
  const content = walk?.content(parent, context.before);
  if (walk === undefined || content === undefined) return [];
  const path = elementPath(parent);
  const names = childNames(content).filter((name) => walk.mayStand(content, name, context.behind));
  return names.flatMap((name) =>
    offersOf(scope, context, walk, content, [...path, name]).map((offer) => markNewer(offer, scope, [...path, name])),
  );
}

/** The texts that the element around the cursor may hold, where they are listed. */
export function textOffers(scope: CompletionScope, { parent, text }: ElementContext): Offer[] {
  if (parent === undefined || !text) return [];
  const content = walkFor(scope, parent)?.content(parent, []);
  const path = elementPath(parent);
  return (content ? valuesOf(content) : []).map((label) => {
    const documentation = (): string => valueDocumentation(path, undefined, label);
    return markNewer({ label, kind: 'value', rank: 0, documentation }, scope, path, undefined, label);
  });
}

/** A document begins: with a domain, or with a device of its own. */
function rootOffers(scope: CompletionScope, context: ElementContext): Offer[] {
  const around = scope.text.slice(0, context.word.start - (context.begun ? 1 : 0)) + scope.text.slice(context.word.end);
  if (/<[A-Za-z_]/.test(around.replace(COMMENT, ''))) return [];
  return ['domain', ...FRAGMENT_ROOTS].flatMap((name) => {
    const kind = rootKind(name);
    const schema = kind?.schema === DOMAIN_SCHEMA ? scope.schemas.forKind(kind) : undefined;
    return schema ? offersOf(scope, context, new SchemaWalk(schema), schema.start, [name]) : [];
  });
}

/** VS Code cuts the label in favour of the detail where a line has no room for both. */
const ROOM = 45;

const COMMENT = /<!--[\s\S]*?(?:-->|$)/g;

function offersOf(
  scope: CompletionScope,
  context: ElementContext,
  walk: SchemaWalk,
  content: Pattern,
  path: readonly string[],
): Offer[] {
  const name = path[path.length - 1] ?? '';
  const documentation = (): string => elementDocumentation(path);
  const opening = context.begun ? '' : '<';
  const rank = context.parent && usualParts(elementPath(context.parent)).children?.includes(name) ? 1 : 2;
  if (context.named) return [{ label: name, kind: 'element', rank, documentation }];
  const device = deviceAround(context.parent);
  const element = newElement(scope, walk, path, device);
  const offers: Offer[] = [];
  const insert = newElementText(element, content, opening);
  if (insert) offers.push({ label: name, kind: 'element', rank, insert, documentation });
  const variants = context.parent === undefined || context.parent.name.text === 'devices' ? VARIANTS[name] : undefined;
  for (const [index, variant] of (variants ?? []).entries()) {
    const written = newElementText({ ...element, variant }, content, opening);
    if (written === undefined) continue;
    const attributes = variant.attributes.map(([attribute, value]) => `${attribute}='${value}'`).join(' ');
    const label = `${name} ${attributes}`;
    offers.push({
      label,
      kind: 'element',
      rank: 3,
      order: String(index),
      insert: written,
      ...(label.length + variant.detail.length <= ROOM && { detail: variant.detail }),
      documentation,
    });
  }
  return offers;
}
