import type { ValueShape } from '../catalog/schema';
import { type Attribute, type ResourceDeclaration, scalarText, type Word } from '../syntax/vcs/tree';
import { shapesOfResource } from './known-shapes';
import { inOrder } from './object-commands';
import { valueArgument } from './value-argument';
import { valueCommands } from './value-commands';

/** What is known around a resource. */
export interface ResourceSurroundings {
  /** The attributes of its type, if commands declare the type. */
  readonly declared: ReadonlyMap<string, ValueShape> | undefined;
  readonly isStatic: (attribute: Attribute) => boolean;
  readonly textOf: (word: Word) => string;
}

/** The commands that make a resource and give its attributes their values. */
export function resourceCommands(
  resource: ResourceDeclaration,
  name: string,
  group: string,
  { declared, isStatic, textOf }: ResourceSurroundings,
): string[][] {
  const type = resource.type.text;
  const commands = [['hares', '-add', name, type, group]];
  const overridden = new Set<string>();
  for (const [attribute, isFirst] of inOrder(resource.attributes)) {
    const { value, system } = attribute;
    const { text } = attribute.name;
    // Whether the agent looks after the resource is said when everything else is.
    if (value === undefined || (text === 'Enabled' && system === undefined)) continue;
    if (isStatic(attribute) && !overridden.has(text)) {
      overridden.add(text);
      commands.push(['hares', '-override', name, text]);
    }
    if (isFirst) commands.push(['hares', '-local', name, text]);
    commands.push(
      ...valueCommands(value, {
        head: ['hares', '-modify', name, text],
        attribute: text,
        scope: system ? ['-sys', system.text] : [],
        shapes: shapesOfResource(type, text, declared),
        textOf,
      }),
    );
  }
  return [...commands, ['hares', '-modify', name, 'Enabled', valueArgument(enabled(resource))]];
}

/** A resource that main.cf declares is enabled unless it says otherwise, one that a command adds is not (User's Guide 4.1). */
function enabled({ attributes }: ResourceDeclaration): string {
  const said = attributes.filter(({ name, system }) => name.text === 'Enabled' && system === undefined);
  return scalarText(said[said.length - 1]) ?? '1';
}
