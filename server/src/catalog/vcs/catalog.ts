import type { AgentType, AttributeFact, ObjectFact, ObjectKind } from '../schema';
import { agentTypes } from './agent-types';
import { clusterObject } from './objects/cluster';
import { groupObject } from './objects/group';
import { heartbeatObject } from './objects/heartbeat';
import { remoteclusterObject } from './objects/remotecluster';
import { resourceObject } from './objects/resource';
import { systemObject } from './objects/system';
import { typeStaticObject } from './objects/type-static';

/** The facts about every kind of object, in the order in which a file declares them. */
export const objectFacts: Readonly<Record<ObjectKind, ObjectFact>> = {
  cluster: clusterObject,
  remotecluster: remoteclusterObject,
  heartbeat: heartbeatObject,
  system: systemObject,
  group: groupObject,
  resource: resourceObject,
  type: typeStaticObject,
};

type AttributeIndex = ReadonlyMap<string, AttributeFact>;

let typesByName: ReadonlyMap<string, AgentType> | undefined;
const objectIndexes = new Map<ObjectKind, AttributeIndex>();
const agentIndexes = new Map<AgentType, AttributeIndex>();

function indexByName(attributes: readonly AttributeFact[]): AttributeIndex {
  return new Map(attributes.map((attribute) => [attribute.name, attribute]));
}

/** All resource types the catalog knows, by name. */
export function allAgentTypes(): readonly AgentType[] {
  return agentTypes;
}

/** The resource type of that exact name. */
export function agentType(name: string): AgentType | undefined {
  typesByName ??= new Map(agentTypes.map((type) => [type.name, type]));
  return typesByName.get(name);
}

/** The attribute of a resource type, among those the type itself declares. */
export function agentAttribute(typeName: string, name: string): AttributeFact | undefined {
  const type = agentType(typeName);
  if (!type) return undefined;
  let index = agentIndexes.get(type);
  if (!index) agentIndexes.set(type, (index = indexByName(type.attributes)));
  return index.get(name);
}

/** The attributes of a kind of object; for `type` the static attributes every type has. */
export function attributesOf(kind: ObjectKind): readonly AttributeFact[] {
  return objectFacts[kind].attributes;
}

/** The attribute of that exact name of a kind of object. */
export function objectAttribute(kind: ObjectKind, name: string): AttributeFact | undefined {
  let index = objectIndexes.get(kind);
  if (!index) objectIndexes.set(kind, (index = indexByName(attributesOf(kind))));
  return index.get(name);
}

/** The static attribute of that name which every type has, whether a resource may override it or not. */
export function staticAttribute(name: string): AttributeFact | undefined {
  return objectAttribute('type', name);
}

/** The attribute of that name which every resource has besides those of its type. */
export function resourceAttribute(name: string): AttributeFact | undefined {
  return objectAttribute('resource', name);
}
