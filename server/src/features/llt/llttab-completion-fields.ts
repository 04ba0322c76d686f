import { nodeIds, oldNodeIds, WIDER_NODE_IDS_SINCE } from '../../catalog/llt/limits';
import type { FieldFact, FieldForm } from '../../catalog/llt/link-fields';
import { isBefore } from '../../catalog/vcs/product-version';
import { directivesOf } from '../../syntax/llt/llttab-tree';
import { nodeNumber } from '../../workspace/node-files/llthosts-beside';
import type { Offer } from '../shared/completion-entry';
import { deviceOffers } from './llttab-completion-devices';
import { type LlttabScope, otherLinks } from './llttab-completion-scope';
import { fieldMarkdown } from './llttab-field-text';
import { freePort, freeTags } from './llttab-free-values';
import type { LlttabLineFacts } from './llttab-line-facts';

/** The most common MTU of Ethernet, and that of jumbo frames. */
const COMMON_MTUS = [
  [1500, 'MTU of most networks'],
  [9000, 'MTU of networks with jumbo frames'],
] as const;

/** The offers for one form of a field. */
type FormOffers = (scope: LlttabScope, facts: LlttabLineFacts, field: FieldFact) => readonly Offer[];

const BY_FORM: Readonly<Partial<Record<FieldForm, FormOffers>>> = {
  'node-name': ({ nodes }) =>
    [...nodes.byId].flatMap(([id, { name }]) =>
      name ? [{ label: name.text, kind: 'system', rank: 0, order: padded(id), detail: `node ${String(id)}` }] : [],
    ),
  'node-id': nodeIdOffers,
  'cluster-id': ({ clusterNumbers }) => [...clusterNumbers].map(([number, name]) => value(number, 0, `as in ${name}`)),
  tag: tagOffers,
  device: (_scope, { linkType }) => deviceOffers(linkType),
  'node-range': rangeOffers,
  'link-type': valueOffers,
  switch: valueOffers,
  'udp-port': (scope) => [value(String(freePort(otherLinks(scope))), 0, 'a port that no other link has')],
  sap: (_scope, _facts, field) => (field.default === undefined ? [] : [value(field.default, 1, 'the default')]),
  bytes: (_scope, _facts, field) => [
    ...(field.default === undefined ? [] : [value(field.default, 1, 'the default')]),
    ...COMMON_MTUS.map(([bytes, detail]) => value(String(bytes), 2, detail)),
  ],
  ipv4: broadcastOffers,
  dash: (_scope, _facts, { forms, dash = '' }) => [value('-', forms.some(isUsual) ? 3 : 0, dash)],
};

/** Links mostly have a port of their own and an address for broadcasts. */
function isUsual(form: FieldForm): boolean {
  return form === 'udp-port' || form === 'ipv4';
}

/** What may stand in a field, apart from names that only the user knows. */
export function fieldOffers(scope: LlttabScope, facts: LlttabLineFacts, field: FieldFact): Offer[] {
  const offers = field.forms.flatMap((form) => BY_FORM[form]?.(scope, facts, field) ?? []);
  return offers.map((offer) => ({
    documentation: () => fieldMarkdown(facts.directive, field, { value: offer.label }),
    ...offer,
  }));
}

function value(label: string, rank: number, detail: string): Offer {
  return { label, kind: 'value', rank, detail };
}

function valueOffers(_scope: LlttabScope, _facts: LlttabLineFacts, field: FieldFact): Offer[] {
  return (field.values ?? []).map((one, index) => value(one.value, index, one.meaning));
}

/** `set-addr` is about other nodes; an id that has an address on every link already comes last. */
function nodeIdOffers({ nodes, tree }: LlttabScope, { directive }: LlttabLineFacts): Offer[] {
  const isPeer = directive.name === 'set-addr';
  const links = directivesOf(tree, 'Link').length;
  return [...nodes.byId].flatMap(([id, { name }]) => {
    if (isPeer && id === nodes.ownId) return [];
    const addresses = directivesOf(tree, 'SetAddress').filter(({ node }) => nodeNumber(node?.text ?? '') === id);
    const isDone = isPeer && addresses.length >= links;
    return [
      {
        label: String(id),
        kind: 'system' as const,
        rank: isDone ? 3 : isPeer ? 0 : 1,
        order: padded(id),
        ...(name && { detail: name.text }),
      },
    ];
  });
}

function tagOffers(scope: LlttabScope, { directive, words }: LlttabLineFacts): Offer[] {
  if (directive.name !== 'set-addr')
    return freeTags(otherLinks(scope)).map((tag, index) => ({ label: tag, kind: 'value', rank: index }));
  const peer = words[0]?.text;
  const done = new Set(
    directivesOf(scope.tree, 'SetAddress').flatMap(({ node, tag, line }) =>
      line !== scope.line && node?.text === peer && tag ? [tag.text] : [],
    ),
  );
  const tags = new Map(
    directivesOf(scope.tree, 'Link').flatMap((link) => (link.tag ? [[link.tag.text, link.line.text] as const] : [])),
  );
  return [...tags].map(([tag, line], index) => ({
    label: tag,
    kind: 'resource',
    rank: done.has(tag) ? 1 : 0,
    order: padded(index),
    detail: line,
  }));
}

/** Of links the nodes that there are; of `exclude` the ids behind them. */
function rangeOffers({ nodes, version }: LlttabScope, { directive }: LlttabLineFacts): Offer[] {
  const last = Math.max(-1, ...nodes.byId.keys());
  if (last < 0) return [];
  if (directive.name !== 'exclude') return [value(`0-${String(last)}`, 1, 'the nodes of llthosts')];
  const highest = (isBefore(version, WIDER_NODE_IDS_SINCE) ? oldNodeIds : nodeIds).maximum ?? last;
  return last < highest ? [value(`${String(last + 1)}-${String(highest)}`, 0, 'ids that no node of llthosts has')] : [];
}

/** The broadcast address of a network of 256 addresses, which most are. */
function broadcastOffers(_scope: LlttabScope, { words }: LlttabLineFacts, { name }: FieldFact): Offer[] {
  const network = /^(\d{1,3}\.\d{1,3}\.\d{1,3}\.)\d{1,3}$/.exec(words[ADDRESS_FIELD]?.text ?? '')?.[1];
  if (name !== 'bcast-address' || network === undefined) return [];
  return [value(`${network}255`, 0, 'if the netmask is 255.255.255.0')];
}

/** Where the address of this node stands among the fields of a link, counted from 0. */
const ADDRESS_FIELD = 6;

function padded(number: number): string {
  return String(number).padStart(3, '0');
}
