import type { ValueShape } from '../catalog/schema';
import { type Block, type Declaration, isBlock, type ObjectDeclaration, type Word } from '../syntax/vcs/tree';
import { quoted } from '../syntax/vcs/quoting';
import { definitionOf } from '../workspace/attribute-definition';
import { type Cluster, nameOfGroup, typeNamed } from '../workspace/cluster';
import { secretWords } from '../workspace/secret-attribute';
import { baseName } from '../workspace/uri-paths';
import { objectCommands } from './object-commands';
import { resourceCommands } from './resource-commands';
import { shellLine } from './shell-words';
import { declaredShapes, typeCommands } from './type-commands';

/** What the commands are for. */
export interface CommandOptions {
  /** Leave the resource types out: the cluster has them already. */
  readonly withoutTypes?: boolean;
  /** The declarations that commands are wanted for, in numbers of load order; absent: all. */
  readonly only?: ReadonlySet<number>;
  /** Stands for the text of a password; absent: passwords stand as in the file. */
  readonly password?: string;
}

/** The commands, a line each, and how many passwords were left out. */
export interface WrittenCommands {
  readonly lines: readonly string[];
  readonly hidden: number;
}

/** The commands that build the configuration, in the order in which each finds what it names, a line each. */
export function toCommands(cluster: Cluster, options: CommandOptions = {}): string[] {
  return [...writtenCommands(cluster, options).lines];
}

/** As `toCommands`, with what was left out. */
export function writtenCommands(cluster: Cluster, options: CommandOptions): WrittenCommands {
  return new CommandWriter(cluster, options).write();
}

type Numbered = readonly [tree: Declaration, number: number];

class CommandWriter {
  private readonly lines: string[] = [];
  private readonly secrets = new Set<Word>();
  private readonly shapes = new Map<string, ReadonlyMap<string, ValueShape>>();
  private hidden = 0;
  private readonly textOf = (word: Word): string => {
    const { password } = this.options;
    if (password === undefined || !this.secrets.has(word) || word.text === '') return word.text;
    this.hidden++;
    return password;
  };

  constructor(
    private readonly cluster: Cluster,
    private readonly options: CommandOptions,
  ) {}

  write(): WrittenCommands {
    const trees = this.wanted();
    this.comment(trees);
    this.push([['haconf', '-makerw']]);
    this.pushObjects(trees, 'cluster');
    this.pushObjects(trees, 'system');
    if (this.options.withoutTypes !== true) for (const [tree, number] of trees) this.pushType(tree, number);
    this.pushObjects(trees, 'group');
    for (const [tree, number] of trees) this.pushResource(tree, number);
    for (const [tree] of trees) this.pushLink(tree);
    for (const [tree, number] of trees) this.pushGroupLink(tree, number);
    this.pushObjects(trees, 'remotecluster');
    this.pushObjects(trees, 'heartbeat');
    this.push([['haconf', '-dump', '-makero']]);
    return { lines: this.lines, hidden: this.hidden };
  }

  private wanted(): Numbered[] {
    const { only } = this.options;
    const all = this.cluster.trees.map((tree, number): Numbered => [tree, number]);
    return only === undefined ? all : all.filter(([, number]) => only.has(number));
  }

  private push(commands: readonly (readonly string[])[]): void {
    for (const command of commands) this.lines.push(shellLine(command));
  }

  /** What commands cannot say. The way back reads the includes from here. */
  private comment(trees: readonly Numbered[]): void {
    const { includes } = this.cluster;
    const unread = trees.flatMap(([tree, number]) => {
      if (tree.kind !== 'include' || tree.file === undefined) return [];
      const read = includes.get(number)?.state === 'read' && this.options.withoutTypes !== true;
      return read ? [] : [tree.file.text];
    });
    if (unread.length > 0) this.lines.push('# The cluster has to know the resource types of these files already:');
    for (const file of new Set(unread)) this.lines.push(`# include ${quoted(file)}`);
    for (const [tree] of trees)
      if (tree.kind === 'snmp') this.lines.push(`# No command stands for: snmp ${oneLine(tree.name?.text ?? '')}`);
  }

