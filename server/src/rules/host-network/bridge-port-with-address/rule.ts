import type { DocumentFix } from '../../../engine/document-rule';
import type { NodeFileRule } from '../../../engine/node-file-rule';
import type { Assignment, AssignmentTree } from '../../../syntax/lines/read-assignments';
import { listed, withoutLine } from '../../line-edits';
import { settingsOf, valueOf } from '../interface-file';

type Data = { bridge: string; what: readonly string[] };

/** A port of a bridge that has an address of its own. */
export const bridgePortWithAddress: NodeFileRule<'ifcfg', Data> = {
  id: 'bridge-port-with-address',
  title: 'Port of a bridge with an address of its own',
  severity: 'warning',
  certainty: 'cited',
  languages: ['ifcfg'],
  since: '0.1.0',
  scope: 'document',
  file: 'ifcfg',
  check({ tree }, report) {
    const bridge = valueOf(settingsOf(tree), 'BRIDGE');
    const [first, ...others] = addressesIn(tree);
    if (bridge === undefined || first === undefined) return;
    const related = others.map(placeOf).map((place) => ({ ...place, message: 'An address as well' }));
    const what = [first, ...others].map(({ key, value }) => `${key.text}=${value.text}`);
    report(placeOf(first), { bridge, what }, { related });
  },
  message: ({ bridge, what }) =>
    `A port of a bridge has no address: the scripts leave ${listed(what)} alone, and the host is not reached there. The address belongs into the file of "${bridge}"; here is BOOTPROTO=none.`,
  fix: ({ tree, text }): readonly DocumentFix[] => {
    const edits = [...settingsOf(tree).values()].flatMap(({ key, value }) => {
      if (key.text === 'BOOTPROTO' && isAsked(value.text))
        return [{ start: value.start, end: value.end, text: 'none' }];
      return OWN.test(key.text) ? [withoutLine(text, key)] : [];
    });
    return [{ title: 'Take the address out of this file', safe: false, edits }];
  },
};

const OWN = /^(?:IPADDR|NETMASK|PREFIX|GATEWAY)\d*$/;

function addressesIn(tree: AssignmentTree): Assignment[] {
  return [...settingsOf(tree).values()]
    .filter(({ key, value }) =>
      key.text === 'BOOTPROTO' ? isAsked(value.text) : /^IPADDR\d*$/.test(key.text) && value.text !== '',
    )
    .sort((one, other) => one.key.start - other.key.start);
}

function isAsked(protocol: string): boolean {
  return /^(?:dhcp|bootp)$/i.test(protocol);
}

function placeOf({ key, written }: Assignment): { start: number; end: number } {
  return { start: key.start, end: written.end };
}
