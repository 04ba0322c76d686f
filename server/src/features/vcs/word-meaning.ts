import type { ReferenceKind } from '../../catalog/schema';
import { objectAttribute } from '../../catalog/vcs/catalog';
import type { Attribute, Block } from '../../syntax/vcs/tree';
import { type Cluster, typeNamed } from '../../workspace/cluster';
import {
  type AttributeDefinition,
  attributeOfResource,
  declaredType,
  definitionOfFact,
  type ResourceType,
} from '../../workspace/resource-type';
import type { NameKind } from '../../workspace/structure';
import { referenceOfItem, referenceOfPairValue } from '../../workspace/value-references';
import type { WordUse } from './word-at';

/** What a word names. */
export interface NameMeant {
  readonly kind: NameKind | 'user' | 'attribute';
  readonly name: string;
}

/** The type of a resource, or the type that a definition defines; undefined for other declarations. */
export function typeOfBlock(cluster: Cluster, block: Block): ResourceType | undefined {
  if (block.kind === 'resource') return typeNamed(cluster, block.type.text);
  return block.kind === 'type' ? declaredType(block, cluster.own.byName) : undefined;
}

/** What is known of an attribute of the declaration. */
export function definitionOf(cluster: Cluster, block: Block, name: string): AttributeDefinition | undefined {
  if (block.kind === 'resource') return attributeOfResource(typeOfBlock(cluster, block), name);
  if (block.kind === 'type') return declaredType(block, cluster.own.byName).attributes.get(name);
  const fact = block.kind === 'snmp' ? undefined : objectAttribute(block.kind, name);
  return fact && definitionOfFact(fact);
}

/** What a word names, by its use; undefined for a word that names nothing, or nobody knows what. */
export function nameMeant(cluster: Cluster, text: string, use: WordUse): NameMeant | undefined {
  switch (use.role) {
    case 'name':
      return { kind: use.block.kind, name: text };
    case 'type':
      return { kind: 'type', name: text };
    case 'attribute':
      return { kind: 'attribute', name: text };
    case 'attribute-system':
      return { kind: use.block.kind === 'heartbeat' ? clusterKind(cluster, text) : 'system', name: text };
    case 'dependency-resource':
      return { kind: 'resource', name: text };
    case 'dependency-group':
      return { kind: 'group', name: text };
    case 'value':
    case 'item': {
      const definition = definitionOf(cluster, use.block, use.attribute.name.text);
      return referred(cluster, text, referenceOfItem(definition?.fact, definition?.shape.dimension));
    }
    case 'item-value': {
      const definition = definitionOf(cluster, use.block, use.attribute.name.text);
      return referred(cluster, text, referenceOfPairValue(definition?.fact, use.item.key.text));
    }
    default:
      return undefined;
  }
}

/** UserNames declares the users; its keys are their names. */
export function isUserNames(block: Block, attribute: Attribute): boolean {
  return block.kind === 'cluster' && attribute.name.text === 'UserNames';
}

function referred(cluster: Cluster, name: string, kind: ReferenceKind | undefined): NameMeant | undefined {
  if (kind === undefined || kind === 'path' || name === '') return undefined;
  return { kind: kind === 'cluster' ? clusterKind(cluster, name) : kind, name };
}

/** A cluster is this one or a remote one. */
function clusterKind(cluster: Cluster, name: string): NameKind {
  return cluster.structure.byName.cluster.has(name) ? 'cluster' : 'remotecluster';
}
