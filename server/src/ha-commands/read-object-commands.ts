import { DEPENDENCY_WORDS } from '../syntax/vcs/keywords';
import { shapesOfObject, shapesOfResource } from './known-shapes';
import { isUnquotedName, isWordOfLanguage } from './possible-name';
import { modify, readModification } from './read-modify';
import { CHANGES_NOTHING } from './read-type-commands';
import { type ScriptConfiguration, shapesIn } from './script-configuration';
import { changeValue, scriptAttribute, scriptObject, type ScriptObject } from './script-object';

type Words = readonly string[];

const KEYWORD = 'has a word of the configuration language as a name, and nothing can be called so';

/** The cluster of the configuration, made when nothing was said of it yet. */
export function clusterOf(configuration: ScriptConfiguration): ScriptObject {
  configuration.cluster ??= scriptObject('');
  return configuration.cluster;
}

/** Reads a command `haclus`; gives what is wrong with it, as the end of a sentence. */
export function readHaclus(configuration: ScriptConfiguration, [option, ...words]: Words): string | undefined {
  const [first, second] = words;
  if (option === '-add' && first) {
    if (isWordOfLanguage(first)) return KEYWORD;
    const cluster = scriptObject(first);
    configuration.remoteClusters.set(first, cluster);
    const change = readModification(second === undefined ? [''] : [second], '-clus');
    return modify(cluster, 'ClusterAddress', change, shapesOfObject('remotecluster', 'ClusterAddress'));
  }
  if (option === '-delete' && first !== undefined) {
    configuration.remoteClusters.delete(first);
    return undefined;
  }
  if (option !== '-modify') return CHANGES_NOTHING;
  if (first === undefined) return 'names no attribute';
  const change = readModification(words.slice(1), '-clus');
  const remote = change.scope === undefined ? undefined : configuration.remoteClusters.get(change.scope);
  if (change.scope !== undefined) {
    if (remote === undefined) return `changes the cluster "${change.scope}", which no command before it adds`;
    return modify(remote, first, { ...change, scope: undefined }, shapesOfObject('remotecluster', first));
  }
  const [name] = change.words;
  if (first === 'ClusterName' && name !== undefined && (configuration.cluster?.name ?? '') === '') {
    if (isWordOfLanguage(name)) return KEYWORD;
    configuration.cluster = { ...clusterOf(configuration), name };
    return undefined;
  }
  return modify(clusterOf(configuration), first, change, shapesOfObject('cluster', first));
}

/** Reads a command `hasys`; gives what is wrong with it, as the end of a sentence. */
export function readHasys({ systems }: ScriptConfiguration, [option, name, ...words]: Words): string | undefined {
  return readObject('system', systems, option, name, words);
}

/** Reads a command `hahb`; gives what is wrong with it, as the end of a sentence. */
export function readHahb({ heartbeats }: ScriptConfiguration, [option, name, ...words]: Words): string | undefined {
  return readObject('heartbeat', heartbeats, option, name, words);
}

/** Reads a command `hagrp`; gives what is wrong with it, as the end of a sentence. */
export function readHagrp(configuration: ScriptConfiguration, [option, name, ...words]: Words): string | undefined {
  const { groups, resources } = configuration;
  switch (option) {
    case '-link': {
      const [child, ...rest] = words;
      if (!name || !child) return 'names no two groups';
      if (isWordOfLanguage(child)) return KEYWORD;
      if (!groups.has(name)) return `links the group "${name}", which no command before it adds`;
      const wrong = rest.find((word) => !DEPENDENCY_WORDS.has(word));
      if (wrong !== undefined || rest.length < 2 || rest.length > 3)
        return 'does not say what kind of dependency it is, as "online local firm" does';
      configuration.groupLinks = [...configuration.groupLinks, { parent: name, child, words: rest }];
      return undefined;
    }
    case '-unlink':
      configuration.groupLinks = configuration.groupLinks.filter(
        ({ parent, child }) => parent !== name || child !== words[0],
      );
      return undefined;
    case '-enableresources':
    case '-disableresources': {
      const text = option === '-enableresources' ? '1' : '0';
      for (const resource of resources.values())
        if (resource.group === name) scriptAttribute(resource, 'Enabled').shared = { kind: 'scalar', text };
      return undefined;
    }
    case '-freeze':
    case '-unfreeze': {
      const group = groups.get(name ?? '');
      if (!words.includes('-persistent') || group === undefined) return CHANGES_NOTHING;
      scriptAttribute(group, 'Frozen').shared = { kind: 'scalar', text: option === '-freeze' ? '1' : '0' };
      return undefined;
    }
    case '-delete':
      for (const resource of [...resources.values()]) if (resource.group === name) resources.delete(resource.name);
      break;
    default:
  }
  return readObject('group', groups, option, name, words);
}

