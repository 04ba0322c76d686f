import { holdsName, listedNames, type QualifiedName } from './name-class';
import type { Pattern } from './pattern';

/** The names of elements that may come next, sorted. */
export function childNames(pattern: Pattern): string[] {
  const names = new Set<string>();
  visitNext(pattern, (part) => {
    if (part.kind === 'element') for (const { local } of listedNames(part.names)) names.add(local);
  });
  return [...names].sort();
}

/** The names of attributes that may still stand in the open tag, sorted. */
export function attributeNames(pattern: Pattern): string[] {
  const names = new Set<string>();
  visitInner(pattern, (part) => {
    if (part.kind === 'attribute') for (const { local } of listedNames(part.names)) names.add(local);
  });
  return [...names].sort();
}

/** The names of attributes one of which the open tag lacks at least, sorted: without it no alternative is left. */
export function requiredAttributes(pattern: Pattern): string[] {
  const inner = withinElement(pattern);
  const alternatives = inner.map(wantedAttributes);
  const smallest = Math.min(...alternatives.map((names) => names.size));
  return [...new Set(alternatives.filter((names) => names.size === smallest).flatMap((names) => [...names]))].sort();
}

/** The names of elements that the open element lacks, sorted: of several ways to complete it, those of the shortest. */
export function requiredElements(pattern: Pattern): string[] {
  const alternatives = withinElement(pattern).map(wantedElements);
  const fewest = Math.min(...alternatives.map(({ size }) => size));
  return [...new Set(alternatives.filter(({ size }) => size === fewest).flatMap((names) => [...names]))].sort();
}

/** The elements without which the pattern cannot be satisfied; of alternatives the one that wants fewest. */
function wantedElements(pattern: Pattern): ReadonlySet<string> {
  if (pattern.nullable) return new Set();
  switch (pattern.kind) {
    case 'element':
      return new Set(listedNames(pattern.names).map(({ local }) => local));
    case 'group':
      return new Set([...wantedElements(pattern.first), ...wantedElements(pattern.second)]);
    case 'interleave':
      return new Set(pattern.parts.flatMap((part) => [...wantedElements(part)]));
    case 'oneOrMore':
      return wantedElements(pattern.part);
    case 'choice': {
      const alternatives = pattern.parts.map(wantedElements);
      const fewest = Math.min(...alternatives.map(({ size }) => size));
      return new Set(alternatives.filter(({ size }) => size === fewest).flatMap((names) => [...names]));
    }
    default:
      return new Set();
  }
}

/** The values that an attribute of that name, or without a name the text, may have, where they are listed; sorted. */
export function valuesOf(pattern: Pattern, name?: QualifiedName): string[] {
  const values = new Set<string>();
  const collect = (part: Pattern): void => {
    if (part.kind === 'value') values.add(part.text);
  };
  if (name === undefined) visitInner(pattern, collect);
  else
    visitInner(pattern, (part) => {
      if (part.kind === 'attribute' && holdsName(part.names, name)) visitInner(part.content, collect);
    });
  return [...values].sort();
}

/** Whether the content may be, or has to be, text of some form. */
export function wantsText(pattern: Pattern): boolean {
  let wants = false;
  visitInner(pattern, ({ kind }) => {
    if (kind === 'value' || kind === 'data') wants = true;
  });
  return wants;
}

/** Visits what may be read next in the element that is open. */
function visitNext(pattern: Pattern, visit: (part: Pattern) => void): void {
  switch (pattern.kind) {
    case 'choice':
    case 'interleave':
      for (const part of pattern.parts) visitNext(part, visit);
      return;
    case 'group':
      visitNext(pattern.first, visit);
      if (pattern.first.nullable || pattern.first.kind === 'attribute') visitNext(pattern.second, visit);
      return;
    case 'oneOrMore':
      visitNext(pattern.part, visit);
      return;
    case 'after':
      visitNext(pattern.first, visit);
      return;
    default:
      visit(pattern);
  }
}

/** Visits all parts of the element that is open; not what stands within elements in it. */
function visitInner(pattern: Pattern, visit: (part: Pattern) => void): void {
  switch (pattern.kind) {
    case 'choice':
    case 'interleave':
      for (const part of pattern.parts) visitInner(part, visit);
      return;
    case 'group':
      visitInner(pattern.first, visit);
      visitInner(pattern.second, visit);
      return;
    case 'oneOrMore':
      visitInner(pattern.part, visit);
      return;
    case 'after':
      visitInner(pattern.first, visit);
      return;
    default:
      visit(pattern);
  }
}

/** The alternatives of what is open. */
function withinElement(pattern: Pattern): Pattern[] {
  if (pattern.kind === 'choice') return pattern.parts.flatMap(withinElement);
  return pattern.kind === 'after' ? withinElement(pattern.first) : [pattern];
}

/** The attributes without which the pattern cannot be satisfied; of alternatives the one that wants fewest. */
function wantedAttributes(pattern: Pattern): ReadonlySet<string> {
  switch (pattern.kind) {
    case 'attribute':
      return new Set(listedNames(pattern.names).map(({ local }) => local));
    case 'group':
      return new Set([...wantedAttributes(pattern.first), ...wantedAttributes(pattern.second)]);
    case 'interleave':
      return new Set(pattern.parts.flatMap((part) => [...wantedAttributes(part)]));
    case 'oneOrMore':
      return wantedAttributes(pattern.part);
    case 'choice': {
      const alternatives = pattern.parts.map(wantedAttributes);
      const fewest = Math.min(...alternatives.map(({ size }) => size));
      return new Set(alternatives.filter(({ size }) => size === fewest).flatMap((names) => [...names]));
    }
    default:
      return new Set();
  }
}
