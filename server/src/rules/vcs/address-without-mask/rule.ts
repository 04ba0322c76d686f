import type { DeclarationRule, Severity } from '../../../engine/rule';
import { attributesNamed, type Block, itemsOf, type ResourceDeclaration, type Word } from '../../../syntax/vcs/tree';
import type { ResourceType } from '../../../workspace/resource-type';
import { addressFamily } from '../../ip-address';
import { isNotWritten, isSurelyEmpty } from '../../surely-unset';

type Data = { text: string; family: 'IPv4' | 'IPv6' };

/** An address without the mask, or the length of the prefix, of its subnet. */
export const addressWithoutMask: DeclarationRule<Data> = {
  id: 'address-without-mask',
  title: 'Address without NetMask or PrefixLen',
  severity: 'warning',
  certainty: 'cited',
  languages: ['vcs'],
  since: '0.1.0',
  scope: 'declaration',
  kinds: ['resource'],
  types: ['IP', 'IPMultiNIC', 'MultiNICA'],
  check({ tree, type }, report) {
    if (tree.kind !== 'resource') return;
    const addresses = addressesOf(tree);
    const first = (family: 'IPv4' | 'IPv6'): Word | undefined =>
      addresses.find(({ text }) => addressFamily(text) === family);
    const say = (word: Word | undefined, family: 'IPv4' | 'IPv6', severity: Severity): void => {
      if (word) report({ tree, span: word }, { text: word.text, family }, { severity });
    };
    const noLength = hasNoLength(tree, type);
    // The base addresses of MultiNICA take their length from an attribute that no page describes.
    if (noLength) say(first('IPv6'), 'IPv6', tree.type.text === 'MultiNICA' ? 'hint' : 'warning');
    if (noLength && isSurelyEmpty(tree, type, 'NetMask')) say(first('IPv4'), 'IPv4', 'hint');
  },
  message: ({ text, family }) =>
    family === 'IPv6'
      ? `The IPv6 address "${text}" has no "PrefixLen", which the guide requires for it. The agent cannot bring the address up. Set "PrefixLen", such as 64.`
      : `The address "${text}" has no "NetMask". The agent then takes the default mask of the system, which may put the address into another subnet and delay connections; the guide recommends to set it. Add "NetMask", such as "255.255.255.0".`,
};

/** The addresses of the resource: its Address for one system or all, or the base addresses of its interfaces. */
function addressesOf(tree: ResourceDeclaration): readonly Word[] {
  if (tree.type.text !== 'MultiNICA') {
    return attributesNamed(tree, 'Address').flatMap(({ broken, value }) =>
      !broken && value?.kind === 'scalar' ? [value] : [],
    );
  }
  return attributesNamed(tree, 'Device').flatMap(({ broken, value }) =>
    broken ? [] : itemsOf(value).flatMap((item) => (item.value ? [item.value] : [])),
  );
}

/** Whether PrefixLen is left at the value that means none. */
function hasNoLength(tree: Block, type: ResourceType | undefined): boolean {
  const written = attributesNamed(tree, 'PrefixLen');
  if (written.length > 0) return written.every(({ value }) => value?.kind === 'scalar' && value.text === UNSET);
  const given = type?.attributes.get('PrefixLen')?.default;
  if (given !== undefined && given !== UNSET) return false;
  // A type of an old release has no PrefixLen.
  return isNotWritten(tree, type, type?.attributes.has('PrefixLen') ? 'PrefixLen' : 'NetMask');
}

const UNSET = '1000';
