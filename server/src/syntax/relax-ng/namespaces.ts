import { ownText } from '../../text/own-text';
import type { XmlElement } from '../xml/xml-tree';
import { kept } from './answers';
import type { QualifiedName } from './name-class';

const XML = 'http://www.w3.org/XML/1998/namespace';

/** Which namespace a prefix stands for at a place of a document. */
export class NamespaceScope {
  /** The scope outside of all elements. */
  static readonly none = new NamespaceScope(new Map([['xml', XML]]));

  /** Names asked for before: the same ones come again and again. */
  private readonly ofElements = new Map<string, QualifiedName>();
  private readonly ofAttributes = new Map<string, QualifiedName>();
  /** The scopes within, by what is declared: the same declarations lead to the same object. */
  private readonly inner = new Map<string, NamespaceScope>();

  private constructor(private readonly prefixes: ReadonlyMap<string, string>) {}

  /** The scope within an element: mostly the same object. */
  within(element: XmlElement): NamespaceScope {
    let declared: [prefix: string, namespace: string][] | undefined;
    for (const { name, value } of element.attributes)
      if (isDeclaration(name.text))
        (declared ??= []).push([ownText(name.text.slice('xmlns:'.length)), ownText(value ?? '')]);
    if (declared === undefined) return this;
    const key = JSON.stringify(declared);
    return this.inner.get(key) ?? kept(this.inner, key, new NamespaceScope(new Map([...this.prefixes, ...declared])));
  }

  /** The name of an element; without prefix the namespace around counts. */
  elementName(written: string): QualifiedName {
    return (
      this.ofElements.get(written) ??
      kept(this.ofElements, written, this.qualified(written, this.prefixes.get('') ?? ''))
    );
  }

  /** The name of an attribute; without prefix it has no namespace. Undefined for the declaration of a namespace. */
  attributeName(written: string): QualifiedName | undefined {
    if (isDeclaration(written)) return undefined;
    return this.ofAttributes.get(written) ?? kept(this.ofAttributes, written, this.qualified(written, ''));
  }

  private qualified(written: string, withoutPrefix: string): QualifiedName {
    const colon = written.indexOf(':');
    if (colon <= 0) return { namespace: withoutPrefix, local: written };
    return { namespace: this.namespaceOf(written.slice(0, colon)), local: written.slice(colon + 1) };
  }

  /** A prefix that nothing binds stands for a namespace that nothing else is in. */
  private namespaceOf(prefix: string): string {
    return this.prefixes.get(prefix) ?? `?${prefix}`;
  }
}

function isDeclaration(name: string): boolean {
  return name === 'xmlns' || name.startsWith('xmlns:');
}
