import type { ValueFormat } from '../../../catalog/schema';
import type { DeclarationRule, Fix } from '../../../engine/rule';
import { quoted } from '../../../syntax/vcs/quoting';
import { isBlock } from '../../../syntax/vcs/tree';
import { formattedWords, hasFormat, typesWithFormat } from '../../formatted-words';
import { type NetmaskFault, netmaskFault } from '../../netmask';

type Data = { fault: NetmaskFault; name: string; text: string; meant: string | undefined };

const isNetmask = (format: ValueFormat): boolean => format === 'netmask';

/** Something else where an attribute wants the mask of a subnet. */
export const invalidNetmask: DeclarationRule<Data> = {
  id: 'invalid-netmask',
  title: 'Value that is no netmask',
  severity: 'warning',
  certainty: 'cited',
  languages: ['vcs'],
  since: '0.1.0',
  scope: 'declaration',
  kinds: ['resource'],
  types: [...typesWithFormat(isNetmask)],
  attributes: ({ definition }) => hasFormat(definition?.fact, isNetmask),
  check({ tree, type }, report) {
    if (!isBlock(tree)) return;
    for (const { word, name, severity } of formattedWords(tree, type, isNetmask)) {
      // The default of some platforms; and the length of an IPv6 prefix, which some agents take.
      if (word.text === '+' || (/^\d{2,3}$/.test(word.text) && Number(word.text) > 32)) continue;
      const found = netmaskFault(word.text);
      if (found)
        report({ tree, span: word }, { fault: found.fault, name, text: word.text, meant: found.meant }, { severity });
    }
  },
  message: ({ fault, name, text, meant }) => {
    const advice = meant === undefined ? 'Write it like "255.255.255.0".' : `Did you mean "${meant}"?`;
    switch (fault) {
      case 'prefix':
        return `"${text}" is the length of a prefix, and "${name}" takes a mask in dots. The address would not come up on the interface, or in the wrong subnet. Write "${meant ?? ''}".`;
      case 'gaps':
        return `The mask "${text}" of "${name}" has gaps: the ones of a netmask stand before its zeros. No subnet belongs to such a mask, and the address may not come up on the interface. ${advice}`;
      case 'inverted':
        return `"${text}" is the mask of the hosts, not of the subnet. The address may not come up on the interface. ${advice}`;
      case 'no-mask':
        return `"${text}" is no netmask, which "${name}" needs. The address may not come up on the interface. ${advice}`;
    }
  },
  fix: ({ tree, span, data: { meant } }): readonly Fix[] =>
    meant === undefined
      ? []
      : [
          {
            title: `Change to "${meant}"`,
            safe: false,
            edits: [{ tree, span, how: 'replace', text: quoted(meant) }],
          },
        ],
};
