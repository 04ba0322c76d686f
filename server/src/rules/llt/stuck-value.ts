import { directives } from '../../catalog/llt/directives';
import type { FieldForm } from '../../catalog/llt/link-fields';

/** A directive and the value that follows it without a blank. */
export interface StuckValue {
  readonly name: string;
  readonly value: string;
}

/** How a value looks that can only be one: a letter behind a name may be a slip of the pen. */
const VALUES: Partial<Record<FieldForm, RegExp>> = {
  'node-name': /^[\w/.][\w/.-]+$/,
  'cluster-id': /^\d{1,5}$/,
  switch: /^[01]$/,
  'node-range': /^\d[\d,-]*$/,
  setting: /^\w+:\d+$/,
};

/** The two parts of a word such as `set-arp0`, as text copied from a web page has it; undefined for other words. */
export function stuckValue(word: string): StuckValue | undefined {
  for (const { name, fields } of directives) {
    const [field, another] = fields;
    if (field === undefined || another !== undefined || !word.startsWith(name)) continue;
    const value = word.slice(name.length);
    if (field.forms.some((form) => VALUES[form]?.test(value))) return { name, value };
  }
  return undefined;
}
