import { childElements, xmlAttribute, type XmlElement } from '../xml/xml-tree';
import type { NameClass } from './name-class';

/** A schema that cannot be used: a file is missing, or holds what no schema of libvirt holds. */
export class SchemaError extends Error {}

/** The elements within one, those of that name only if one is given; annotations, which have a prefix, left out. */
export function schemaElements(element: XmlElement, name?: string): XmlElement[] {
  return childElements(element, name).filter((child) => !child.name.text.includes(':'));
}

/** The class of names that an element of a schema describes. */
export function nameClassOf(element: XmlElement, namespace: string): NameClass {
  const [except] = schemaElements(element, 'except');
  const excluded = except && choiceOf(schemaElements(except), namespace);
  switch (element.name.text) {
    case 'name':
      return {
        kind: 'name',
        namespace: xmlAttribute(element, 'ns')?.value ?? namespace,
        local: textOf(element).trim(),
      };
    case 'anyName':
      return { kind: 'any', except: excluded };
    case 'nsName':
      return { kind: 'namespace', namespace: xmlAttribute(element, 'ns')?.value ?? namespace, except: excluded };
    case 'choice':
      return choiceOf(schemaElements(element), namespace);
    default:
      throw new SchemaError(`"${element.name.text}" is no class of names.`);
  }
}

function choiceOf(elements: readonly XmlElement[], namespace: string): NameClass {
  return { kind: 'choice', names: elements.map((element) => nameClassOf(element, namespace)) };
}

/** The namespace that the nearest `ns` around says. */
export function inheritedNamespace(element: XmlElement): string {
  for (let at: XmlElement | undefined = element; at; at = at.parent) {
    const namespace = xmlAttribute(at, 'ns')?.value;
    if (namespace !== undefined) return namespace;
  }
  return '';
}

/** What an element of a schema says in its `name`. */
export function nameOf(element: XmlElement): string {
  return xmlAttribute(element, 'name')?.value?.trim() ?? '';
}

/** The text directly within an element of a schema. */
export function textOf(element: XmlElement): string {
  return element.children.map((child) => (child.kind === 'text' ? child.text : '')).join('');
}
