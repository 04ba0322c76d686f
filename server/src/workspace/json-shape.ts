import type { Node } from 'jsonc-parser';
import { nearestName } from '../catalog/nearest-name';
import { type JsonProblem, membersOf } from './project-file';
import { quoted } from './rule-levels';

/** What a JSON value may be: the few words of JSON schema that our own schemas use. */
export interface Shape {
  readonly type?: string;
  readonly enum?: readonly unknown[];
  readonly $ref?: string;
  readonly items?: Shape;
  readonly properties?: Readonly<Record<string, Shape>>;
  readonly required?: readonly string[];
}

/** Shapes by the names under which others refer to them. */
export type Shapes = Readonly<Record<string, Shape>>;

/** A place where a value is not what it may be. `superfluous`: without the key all is well. */
export interface ShapeProblem extends JsonProblem {
  readonly superfluous: boolean;
}

/** Holds a value against a shape. `path` is how messages name the value. */
export function shapeProblems(node: Node, shape: Shape, shapes: Shapes, path: string): ShapeProblem[] {
  const named = shape.$ref?.replace('#/definitions/', '');
  if (named !== undefined) return shapeProblems(node, shapes[named] ?? {}, shapes, path);
  if (shape.enum) {
    return shape.enum.includes(node.value) ? [] : [problem(node, path, `one of ${listed(shape.enum)} stands here.`)];
  }
  if (shape.type !== undefined && node.type !== shape.type)
    return [problem(node, path, `${NOUNS[shape.type] ?? 'another value'} stands here.`)];
  if (shape.type === 'array') {
    const { items } = shape;
    return (node.children ?? []).flatMap((child, index) =>
      items ? shapeProblems(child, items, shapes, `${path}[${String(index)}]`) : [],
    );
  }
  return shape.type === 'object' ? memberProblems(node, shape, shapes, path) : [];
}

function memberProblems(node: Node, shape: Shape, shapes: Shapes, path: string): ShapeProblem[] {
  const { properties = {}, required = [] } = shape;
  const members = membersOf(node);
  const below = (key: string): string => (path === '' ? key : `${path}.${key}`);
  const missing = required.filter((key) => !members.some((member) => member.key === key));
  return [
    ...(missing.length > 0
      ? [problem(node, path, `${quoted(missing)} ${missing.length === 1 ? 'is' : 'are'} missing.`)]
      : []),
    ...members.flatMap(({ key, offset, value }) => {
      const known = Object.hasOwn(properties, key) ? properties[key] : undefined;
      if (known) return shapeProblems(value, known, shapes, below(key));
      const nearest = nearestName(Object.keys(properties), key);
      const meant = nearest === undefined ? '' : ` (did you mean "${nearest}"?)`;
      return [{ offset, message: `${below(key)}: there is no such key${meant}.`, superfluous: true }];
    }),
  ];
}

const NOUNS: Readonly<Record<string, string>> = {
  object: 'an object in braces',
  array: 'a list in brackets',
  string: 'a text in quotes',
  number: 'a number',
  boolean: 'true or false',
};

function problem({ offset }: Node, path: string, sentence: string): ShapeProblem {
  return { offset, message: path === '' ? sentence : `${path}: ${sentence}`, superfluous: false };
}

function listed(values: readonly unknown[]): string {
  return values.map((value) => JSON.stringify(value)).join(', ');
}
