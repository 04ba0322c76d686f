import type { ValueShape } from '../catalog/schema';
import { isUnquotedName } from './possible-name';
import { changeValue, scriptAttribute, type ScriptObject, type ValueChange } from './script-object';

/** What stands behind `-modify OBJECT ATTRIBUTE`. */
export interface Modification extends ValueChange {
  /** The system, or for heartbeats the cluster, that the value is for. */
  readonly scope: string | undefined;
  /** A value reads like an option; the command would have refused it. */
  readonly stray: boolean;
}

/** Reads the words behind `-modify OBJECT ATTRIBUTE`; `scopeOption` is `-sys` or `-clus`. */
export function readModification(words: readonly string[], scopeOption: string): Modification {
  const at = words.indexOf(scopeOption);
  const scope = at < 0 ? undefined : words[at + 1];
  // `-wait` and its time say how long the command waits, and stand last.
  const wait = words.indexOf('-wait');
  const ends = [at, wait].filter((end) => end >= 0);
  const values = words.slice(0, ends.length > 0 ? Math.min(...ends) : undefined);
  const [first, second] = values;
  const rest = values.slice(1);
  switch (first) {
    case '-delete':
      if (second === '-keys' || second === '-key') {
        const named = values.slice(2);
        if (named.length === 0) return { option: 'clear', words: [], scope, stray: false };
        return { option: 'delete', words: named, scope, stray: hasOption(named) };
      }
      return { option: 'delete', words: rest, scope, stray: hasOption(rest) };
    case '-add':
      return { option: 'add', words: rest, scope, stray: hasOption(rest) };
    case '-update':
      return { option: 'update', words: rest, scope, stray: hasOption(rest) };
    default:
      return { option: 'replace', words: values, scope, stray: hasOption(values) };
  }
}

function hasOption(values: readonly string[]): boolean {
  return values.some((word) => word.startsWith('-'));
}

/** Changes an attribute of an object as `-modify` asks for; gives what is doubtful, as the end of a sentence. */
export function modify(
  object: ScriptObject,
  attribute: string,
  change: Modification,
  shapes: readonly ValueShape[],
): string | undefined {
  if (!isUnquotedName(attribute)) return `names the attribute "${attribute}", and none can be called so`;
  const doubt = changeValue(scriptAttribute(object, attribute), change.scope, change, shapes);
  // The value itself may be a password.
  if (change.stray)
    return 'has a value that begins with "-", which the command takes for an option: put a "%" in front of it';
  return doubt;
}
