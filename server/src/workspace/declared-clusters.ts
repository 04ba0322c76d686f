import type { Node } from 'jsonc-parser';

/** What runs where: the hosts of virtual machines, machines that are nodes themselves, or both. */
export type ClusterRole = 'host' | 'guest' | 'mixed';

/** A cluster as a `clusterwright.json` says it outright. Paths are as written until somebody resolves them. */
export interface DeclaredCluster {
  readonly name: string | undefined;
  /** The main.cf. */
  readonly main: string | undefined;
  /** The folder of each node, by its name. */
  readonly nodes: readonly { readonly name: string; readonly folder: string }[];
  /** The XML of virtual machines. */
  readonly guests: readonly string[];
  readonly role: ClusterRole | undefined;
}

const ROLES: readonly string[] = ['host', 'guest', 'mixed'] satisfies ClusterRole[];
const KEYS = ['name', 'main', 'nodes', 'guests', 'role'];

/** Told of what is wrong: where, under which key, and a sentence about it. */
export type Complain = (node: Pick<Node, 'offset'>, path: string, sentence: string) => void;

/** How the parts of a `clusterwright.json` are read that others define. */
export interface DeclarationReading {
  readonly complain: Complain;
  /** The members of an object, each name once. */
  members(node: Node): readonly { readonly key: string; readonly offset: number; readonly value: Node }[];
  /** A path below the folder of the file; undefined and a complaint for any other. */
  path(node: Node, place: string): string | undefined;
}

/** Reads the value of `clusters`. What is wrong in it is left out and told of. */
export function readDeclaredClusters(node: Node, reading: DeclarationReading): DeclaredCluster[] {
  if (node.type !== 'array') {
    reading.complain(node, 'clusters', 'a list of clusters in brackets stands here.');
    return [];
  }
  return (node.children ?? []).flatMap(
    (child, index) => readCluster(child, `clusters[${String(index)}]`, reading) ?? [],
  );
}

function readCluster(node: Node, place: string, reading: DeclarationReading): DeclaredCluster | undefined {
  const { complain } = reading;
  if (node.type !== 'object') {
    complain(node, place, 'an object in braces stands here.');
    return undefined;
  }
  const values = new Map<string, Node>();
  for (const { key, offset, value } of reading.members(node)) {
    if (KEYS.includes(key)) values.set(key, value);
    else
      complain(
        { offset },
        place,
        `there is no key "${key}" here. There is: ${KEYS.map((one) => `"${one}"`).join(', ')}.`,
      );
  }
  const at = <T>(key: string, read: (value: Node, path: string) => T | undefined): T | undefined => {
    const value = values.get(key);
    return value && read(value, `${place}.${key}`);
  };
  return {
    name: at('name', (value, path) => textOf(value, path, complain)),
    main: at('main', (value, path) => reading.path(value, path)),
    nodes: at('nodes', (value, path) => readNodes(value, path, reading)) ?? [],
    guests: at('guests', (value, path) => readPaths(value, path, reading)) ?? [],
    role: at('role', (value, path) => readRole(value, path, complain)),
  };
}

function readNodes(node: Node, place: string, reading: DeclarationReading): DeclaredCluster['nodes'] {
  if (node.type !== 'object') {
    reading.complain(
      node,
      place,
      'an object with a folder for each node stands here, such as { "sys1": "hosts/sys1" }.',
    );
    return [];
  }
  return reading.members(node).flatMap(({ key, value }) => {
    const folder = reading.path(value, `${place}.${key}`);
    return folder === undefined ? [] : [{ name: key, folder }];
  });
}

function readPaths(node: Node, place: string, reading: DeclarationReading): readonly string[] {
  if (node.type !== 'array') {
    reading.complain(node, place, 'a list of paths in brackets stands here.');
    return [];
  }
  return (node.children ?? []).flatMap((child, index) => reading.path(child, `${place}[${String(index)}]`) ?? []);
}

function textOf(node: Node, place: string, complain: Complain): string | undefined {
  if (typeof node.value === 'string' && node.value !== '') return node.value;
  complain(node, place, 'a name in quotes stands here.');
  return undefined;
}

function readRole(node: Node, place: string, complain: Complain): ClusterRole | undefined {
  if (typeof node.value === 'string' && ROLES.includes(node.value)) return node.value as ClusterRole;
  complain(node, place, 'one of "host", "guest" and "mixed" stands here.');
  return undefined;
}
