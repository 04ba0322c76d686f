import { agentType, resourceAttribute, staticAttribute } from '../catalog/vcs/catalog';
import type {
  AgentType,
  AttributeFact,
  Confidence,
  DataType,
  Dimension,
  Operations,
  ValueShape,
} from '../catalog/schema';
import { attributeNamed, itemsOf, type Attribute, type ObjectDeclaration, scalarText } from '../syntax/vcs/tree';

/** Where the knowledge about something comes from: the cluster's own type files, or the bundle. */
export type Authority = 'user' | 'catalog';

/** An attribute as the rules and features see it, whoever defines it. */
export interface AttributeDefinition {
  readonly name: string;
  readonly shape: ValueShape;
  /** Other shapes that are accepted without a word. */
  readonly alternatives: readonly ValueShape[];
  readonly static: boolean;
  /** Whether a static attribute may stand in a resource block. */
  readonly overridable: boolean;
  /** Who says that the shape is so. */
  readonly authority: Authority;
  readonly confidence: Confidence;
  /** The default as the type definition writes it. */
  readonly default?: string;
  /** What the catalog knows about it. */
  readonly fact?: AttributeFact;
  /** The data file that `fact` comes from; absent: the bundled catalog. */
  readonly source?: string;
}

/** A resource type: from a type file of the cluster, or, where none declares it, from the catalog. */
export interface ResourceType {
  readonly name: string;
  readonly authority: Authority;
  /** The type's own attributes, static ones included. */
  readonly attributes: ReadonlyMap<string, AttributeDefinition>;
  /** Whether `attributes` is known to be the whole list. */
  readonly complete: boolean;
  readonly operations?: Operations;
  readonly operationsConfidence: Confidence;
  /** What the catalog knows about the type. */
  readonly agent?: AgentType;
  /** The data file that `agent` comes from; absent: the bundled catalog. */
  readonly source?: string;
  /** The definition, if a file of the cluster holds it. */
  readonly declaration?: ObjectDeclaration;
}

const fromCatalog = new Map<string, ResourceType | undefined>();
const fromFact = new WeakMap<AttributeFact, AttributeDefinition>();
/** By what is known of the type besides: another data file may stand beside another cluster with the same types file. */
const fromDeclaration = new WeakMap<ObjectDeclaration, Map<ResourceType | undefined, ResourceType>>();

/** The type as the catalog knows it, or undefined. */
export function catalogType(name: string): ResourceType | undefined {
  if (fromCatalog.has(name)) return fromCatalog.get(name);
  const agent = agentType(name);
  const type = agent && typeOfAgent(agent);
  fromCatalog.set(name, type);
  return type;
}

/** The type that facts describe; `source` names the data file that they come from, if not from the bundled catalog. */
export function typeOfAgent(agent: AgentType, source?: string): ResourceType {
  if (source !== undefined) for (const fact of agent.attributes) fromFact.set(fact, makeDefinition(fact, source));
  return {
    name: agent.name,
    authority: 'catalog',
    ...(source !== undefined && { source }),
    attributes: new Map(agent.attributes.map((fact) => [fact.name, definitionOfFact(fact)])),
    complete: agent.complete,
    ...(agent.operations && { operations: agent.operations }),
    operationsConfidence: agent.operationsConfidence ?? 'uncited',
    agent,
  };
}

/** An attribute as the catalog alone knows it; the same object for the same fact. */
export function definitionOfFact(fact: AttributeFact): AttributeDefinition {
  let definition = fromFact.get(fact);
  if (definition === undefined) fromFact.set(fact, (definition = makeDefinition(fact)));
  return definition;
}

function makeDefinition(fact: AttributeFact, source?: string): AttributeDefinition {
  return {
    name: fact.name,
    shape: fact,
    alternatives: fact.alternatives ?? [],
    static: fact.static,
    overridable: fact.overridable ?? fact.static,
    authority: 'catalog',
    confidence: fact.confidence,
    ...(fact.default !== undefined && { default: fact.default }),
    fact,
    ...(source !== undefined && { source }),
  };
}

/**
 * The type that a `type NAME ( … )` of the cluster's own files defines. `own` holds the types of data files, which know
 * more of it than the catalog does.
 */
