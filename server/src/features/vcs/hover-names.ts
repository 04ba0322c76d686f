import { heartbeatTypes } from '../../catalog/vcs/heartbeat-types';
import { attributesNamed, isBlock, itemsOf, type ResourceDeclaration } from '../../syntax/vcs/tree';
import { type Cluster, typeNamed } from '../../workspace/cluster';
import { typeMarkdown } from '../shared/fact-markdown';
import { bullets, codeSpan, escapeMarkdown, paragraphs } from '../shared/markdown';
import { groupNamed, headerOf, kindOfGroup, systemsOfGroup } from './group-facts';
import type { NameMeant } from './word-meaning';

const SHOWN = 12;

/** What the cluster knows of a name that it declares; undefined for a name that nothing declares. */
export function nameMarkdown(cluster: Cluster, { kind, name }: NameMeant): string | undefined {
  switch (kind) {
    case 'system':
      return systemMarkdown(cluster, name);
    case 'group':
      return groupMarkdown(cluster, name);
    case 'resource':
      return resourceMarkdown(cluster, name);
    case 'type': {
      const type = typeNamed(cluster, name);
      return type && typeMarkdown(type);
    }
    case 'user':
      return userMarkdown(cluster, name);
    case 'cluster':
      return clusterMarkdown(cluster, name);
    case 'heartbeat':
      return heartbeatMarkdown(cluster, name);
    case 'remotecluster':
      return cluster.structure.byName.remotecluster.has(name) ? title(name, 'remote cluster') : undefined;
    default:
      return undefined;
  }
}

function title(name: string, kind: string): string {
  return `**${escapeMarkdown(name)}** (${kind})`;
}

function shortList(items: readonly string[], shown = SHOWN): string {
  const left = items.length - shown;
  return items.slice(0, shown).join(', ') + (left > 0 ? ` and ${String(left)} more` : '');
}

function systemMarkdown(cluster: Cluster, name: string): string | undefined {
  const groups = cluster.structure.groups.flatMap((group) => {
    const header = headerOf(cluster, group);
    const system = header && systemsOfGroup(header).find((listed) => listed.name === name);
    if (header?.name === undefined || system === undefined) return [];
    const starts = attributesNamed(header, 'AutoStartList').some(({ value }) =>
      itemsOf(value).some(({ key }) => key.text === name),
    );
    const remarks = [
      ...(system.priority === undefined ? [] : [`priority ${String(system.priority)}`]),
      ...(starts ? ['starts here'] : []),
    ];
    return [codeSpan(header.name.text) + (remarks.length > 0 ? ` (${remarks.join(', ')})` : '')];
  });
  if (groups.length === 0 && !cluster.structure.byName.system.has(name)) return undefined;
  return paragraphs(
    title(name, 'system'),
    groups.length === 0 ? 'No group can run here.' : `Groups that can run here: ${shortList(groups)}.`,
  );
}

function groupMarkdown(cluster: Cluster, name: string): string | undefined {
  const group = groupNamed(cluster, name);
  const header = group && headerOf(cluster, group);
  if (group === undefined || header === undefined) return undefined;
  const kind = kindOfGroup(header);
  const systems = systemsOfGroup(header).map(({ name: system, priority }) =>
    priority === undefined ? codeSpan(system) : `${codeSpan(system)} (${String(priority)})`,
  );
  return paragraphs(
    title(name, kind === undefined ? 'group' : `${kind} group`),
    bullets([
      systems.length > 0 ? `Systems, first choice first: ${shortList(systems)}` : 'No SystemList: it can run nowhere.',
      resourceCount(cluster, group.resources),
      requiredGroups(cluster, group.groupDependencies),
      requiringGroups(cluster, name),
    ]),
  );
}

function resourceCount(cluster: Cluster, numbers: readonly number[]): string {
  const counts = new Map<string, number>();
  for (const number of numbers) {
    const tree = cluster.trees[number];
    if (tree?.kind === 'resource') counts.set(tree.type.text, (counts.get(tree.type.text) ?? 0) + 1);
  }
  const types = [...counts].map(([type, count]) => codeSpan(type) + (count > 1 ? ` ×${String(count)}` : ''));
  if (types.length === 0) return 'No resources';
  return `${String(numbers.length)} ${numbers.length === 1 ? 'resource' : 'resources'}: ${shortList(types)}`;
}

function requiredGroups(cluster: Cluster, numbers: readonly number[]): string | undefined {
  const links = numbers.flatMap((number) => {
    const tree = cluster.trees[number];
    if (tree?.kind !== 'group-dependency' || tree.child === undefined) return [];
    const words = [tree.category, tree.location, tree.rigidity].flatMap((word) => (word ? [word.text] : []));
    return [`${codeSpan(tree.child.text)} (${escapeMarkdown(words.join(' '))})`];
  });
  return links.length === 0 ? undefined : `Requires the group ${shortList(links)}`;
}

