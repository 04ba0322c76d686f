/** How far a fact may be trusted; `uncited` facts serve completion and hover only and never raise more than a hint. */
export type Confidence = 'high' | 'med' | 'low' | 'uncited';

/** The data types an attribute value can have. */
export type DataType = 'str' | 'int' | 'boolean' | 'float' | 'keylist';

/** The shape of an attribute value: `str Name`, `str Name[]`, `keylist Name`, `str Name{}`. A `keylist` has both words equal. */
export type Dimension = 'scalar' | 'vector' | 'keylist' | 'association';

/** What a value (or the key of an association) names; `path` is a file of the cluster's systems, often relative. */
export type ReferenceKind = 'system' | 'group' | 'resource' | 'user' | 'cluster' | 'type' | 'attribute' | 'path';

/**
 * How a text value has to be written, beyond its data type. `host`: an address or the name of a host. `ip-addresses`:
 * several addresses in one value, with blanks between them. `interface`: the name of a network interface;
 * `base-interface`: one without an alias. `object-name`: the name of a disk group or a volume, not its path.
 */
export type ValueFormat =
  | 'ip-address'
  | 'ip-addresses'
  | 'host'
  | 'netmask'
  | 'absolute-path'
  | 'octal-mode'
  | 'interface'
  | 'base-interface'
  | 'object-name';

/** Who gives an attribute its value; besides `user` attributes only those marked `dumped` are met in a file. */
export type SetBy = 'user' | 'system' | 'agent';

/** The parts of a cited fact that its sources do not confirm. */
export type UnconfirmedPart = 'name' | 'type' | 'default' | 'values' | 'meaning';

/** A data type together with a dimension. */
export interface ValueShape {
  readonly dataType: DataType;
  readonly dimension: Dimension;
}

/** One known key of an association, such as `Enabled` of RHEVMInfo. */
export interface KeyFact {
  readonly name: string;
  readonly description: string;
  /** The value as a type definition would write it. */
  readonly default?: string;
  /** The closed set of values, only when cited. */
  readonly values?: readonly string[];
  /** Values worth offering when the set is open or not cited. */
  readonly suggestions?: readonly string[];
  readonly required?: boolean;
  /** The value is a password: it never appears in hovers, logs or reports. */
  readonly secret?: true;
  readonly references?: ReferenceKind;
  readonly format?: ValueFormat;
}

/** One attribute of a resource type, of an object such as a group, or one static attribute of every type. */
export interface AttributeFact extends ValueShape {
  readonly name: string;
  /** Other shapes that some release accepts as well, for example an int that newer releases write as a float association. */
  readonly alternatives?: readonly ValueShape[];
  /** The default as a type definition would write it after `=`; absent when there is none or none is known. */
  readonly default?: string;
  /** What releases or platforms disagree about in the default. */
  readonly defaultNote?: string;
  /** What a value may be, for people. */
  readonly allowed?: string;
  /**
   * The closed set of values, as they are meant, without quotes: of a scalar, of each item of a list, or of the right side of each pair of an association.
   * Present only when a source of high confidence gives the whole set.
   */
  readonly values?: readonly string[];
  /** Values worth offering when the set is open or not cited; never a ground for a finding. */
  readonly suggestions?: readonly string[];
  /** The smallest integer a source allows. */
  readonly minimum?: number;
  /** The largest integer a source allows. */
  readonly maximum?: number;
  readonly unit?: 'seconds' | 'minutes' | 'days' | 'bytes' | 'percent' | 'milliseconds';
  /** A source says that the attribute must be given. */
  readonly required: boolean;
  /** When an attribute that is not always required must be given. */
  readonly requiredWhen?: string;
  /** Believed to be required, but no source says so: good enough for a snippet, not for a finding. */
  readonly likelyRequired?: true;
  /** One value for all resources of the type. */
  readonly static: boolean;
  /** A run-time value that is never written to a file. */
  readonly temp?: true;
  /** Of static attributes: may also stand in a resource block. */
  readonly overridable?: boolean;
  /** A page says so in `overridable`; without it the word of the catalog is unconfirmed. */
  readonly overridableCited?: true;
  readonly setBy: SetBy;
  /** Set by the system, but written to the file when the configuration is saved. */
  readonly dumped?: true;
  /** The value is a password: it never appears in hovers, logs or reports. */
  readonly secret?: true;
  /** How the value is written, or each item of a list, or the right side of each pair of an association. */
  readonly format?: ValueFormat;
  /** How each key of an association is written. */
  readonly keyFormat?: ValueFormat;
  /** What the value, or each item of a list, names. */
  readonly references?: ReferenceKind;
  /** What each key of an association names. */
  readonly keyReferences?: ReferenceKind;
  /** Of references to a resource: the types that resource may have. */
  readonly referencedTypes?: readonly string[];
  /** The known keys of an association; other keys stay possible unless `keysClosed`. */
  readonly keys?: readonly KeyFact[];
  /** The keys are all there are, and a source of high confidence says so. */
  readonly keysClosed?: true;
  /** Usually written once per system, as `Name@system = value`. */
  readonly localisable?: true;
  readonly description: string;
  /** Pages and documents that state the fact; empty only when the confidence is `uncited`. */
  readonly sources: readonly string[];
  readonly confidence: Confidence;
  /** The parts of the fact that the sources leave open. */
  readonly unconfirmed?: readonly UnconfirmedPart[];
}

/** What the agent of a type can do with a resource. */
export type Operations = 'OnOff' | 'OnOnly' | 'None';

/** The functions of an agent that a source describes. */
export type AgentFunction =
  'online' | 'offline' | 'monitor' | 'clean' | 'info' | 'action' | 'open' | 'attr_changed' | 'migrate';

/** One resource type and the agent behind it. */
export interface AgentType {
  readonly name: string;
  readonly category: string;
  /** Absent when unsure. */
  readonly operations?: Operations;
  /** How sure `operations` is; a persistent resource may not be a parent, so a rule has to know. */
  readonly operationsConfidence?: Confidence;
  /** What the agent does. */
  readonly description: string;
  /** What each function of the agent does. */
  readonly functions?: Partial<Readonly<Record<AgentFunction, string>>>;
  /** What the resource states of this type mean. */
  readonly states?: Partial<Readonly<Record<ResourceState, string>>>;
  /** Which resources usually stand below and above one of this type. */
  readonly dependencies?: string;
  readonly note?: string;
  /** A cited reason not to use the type any more. */
  readonly obsolete?: string;
  /** The file whose inclusion brings the type. */
  readonly typesFile: string;
  readonly attributes: readonly AttributeFact[];
  /** The list of attributes is known to be whole; only then is an attribute missing from it worth a warning. */
  readonly complete: boolean;
  /** Which document gives the whole list. */
  readonly completeSource?: string;
  readonly sources: readonly string[];
  /** How sure it is that the type exists. */
  readonly confidence: Confidence;
}

/** The states in which an agent can see a resource. */
export type ResourceState = 'ONLINE' | 'OFFLINE' | 'FAULTED' | 'UNKNOWN' | 'INTENTIONAL OFFLINE';

/** The kinds of object, besides types, that a configuration file declares; `type` stands for the static attributes. */
export type ObjectKind = 'cluster' | 'system' | 'group' | 'resource' | 'type' | 'heartbeat' | 'remotecluster';

/** One kind of object and the attributes it knows. */
export interface ObjectFact {
  readonly kind: ObjectKind;
  readonly description: string;
  readonly attributes: readonly AttributeFact[];
}