  private noteSecrets(block: Block): void {
    if (this.options.password === undefined) return;
    const type = block.kind === 'resource' ? typeNamed(this.cluster, block.type.text) : undefined;
    for (const attribute of block.attributes)
      for (const word of secretWords(attribute, definitionOf(block, attribute, type))) this.secrets.add(word);
  }

  private pushObjects(trees: readonly Numbered[], kind: Parameters<typeof objectCommands>[0]): void {
    for (const [tree] of trees) {
      if (!isBlock(tree) || tree.kind !== kind || tree.name === undefined) continue;
      this.noteSecrets(tree);
      this.push(objectCommands(kind, tree, tree.name.text, this.textOf));
    }
  }

  private pushType(tree: Declaration, number: number): void {
    if (tree.kind !== 'type' || tree.name === undefined) return;
    this.noteSecrets(tree);
    const segment = this.cluster.segments.find(({ from, to, base }) => number >= base && number < base + to - from);
    const uri = segment?.file.uri ?? this.cluster.mainUri;
    const file = uri === this.cluster.mainUri ? 'main.cf' : baseName(uri);
    this.push(typeCommands(tree, tree.name.text, file, this.textOf));
  }

  /** The shapes that the commands written before declare; undefined where they say nothing of the type. */
  private shapesOf(type: string): ReadonlyMap<string, ValueShape> | undefined {
    const known = this.shapes.get(type);
    if (known) return known;
    const { only, withoutTypes } = this.options;
    const [number] = this.cluster.structure.byName.type.get(type) ?? [];
    if (number === undefined || withoutTypes === true || (only && !only.has(number))) return undefined;
    const shapes = declaredShapes(this.cluster.trees[number] as ObjectDeclaration);
    this.shapes.set(type, shapes);
    return shapes;
  }

  private pushResource(tree: Declaration, number: number): void {
    if (tree.kind !== 'resource' || tree.name === undefined) return;
    const group = this.groupNameOf(number);
    if (group === undefined) {
      this.lines.push(`# It belongs to no group, so no command stands for: ${oneLine(tree.name.text)}`);
      return;
    }
    this.noteSecrets(tree);
    const type = typeNamed(this.cluster, tree.type.text);
    const isStatic = (attribute: Block['attributes'][number]): boolean =>
      definitionOf(tree, attribute, type)?.static === true;
    this.push(
      resourceCommands(tree, tree.name.text, group, {
        declared: this.shapesOf(tree.type.text),
        isStatic,
        textOf: this.textOf,
      }),
    );
  }

  private pushLink(tree: Declaration): void {
    if (tree.kind !== 'dependency' || tree.children.length === 0) return;
    const children = tree.children.map(({ text }) => text);
    // Without a number every child has to be up, and each has a link of its own.
    if (tree.atLeast === undefined) this.push(children.map((child) => ['hares', '-link', tree.parent.text, child]));
    else this.push([['hares', '-link', tree.parent.text, children.join(','), '-min', tree.atLeast.text]]);
  }

  private pushGroupLink(tree: Declaration, number: number): void {
    if (tree.kind !== 'group-dependency' || tree.child === undefined) return;
    const parent = tree.parent?.text ?? this.groupNameOf(number);
    if (parent === undefined) return;
    const words = [tree.category, tree.location, tree.rigidity].flatMap((word) => (word ? [word.text] : []));
    this.push([['hagrp', '-link', parent, tree.child.text, ...words]]);
  }

  private groupNameOf(number: number): string | undefined {
    const group = this.cluster.structure.groupOf[number] ?? -1;
    return group < 0 ? undefined : nameOfGroup(this.cluster, group);
  }
}

function oneLine(text: string): string {
  return text.replace(/\s+/g, ' ');
}