function requiringGroups(cluster: Cluster, name: string): string | undefined {
  const parents = cluster.structure.groups.flatMap((group) => {
    const parent = headerOf(cluster, group)?.name;
    const requires = group.groupDependencies.some((number) => {
      const tree = cluster.trees[number];
      return tree?.kind === 'group-dependency' && tree.child?.text === name;
    });
    return parent && requires ? [codeSpan(parent.text)] : [];
  });
  return parents.length === 0 ? undefined : `Required by the group ${shortList(parents)}`;
}

function resourceMarkdown(cluster: Cluster, name: string): string | undefined {
  const number = cluster.structure.byName.resource.get(name)?.[0];
  const tree = number === undefined ? undefined : (cluster.trees[number] as ResourceDeclaration);
  if (number === undefined || tree === undefined) return undefined;
  const group = cluster.structure.groups[cluster.structure.groupOf[number] ?? -1];
  const groupName = group && headerOf(cluster, group)?.name?.text;
  const description = typeNamed(cluster, tree.type.text)?.agent?.description;
  const [children, parents] = neighbours(cluster, group?.dependencies ?? [], name);
  return paragraphs(
    title(name, `resource of type ${codeSpan(tree.type.text)}`),
    description && escapeMarkdown(description),
    bullets([
      groupName === undefined ? undefined : `In the group ${codeSpan(groupName)}`,
      children.length === 0 ? undefined : `Requires ${shortList(children.map(codeSpan))}`,
      parents.length === 0 ? undefined : `Required by ${shortList(parents.map(codeSpan))}`,
    ]),
  );
}

function neighbours(cluster: Cluster, dependencies: readonly number[], name: string): [string[], string[]] {
  const children = new Set<string>();
  const parents = new Set<string>();
  for (const number of dependencies) {
    const tree = cluster.trees[number];
    if (tree?.kind !== 'dependency') continue;
    if (tree.parent.text === name) for (const child of tree.children) children.add(child.text);
    if (tree.children.some((child) => child.text === name)) parents.add(tree.parent.text);
  }
  return [[...children], [...parents]];
}

function clusterMarkdown(cluster: Cluster, name: string): string | undefined {
  const { byName, groups } = cluster.structure;
  if (!byName.cluster.has(name)) return undefined;
  const systems = [...byName.system.keys()].map(codeSpan);
  return paragraphs(
    title(name, 'cluster'),
    bullets([
      systems.length === 0 ? 'No systems' : `Systems: ${shortList(systems)}`,
      `${String(groups.length)} ${groups.length === 1 ? 'group' : 'groups'}, ${String(byName.resource.size)} ${byName.resource.size === 1 ? 'resource' : 'resources'}`,
    ]),
  );
}

function heartbeatMarkdown(cluster: Cluster, name: string): string | undefined {
  if (!cluster.structure.byName.heartbeat.has(name)) return undefined;
  const known = heartbeatTypes.find((type) => type.name === name);
  return paragraphs(title(name, 'heartbeat'), known && escapeMarkdown(known.description));
}

const ROLES: readonly string[] = ['Administrators', 'Operators', 'Guests'];

/** What a user may do where. The password beside the name is never shown. */
function userMarkdown(cluster: Cluster, name: string): string | undefined {
  const roles: string[] = [];
  let declared = false;
  const numbers = [...cluster.structure.byName.cluster.values(), ...cluster.structure.byName.group.values()].flat();
  for (const tree of numbers.map((number) => cluster.trees[number])) {
    if (tree === undefined || !isBlock(tree)) continue;
    const lists = (attribute: string): boolean =>
      attributesNamed(tree, attribute).some(({ value }) => itemsOf(value).some(({ key }) => key.text === name));
    declared ||= tree.kind === 'cluster' && lists('UserNames');
    const where = tree.kind === 'cluster' ? 'the cluster' : `the group ${codeSpan(tree.name?.text ?? '')}`;
    for (const role of ROLES) if (lists(role)) roles.push(`${role.slice(0, -1)} of ${where}`);
  }
  if (!declared && roles.length === 0) return undefined;
  return paragraphs(
    title(name, 'user'),
    roles.length === 0 ? 'In no list of administrators, operators or guests.' : bullets(limited(roles)),
    declared ? undefined : 'Not in UserNames of the cluster.',
  );
}

function limited(items: readonly string[]): string[] {
  const left = items.length - SHOWN;
  return left > 0 ? [...items.slice(0, SHOWN), `and ${String(left)} more`] : [...items];
}
