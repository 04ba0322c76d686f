import { getNodeValue, type Node } from 'jsonc-parser';
import type { AgentType, AttributeFact } from '../catalog/schema';
import agentTypeShape from './agent-type-shape.json';
import { type Shape, shapeProblems, type Shapes } from './json-shape';
import { type JsonProblem, membersOf, parseJson } from './project-file';

/** A resource type, and where it stands in its file. */
export interface FoundType {
  readonly agent: AgentType;
  readonly offset: number;
}

/** What a data file says. What is wrong in it is left out and told of. */
export interface TypeData {
  readonly types: readonly FoundType[];
  readonly problems: readonly JsonProblem[];
}

const shapes: Shapes = agentTypeShape;
const typeShape = shapes.AgentType ?? {};
/** A type with its attributes still to be looked at, one by one: a bad one takes no other with it. */
const outerShape: Shape = {
  ...typeShape,
  properties: { ...typeShape.properties, $schema: { type: 'string' }, attributes: { type: 'array' } },
};

/** Reads the text of a data file: one resource type, or a list of them, in the form of the catalog. */
export function readTypeData(text: string): TypeData {
  const { root, problems } = parseJson(text);
  if (root === undefined) return { types: [], problems };
  const reader = new TypeReader();
  if (root.type === 'array') (root.children ?? []).forEach((node, index) => reader.read(node, `[${String(index)}]`));
  else reader.read(root, '');
  return reader;
}

class TypeReader implements TypeData {
  readonly types: FoundType[] = [];
  readonly problems: JsonProblem[] = [];

  read(node: Node, path: string): void {
    if (!this.fits(node, outerShape, path)) return;
    const type = getNodeValue(node) as AgentType;
    if (!isName(type.name)) return this.complain(node, path, `"${type.name}" is no name of a type.`);
    if (this.types.some(({ agent }) => agent.name === type.name))
      return this.complain(node, path, `the type "${type.name}" stands here a second time.`);
    const list = membersOf(node).find(({ key }) => key === 'attributes')?.value;
    const attributes = this.readAttributes(list?.children ?? [], path === '' ? 'attributes' : `${path}.attributes`);
    const whole = attributes.length === type.attributes.length;
    // With an attribute left out nobody knows the whole list any more.
    this.types.push({ agent: { ...type, attributes, complete: type.complete && whole }, offset: node.offset });
  }

  private readAttributes(nodes: readonly Node[], path: string): AttributeFact[] {
    const attributes = new Map<string, AttributeFact>();
    nodes.forEach((node, index) => {
      const place = `${path}[${String(index)}]`;
      if (!this.fits(node, shapes.AttributeFact ?? {}, place)) return;
      const fact = getNodeValue(node) as AttributeFact;
      if (!isName(fact.name)) this.complain(node, place, `"${fact.name}" is no name of an attribute.`);
      else if (attributes.has(fact.name)) this.complain(node, place, `"${fact.name}" stands here a second time.`);
      else attributes.set(fact.name, fact);
    });
    return [...attributes.values()];
  }

  /** Whether the value can be used; a key that nobody knows does no harm. */
  private fits(node: Node, shape: Shape, path: string): boolean {
    const found = shapeProblems(node, shape, shapes, path);
    this.problems.push(...found);
    return found.every(({ superfluous }) => superfluous);
  }

  private complain({ offset }: Node, path: string, sentence: string): void {
    this.problems.push({ offset, message: path === '' ? sentence : `${path}: ${sentence}` });
  }
}

function isName(name: string): boolean {
  return /^[A-Za-z][\w-]*$/.test(name);
}
