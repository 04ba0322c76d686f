import type { AttributeDefinition } from '../../workspace/resource-type';
import { hidesValue } from '../../workspace/secret-attribute';

/** The default of an attribute as it may be shown: passwords in it are blotted out. Undefined if there is none. */
export function shownDefault(definition: AttributeDefinition): string | undefined {
  const { default: text, fact, name } = definition;
  if (text === undefined) return undefined;
  if (fact?.secret || hidesValue(name)) return isPlaceholder(text) ? text : undefined;
  const secretKeys = new Set((fact?.keys ?? []).filter((key) => key.secret).map((key) => key.name));
  return text.replace(
    /(\w+)"?(\s*=\s*)("(?:[^"\\]|\\.)*"|[^\s,;{}]+)/g,
    (pair, key: string, equals: string, value: string) =>
      (secretKeys.has(key) || hidesValue(key)) && !isPlaceholder(value) ? `${key}${equals}…` : pair,
  );
}

/** Whether it is nothing, or the word by which type definitions say that nothing is set yet. */
export function isPlaceholder(value: string): boolean {
  return value === '' || value === '""' || value === 'NONE' || value === '"NONE"';
}
