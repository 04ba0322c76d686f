import { declaresLink } from '../../catalog/llt/directives';
import { type FieldFact, isLinkType, LINK_TYPE_FIELD } from '../../catalog/llt/link-fields';
import type { Word } from '../../syntax/lines/line';
import { addressFamily } from '../ip-address';
import type { DirectiveLine } from './directive-lines';

/** Fields that a line lacks. */
export interface MissingFields {
  readonly fields: readonly FieldFact[];
  /** The word in front of which they are missing; undefined: the line ends too early. */
  readonly before: Word | undefined;
}

/** Where the SAP or port of a link stands among its fields, its MTU, and the address of this node. */
const SAP_FIELD = LINK_TYPE_FIELD + 1;
const ADDRESS_FIELD = LINK_TYPE_FIELD + 3;

/** The fields that the line of a known directive lacks; undefined where it lacks none or nobody knows. */
export function missingFields({ keyword, fact, fields, expected }: DirectiveLine): MissingFields | undefined {
  if (fact === undefined || fact.openFields) return undefined;
  if (declaresLink(keyword.text) && fields.length >= LINK_TYPE_FIELD) {
    const gap = gapBeforeType(fields, expected) ?? gapBeforeAddress(fields, expected);
    if (gap !== undefined) return gap;
    // Of a link of no known type nobody knows how many fields follow.
    const type = fields[LINK_TYPE_FIELD];
    if (type !== undefined && !isLinkType(type.text)) return undefined;
  }
  if (keyword.text === 'set-addr') {
    const gap = gapInAddress(fields, expected);
    if (gap !== undefined) return gap;
  }
  const missing = expected.slice(fields.length).filter(({ optional }) => !optional);
  return missing.length === 0 ? undefined : { fields: missing, before: undefined };
}

/** `link eth1 eth1 ether - -`: the type stands where the range of nodes belongs. */
function gapBeforeType(fields: readonly Word[], expected: readonly FieldFact[]): MissingFields | undefined {
  const [early, type] = fields.slice(LINK_TYPE_FIELD - 1);
  if (early === undefined || !isLinkType(early.text) || isLinkType(type?.text ?? '')) return undefined;
  // With `-` in the place of the device it is the device that was left out.
  const isDevice = fields[LINK_TYPE_FIELD - 2]?.text === '-';
  const field = expected[isDevice ? LINK_TYPE_FIELD - 2 : LINK_TYPE_FIELD - 1];
  const before = isDevice ? fields[LINK_TYPE_FIELD - 2] : early;
  return field && { fields: [field], before };
}

/** `link link1 udp - udp 50000 192.168.9.1 …`: the address stands where the MTU or the port belongs. */
function gapBeforeAddress(fields: readonly Word[], expected: readonly FieldFact[]): MissingFields | undefined {
  const type = fields[LINK_TYPE_FIELD]?.text ?? '';
  if (!isLinkType(type) || type === 'ether') return undefined;
  const at = fields.findIndex(({ text }, index) => index >= SAP_FIELD && addressFamily(text) !== undefined);
  if (at < 0 || at >= ADDRESS_FIELD || fields.length > expected.length - (ADDRESS_FIELD - at)) return undefined;
  return { fields: expected.slice(at, ADDRESS_FIELD), before: fields[at] };
}

/** `set-addr link1 192.0.2.1` and `set-addr 1 192.0.2.1`: the address stands where the tag belongs. */
function gapInAddress(fields: readonly Word[], expected: readonly FieldFact[]): MissingFields | undefined {
  const [first, second, third] = fields;
  if (first === undefined || second === undefined || third !== undefined) return undefined;
  if (addressFamily(second.text) === undefined) return undefined;
  const isTag = /^\d+$/.test(first.text);
  const missing = expected[isTag ? 1 : 0];
  return missing && { fields: [missing], before: isTag ? second : first };
}
