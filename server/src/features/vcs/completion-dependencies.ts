import { dependencyForms, groupKindOf, legalityOf, type GroupKind } from '../../catalog/vcs/group-dependencies';
import { dependencyWord } from '../../catalog/vcs/dependency-words';
import type { CursorPlace } from '../../syntax/vcs/cursor-context';
import type { ObjectDeclaration } from '../../syntax/vcs/tree';
import { declarationsNamed, typeNamed } from '../../workspace/cluster';
import { sourceLine } from '../shared/fact-sources';
import { escapeMarkdown, paragraphs } from '../shared/markdown';
import type { Offer } from '../shared/completion-entry';
import { type CompletionScope, parallelOf } from './completion-scope';
import { plainInsert } from '../shared/completion-snippet';

/** The resources that may be a child of the parent: in its group, not required yet, and not above it. */
export function childOffers(scope: CompletionScope, place: Extract<CursorPlace, { kind: 'child' }>): Offer[] {
  const { members } = scope;
  const { parent, children, atLeast } = place;
  const offers: Offer[] = [];
  if (members) {
    const taken = new Set([parent, ...children]);
    for (const dependency of members.dependencies) {
      if (dependency.parent.text === parent && !isUnderCursor(scope, dependency))
        for (const child of dependency.children) taken.add(child.text);
    }
    const above = ancestorsOf(scope, parent);
    for (const { name, type } of members.resources) {
      if (name === undefined || taken.has(name.text) || above.has(name.text)) continue;
      taken.add(name.text);
      const insert = plainInsert(scope.written(name.text));
      offers.push({ label: name.text, kind: 'resource', rank: 0, detail: type.text, insert });
    }
  }
  if (atLeast || scope.context.word.quotes !== 'none') return offers;
  return [
    ...offers,
    {
      label: 'atleast',
      kind: 'keyword',
      rank: 2,
      detail: 'so many of the children must be online',
      insert: plainInsert('atleast '),
    },
  ];
}

/** The dependency that is being typed does not count as written. */
function isUnderCursor(scope: CompletionScope, dependency: object): boolean {
  return scope.file.pieces[scope.context.piece]?.tree === dependency;
}

/** All resources that require the given one, directly or not: requiring one of them would close a circle. */
function ancestorsOf(scope: CompletionScope, name: string): ReadonlySet<string> {
  const parents = new Map<string, string[]>();
  for (const dependency of scope.members?.dependencies ?? []) {
    if (isUnderCursor(scope, dependency)) continue;
    for (const { text } of dependency.children) {
      const known = parents.get(text);
      if (known) known.push(dependency.parent.text);
      else parents.set(text, [dependency.parent.text]);
    }
  }
  const found = new Set<string>();
  const waiting = [name];
  for (let next = waiting.pop(); next !== undefined; next = waiting.pop()) {
    for (const parent of parents.get(next) ?? []) {
      if (found.has(parent)) continue;
      found.add(parent);
      waiting.push(parent);
    }
  }
  return found;
}

/** The resources of the group that may be a parent: all but persistent ones. */
export function parentNames(scope: CompletionScope): { readonly name: string; readonly type: string }[] {
  const resources = scope.members?.resources ?? [];
  const known = new Map<string, boolean>();
  return resources.flatMap(({ name, type: { text: type } }) => {
    if (!known.has(type)) known.set(type, mayBeParent(scope, type));
    return name === undefined || known.get(type) === false ? [] : [{ name: name.text, type }];
  });
}

function mayBeParent(scope: CompletionScope, typeName: string): boolean {
  const type = typeNamed(scope.cluster, typeName);
  return type?.operations !== 'None' && type?.operations !== 'OnOnly';
}

/** The groups that may be the child of a group dependency: not the group itself, not one required already. */
export function childGroupOffers(scope: CompletionScope): Offer[] {
  const { members } = scope;
  const taken = new Set([members?.header.name?.text]);
  for (const dependency of members?.groupDependencies ?? [])
    if (!isUnderCursor(scope, dependency)) taken.add(dependency.child?.text);
  return scope
    .names('group')
    .filter((name) => !taken.has(name))
    .map((name) => ({ label: name, kind: 'group', rank: 0, insert: plainInsert(scope.written(name)) }));
}

/** The words that may follow in a group dependency, by the kinds of the two groups. */
export function dependencyWordOffers(
  scope: CompletionScope,
  place: Extract<CursorPlace, { kind: 'dependency-word' }>,
): Offer[] {
  if (scope.context.word.quotes !== 'none') return [];
  const words = legalForms(kindOf(scope.members?.header), kindOf(childHeader(scope, place.child)))
    .filter((form) => place.words.every((word, index) => form[index] === word))
    .flatMap((form) => form[place.words.length] ?? []);
  return [...new Set(words)].map((label, index) => {
    const fact = dependencyWord(label);
    return {
      label,
      kind: 'keyword',
      rank: 0,
      order: String(index),
      ...(fact && {
        detail: fact.role,
        documentation: () => paragraphs(escapeMarkdown(fact.meaning), sourceLine(fact.sources, fact.confidence)),
      }),
    };
  });
}

function childHeader(scope: CompletionScope, child: string): ObjectDeclaration | undefined {
  return declarationsNamed(scope.cluster, 'group', child)[0];
}

function kindOf(header: ObjectDeclaration | undefined): GroupKind | undefined {
  return header && groupKindOf(parallelOf(header));
}

/** The forms of `requires group`, word by word, that no table forbids for groups of these kinds. */
export function legalForms(parent: GroupKind | undefined, child: GroupKind | undefined): string[][] {
  return dependencyForms.flatMap(({ category, location, rigidities }) => {
    if (rigidities.length === 0) return [[category, location]];
    return rigidities
      .filter((rigidity) => {
        if (parent === undefined || child === undefined) return true;
        return legalityOf(parent, child, category, location, rigidity)?.legal !== false;
      })
      .map((rigidity) => [category, location, rigidity]);
  });
}
