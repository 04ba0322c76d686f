import { listedNames, type NameClass } from '../../server/src/syntax/relax-ng/name-class';
import type { Pattern } from '../../server/src/syntax/relax-ng/pattern';

/**
 * What a schema names, one line each: `domain/devices/disk` for an element, `…/disk/@device` for an attribute,
 * `…/disk/@device=lun` for a value, `…/on_crash=destroy` for a text. Elements that may hold themselves are not followed
 * into themselves.
 */
export function schemaShape(start: Pattern): ReadonlySet<string> {
  const lines = new Set<string>();
  addElements([start], [], new Set(), lines);
  return lines;
}

type ElementPattern = Extract<Pattern, { readonly kind: 'element' }>;

function addElements(
  parents: readonly Pattern[],
  path: readonly string[],
  around: ReadonlySet<Pattern>,
  lines: Set<string>,
): void {
  const byName = new Map<string, Pattern[]>();
  const seen = new Set<Pattern>();
  const visit = (pattern: Pattern): void => {
    if (seen.has(pattern)) return;
    seen.add(pattern);
    switch (pattern.kind) {
      case 'element':
        for (const name of namesOf(pattern.names)) enter(byName, name, pattern);
        return;
      case 'attribute':
        for (const name of namesOf(pattern.names)) {
          lines.add(`${path.join('/')}/@${name}`);
          for (const value of valuesIn(pattern.content)) lines.add(`${path.join('/')}/@${name}=${value}`);
        }
        return;
      case 'value':
        lines.add(`${path.join('/')}=${pattern.text}`);
        return;
      default:
        for (const part of partsOf(pattern)) visit(part);
    }
  };
  for (const parent of parents) visit(parent);
  for (const [name, patterns] of byName) {
    const inner = [...path, name];
    lines.add(inner.join('/'));
    const fresh = patterns.filter((one): one is ElementPattern => one.kind === 'element' && !around.has(one));
    const contents = fresh.map((one) => one.content());
    if (contents.length > 0) addElements(contents, inner, new Set([...around, ...fresh]), lines);
  }
}

function enter(map: Map<string, Pattern[]>, name: string, pattern: Pattern): void {
  const known = map.get(name);
  if (known) known.push(pattern);
  else map.set(name, [pattern]);
}

function namesOf(names: NameClass): string[] {
  return listedNames(names).map(({ local }) => local);
}

function valuesIn(content: Pattern): string[] {
  if (content.kind === 'value') return [content.text];
  return partsOf(content).flatMap(valuesIn);
}

function partsOf(pattern: Pattern): readonly Pattern[] {
  switch (pattern.kind) {
    case 'choice':
    case 'interleave':
      return pattern.parts;
    case 'group':
      return [pattern.first, pattern.second];
    case 'oneOrMore':
      return [pattern.part];
    default:
      return [];
  }
}
