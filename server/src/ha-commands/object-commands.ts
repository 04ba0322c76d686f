import { type Attribute, itemsOf, type ObjectDeclaration, scalarText, type Word } from '../syntax/vcs/tree';
import { type CommandObject, shapesOfObject } from './known-shapes';
import { valueArgument } from './value-argument';
import { valueCommands } from './value-commands';

type TextOf = (word: Word) => string;

/** The commands that make an object and give its attributes their values. */
export function objectCommands(
  kind: CommandObject,
  object: ObjectDeclaration,
  name: string,
  textOf: TextOf,
): string[][] {
  switch (kind) {
    case 'cluster':
      return clusterCommands(object, name, textOf);
    case 'remotecluster':
      return remoteClusterCommands(object, name, textOf);
    case 'heartbeat':
      return heartbeatCommands(object, name, textOf);
    case 'system':
      return [
        ['hasys', '-add', name],
        ...object.attributes.flatMap((one) => plainCommands('hasys', kind, name, one, textOf)),
      ];
    case 'group':
      return groupCommands(object, name, textOf);
  }
}

/** The privileges of `hauser -addpriv`, by the attribute that lists the users who have them. */
export const PRIVILEGES: Readonly<Record<string, string>> = {
  Administrators: 'Administrator',
  Operators: 'Operator',
  Guests: 'Guest',
};

function clusterCommands(cluster: ObjectDeclaration, name: string, textOf: TextOf): string[][] {
  const users: string[][] = [];
  const commands = [['haclus', '-modify', 'ClusterName', name]];
  for (const attribute of cluster.attributes) {
    const privilege = attribute.system === undefined ? PRIVILEGES[attribute.name.text] : undefined;
    const items = itemsOf(attribute.value);
    if (privilege !== undefined && items.length > 0 && !items.some(({ equals }) => equals))
      for (const { key } of items) users.push(['hauser', '-addpriv', key.text, privilege]);
    else commands.push(...valued(attribute, ['haclus', '-modify'], 'cluster', [], textOf));
  }
  return [...commands, ...users];
}

function remoteClusterCommands(cluster: ObjectDeclaration, name: string, textOf: TextOf): string[][] {
  const address = cluster.attributes.find((one) => one.name.text === 'ClusterAddress' && one.system === undefined);
  const others = cluster.attributes.filter((attribute) => attribute !== address);
  return [
    ['haclus', '-add', name, valueArgument(scalarText(address) ?? '')],
    ...others.flatMap((one) => valued(one, ['haclus', '-modify'], 'remotecluster', ['-clus', name], textOf)),
  ];
}

function heartbeatCommands(heartbeat: ObjectDeclaration, name: string, textOf: TextOf): string[][] {
  const commands = [['hahb', '-add', name]];
  const head = ['hahb', '-modify', name];
  for (const [attribute, isFirst] of inOrder(heartbeat.attributes)) {
    if (isFirst) commands.push(['hahb', '-local', name, attribute.name.text]);
    const scope = attribute.system ? ['-clus', attribute.system.text] : [];
    commands.push(...valued(attribute, head, 'heartbeat', scope, textOf));
  }
  return commands;
}

function groupCommands(group: ObjectDeclaration, name: string, textOf: TextOf): string[][] {
  const commands = [['hagrp', '-add', name]];
  // Where a group may run and how often has to be known before anything else of it.
  const rank = ({ name: { text } }: Attribute): number => (text === 'SystemList' ? 0 : text === 'Parallel' ? 1 : 2);
  const sorted = [...group.attributes].sort((one, other) => rank(one) - rank(other));
  for (const [attribute, isFirst] of inOrder(sorted)) {
    if (isFirst) commands.push(['hagrp', '-local', name, attribute.name.text]);
    commands.push(...plainCommands('hagrp', 'group', name, attribute, textOf));
  }
  return commands;
}

/** The attributes, each with whether it is the first that is set for one system under its name. */
export function inOrder(attributes: readonly Attribute[]): [attribute: Attribute, isFirst: boolean][] {
  const local = new Set<string>();
  return attributes.map((attribute) => {
    const isFirst = attribute.system !== undefined && !local.has(attribute.name.text);
    if (isFirst) local.add(attribute.name.text);
    return [attribute, isFirst];
  });
}

function plainCommands(
  program: string,
  kind: CommandObject,
  object: string,
  attribute: Attribute,
  textOf: TextOf,
): string[][] {
  const scope = attribute.system ? ['-sys', attribute.system.text] : [];
  return valued(attribute, [program, '-modify', object], kind, scope, textOf);
}

function valued(
  { name, value }: Attribute,
  head: readonly string[],
  kind: CommandObject,
  scope: readonly string[],
  textOf: TextOf,
): string[][] {
  if (value === undefined) return [];
  const shapes = shapesOfObject(kind, name.text);
  return valueCommands(value, { head: [...head, name.text], attribute: name.text, scope, shapes, textOf });
}
