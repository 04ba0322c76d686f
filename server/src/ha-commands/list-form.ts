import type { ValueShape } from '../catalog/schema';

/**
 * How the arguments of `-modify ATTRIBUTE …` are to be read, by what is known of the attribute: the commands do not say
 * themselves whether `a b` are two entries or a key with its value.
 */
export interface ListForms {
  readonly scalar: boolean;
  readonly list: boolean;
  readonly association: boolean;
}

/** The forms that the shapes of an attribute allow; none of them where nothing is known. */
export function formsOf(shapes: readonly ValueShape[]): ListForms {
  const has = (...dimensions: ValueShape['dimension'][]): boolean =>
    shapes.some(({ dimension }) => dimensions.includes(dimension));
  return { scalar: has('scalar'), list: has('vector', 'keylist'), association: has('association') };
}

/**
 * The agents of KVMGuest read these by the order of their keys, which `-add` and `-delete` change: what the agent does then
 * is undefined, and `-update` is the one way to set a key (Virtualization Guide, known limitations).
 */
export function isUpdatedByKey(attribute: string): boolean {
  return attribute === 'RHEVMInfo' || attribute === 'DROpts' || attribute === 'CEInfo';
}
