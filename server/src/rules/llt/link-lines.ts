import { declaresLink } from '../../catalog/llt/directives';
import { isLinkType, type LinkType } from '../../catalog/llt/link-fields';
import type { Word } from '../../syntax/lines/line';
import type { LlttabTree } from '../../syntax/llt/llttab-tree';
import { type DirectiveLine, mayHoldUnread, plainDirectives } from './directive-lines';
import { missingFields } from './missing-fields';

/** A link with its fields; those behind a gap in the line are not known. */
export interface LinkLine {
  readonly directive: DirectiveLine;
  readonly isLowPriority: boolean;
  readonly tag: Word | undefined;
  readonly device: Word | undefined;
  readonly nodeRange: Word | undefined;
  readonly typeWord: Word | undefined;
  /** Undefined where the word is no type. */
  readonly type: LinkType | undefined;
  /** The SAP of a link over Ethernet, the port of the others. */
  readonly sap: Word | undefined;
  readonly mtu: Word | undefined;
  readonly address: Word | undefined;
  readonly broadcast: Word | undefined;
}

const kept = new WeakMap<LlttabTree, readonly LinkLine[]>();

/** The links of both priorities, in file order. */
export function linkLines(tree: LlttabTree): readonly LinkLine[] {
  let links = kept.get(tree);
  if (links === undefined) {
    links = plainDirectives(tree)
      .filter(({ keyword }) => declaresLink(keyword.text))
      .map(linkLine);
    kept.set(tree, links);
  }
  return links;
}

/** Whether there may be links that cannot be read. */
export function mayHoldMoreLinks(tree: LlttabTree): boolean {
  return mayHoldUnread(tree, 'link', 'link-lowpri');
}

/** The links over UDP of any kind. */
export function portLinks(tree: LlttabTree): readonly LinkLine[] {
  return linkLines(tree).filter(({ type }) => type !== undefined && type !== 'ether');
}

function linkLine(directive: DirectiveLine): LinkLine {
  const { fields, keyword } = directive;
  const [tag, device, nodeRange, typeWord, sap, mtu, address, broadcast] = finishedFields(directive);
  const type = typeWord && isLinkType(typeWord.text) ? typeWord.text : undefined;
  const isLowPriority = keyword.text === 'link-lowpri';
  const link = { directive, isLowPriority, tag: tag ?? fields[0], device, nodeRange, typeWord, type };
  // What stands behind a type that nobody knows may be anything.
  if (type === undefined) return { ...link, sap: undefined, mtu: undefined, address: undefined, broadcast: undefined };
  const isAddressed = type !== 'ether';
  return {
    ...link,
    sap,
    mtu,
    address: isAddressed ? address : undefined,
    broadcast: isAddressed ? broadcast : undefined,
  };
}

/** The fields in front of a gap. Of a line that ends too early the last one may be half written. */
function finishedFields(directive: DirectiveLine): readonly Word[] {
  const { fields } = directive;
  const missing = missingFields(directive);
  if (missing === undefined) return fields;
  return missing.before === undefined ? fields.slice(0, -1) : fields.slice(0, fields.indexOf(missing.before));
}
