import type { ProductVersion } from '../catalog/vcs/product-version';
import type { ClusterDifference } from '../workspace/cluster-difference';
import type { ClusterNames, ResourceHome } from '../workspace/cluster-names';
import type { ResourceType } from '../workspace/resource-type';
import type { NameKind } from '../workspace/structure';

/** What was asked by name: which names of a kind there are, or (`=`) what a declaration of the kind says. */
export type AskedFor = Partial<Record<NameKind | `=${NameKind}`, string[]>>;

const NOTHING_ASKED: readonly string[] = [];

/** Stands for all names of a kind. No declaration has it, since names have no blanks. */
const EVERY = ' ';

/** Hands on what a rule asks about the cluster, and notes it down, so that the answers that count are known. */
export class AskedNames implements ClusterNames {
  readonly asked: AskedFor = {};
  readonly excerpt: boolean;
  readonly version: ProductVersion | undefined;

  constructor(private readonly names: ClusterNames) {
    this.excerpt = names.excerpt;
    this.version = names.version;
  }

  has(kind: NameKind, name: string): boolean {
    this.note(kind, name);
    return this.names.has(kind, name);
  }

  all(kind: NameKind): Iterable<string> {
    this.note(kind, EVERY);
    return this.names.all(kind);
  }

  certain(kind: NameKind): boolean {
    return this.names.certain(kind);
  }

  type(name: string): ResourceType | undefined {
    this.note('=type', name);
    return this.names.type(name);
  }

  homes(resource: string): readonly ResourceHome[] {
    this.note('=resource', resource);
    const homes = this.names.homes(resource);
    for (const { group } of homes) this.note('=group', group.name?.text ?? '');
    return homes;
  }

  private note(kind: keyof AskedFor, name: string): void {
    const { asked } = this;
    const names = asked[kind];
    if (names === undefined) asked[kind] = [name];
    else if (names[names.length - 1] !== name) names.push(name);
  }
}

/** Tells of what was asked whether an answer may be another one after the change; undefined where no answer can be. */
export function answersThatMayDiffer({
  contents,
  names,
  regrouped,
}: ClusterDifference): ((asked: AskedFor) => boolean) | undefined {
  const changes: { readonly kind: keyof AskedFor; readonly changed: ReadonlySet<string> }[] = [
    ...[...contents].map(([kind, changed]) => ({ kind: `=${kind}` as const, changed })),
    ...[...names].map(([kind, changed]) => ({ kind, changed: new Set([...changed, EVERY]) })),
  ];
  if (changes.length === 0 && !regrouped) return undefined;
  return (asked) => {
    if (regrouped && asked['=resource'] !== undefined) return true;
    // Every group of the cluster is asked about with each keystroke, hence no iterators.
    const count = changes.length;
    for (let at = 0; at < count; at++) {
      const { kind, changed } = changes[at] as (typeof changes)[number];
      const asks = asked[kind] ?? NOTHING_ASKED;
      const length = asks.length;
      for (let place = 0; place < length; place++) if (changed.has(asks[place] as string)) return true;
    }
    return false;
  };
}
