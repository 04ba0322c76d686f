import {
  type Attribute,
  attributeNamed,
  attributesNamed,
  itemsOf,
  type ResourceDeclaration,
} from '../../syntax/vcs/tree';
import type { Span, Word } from '../../syntax/vcs/tree';
import type { Cluster } from '../../workspace/cluster';
import type { AttributeDefinition } from '../../workspace/resource-type';
import { hidesValue } from '../../workspace/secret-attribute';
import { isPlaceholder } from '../shared/secrets';
import { definitionOf, typeOfBlock } from './word-meaning';

/** What an attribute, or one key of it, is for a resource. */
export interface GuestValue {
  /** The value as people read it, with the word "default" behind it where nobody wrote it. */
  readonly shown: string;
  /** The value that holds on all systems; undefined if there is none, nobody can tell, or systems differ. */
  readonly text?: string;
  /** Where the resource writes it. */
  readonly span?: Span;
}

/** A value as it stands in the block, for one system or for all. */
interface Written {
  readonly system: string | undefined;
  /** Undefined: it stands there, but is not what belongs there. */
  readonly word: Word | undefined;
  readonly span: Span;
}

const HIDDEN = 'set, not shown';

/** The value of an attribute without keys, or of one key of an association. */
export function guestValue(cluster: Cluster, resource: ResourceDeclaration, name: string, key?: string): GuestValue {
  const attributes = attributesNamed(resource, name);
  const definition = definitionOf(cluster, resource, name);
  const secret = isSecret(definition, name, key);
  const written = attributes.flatMap((attribute) => writtenIn(attribute, key));
  if (written.length > 0) return ofWritten(written, secret);
  const [first] = attributes;
  // A key that is left out of an attribute that stands there: the guides do not say that its default holds then.
  if (first !== undefined) return { shown: 'not in the list', span: first };
  if (resource.problems.length > 0 || resource.conflict !== undefined) return { shown: 'the resource cannot be read' };
  const text = defaultOf(cluster, resource, definition, key);
  if (text === undefined) return { shown: 'not set' };
  if (text === '') return { shown: 'not set', text };
  return { shown: `${secret && !isPlaceholder(text) ? HIDDEN : text} (default)`, text };
}

/** The text, if it is one that says something: definitions have NONE where nothing is set yet. */
export function meantText({ text }: GuestValue): string | undefined {
  return text === undefined || isPlaceholder(text) ? undefined : text;
}

function writtenIn(attribute: Attribute, key: string | undefined): Written[] {
  const { value, broken } = attribute;
  const system = attribute.system?.text;
  if (value === undefined || broken) return [{ system, word: undefined, span: attribute }];
  if (key === undefined) return [{ system, word: value.kind === 'scalar' ? value : undefined, span: attribute }];
  return itemsOf(value)
    .filter((item) => item.key.text === key)
    .map(({ key: word, value: right }) => ({
      system,
      word: right,
      span: right === undefined ? word : { first: word.first, last: right.last },
    }));
}

function ofWritten(written: readonly Written[], secret: boolean): GuestValue {
  const [first] = written;
  const texts = new Set(written.map(({ word }) => word?.text));
  const shown = (one: Written): string => {
    const text = one.word?.text;
    const value =
      text === undefined ? 'cannot be read' : text === '' ? 'empty' : secret && !isPlaceholder(text) ? HIDDEN : text;
    return one.system === undefined ? value : `${value} on ${one.system}`;
  };
  const [only] = texts;
  return {
    shown: written.map(shown).join(', '),
    ...(texts.size === 1 && only !== undefined && { text: only }),
    ...(first && { span: first.span }),
  };
}

/** The default by the type definition of the cluster, else by the catalog. */
function defaultOf(
  cluster: Cluster,
  resource: ResourceDeclaration,
  definition: AttributeDefinition | undefined,
  key: string | undefined,
): string | undefined {
  if (definition === undefined) return undefined;
  if (definition.authority === 'catalog') {
    const text =
      key === undefined ? definition.default : definition.fact?.keys?.find(({ name }) => name === key)?.default;
    return text === undefined ? (definition.shape.dataType === 'str' ? '' : undefined) : unquoted(text);
  }
  const declaration = typeOfBlock(cluster, resource)?.declaration;
  const attribute = declaration && attributeNamed(declaration, definition.name);
  if (key !== undefined) return itemsOf(attribute?.value).find((item) => item.key.text === key)?.value?.text ?? '';
  return attribute?.value?.kind === 'scalar' ? attribute.value.text : definition.shape.dataType === 'str' ? '' : '0';
}

function isSecret(definition: AttributeDefinition | undefined, name: string, key: string | undefined): boolean {
  const fact = definition?.fact;
  if (fact?.secret || hidesValue(name)) return true;
  return key !== undefined && (hidesValue(key) || fact?.keys?.find((one) => one.name === key)?.secret === true);
}

function unquoted(text: string): string {
  return /^".*"$/.test(text) ? text.slice(1, -1) : text;
}
