import type { ValueShape } from '../catalog/schema';
import type { ScriptObject, ScriptValue } from './script-object';

/** An attribute of a type: declared with `haattr`, or a static one that every type has. */
export interface ScriptDefinition {
  readonly modifier: 'static' | 'temp' | undefined;
  /** The data type as a definition writes it; absent: old files declare such an attribute without one. */
  readonly dataType: string | undefined;
  readonly shape: ValueShape;
  value: ScriptValue | undefined;
}

/** A resource type that the commands of a script have made. */
export interface ScriptType {
  readonly name: string;
  readonly definitions: Map<string, ScriptDefinition>;
}

/** A resource that the commands of a script have made. */
export interface ScriptResource extends ScriptObject {
  readonly type: string;
  readonly group: string;
}

/** `PARENT requires CHILD`, or `atleast` so many of several children. */
export interface ScriptLink {
  readonly parent: string;
  readonly children: readonly string[];
  readonly atLeast: string | undefined;
}

/** A dependency between groups, with the words behind the names. */
export interface ScriptGroupLink {
  readonly parent: string;
  readonly child: string;
  readonly words: readonly string[];
}

/** The configuration as far as the commands of a script have built it. Maps keep the order in which things were made. */
export interface ScriptConfiguration {
  readonly includes: Set<string>;
  cluster: ScriptObject | undefined;
  readonly systems: Map<string, ScriptObject>;
  readonly types: Map<string, ScriptType>;
  readonly groups: Map<string, ScriptObject>;
  readonly resources: Map<string, ScriptResource>;
  links: readonly ScriptLink[];
  groupLinks: readonly ScriptGroupLink[];
  readonly remoteClusters: Map<string, ScriptObject>;
  readonly heartbeats: Map<string, ScriptObject>;
}

/** A configuration in which nothing stands yet. */
export function emptyConfiguration(): ScriptConfiguration {
  return {
    includes: new Set(),
    cluster: undefined,
    systems: new Map(),
    types: new Map(),
    groups: new Map(),
    resources: new Map(),
    links: [],
    groupLinks: [],
    remoteClusters: new Map(),
    heartbeats: new Map(),
  };
}

/** The shapes of the attributes of a type that the script declares; undefined where it declares no such type. */
export function shapesIn({ types }: ScriptConfiguration, type: string): ReadonlyMap<string, ValueShape> | undefined {
  const declared = types.get(type);
  if (declared === undefined) return undefined;
  const shapes = new Map<string, ValueShape>();
  for (const [name, { dataType, shape }] of declared.definitions) if (dataType !== undefined) shapes.set(name, shape);
  return shapes;
}
