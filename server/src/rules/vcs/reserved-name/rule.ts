import { isBefore } from '../../../catalog/vcs/product-version';
import { engineOwnedNames, reservedWord } from '../../../catalog/vcs/reserved-words';
import type { DeclarationRule } from '../../../engine/rule';
import { isBlock } from '../../../syntax/vcs/tree';

type Data = { name: string; kind: string; owned: boolean };

const OWNED = new Map(
  engineOwnedNames.filter(({ confidence }) => confidence === 'high').map(({ name, kind }) => [name, kind]),
);

/** An object whose name the engine keeps for itself, or that is a word of the language. */
export const reservedName: DeclarationRule<Data> = {
  id: 'reserved-name',
  title: 'Name that VCS keeps for itself',
  severity: 'error',
  certainty: 'product',
  languages: ['vcs'],
  since: '0.1.0',
  scope: 'declaration',
  kinds: ['cluster', 'system', 'group', 'remotecluster', 'type', 'resource'],
  check({ tree, version }, report) {
    if (!isBlock(tree) || tree.name === undefined) return;
    const { kind, name } = tree;
    // The host monitor came with 6.0.
    if (OWNED.get(name.text) === kind && !isBefore(version, '6.0'))
      report({ tree, span: name }, { name: name.text, kind, owned: true });
    else if (reservedWord(name.text))
      report({ tree, span: name }, { name: name.text, kind, owned: false }, { severity: 'hint' });
  },
  message: ({ name, kind, owned }) =>
    owned
      ? `VCS makes a ${kind} "${name}" of its own and, when it starts, deletes one of that name from the configuration. Choose another name.`
      : `"${name}" is a word of the VCS language and may not do as the name of a ${kind}; no page read so far confirms it. Choose another name to be safe.`,
};
