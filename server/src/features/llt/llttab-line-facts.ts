import { deviceForms } from '../../catalog/llt/device-forms';
import { declaresLink, type DirectiveFact, directiveNamed, fieldsOf } from '../../catalog/llt/directives';
import { type FieldFact, isLinkType, LINK_TYPE_FIELD, type LinkType } from '../../catalog/llt/link-fields';
import type { Line, Word } from '../../syntax/lines/line';
import type { LineCursor } from '../shared/line-cursor';

/** What the catalog knows of a line, by its first word. */
export interface LlttabLineFacts {
  readonly directive: DirectiveFact;
  /** The fields that the line has or is going to have. */
  readonly fields: readonly FieldFact[];
  /** The words behind the directive. */
  readonly words: readonly Word[];
  /** Of a link its type, as written or as its device shows. */
  readonly linkType: LinkType | undefined;
}

/** Where the device of a link stands among its fields, counted from 0. */
const DEVICE_FIELD = 1;

/** What is known of a line; undefined for a comment, an empty line and a directive that the catalog does not know. */
export function llttabLineFacts({ words: [keyword, ...words], isComment }: Line): LlttabLineFacts | undefined {
  return keyword && !isComment ? factsOf(keyword, words) : undefined;
}

/** The same of the line of a cursor, with the word that is about to be written there. */
export function llttabFactsAt({ line, word, index }: LineCursor): LlttabLineFacts | undefined {
  const [keyword, ...words] = line.words;
  if (keyword === undefined || index === 0) return undefined;
  const field = index - 1;
  return factsOf(keyword, word.text === '' ? [...words.slice(0, field), word, ...words.slice(field)] : words);
}

function factsOf(keyword: Word, words: readonly Word[]): LlttabLineFacts | undefined {
  const directive = directiveNamed(keyword.text);
  if (directive === undefined) return undefined;
  const linkType = declaresLink(directive.name) ? linkTypeOf(words) : undefined;
  const texts = words.map(({ text }) => text);
  if (linkType) texts[LINK_TYPE_FIELD] = linkType;
  return { directive, fields: fieldsOf(directive, texts), words, linkType };
}

/** The field that a word of the line is in, counted as the cursor counts: 1 is the first field. */
export function fieldAt({ directive, fields }: LlttabLineFacts, index: number): FieldFact | undefined {
  if (index < 1) return undefined;
  // More than one setting may stand in a line.
  return holdsSettings(directive) ? fields[0] : fields[index - 1];
}

/** Whether the directive is one of those with `name:value`. */
export function holdsSettings({ fields }: DirectiveFact): boolean {
  return fields[0]?.forms.includes('setting') ?? false;
}

/** The device alone tells links over UDP from others: they have a placeholder or the device of the protocol there. */
function linkTypeOf(words: readonly Word[]): LinkType | undefined {
  const written = words[LINK_TYPE_FIELD]?.text ?? '';
  if (written !== '') return isLinkType(written) ? written : undefined;
  const device = words[DEVICE_FIELD]?.text ?? '';
  const form = deviceForms.find(({ pattern, linkTypes }) => !linkTypes.includes('ether') && pattern.test(device));
  return form?.linkTypes[0];
}