function readObject(
  kind: 'system' | 'heartbeat' | 'group',
  objects: Map<string, ScriptObject>,
  option: string | undefined,
  name: string | undefined,
  [attribute, ...words]: Words,
): string | undefined {
  if (option !== '-add' && option !== '-delete' && option !== '-modify' && option !== '-local' && option !== '-global')
    return CHANGES_NOTHING;
  if (!name) return `names no ${kind}`;
  if (isWordOfLanguage(name)) return KEYWORD;
  if (option === '-add') {
    if (!objects.has(name)) objects.set(name, scriptObject(name));
    return undefined;
  }
  const object = objects.get(name);
  if (object === undefined) return `changes the ${kind} "${name}", which no command before it adds`;
  if (option === '-delete') {
    objects.delete(name);
    return undefined;
  }
  // That values will differ is seen from the values.
  if (option === '-local') return undefined;
  if (attribute === undefined) return 'names no attribute';
  if (option === '-global') object.attributes.delete(attribute);
  const change = readModification(words, kind === 'heartbeat' ? '-clus' : '-sys');
  return modify(object, attribute, change, shapesOfObject(kind, attribute));
}

/** Reads a command `hares`; gives what is wrong with it, as the end of a sentence. */
export function readHares(configuration: ScriptConfiguration, [option, name, ...words]: Words): string | undefined {
  const { resources, groups } = configuration;
  if (option === '-link' || option === '-unlink') return readLink(configuration, option, name, words);
  if (option === '-add') {
    const [type, group] = words;
    if (!name || !type || !group) return 'has to name a resource, a type and a group';
    if (isWordOfLanguage(name) || isWordOfLanguage(group)) return KEYWORD;
    if (!isUnquotedName(type)) return `names the type "${type}", and none can be called so`;
    resources.set(name, { ...scriptObject(name), type, group });
    if (groups.has(group)) return undefined;
    groups.set(group, scriptObject(group));
    return `puts a resource into the group "${group}", which no command before it adds`;
  }
  if (!['-delete', '-modify', '-local', '-global', '-override', '-undo_override'].includes(option ?? ''))
    return CHANGES_NOTHING;
  const resource = resources.get(name ?? '');
  if (resource === undefined) return `changes the resource "${name ?? ''}", which no command before it adds`;
  const [attribute] = words;
  switch (option) {
    case '-delete':
      resources.delete(resource.name);
      configuration.links = configuration.links.filter(
        ({ parent, children }) => parent !== name && !children.includes(resource.name),
      );
      return undefined;
    case '-local':
    case '-override':
      return undefined;
    default:
  }
  if (attribute === undefined) return 'names no attribute';
  if (option === '-undo_override' || option === '-global') resource.attributes.delete(attribute);
  if (option === '-undo_override') return undefined;
  const shapes = shapesOfResource(resource.type, attribute, shapesIn(configuration, resource.type));
  return modify(resource, attribute, readModification(words.slice(1), '-sys'), shapes);
}

function readLink(
  configuration: ScriptConfiguration,
  option: '-link' | '-unlink',
  parent: string | undefined,
  [child, way, count]: Words,
): string | undefined {
  if (parent === undefined || child === undefined) return 'names no two resources';
  if (!configuration.resources.has(parent)) return `links the resource "${parent}", which no command before it adds`;
  const atLeast = way === '-min' || way === '-atleast' ? count : undefined;
  const children = child.split(',').filter((name) => name !== '');
  if (children.length === 0 || (atLeast !== undefined && !/^\d+$/.test(atLeast)))
    return 'does not say which children the parent needs, and how many of them';
  if (children.some(isWordOfLanguage)) return KEYWORD;
  if (option === '-link') {
    const links = atLeast === undefined ? children.map((one) => ({ parent, children: [one], atLeast })) : [];
    configuration.links = [...configuration.links, ...links, ...(atLeast ? [{ parent, children, atLeast }] : [])];
  } else
    configuration.links = configuration.links.filter(
      (link) => link.parent !== parent || !link.children.some((one) => children.includes(one)),
    );
  return undefined;
}

/** Gives a user a privilege on a list of the cluster or a group, or takes it. */
export function changeUsers(object: ScriptObject, attribute: string, option: 'add' | 'delete', user: string): void {
  const shapes = shapesOfObject('cluster', attribute);
  changeValue(scriptAttribute(object, attribute), undefined, { option, words: [user] }, shapes);
}
