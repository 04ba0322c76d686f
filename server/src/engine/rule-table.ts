import type { Attribute, Block, Declaration } from '../syntax/vcs/tree';
import { definitionOf } from '../workspace/attribute-definition';
import type { ResourceType } from '../workspace/resource-type';
import type { AttributeLook, DeclarationRule, DeclarationSubject } from './rule';

/** The rules about one kind of declaration, or about the resources of one type. */
interface Rules {
  readonly always: readonly DeclarationRule[];
  readonly ofOddText: readonly DeclarationRule[];
  readonly byAttribute: readonly DeclarationRule[];
  /** Which of `byAttribute` an attribute concerns, for attributes that somebody defines. */
  readonly concerned: Map<string, Concerned>;
}

interface Concerned {
  readonly scalar: readonly DeclarationRule[];
  readonly list: readonly DeclarationRule[];
}

const NOBODY: readonly DeclarationRule[] = [];

/**
 * Tells which rules may have something to say of a declaration. Most rules look for one thing among the attributes: asking
 * each of them about each declaration would cost more than all that they find out.
 */
export class RuleTable {
  private readonly byKind = new Map<string, Rules>();
  private readonly byType = new WeakMap<ResourceType, Rules>();
  private readonly namedTypes: ReadonlySet<string>;

  constructor(private readonly rules: readonly DeclarationRule[]) {
    this.namedTypes = new Set(rules.flatMap(({ types = [] }) => types));
  }

  /** Adds the rules that are to judge the declaration, each once. */
  addTo(chosen: DeclarationRule[], { tree, type }: DeclarationSubject): void {
    const rules = this.rulesAbout(tree, type);
    addAll(chosen, rules.always);
    let isOdd = tree.problems.length > 0 || !tree.ascii || tree.conflict !== undefined;
    if ('attributes' in tree) {
      const { attributes } = tree;
      const count = attributes.length;
      for (let at = 0; at < count; at++) {
        const attribute = attributes[at] as Attribute;
        isOdd ||= attribute.semicolon !== undefined;
        addMissing(chosen, concernedBy(rules, tree, attribute, type));
      }
    }
    if (isOdd) addAll(chosen, rules.ofOddText);
  }

  private rulesAbout(tree: Declaration, type: ResourceType | undefined): Rules {
    if (type !== undefined) {
      let known = this.byType.get(type);
      if (known === undefined) this.byType.set(type, (known = this.select(tree)));
      return known;
    }
    // Of a type that nobody knows only its name is left.
    if (tree.kind === 'resource' && this.namedTypes.has(tree.type.text)) return this.select(tree);
    let known = this.byKind.get(tree.kind);
    if (known === undefined) this.byKind.set(tree.kind, (known = this.select(tree)));
    return known;
  }

  private select(tree: Declaration): Rules {
    const name = tree.kind === 'resource' ? tree.type.text : undefined;
    const all = this.rules.filter(
      ({ kinds, types }) =>
        (kinds?.includes(tree.kind) ?? true) && (types === undefined || (name !== undefined && types.includes(name))),
    );
    const rest = all.filter(({ attributes }) => attributes === undefined);
    return {
      always: rest.filter(({ oddText }) => oddText !== true),
      ofOddText: rest.filter(({ oddText }) => oddText === true),
      byAttribute: all.filter(({ attributes }) => attributes !== undefined),
      concerned: new Map(),
    };
  }
}

function addAll(chosen: DeclarationRule[], rules: readonly DeclarationRule[]): void {
  const count = rules.length;
  for (let at = 0; at < count; at++) chosen.push(rules[at] as DeclarationRule);
}

function addMissing(chosen: DeclarationRule[], rules: readonly DeclarationRule[]): void {
  const count = rules.length;
  for (let at = 0; at < count; at++) {
    const rule = rules[at] as DeclarationRule;
    if (!chosen.includes(rule)) chosen.push(rule);
  }
}

function concernedBy(
  rules: Rules,
  tree: Block,
  attribute: Attribute,
  type: ResourceType | undefined,
): readonly DeclarationRule[] {
  const list = attribute.value?.kind === 'list';
  const name = attribute.name.text;
  const known = rules.concerned.get(name);
  if (known !== undefined) return list ? known.list : known.scalar;
  const definition = definitionOf(tree, attribute, type);
  const ask = (look: AttributeLook): readonly DeclarationRule[] => {
    const concerned = rules.byAttribute.filter((rule) => rule.attributes?.(look));
    return concerned.length === 0 ? NOBODY : concerned;
  };
  // Types define their attributes themselves, each its own; and names that nobody defines are without number.
  if (definition === undefined || tree.kind === 'type') return ask({ kind: tree.kind, name, definition, list });
  const concerned = {
    scalar: ask({ kind: tree.kind, name, definition, list: false }),
    list: ask({ kind: tree.kind, name, definition, list: true }),
  };
  rules.concerned.set(name, concerned);
  return list ? concerned.list : concerned.scalar;
}
