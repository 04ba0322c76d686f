import type { DeclarationKind } from '../syntax/vcs/tree';

/**
 * A kind of declarations, the resources of one type (`resource:Mount`), or what resources or groups there are, by type, name
 * and place, whatever they say.
 */
export type ReadKind = DeclarationKind | `resource:${string}` | 'resource-name' | 'group-name';
