import { objectAttribute, staticAttribute } from '../../catalog/vcs/catalog';
import type { CursorContext } from '../../syntax/vcs/cursor-context';
import {
  attributeNamed,
  attributesNamed,
  type GroupDependency,
  itemsOf,
  type ObjectDeclaration,
  type ResourceDeclaration,
  type ResourceDependency,
} from '../../syntax/vcs/tree';
import { type Cluster, typeNamed } from '../../workspace/cluster';
import { usersOf } from '../../workspace/cluster-names';
import {
  type AttributeDefinition,
  attributeOfResource,
  catalogType,
  definitionOfFact,
  type ResourceType,
} from '../../workspace/resource-type';
import type { NameKind } from '../../workspace/structure';
import type { VcsFile } from '../../workspace/vcs-file';
import { escapedText, quotedName } from '../../syntax/vcs/quoting';

/** What belongs to the group around the cursor. */
export interface GroupMembers {
  readonly header: ObjectDeclaration;
  readonly resources: readonly ResourceDeclaration[];
  readonly dependencies: readonly ResourceDependency[];
  readonly groupDependencies: readonly GroupDependency[];
}

/** The cursor and what can be known of the cluster around it; each part is worked out when it is first asked for. */
export class CompletionScope {
  private group: GroupMembers | undefined | null = null;

  constructor(
    readonly file: VcsFile,
    readonly context: CursorContext,
    readonly cluster: Cluster,
  ) {}

  /** The names of that kind that the cluster declares. */
  names(kind: NameKind): string[] {
    return [...this.cluster.structure.byName[kind].keys()];
  }

  /** The systems of the cluster; in an excerpt, which declares none, those that groups name. */
  get systems(): string[] {
    const declared = this.names('system');
    if (declared.length > 0) return declared;
    const named = this.cluster.structure.groups.flatMap(({ header }) =>
      systemListOf(this.cluster.trees[header] as ObjectDeclaration),
    );
    return [...new Set(named)];
  }

  /** The systems of the group around the cursor, all systems where that is not known. */
  get groupSystems(): string[] {
    const header = this.members?.header;
    const listed = header ? systemListOf(header) : [];
    return listed.length > 0 ? listed : this.systems;
  }

  /** The users of the cluster. */
  get users(): string[] {
    return [...usersOf(this.cluster)];
  }

  /** The group around the cursor, by its last good header; what follows up to the next one belongs to it. */
  get members(): GroupMembers | undefined {
    if (this.group === null) this.group = membersOf(this.file, this.context.group);
    return this.group;
  }

  /** The type of the resource, or the catalog's idea of the type that is being defined, around the cursor. */
  get type(): ResourceType | undefined {
    const { object } = this.context;
    if (object?.kind === 'resource' && object.typeName !== undefined) return typeNamed(this.cluster, object.typeName);
    return object?.kind === 'type' && object.name !== undefined
      ? (this.cluster.own.byName.get(object.name) ?? catalogType(object.name))
      : undefined;
  }

  /** What is known of an attribute of the declaration around the cursor. */
  definition(name: string): AttributeDefinition | undefined {
    const kind = this.context.object?.kind;
    if (kind === undefined || kind === 'snmp') return undefined;
    if (kind === 'resource') return attributeOfResource(this.type, name);
    const own = kind === 'type' ? this.type?.attributes.get(name) : undefined;
    if (own) return own;
    const fact = kind === 'type' ? staticAttribute(name) : objectAttribute(kind, name);
    return fact && definitionOfFact(fact);
  }

  /** A name or value as it is inserted at the cursor: quoted where it must be, without quotes where some stand already. */
  written(text: string): string {
    return this.context.word.quotes === 'none' ? quotedName(text) : escapedText(text);
  }
}

/** The systems of a group's SystemList, in order. */
export function systemListOf(header: ObjectDeclaration): string[] {
  const values = attributesNamed(header, 'SystemList').flatMap(({ value }) => itemsOf(value));
  return [...new Set(values.map(({ key }) => key.text))].filter((name) => name !== '');
}

function membersOf(file: VcsFile, group: number | undefined): GroupMembers | undefined {
  const header = group === undefined ? undefined : file.pieces[group]?.tree;
  if (group === undefined || header?.kind !== 'group') return undefined;
  const resources: ResourceDeclaration[] = [];
  const dependencies: ResourceDependency[] = [];
  const groupDependencies: GroupDependency[] = [];
  for (let index = group + 1; index < file.pieces.length; index++) {
    const tree = file.pieces[index]?.tree;
    if (tree?.kind === 'group' && tree.name !== undefined && (tree.open !== undefined || tree.attributes.length > 0))
      break;
    if (tree?.kind === 'resource') resources.push(tree);
    else if (tree?.kind === 'dependency') dependencies.push(tree);
    else if (tree?.kind === 'group-dependency') groupDependencies.push(tree);
  }
  return { header, resources, dependencies, groupDependencies };
}

/** The value of a group's Parallel attribute. */
export function parallelOf(header: ObjectDeclaration): string {
  const value = attributeNamed(header, 'Parallel')?.value;
  return value?.kind === 'scalar' ? value.text : '0';
}
