import { nameDistance } from '../catalog/nearest-name';
import { agentType } from '../catalog/vcs/catalog';
import type { ObjectKind } from '../syntax/vcs/keywords';

const KEYWORDS = ['cluster', 'system', 'group', 'remotecluster', 'heartbeat'] as const satisfies readonly ObjectKind[];

/** Types are few and resources many: each word is looked at once, until there are more of them than any file has types. */
const known = new Map<string, ObjectKind | undefined>();
const MOST_KNOWN = 2000;

/**
 * The keyword that was meant where one reads like a type: `gruop web ( … )`. Undefined for types of the catalog; whether
 * a file of the cluster declares such a type is the caller's to know.
 */
export function misspeltKeyword(type: string): ObjectKind | undefined {
  if (known.has(type)) return known.get(type);
  if (known.size >= MOST_KNOWN) known.clear();
  const keyword = agentType(type) === undefined ? KEYWORDS.find((word) => isSlip(type.toLowerCase(), word)) : undefined;
  known.set(type, keyword);
  return keyword;
}

function isSlip(word: string, keyword: string): boolean {
  const limit = keyword.length > 5 ? 2 : 1;
  return Math.abs(word.length - keyword.length) <= limit && nameDistance(word, keyword) <= limit;
}
