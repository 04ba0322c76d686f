import type { DeclaredCluster } from '../declared-clusters';
import { directoryOf, isInside } from '../uri-paths';
import { isSameSystem, shortName } from './system-name';

/** What a main.cf says of its systems, as far as linking needs to know. */
export interface MainOutline {
  readonly uri: string;
  readonly systems: readonly string[];
}

/** What the files of a node say of the cluster that they belong to. */
export interface NodeOutline {
  /** The folder that stands for the root of the node's file system. */
  readonly root: string;
  /** The names in its llthosts; undefined where it has none. */
  readonly hosts: readonly string[] | undefined;
  /** The name behind set-node, where that is a name. */
  readonly setNode: string | undefined;
}

/** How sure it is that a node belongs to a cluster. A link that files state is no guess. */
export type LinkCertainty = 'stated' | 'guessed';

/** A node and why it was taken for one of a cluster. */
export interface NodeLink<N extends NodeOutline> {
  readonly node: N;
  readonly certainty: LinkCertainty;
  /** Why, as the end of a sentence about the node's files. */
  readonly why: string;
}

/** Nodes that belong together, with their main.cf where there is one. */
export interface LinkedCluster<N extends NodeOutline> {
  readonly main: string | undefined;
  readonly nodes: readonly NodeLink<N>[];
}

interface Choice {
  readonly main: string;
  readonly certainty: LinkCertainty;
  readonly why: string;
}

/** Finds out which nodes belong to which main.cf, by what the files say, and where they say nothing by where they lie. */
export function linkNodes<N extends NodeOutline>(
  mains: readonly MainOutline[],
  nodes: readonly N[],
  declared: readonly DeclaredCluster[] = [],
): LinkedCluster<N>[] {
  const byMain = new Map<string, NodeLink<N>[]>(mains.map(({ uri }) => [uri, []]));
  const alone: N[] = [];
  const known = mainsByName(mains);
  for (const node of nodes) {
    const choice = declaredMain(node, mains, declared) ?? mainOf(node, mains, known(node));
    if (choice === undefined) alone.push(node);
    else byMain.get(choice.main)?.push({ node, certainty: choice.certainty, why: choice.why });
  }
  const linked = [...byMain].map(([main, links]) => ({ main, nodes: links }));
  return [...linked, ...withoutMain(alone)];
}

/** The main.cf that settings name for the folder of a node. */
function declaredMain(
  { root }: NodeOutline,
  mains: readonly MainOutline[],
  declared: readonly DeclaredCluster[],
): Choice | undefined {
  const cluster = declared.find(({ nodes }) => nodes.some(({ folder }) => folder === root || folder === `${root}/etc`));
  const main = mains.find(({ uri }) => uri === cluster?.main);
  return main && { main: main.uri, certainty: 'stated', why: 'clusterwright.json says so' };
}

/** Finds the main files that have some system of a node's names, without looking at all others. */
function mainsByName(mains: readonly MainOutline[]): (node: NodeOutline) => readonly MainOutline[] {
  const byName = new Map<string, MainOutline[]>();
  for (const main of mains)
    for (const name of new Set(main.systems.map(shortName))) {
      const same = byName.get(name);
      if (same) same.push(main);
      else byName.set(name, [main]);
    }
  return ({ hosts, setNode }) => {
    const names = hosts ?? (setNode === undefined ? [] : [setNode]);
    return [...new Set(names.flatMap((name) => byName.get(shortName(name)) ?? []))];
  };
}

