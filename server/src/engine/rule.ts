import type { ProductVersion } from '../catalog/vcs/product-version';
import type {
  Block,
  Declaration,
  DeclarationKind,
  GroupDependency,
  ObjectDeclaration,
  ResourceDeclaration,
  ResourceDependency,
  Span,
} from '../syntax/vcs/tree';
import type { Cluster } from '../workspace/cluster';
import type { ReadKind } from '../workspace/read-kind';
import type { ClusterNames } from '../workspace/cluster-names';
import type { AttributeDefinition, ResourceType } from '../workspace/resource-type';
import type { RuleData, RuleHead, Severity } from './rule-head';

export type { Certainty, RuleData, RuleHead, Severity } from './rule-head';

/** A stretch of one declaration. */
export interface Place {
  readonly tree: Declaration;
  readonly span: Span;
}

/** Another place that belongs to a finding, and what it has to do with it. */
export interface RelatedPlace extends Place {
  readonly message: string;
}

/** What a finding may have besides its place and data. */
export interface ReportOptions {
  /** A lower severity than the rule's own. */
  readonly severity?: Severity;
  readonly related?: readonly RelatedPlace[];
  /** The marked text does nothing and is drawn faded. */
  readonly unnecessary?: boolean;
  /** The marked text is out of date and is drawn struck through. */
  readonly deprecated?: boolean;
}

/** Takes a finding from a rule. */
export type Report<D extends RuleData> = (place: Place, data: D, options?: ReportOptions) => void;

/**
 * A change of text: `replace` the span, put text `before` or `after` it, or `remove` it: with the line that holds nothing
 * else, but without the comments in between. The text of a removal is empty.
 */
export interface FixEdit extends Place {
  readonly how: 'replace' | 'before' | 'after' | 'remove';
  readonly text: string;
}

/** A repair. `safe`: it may be applied without anybody looking. */
export interface Fix {
  readonly title: string;
  readonly safe: boolean;
  readonly edits: readonly FixEdit[];
}

/** What a fix may look at. */
export interface FixSubject<D extends RuleData> extends Place {
  readonly data: D;
  readonly related: readonly RelatedPlace[];
  /** The whole cluster, for fixes that add a line elsewhere. */
  readonly cluster: Cluster;
}

/** What rules about VCS files have in common. */
interface VcsRuleHead<D extends RuleData> extends RuleHead<D> {
  fix?(subject: FixSubject<D>): readonly Fix[];
}

/** What a rule about one declaration sees: its tree, its type and the header of its group. */
export interface DeclarationSubject {
  readonly tree: Declaration;
  /** Of a resource: its type, if anybody knows it. */
  readonly type: ResourceType | undefined;
  /** Of a resource or dependency: the header of the group it belongs to. */
  readonly group: ObjectDeclaration | undefined;
  /** The product version that the files are for; undefined where nobody says so: then a rule for some versions is silent. */
  readonly version: ProductVersion | undefined;
}

/** What is known of an attribute before anybody looks at what it says. */
export interface AttributeLook {
  /** The kind of declaration that it stands in. */
  readonly kind: Block['kind'];
  readonly name: string;
  /** As `definitionOf` gives it. */
  readonly definition: AttributeDefinition | undefined;
  /** Whether its value stands in braces. */
  readonly list: boolean;
}

/** A rule that judges each declaration by itself. */
export interface DeclarationRule<D extends RuleData = RuleData> extends VcsRuleHead<D> {
  readonly scope: 'declaration';
  /** The kinds of declarations it looks at; absent: all. */
  readonly kinds?: readonly DeclarationKind[];
  /** Of resources, only those of these types are looked at; absent: all. */
  readonly types?: readonly string[];
  /** Only blocks with such an attribute are looked at; absent: all. What it answers is kept, so it looks at nothing else. */
  readonly attributes?: (attribute: AttributeLook) => boolean;
  /** Only declarations with something odd in them are looked at: a mistake, a semicolon, a character beyond ASCII, a line of a merge. */
  readonly oddText?: true;
  check(subject: DeclarationSubject, report: Report<D>): void;
}

/** What a rule about a group sees: the group's own declarations and the names and types of the cluster. */
export interface GroupSubject {
  readonly header: ObjectDeclaration;
  readonly resources: readonly ResourceDeclaration[];
  /** The group's resources of a type, at no cost where there are none. */
  readonly resourcesOfType: (type: string) => readonly ResourceDeclaration[];
  readonly dependencies: readonly ResourceDependency[];
  readonly groupDependencies: readonly GroupDependency[];
  readonly names: ClusterNames;
}

/** What a group rule sees that looks outside of groups: resources and dependencies that stand before any group, at least one. */
export interface OutsideSubject {
  readonly trees: readonly Declaration[];
  readonly names: ClusterNames;
}

/** A rule that judges a group as a whole. */
export interface GroupRule<D extends RuleData = RuleData> extends VcsRuleHead<D> {
  readonly scope: 'group';
  /** Only groups with a resource of one of these types are looked at; absent: all. */
  readonly types?: readonly string[];
  check(subject: GroupSubject, report: Report<D>): void;
  /** Judges what ought to stand in a group and does not. */
  checkOutside?(subject: OutsideSubject, report: Report<D>): void;
}

/** A rule that judges the cluster as a whole; it runs again when a declaration of a kind that it reads has changed. */
export interface ClusterRule<D extends RuleData = RuleData> extends VcsRuleHead<D> {
  readonly scope: 'cluster';
  /**
   * What it reads the contents of: kinds of declarations, or the resources of a type as `resource:Mount`, so that it does
   * not run again for every letter typed elsewhere. Types, and which resource belongs to which group, may always be read, and
   * places always given.
   */
  readonly reads: readonly ReadKind[];
  /**
   * The rule looks at no names but those of the kinds in `reads` (`resource-name`: of all resources), nor at what there is
   * of other kinds: it need not run again when something else is added, renamed or removed.
   */
  readonly exact?: true;
  check(subject: { readonly cluster: Cluster; readonly names: ClusterNames }, report: Report<D>): void;
}

/** Any rule. */
export type Rule<D extends RuleData = RuleData> = DeclarationRule<D> | GroupRule<D> | ClusterRule<D>;

/** Something a rule found. */
export interface Finding extends Place {
  readonly rule: Rule;
  readonly severity: Severity;
  readonly data: RuleData;
  readonly related: readonly RelatedPlace[];
  readonly unnecessary: boolean;
  readonly deprecated: boolean;
}
