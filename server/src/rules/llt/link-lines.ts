import { declaresLink } from '../../catalog/llt/directives';
import { isLinkType, type LinkType } from '../../catalog/llt/link-fields';
import type { Word } from '../../syntax/lines/line';
import type { LlttabTree } from '../../syntax/llt/read-llttab';
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
  const gap = missingFields(directive)?.before;
  const { fields, keyword } = directive;
  const sound = gap === undefined ? fields : fields.slice(0, fields.indexOf(gap));
  const [tag, device, nodeRange, typeWord, sap, mtu, address, broadcast] = sound;
  const type = typeWord && isLinkType(typeWord.text) ? typeWord.text : undefined;
  const link = { directive, isLowPriority: keyword.text === 'link-lowpri', tag, device, nodeRange, typeWord, type };
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
