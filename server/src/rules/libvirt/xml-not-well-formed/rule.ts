import type { XmlRule } from '../../../engine/xml-rule';
import type { XmlProblemCode } from '../../../syntax/xml/xml-tree';

type Data = { code: XmlProblemCode; text: string };

/** Text that is no XML, one finding for each mistake. */
export const xmlNotWellFormed: XmlRule<Data> = {
  id: 'xml-not-well-formed',
  title: 'Text that is no well-formed XML',
  severity: 'error',
  certainty: 'product',
  languages: ['libvirt-xml'],
  since: '0.1.0',
  scope: 'document',
  check({ xml }, report) {
    for (const problem of xml.problems) {
      const severity = ACCEPTED.has(problem.code) ? 'warning' : 'error';
      report(problem, { code: problem.code, text: problem.text }, { severity });
    }
  },
  checkWithoutRoot({ problems }, report) {
    const [first] = problems;
    // A comment, a declaration or a tag that begins here may be followed by the element, and is what typing begins with.
    if (first && NO_BEGINNING.has(first.code)) report(first, { code: 'no-root', text: '' });
  },
  message: ({ code, text }) => WORDING[code](text),
  fix({ xml, data, start, end }) {
    switch (data.code) {
      case 'stray-ampersand':
        return [{ title: 'Change to "&amp;"', safe: true, edits: [{ start, end, text: '&amp;' }] }];
      case 'less-than-in-value':
        return [{ title: 'Change to "&lt;"', safe: true, edits: [{ start, end, text: '&lt;' }] }];
      case 'attribute-without-quotes': {
        const value = xml.text.slice(start, end).replace(/["']$/, '');
        return [{ title: 'Put the value in quotes', safe: true, edits: [{ start, end, text: `'${value}'` }] }];
      }
      case 'wrong-close-tag':
        return [{ title: `Change to "${data.text}"`, safe: false, edits: [{ start, end, text: data.text }] }];
      case 'section-end-in-text':
        return [{ title: 'Change to "]]&gt;"', safe: true, edits: [{ start, end, text: ']]&gt;' }] }];
      case 'missing-equals':
        return [{ title: 'Add "="', safe: true, edits: [{ start: end, end, text: '=' }] }];
      case 'attributes-not-parted':
        return [{ title: 'Add a blank', safe: true, edits: [{ start, end: start, text: ' ' }] }];
      default:
        return [];
    }
  },
};

/** What libvirt reads all the same: it expands entities, and drops metadata whose prefix stands for nothing. */
const ACCEPTED: ReadonlySet<XmlProblemCode> = new Set<XmlProblemCode>(['doctype', 'unbound-prefix']);

/** What no document begins with. */
const NO_BEGINNING: ReadonlySet<XmlProblemCode> = new Set<XmlProblemCode>(['text-outside-root', 'stray-close-tag']);

const REFUSED = 'libvirt does not read the file';

const WORDING: Readonly<Record<XmlProblemCode, (text: string) => string>> = {
  'element-not-closed': (text) =>
    `The element "${text}" is never closed, and ${REFUSED}. Add "</${text}>" behind what it holds.`,
  'stray-close-tag': (text) =>
    `"</${text}>" closes nothing: no element of that name is open here, and ${REFUSED}. Remove it, or add the open tag.`,
  'wrong-close-tag': (text) =>
    `"${text}" is what is open here, and this tag names something else, so ${REFUSED}. Write "</${text}>".`,
  'tag-not-ended': (text) =>
    `The tag of "${text}" has no ">" at its end, and ${REFUSED}. Add ">", or "/>" if the element holds nothing.`,
  'missing-name': (text) =>
    `A name is missing: "${text}" can stand neither for an element nor for an attribute here, and ${REFUSED}. Write the name, "&lt;" for a plain "<", or take the text out.`,
  'attribute-without-value': (text) => `The attribute "${text}" has no value, and ${REFUSED}. Write ${text}='…'.`,
  'missing-equals': (text) =>
    `No "=" stands between the attribute "${text}" and its value, and ${REFUSED}. Write ${text}='…'.`,
  'attribute-without-quotes': (text) => `The value "${text}" has no quotes, and ${REFUSED}. Put it in quotes.`,
  'value-not-closed': (text) => `The value of "${text}" has no closing quote, and ${REFUSED}. Add the quote.`,
  'attributes-not-parted': () => `No blank parts this attribute from the one before, and ${REFUSED}. Add a blank.`,
  'duplicate-attribute': (text) =>
    `The attribute "${text}" stands twice in one tag, and ${REFUSED}. Remove one of the two.`,
  'less-than-in-value': () =>
    `A "<" may not stand in the value of an attribute, and ${REFUSED}. Write "&lt;", or add the quote that is missing before it.`,
  'unknown-entity': (text) =>
    `"${text}" is no entity that XML knows by itself, and no other is ever expanded here. libvirt does not read the file without its declaration. Write the character itself.`,
  'bad-reference': (text) =>
    `"${text}" is the number of no character that XML allows, and ${REFUSED}. Correct the number.`,
  'stray-ampersand': () => `A plain "&" begins an entity that never ends, and ${REFUSED}. Write "&amp;".`,
  'comment-not-closed': () =>
    `The comment never ends, so the rest of the file counts for nothing, and ${REFUSED}. Close it with "-->".`,
  'double-hyphen-in-comment': () => `"--" may not stand within a comment, and ${REFUSED}. Write something else.`,
  'section-not-closed': () => `The section never ends, and ${REFUSED}. Close it with "]]>".`,
  'section-end-in-text': () => `"]]>" may stand in text only where it ends a section, and ${REFUSED}. Write "]]&gt;".`,
  'instruction-not-closed': () => `The instruction never ends, and ${REFUSED}. Close it with "?>".`,
  'late-declaration': () =>
    `The XML declaration may stand at the very beginning of the file only, and ${REFUSED}. Move it there, also before blank lines and comments, or remove it.`,
  'bad-declaration': () =>
    `The XML declaration is not as it has to be, and ${REFUSED}. Write <?xml version='1.0' encoding='UTF-8'?>, or remove it.`,
  doctype: () =>
    'A document type declares entities and grammar; a file of libvirt needs neither, and Clusterwright reads nothing of it. Files with entities that expand to much can stop whoever reads them. Remove it.',
  'text-outside-root': () =>
    `Text stands outside of the root element, and ${REFUSED}. Remove it, or move it into the element that it belongs to.`,
  'second-root': (text) =>
    `"${text}" is a second root element. A file holds one, and ${REFUSED}. Put each into a file of its own.`,
  'no-root': () =>
    `This is text without any element, and ${REFUSED}. Begin with "<domain>", or with the device that is to be attached, such as "<disk>".`,
  'unbound-prefix': (text) =>
    `No "xmlns" around here says what the prefix of "${text}" stands for, so libvirt drops it where it is metadata, and refuses it elsewhere. Declare the prefix in the root element.`,
  'control-character': () => `A control character may stand nowhere in XML, and ${REFUSED}. Remove it.`,
  'too-deep': (text) =>
    `Elements lie too deep within one another from "${text}" on; libvirt reads no such file, and what lies deeper is not looked at.`,
  'too-long': (text) =>
    `${text === '' ? 'This text' : `"${text}"`} is longer than 10,000,000 characters, and ${REFUSED}. Shorten it.`,
};