export function declaredType(declaration: ObjectDeclaration, own?: ReadonlyMap<string, ResourceType>): ResourceType {
  const name = declaration.name?.text ?? '';
  const known = own?.get(name) ?? catalogType(name);
  let types = fromDeclaration.get(declaration);
  if (types === undefined)
    fromDeclaration.set(declaration, (types = new Map<ResourceType | undefined, ResourceType>()));
  let type = types.get(known);
  if (type === undefined) types.set(known, (type = typeOfDeclaration(name, declaration, known)));
  return type;
}

function typeOfDeclaration(
  name: string,
  declaration: ObjectDeclaration,
  known: ResourceType | undefined,
): ResourceType {
  const attributes = new Map<string, AttributeDefinition>();
  for (const attribute of declaration.attributes) {
    const definition = definitionOfAttribute(attribute, known);
    if (definition) attributes.set(definition.name, definition);
  }
  const operations = scalarText(attributeNamed(declaration, 'Operations'));
  return {
    name,
    authority: 'user',
    attributes,
    // A definition that could not be read whole may declare more than was understood.
    complete: declaration.problems.length === 0,
    operations: operations === 'None' || operations === 'OnOnly' ? operations : 'OnOff',
    operationsConfidence: 'high',
    ...(known?.agent && { agent: known.agent }),
    ...(known?.source !== undefined && { source: known.source }),
    declaration,
  };
}

function definitionOfAttribute(attribute: Attribute, known: ResourceType | undefined): AttributeDefinition | undefined {
  const name = attribute.name.text;
  const fact = known?.attributes.get(name)?.fact ?? staticAttribute(name);
  const dataType = dataTypeOf(attribute);
  // Files of old releases write `NameRule = ""` without a data type: nothing is known about its shape then.
  const shape = dataType && shapeOf(dataType, attribute);
  if (attribute.broken) return undefined;
  const isStatic = attribute.modifier === 'static';
  const predefined = staticAttribute(name);
  return {
    name,
    shape: shape ?? fact ?? { dataType: 'str', dimension: 'scalar' },
    alternatives: shape ? [] : (fact?.alternatives ?? []),
    static: isStatic,
    overridable: isStatic && (predefined?.overridable ?? true),
    authority: shape ? 'user' : 'catalog',
    confidence: 'high',
    ...(attribute.value && { default: defaultText(attribute) }),
    ...(fact && { fact }),
    ...(known?.source !== undefined && known.attributes.has(name) && { source: known.source }),
  };
}

function dataTypeOf(attribute: Attribute): DataType | undefined {
  switch (attribute.dataType?.text) {
    case 'int':
    case 'boolean':
    case 'float':
    case 'keylist':
      return attribute.dataType.text;
    case 'str':
    case 'string':
    case 'i18nstr':
      return 'str';
    default:
      return undefined;
  }
}

function shapeOf(dataType: DataType, attribute: Attribute): ValueShape {
  if (dataType === 'keylist') return { dataType, dimension: 'keylist' };
  const dimension: Dimension = attribute.dimension === 'none' ? 'scalar' : attribute.dimension;
  return { dataType, dimension };
}

/** The default as written, on one line. */
function defaultText(attribute: Attribute): string {
  const { value } = attribute;
  if (value?.kind === 'scalar') return value.quoted ? `"${value.text}"` : value.text;
  const items = itemsOf(value).map((item) => {
    const key = item.key.quoted ? `"${item.key.text}"` : item.key.text;
    return item.value ? `${key} = ${item.value.quoted ? `"${item.value.text}"` : item.value.text}` : key;
  });
  return items.length === 0 ? '{ }' : `{ ${items.join(', ')} }`;
}

/**
 * The attribute that a resource of the type may have under that name: one of the type's own, one that every resource
 * has, or a static one that may be overridden. Undefined if there is none, or the type is unknown.
 */
export function attributeOfResource(type: ResourceType | undefined, name: string): AttributeDefinition | undefined {
  const own = type?.attributes.get(name);
  if (own) return own;
  const fact = resourceAttribute(name) ?? staticAttribute(name);
  return fact && definitionOfFact(fact);
}
