import { agentType, resourceAttribute, staticAttribute } from '../../catalog/vcs/catalog';
import { engineOwnedNames, reservedWord } from '../../catalog/vcs/reserved-words';
import { isPlainName } from '../../syntax/vcs/quoting';

/** The kinds of names that can be changed. */
export type RenamedKind = 'system' | 'group' | 'resource' | 'type' | 'attribute' | 'user' | 'cluster';

/** A name of a kind that can be changed. */
export type RenamedName =
  | { readonly kind: Exclude<RenamedKind, 'attribute'>; readonly name: string }
  | { readonly kind: 'attribute'; readonly name: string; readonly type: string };

/** What the kinds are called in messages. */
export const KIND_WORDS: Readonly<Record<RenamedKind, string>> = {
  system: 'system',
  group: 'group',
  resource: 'resource',
  type: 'resource type',
  attribute: 'attribute',
  user: 'user',
  cluster: 'cluster',
};

/** What nodes are called: host names, also full ones, which stand in quotes. */
const SYSTEM_NAME = /^[A-Za-z0-9][\w.-]*$/;
/** Users of secure clusters are called `name@domain`. */
const USER_NAME = /^[A-Za-z0-9][\w.@-]*$/;

const PLAIN_FORM = 'It begins with a letter and has letters, digits, "-" and "_" only.';

/** Why nothing of that kind may be called so, whatever else the cluster declares; undefined for a good name. */
export function problemOfNewName({ kind }: RenamedName, name: string): string | undefined {
  const what = KIND_WORDS[kind];
  const form = problemOfForm(kind, name);
  const article = kind === 'attribute' ? 'an' : 'a';
  if (form !== undefined) return `"${name}" cannot be the name of ${article} ${what}. ${form}`;
  if (kind === 'user') return undefined;
  if (reservedWord(name)) return `"${name}" is a word that VCS keeps for itself. Choose another name.`;
  if (engineOwnedNames.some((owned) => owned.name === name && owned.kind === kind))
    return `VCS makes a ${what} "${name}" of its own and deletes one of that name when it starts. Choose another name.`;
  if (kind === 'type' && agentType(name))
    return `VCS brings a resource type "${name}" of its own, with another agent. Choose another name.`;
  if (kind === 'attribute' && (resourceAttribute(name) ?? staticAttribute(name)))
    return `Every resource type has an attribute "${name}", with a meaning that VCS gives it. Choose another name.`;
  return undefined;
}

function problemOfForm(kind: RenamedKind, name: string): string | undefined {
  switch (kind) {
    case 'system':
      return SYSTEM_NAME.test(name)
        ? undefined
        : 'It is the name that the node itself reports: letters, digits, "-", "_" and ".".';
    case 'user':
      return USER_NAME.test(name) ? undefined : 'It has letters, digits, "-", "_", "." and "@" only.';
    default:
      return isPlainName(name) ? undefined : PLAIN_FORM;
  }
}
