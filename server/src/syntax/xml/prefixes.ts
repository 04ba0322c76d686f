import type { XmlAttribute, XmlName } from './xml-tree';

const DECLARATION = 'xmlns:';

/** The prefixes that declarations around a place bind, while a text is read. */
export class BoundPrefixes {
  /** How many elements that are open bind a prefix. */
  private readonly bound = new Map<string, number>([
    ['xml', 1],
    ['xmlns', 1],
  ]);
  private readonly byElement = new Map<object, readonly string[]>();

  /** Enters what an element declares, until `leave`. Returns the names whose prefix nothing binds. */
  enter(element: object, name: XmlName, attributes: readonly XmlAttribute[]): readonly XmlName[] {
    let declared: string[] | undefined;
    for (const attribute of attributes) {
      if (!attribute.name.text.startsWith(DECLARATION)) continue;
      const prefix = attribute.name.text.slice(DECLARATION.length);
      this.count(prefix, 1);
      (declared ??= []).push(prefix);
    }
    if (declared) this.byElement.set(element, declared);
    let unbound: XmlName[] | undefined;
    if (this.isUnbound(name)) unbound = [name];
    for (const attribute of attributes) if (this.isUnbound(attribute.name)) (unbound ??= []).push(attribute.name);
    return unbound ?? NONE;
  }

  leave(element: object): void {
    const declared = this.byElement.size > 0 ? this.byElement.get(element) : undefined;
    if (declared === undefined) return;
    this.byElement.delete(element);
    for (const prefix of declared) this.count(prefix, -1);
  }

  private count(prefix: string, change: number): void {
    this.bound.set(prefix, (this.bound.get(prefix) ?? 0) + change);
  }

  private isUnbound({ text }: XmlName): boolean {
    const colon = text.indexOf(':');
    return colon > 0 && (this.bound.get(text.slice(0, colon)) ?? 0) === 0;
  }
}

const NONE: readonly XmlName[] = [];
