import type { DeclarationRule } from '../../../engine/rule';
import { isInteger } from '../../../syntax/vcs/quoting';
import { attributesNamed } from '../../../syntax/vcs/tree';
import { definitionOf } from '../../../workspace/attribute-definition';

type Data = { text: string };

/** PrefixLen beyond the bits of an IPv6 address. */
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
      if (length === 1000 || (length >= 0 && length <= 128)) continue;
      const cited = definitionOf(tree, attribute, type)?.fact?.confidence === 'high';
      report({ tree, span: value }, { text: value.text }, { severity: cited ? 'warning' : 'hint' });
    }
  },
  message: ({ text }) =>
    `"PrefixLen" is ${text}, and the guide allows 0 to 128. The agent cannot bring the address up with it. ` +
    'Write the length of the prefix, such as 64.',
};
