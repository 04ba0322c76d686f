import { valueFact } from '../../../catalog/libvirt/libvirt-facts';
import { nearestName } from '../../../catalog/nearest-name';
import type { XmlRule } from '../../../engine/xml-rule';
import { type SchemaProblem, validate } from '../../../syntax/relax-ng/validate';
import { childElements, type XmlElement, type XmlRange } from '../../../syntax/xml/xml-tree';

type Data = {
  code: SchemaProblem['code'];
  /** What stands there: a name or a value. */
  text: string;
  /** The element around it, and of a wrong value the attribute. */
  element: string;
  attribute: string | undefined;
  /** What may stand there, or what is missing. */
  allowed: readonly string[];
  nearest: string | undefined;
  /** It may stand in the element, but not together with the rest. */
  elsewhere: boolean;
  installed: boolean;
};

/** A message quotes no more than this many characters. */
const LONGEST_QUOTE = 80;

/** Something that the schema of libvirt does not know in that place. */
export const schemaViolation: XmlRule<Data> = {
  id: 'schema-violation',
  title: 'XML that the schema of libvirt refuses',
  severity: 'error',
  certainty: 'product',
  languages: ['libvirt-xml'],
  since: '0.1.0',
  scope: 'document',
  check({ document, root, schemas }, report) {
    const found = document.kind && schemas.forKind(document.kind);
    if (found === undefined) return;
    for (const problem of validate(root, found.schema, found.start)) {
      const { place, text } = whatStands(problem);
      const allowed = 'allowed' in problem ? problem.allowed : 'missing' in problem ? problem.missing : [];
      report(place, {
        code: problem.code,
        text: inShort(text),
        element: inShort(
          problem.code === 'unexpected-element' ? (problem.parent?.name.text ?? '') : problem.element.name.text,
        ),
        attribute: problem.code === 'wrong-attribute-value' ? inShort(problem.attribute.name.text) : undefined,
        allowed: allowed.filter((name) => name !== ''),
        nearest: text.length > LONGEST_QUOTE ? undefined : (nearestName(allowed, text) ?? onlyLonger(allowed, text)),
        elsewhere: 'elsewhere' in problem ? problem.elsewhere : isKnownValue(root, problem),
        installed: found.origin === 'installed',
      });
    }
  },
  message: (data) =>
    `${sentence(data)}${data.nearest ? ` (did you mean "${data.nearest}"?)` : ''}. ${consequence(data)}`,
  fix({ data: { code, nearest }, start, end, root }) {
    if (nearest === undefined || code === 'missing-attribute' || code === 'missing-element') return [];
    const edits = [{ start, end, text: nearest }];
    if (code === 'unexpected-element') {
      // The close tag bears the same name.
      const closeName = elementAt(root, start)?.closeName;
      if (closeName) edits.push({ start: closeName.start, end: closeName.end, text: nearest });
    }
    return [{ title: `Change to "${nearest}"`, safe: false, edits }];
  },
};

/** Whether libvirt has the value, only not together with the other attributes: no block device, no `lun`. */
function isKnownValue(root: XmlElement, problem: SchemaProblem): boolean {
  if (problem.code !== 'wrong-attribute-value') return false;
  const { attribute, element } = problem;
  const path = pathTo(root, element);
  return valueFact(path, attribute.name.text, attribute.value ?? '') !== undefined;
}

/** The names of the elements from the root down to one. */
function pathTo(from: XmlElement, element: XmlElement): string[] {
  const next = childElements(from).find(({ start, end }) => start <= element.start && element.start < end);
  return [from.name.text, ...(from === element || next === undefined ? [] : pathTo(next, element))];
}

function inShort(text: string): string {
  return text.length > LONGEST_QUOTE ? `${text.slice(0, LONGEST_QUOTE - 1)}…` : text;
}

/** The one name that begins with what stands there: two guides print `cache=no`, and mean `none`. */
function onlyLonger(allowed: readonly string[], text: string): string | undefined {
  const longer = text.length > 1 ? allowed.filter((name) => name.startsWith(text)) : [];
  return longer.length === 1 ? longer[0] : undefined;
}