/** `known`: those of the main files that have some system with a name of the node. */
function mainOf(node: NodeOutline, mains: readonly MainOutline[], known: readonly MainOutline[]): Choice | undefined {
  const own = mains.filter(({ uri }) => uri === `${node.root}/etc/VRTSvcs/conf/config/main.cf`);
  const inPlace = chosen(own, node, 'stated', 'the main.cf stands in its place on the node');
  if (inPlace) return inPlace;
  const { hosts, setNode } = node;
  if (hosts !== undefined && hosts.length > 0) {
    const equal = known.filter(({ systems }) => sameNames(systems, hosts));
    if (equal.length > 0) return chosen(equal, node, 'stated', 'llthosts names the systems of the main.cf');
    const common = known.map((main) => ({ main, count: commonNames(main.systems, hosts) }));
    const most = Math.max(0, ...common.map(({ count }) => count));
    const nearly = nearMains(
      node,
      common.filter(({ count }) => count === most && most > 0).map(({ main }) => main),
      mains,
    );
    if (nearly.length > 0) return chosen(nearly, node, 'guessed', 'llthosts names some of the systems of the main.cf');
    // Several nodes that are all called otherwise are those of another cluster, however near they lie.
    if (hosts.length > 1) return undefined;
  } else if (setNode !== undefined) {
    const having = known.filter(({ systems }) => systems.some((system) => isSameSystem(system, setNode)));
    const [only, ...others] = having;
    if (only && others.length === 0)
      return { main: only.uri, certainty: 'stated', why: `only this main.cf has the system "${setNode}"` };
    if (only) return chosen(having, node, 'guessed', `the main.cf has the system "${setNode}"`);
  }
  return byFolder(node, mains);
}

/** The one main.cf of the smallest folder around the node that has any. */
function byFolder(node: NodeOutline, mains: readonly MainOutline[]): Choice | undefined {
  return chosen(nearMains(node, mains, mains), node, 'guessed', 'no other main.cf is as near');
}

/**
 * Those of some main files in whose folder a node lies, or in the folder around that where no other main.cf is in it: a folder
 * that holds several clusters says nothing about nodes beside them.
 */
function nearMains(
  { root }: NodeOutline,
  some: readonly MainOutline[],
  all: readonly MainOutline[],
): readonly MainOutline[] {
  return some.filter(({ uri }) => {
    const own = directoryOf(uri).replace(/\/etc\/VRTSvcs\/conf\/config$/, '');
    if (isInside(root, own)) return true;
    const around = directoryOf(own);
    return isInside(root, around) && !all.some((other) => other.uri !== uri && isInside(other.uri, around));
  });
}

/** The nearest of several; undefined where two are equally near, or none is there. */
function chosen(
  mains: readonly MainOutline[],
  { root }: NodeOutline,
  certainty: LinkCertainty,
  why: string,
): Choice | undefined {
  const near = mains.map(({ uri }) => ({ uri, depth: depthOfCommonFolder(uri, root) }));
  const deepest = Math.max(...near.map(({ depth }) => depth));
  const [nearest, ...others] = near.filter(({ depth }) => depth === deepest);
  return nearest && others.length === 0 ? { main: nearest.uri, certainty, why } : undefined;
}

/** How many folders the ways to a main.cf and to another place have in common. */
export function depthOfCommonFolder(main: string, root: string): number {
  const [one, other] = [directoryOf(main).split('/'), root.split('/')];
  let depth = 0;
  while (depth < one.length && depth < other.length && one[depth] === other[depth]) depth++;
  return depth;
}

/** Nodes of no main.cf belong together where their llthosts name the same nodes. */
function withoutMain<N extends NodeOutline>(nodes: readonly N[]): LinkedCluster<N>[] {
  const groups: NodeLink<N>[][] = [];
  for (const node of nodes) {
    const { hosts } = node;
    const group = groups.find(([first]) => {
      const others = first?.node.hosts;
      return others !== undefined && hosts !== undefined && hosts.length > 0 && sameNames(others, hosts);
    });
    const link: NodeLink<N> = { node, certainty: 'stated', why: 'the llthosts of its nodes name the same nodes' };
    if (group) group.push(link);
    else groups.push([link]);
  }
  return groups.map((links) => ({ main: undefined, nodes: links }));
}

function sameNames(systems: readonly string[], hosts: readonly string[]): boolean {
  return systems.length === hosts.length && commonNames(systems, hosts) === hosts.length;
}

function commonNames(systems: readonly string[], hosts: readonly string[]): number {
  return hosts.filter((host) => systems.some((system) => isSameSystem(system, host))).length;
}
