import type { ValueShape } from '../catalog/schema';
import { agentType } from '../catalog/vcs/catalog';
import { quoted, quotedName, quotedString } from '../syntax/vcs/quoting';
import { type CommandObject, shapesOfObject, shapesOfResource } from './known-shapes';
import { type ScriptConfiguration, type ScriptDefinition, type ScriptResource, shapesIn } from './script-configuration';
import type { ScriptObject, ScriptValue } from './script-object';

type ShapesOf = (attribute: string) => readonly ValueShape[];

/** The text of a main.cf that says what commands have built, in one line for each attribute. */
export function writeConfiguration(configuration: ScriptConfiguration): string {
  const { cluster, remoteClusters, heartbeats, systems, groups, types } = configuration;
  const objects = (kind: CommandObject, all: Iterable<ScriptObject>): string[] =>
    [...all].map((one) =>
      block(
        kind,
        one,
        linesOf(one, (attribute) => shapesOfObject(kind, attribute)),
      ),
    );
  const includes = includesOf(configuration);
  return [
    ...(includes.length > 0 ? [includes.map((file) => `include ${quoted(file)}\n`).join('')] : []),
    ...[...types.values()].map((type) =>
      block(
        'type',
        type,
        [...type.definitions].map(([name, definition]) => definitionLine(name, definition)),
      ),
    ),
    ...objects('cluster', cluster ? [cluster] : []),
    ...objects('remotecluster', remoteClusters.values()),
    ...objects('heartbeat', heartbeats.values()),
    ...objects('system', systems.values()),
    ...[...groups.values()].map((group) => groupText(configuration, group)),
  ].join('\n');
}

/** The files named, and those of the types that the catalog knows and no command declares. */
function includesOf({ includes, types, resources }: ScriptConfiguration): string[] {
  const files = new Set(includes);
  for (const { type } of resources.values()) {
    const file = types.has(type) ? undefined : agentType(type)?.typesFile;
    if (file !== undefined) files.add(file);
  }
  return [...files];
}

function block(head: string, { name }: { readonly name: string }, lines: readonly string[], indent = ''): string {
  const body = lines.map((line) => `${indent}\t${line}\n`).join('');
  return `${indent}${head} ${quotedName(name)} (\n${body}${indent}\t)\n`;
}

function groupText(configuration: ScriptConfiguration, group: ScriptObject): string {
  const own = [...configuration.resources.values()].filter((resource) => resource.group === group.name);
  const names = new Set(own.map(({ name }) => name));
  const groupLinks = configuration.groupLinks.filter(({ parent }) => parent === group.name);
  const links = configuration.links.filter(({ parent }) => names.has(parent));
  const required = [
    ...groupLinks.map(({ child, words }) => `\trequires group ${[quotedName(child), ...words].join(' ')}\n`),
    ...links.map(({ parent, children, atLeast }) => {
      const list = children.map(quotedName).join(',');
      return `\t${quotedName(parent)} requires ${atLeast === undefined ? list : `atleast ${atLeast} from ${list}`}\n`;
    }),
  ].join('');
  return [
    block(
      'group',
      group,
      linesOf(group, (attribute) => shapesOfObject('group', attribute)),
    ),
    ...own.map((resource) => block(quotedName(resource.type), resource, resourceLines(configuration, resource), '\t')),
    ...(required === '' ? [] : [required]),
  ].join('\n');
}

/** A resource of a main.cf is enabled, one that a command adds is not until a command enables it (User's Guide 4.1). */
function resourceLines(configuration: ScriptConfiguration, resource: ScriptResource): string[] {
  const { attributes, type } = resource;
  const declared = shapesIn(configuration, type);
  const shapesOf: ShapesOf = (attribute) => shapesOfResource(type, attribute, declared);
  const enabled = attributes.get('Enabled');
  const isDefault = enabled?.shared?.kind === 'scalar' && enabled.shared.text === '1';
  const lines = [...attributes].flatMap(([name, { shared, local }]) =>
    attributeLines(name, name === 'Enabled' && isDefault ? undefined : shared, local, shapesOf(name)),
  );
  return enabled?.shared === undefined && (enabled?.local.size ?? 0) === 0 ? [...lines, 'Enabled = 0'] : lines;
}

function linesOf({ attributes }: ScriptObject, shapesOf: ShapesOf): string[] {
  return [...attributes].flatMap(([name, { shared, local }]) => attributeLines(name, shared, local, shapesOf(name)));
}

function attributeLines(
  name: string,
  shared: ScriptValue | undefined,
  local: ReadonlyMap<string, ScriptValue>,
  shapes: readonly ValueShape[],
): string[] {
  return [
    ...(shared ? [`${name} = ${valueText(shared, shapes)}`] : []),
    ...[...local].map(([scope, value]) => `${name} @${quotedName(scope)} = ${valueText(value, shapes)}`),
  ];
}

function definitionLine(name: string, { modifier, dataType, shape, value }: ScriptDefinition): string {
  const marks = shape.dimension === 'vector' ? '[]' : shape.dimension === 'association' ? '{}' : '';
  const words = [modifier, dataType, `${name}${dataType === undefined ? '' : marks}`].filter(
    (word) => word !== undefined,
  );
  return `${words.join(' ')}${value ? ` = ${valueText(value, [shape])}` : ''}`;
}

/** Strings of digits have quotes, numbers have none. */
function valueText(value: ScriptValue, shapes: readonly ValueShape[]): string {
  const numbers = shapes.length === 0 || shapes.some(({ dataType }) => dataType !== 'str' && dataType !== 'keylist');
  const word = (text: string): string => (numbers ? quotedName(text) : quotedString(text));
  if (value.kind === 'scalar') return word(value.text);
  if (value.items.length === 0) return '{ }';
  const items = value.items.map((item) => {
    if (item.value === undefined) return word(item.key);
    // The guides write the numbers in pairs of strings (`Enabled = 1`) without quotes as well.
    return `${quotedString(item.key)} = ${quotedName(item.value)}`;
  });
  return `{ ${items.join(', ')} }`;
}
