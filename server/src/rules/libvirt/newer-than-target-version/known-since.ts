import type { Since } from '../../../catalog/libvirt/fact-shape';
import { sinceOf } from '../../../catalog/libvirt/libvirt-facts';

/** So many answers are kept: names and values are the user's, so there is no end to them. */
const MOST_KEPT = 50_000;

let kept = 0;

/** What the catalog says of an attribute, each answer kept. */
export class AttributeSince {
  private readonly values = new Map<string, Since | undefined>();
  readonly since: Since | undefined;

  constructor(
    private readonly path: readonly string[],
    private readonly name: string,
  ) {
    this.since = sinceOf(path, name);
  }

  /** Which version brought the value. */
  ofValue(value: string): Since | undefined {
    if (this.values.has(value)) return this.values.get(value);
    const since = sinceOf(this.path, this.name, value);
    this.values.set(value, since);
    kept++;
    return since;
  }
}

/** What the catalog says of an element at the end of a path, each answer kept: a document asks the same of every disk. */
export class ElementSince {
  private readonly attributes = new Map<string, AttributeSince>();
  private readonly children = new Map<string, ElementSince>();
  readonly since: Since | undefined;

  constructor(private readonly path: readonly string[]) {
    this.since = sinceOf(path);
  }

  attribute(name: string): AttributeSince {
    let found = this.attributes.get(name);
    if (found === undefined) {
      this.attributes.set(name, (found = new AttributeSince(this.path, name)));
      kept++;
    }
    return found;
  }

  child(name: string): ElementSince {
    let found = this.children.get(name);
    if (found === undefined) {
      this.children.set(name, (found = new ElementSince([...this.path, name])));
      kept++;
    }
    return found;
  }
}

let roots = new Map<string, ElementSince>();

/** What the catalog says of a root element and all below it. */
export function rootSince(name: string): ElementSince {
  if (kept > MOST_KEPT) {
    roots = new Map();
    kept = 0;
  }
  let found = roots.get(name);
  if (found === undefined) roots.set(name, (found = new ElementSince([name])));
  return found;
}
