import { directiveNamed, fieldsOf } from '../../catalog/llt/directives';
import type { FieldFact, FieldForm } from '../../catalog/llt/link-fields';
import type { Word } from '../../syntax/lines/line';

/** No directive has more fields. */
const MOST_FIELDS = 8;

/** Fields that may hold any word, even one that is the name of a directive. */
const FREE_FORMS: readonly FieldForm[] = ['tag', 'device', 'node-name'];

/**
 * Where directives begin among the words of a line, as indexes: `[0]` for a line as it should be, more where a line holds
 * several directives. `link` is taken for a field where a field may be called so, `set-node` never is.
 */
export function directiveStarts(words: readonly Word[]): readonly number[] {
  const starts = [0];
  let at = 0;
  for (const [index, { text }] of words.entries()) {
    if (index === 0 || directiveNamed(text) === undefined || mayBeField(words, at, index)) continue;
    starts.push(index);
    at = index;
  }
  return starts;
}

function mayBeField(words: readonly Word[], start: number, index: number): boolean {
  if (words[index]?.text.includes('-')) return false;
  const directive = directiveNamed(words[start]?.text ?? '');
  // Of a line that is no directive, and of one whose fields nobody knows, plain words prove nothing.
  if (directive === undefined || directive.openFields) return true;
  const written = words.slice(start + 1, start + MOST_FIELDS + 1).map(({ text }) => text);
  return isFree(fieldsOf(directive, written)[index - start - 1]);
}

function isFree(field: FieldFact | undefined): boolean {
  return field?.forms.some((form) => FREE_FORMS.includes(form)) === true;
}