function whatStands(problem: SchemaProblem): { place: XmlRange; text: string } {
  switch (problem.code) {
    case 'unexpected-attribute':
      return { place: problem.attribute.name, text: problem.attribute.name.text };
    case 'wrong-attribute-value':
      return { place: valuePlace(problem.attribute), text: problem.attribute.value ?? '' };
    case 'unexpected-text':
      return { place: trimmed(problem.text), text: problem.text.text.trim() };
    case 'wrong-text':
      return problem.text
        ? { place: trimmed(problem.text), text: problem.text.text.trim() }
        : { place: problem.element.name, text: '' };
    default:
      return { place: problem.element.name, text: problem.element.name.text };
  }
}

/** An empty value has no place of its own: its quotes are marked. */
function valuePlace({ valueRange: { start, end } }: { valueRange: XmlRange }): XmlRange {
  return start === end ? { start: start - 1, end: end + 1 } : { start, end };
}

/** The text without the white space around it. */
function trimmed({ text, start }: { text: string } & XmlRange): XmlRange {
  const first = start + (text.length - text.trimStart().length);
  return { start: first, end: first + text.trim().length };
}

function sentence({ code, text, element, attribute, allowed, elsewhere }: Data): string {
  const within = element === '' ? 'at the root' : `in "${element}"`;
  switch (code) {
    case 'unexpected-element':
      return elsewhere
        ? `A second "${text}" may not stand ${within}, or not together with what stands there`
        : `The element "${text}" may not stand ${within}`;
    case 'unexpected-attribute':
      return elsewhere
        ? `The attribute "${text}" of "${element}" does not go with the others`
        : `"${element}" has no attribute "${text}"`;
    case 'wrong-attribute-value':
      if (elsewhere) return `"${text}" for "${attribute ?? ''}" does not go with what else "${element}" says`;
      return text === ''
        ? `"${attribute ?? ''}" of "${element}" may not be empty`
        : `"${text}" is no value of "${attribute ?? ''}" of "${element}"`;
    case 'missing-attribute':
      return `"${element}" lacks ${anyOf(allowed, 'the attribute')}`;
    case 'missing-element':
      return `"${element}" is not complete: it lacks ${anyOf(allowed, 'the element')}`;
    case 'unexpected-text':
      return `"${element}" holds no text`;
    case 'wrong-text':
      return text === '' ? `"${element}" may not be empty` : `"${text}" may not stand in "${element}"`;
  }
}

function consequence({ code, allowed, nearest, installed }: Data): string {
  const who = installed
    ? 'The schema installed here refuses it'
    : 'The schema of libvirt, as far as it is known here, refuses it';
  const missing = code === 'missing-attribute' || code === 'missing-element';
  const shown =
    missing || nearest !== undefined || allowed.length === 0 ? '' : ` What may stand here: ${listed(allowed)}.`;
  const ignored = code === 'unexpected-element' || code === 'unexpected-attribute';
  return `${who}, and so do "virsh define --validate" and "virsh edit".${ignored ? ' Without validation libvirt ignores what it does not know.' : ''}${shown}`;
}

/** More names than anybody reads are left out. */
const MOST_SHOWN = 12;

function listed(names: readonly string[]): string {
  const shown = names.slice(0, MOST_SHOWN).map((name) => `"${name}"`);
  return names.length > MOST_SHOWN
    ? `${shown.join(', ')} and ${String(names.length - MOST_SHOWN)} more`
    : shown.join(', ');
}

function anyOf(names: readonly string[], what: string): string {
  if (names.length === 1) return `${what} "${names[0] ?? ''}"`;
  return `${what} ${listed(names)}`;
}

function elementAt(element: XmlElement, nameStart: number): XmlElement | undefined {
  if (element.name.start === nameStart) return element;
  for (const child of element.children) {
    if (child.kind !== 'element' || nameStart < child.start || nameStart >= child.end) continue;
    return elementAt(child, nameStart);
  }
  return undefined;
}
