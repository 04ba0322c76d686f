import type { DeclarationRule } from '../../../engine/rule';
import { isInteger } from '../../../syntax/vcs/quoting';
import { attributesNamed, type ResourceDeclaration } from '../../../syntax/vcs/tree';
import { definitionOf } from '../../../workspace/attribute-definition';
import { addressFamily } from '../../ip-address';

type Data = { text: string; longest: number };

/** PrefixLen beyond the bits of the address. */
export const invalidPrefixLength: DeclarationRule<Data> = {
  id: 'invalid-prefix-length',
  title: 'PrefixLen that no address has',
  severity: 'warning',
  certainty: 'cited',
  languages: ['vcs'],
  since: '0.1.0',
  scope: 'declaration',
  kinds: ['resource'],
  types: ['IP', 'IPMultiNIC', 'MultiNICA'],
  check({ tree, type }, report) {
    if (tree.kind !== 'resource') return;
    for (const attribute of attributesNamed(tree, 'PrefixLen')) {
      const { broken, value } = attribute;
      if (broken || value?.kind !== 'scalar' || !isInteger(value.text)) continue;
      const length = Number(value.text);
      // 1000 is the default and means that none is set.
      if (length === 1000) continue;
      const longest = hasShortAddressOnly(tree) ? 32 : 128;
      if (length >= 0 && length <= longest) continue;
      const cited = definitionOf(tree, attribute, type)?.fact?.confidence === 'high';
      report({ tree, span: value }, { text: value.text, longest }, { severity: cited ? 'warning' : 'hint' });
    }
  },
  message: ({ text, longest }) => {
    const bounds = longest === 32 ? 'an IPv4 address has 32 bits' : 'the guide allows 0 to 128';
    return (
      `"PrefixLen" is ${text}, and ${bounds}. The agent cannot bring the address up with it. ` +
      `Write the length of the prefix, such as ${longest === 32 ? '24' : '64'}.`
    );
  },
};

/** Whether PrefixLen can only be meant for addresses of 32 bits. Beside a NetMask it is left over, and means nothing there. */
function hasShortAddressOnly(tree: ResourceDeclaration): boolean {
  const addresses = attributesNamed(tree, 'Address');
  if (addresses.length === 0 || attributesNamed(tree, 'NetMask').length > 0) return false;
  return addresses.every(({ value }) => value?.kind === 'scalar' && addressFamily(value.text) === 'IPv4');
}
