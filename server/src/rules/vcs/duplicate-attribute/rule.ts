import type { DeclarationRule } from '../../../engine/rule';
import { type Attribute, isBlock } from '../../../syntax/vcs/tree';

type Data = { attribute: string; system: string | undefined };

/** An attribute that has a value, or a value for the system, already further up in the block. */
export const duplicateAttribute: DeclarationRule<Data> = {
  id: 'duplicate-attribute',
  title: 'Attribute given twice in one block',
  severity: 'error',
  certainty: 'product',
  languages: ['vcs'],
  since: '0.1.0',
  scope: 'declaration',
  check({ tree }, report) {
    if (!isBlock(tree) || tree.kind === 'snmp' || tree.attributes.length < 2) return;
    const seen = new Map<string, Attribute>();
    for (const attribute of tree.attributes) {
      if (attribute.broken) continue;
      const { name, system } = attribute;
      const key = system ? `${name.text}@${system.text}` : name.text;
      const first = seen.get(key);
      if (first === undefined) {
        seen.set(key, attribute);
        continue;
      }
      const last = system?.last ?? name.last;
      const related = [{ tree, span: first.name, message: `"${name.text}" is first given here.` }];
      report({ tree, span: { first: name.first, last } }, { attribute: name.text, system: system?.text }, { related });
    }
  },
  message: ({ attribute, system }) =>
    `"${attribute}" is given ${system === undefined ? 'twice in this block' : `twice for "${system}"`}. ` +
    'Only one of the values can hold, and VCS does not load the configuration. Keep the right one and delete the other.',
};
