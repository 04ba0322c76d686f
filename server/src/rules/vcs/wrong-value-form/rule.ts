import type { Dimension, ValueShape } from '../../../catalog/schema';
import type { DeclarationRule, Fix } from '../../../engine/rule';
import {
  type Attribute,
  BLOCK_KINDS,
  type Declaration,
  isBlock,
  itemsOf,
  type Value,
  type Word,
} from '../../../syntax/vcs/tree';
import { quoted } from '../../../syntax/vcs/quoting';
import { definitionOf } from '../../../workspace/attribute-definition';
import { type Basis, basisOf, sayBasis, severityOf } from '../../definition-certainty';

/** What a value looks like: one word, words in braces, pairs in braces, or pairs and words mixed. */
type Form = 'one value' | 'a list' | 'pairs' | 'pairs and single values';

type Data = {
  attribute: string;
  form: Form;
  dimension: Dimension;
  basis: Basis;
  bare: boolean;
  source: string | undefined;
};

/** A value whose form does not fit the attribute: a list for one value, pairs for a plain list, or the other way about. */
export const wrongValueForm: DeclarationRule<Data> = {
  id: 'wrong-value-form',
  title: 'Value in a form that the attribute cannot take',
  severity: 'error',
  certainty: 'product',
  languages: ['vcs'],
  since: '0.1.0',
  scope: 'declaration',
  kinds: BLOCK_KINDS,
  attributes: ({ definition, list }) => definition !== undefined && (list || definition.shape.dimension !== 'scalar'),
  check({ tree, type }, report) {
    if (!isBlock(tree)) return;
    for (const attribute of tree.attributes) {
      const { value, broken, name } = attribute;
      if (broken || value === undefined) continue;
      const form = formOf(value);
      if (form === undefined) continue;
      const definition = definitionOf(tree, attribute, type);
      if (definition === undefined || fits(form, definition.shape)) continue;
      if (definition.alternatives.some((shape) => fits(form, shape))) continue;
      const { dimension } = definition.shape;
      const basis = basisOf(definition);
      // Files of old releases write a keylist of one value without braces, and load.
      const bare = form === 'one value' && dimension !== 'association';
      report(
        { tree, span: value },
        { attribute: name.text, form, dimension, basis, bare, source: definition.source },
        { severity: bare ? 'hint' : severityOf(basis) },
      );
    }
  },
  message: ({ attribute, form, dimension, basis, bare, source }) =>
    bare
      ? `"${attribute}" takes a list, and its one value stands without braces. Files of old releases are written so; whether VCS still takes it is unconfirmed. Put the value in braces.`
      : `${sayBasis(basis, attribute, NAMES[dimension], source)}, but ${form === 'one value' ? 'one value' : form} ${form === 'one value' || form === 'a list' ? 'stands' : 'stand'} here. ` +
        `VCS cannot give the agent or the engine such a value. ${ADVICE[dimension]}`,
  fix({ tree, span, data }) {
    const value = attributeAt(tree, span.first)?.value;
    return value === undefined ? [] : repair(tree, value, data);
  },
};

const NAMES: Readonly<Record<Dimension, string>> = {
  scalar: 'a single value',
  vector: 'a list of values',
  keylist: 'a list of values',
  association: 'a list of pairs',
};

const ADVICE: Readonly<Record<Dimension, string>> = {
  scalar: 'Write one value without braces.',
  vector: 'Write the values in braces, without "=".',
  keylist: 'Write the values in braces, without "=".',
  association: 'Write { key = value } with a value for each key.',
};

/** The form of a value; undefined where it is empty, which fits everything. */
function formOf(value: Value): Form | undefined {
  if (value.kind === 'scalar') return value.text === '' ? undefined : 'one value';
  const { items } = value;
  if (items.length === 0) return undefined;
  const pairs = items.filter(({ equals }) => equals).length;
  if (pairs === 0) return 'a list';
  return pairs === items.length ? 'pairs' : 'pairs and single values';
}

function fits(form: Form, { dimension, dataType }: ValueShape): boolean {
  switch (dimension) {
    case 'scalar':
      return form === 'one value';
    case 'vector':
    case 'keylist':
      return form === 'a list';
    case 'association':
      // A number may be left out, as in SystemList = { a, b = 2 }: the engine counts on.
      return form === 'pairs' || (form !== 'one value' && dataType !== 'str');
  }
}

function attributeAt(tree: Declaration, valueToken: number): Attribute | undefined {
  return isBlock(tree) ? tree.attributes.find(({ value }) => value?.first === valueToken) : undefined;
}

function repair(tree: Declaration, value: Value, { bare, dimension }: Data): Fix[] {
  const put = (title: string, text: string): Fix[] => [
    { title, safe: false, edits: [{ tree, span: value, how: 'replace', text }] },
  ];
  if (bare && value.kind === 'scalar') return put('Put the value in braces', `{ ${written(value)} }`);
  const [only, more] = itemsOf(value);
  if (dimension !== 'scalar' || !only || more || only.equals) return [];
  return put('Remove the braces', written(only.key));
}

function written(word: Word): string {
  return word.quoted ? quoted(word.text) : word.text;
}
