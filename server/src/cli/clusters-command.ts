import { existsSync, statSync } from 'node:fs';
import { resolve } from 'node:path';
import { URI } from 'vscode-uri';
import { diskFiles } from '../disk-files';
import { createServices } from '../server';
import { directoryOf } from '../workspace/uri-paths';
import { FoundFiles } from '../workspace/whole-cluster/found-files';
import { shownNode, type WholeCluster } from '../workspace/whole-cluster/whole-cluster';
import { shownPath } from './shown-path';
import { printable } from './printable-text';
import { writeAll } from './standard-output';
import { WrongUsage } from './wrong-usage';

/** What was understood of one cluster, in plain values. */
interface ShownCluster {
  readonly name: string | undefined;
  readonly main: string | undefined;
  readonly systems: readonly string[];
  readonly nodes: readonly {
    readonly name: string;
    readonly folder: string;
    readonly files: readonly string[];
    readonly link: 'stated' | 'guessed';
    readonly why: string;
  }[];
  readonly guests: readonly {
    /** The KVMGuest resource. */
    readonly resource: string;
    readonly file: string;
    readonly node: string | undefined;
    readonly link: 'stated' | 'guessed';
    readonly why: string;
  }[];
}

/** Prints which files belong together, and why they were taken to. */
export async function runClusters(paths: readonly string[], format: 'text' | 'json'): Promise<number> {
  const found = new FoundFiles(diskFiles);
  const services = createServices({ files: diskFiles, found });
  const named = (paths.length > 0 ? paths : ['.']).map((path) => {
    if (!existsSync(path)) throw new WrongUsage(`${path}: there is no such file or folder.`);
    return { uri: URI.file(resolve(path)).toString(), isFolder: statSync(path).isDirectory() };
  });
  const searched = named.filter(({ isFolder }) => isFolder).map(({ uri }) => uri);
  const folders = named.map(({ uri, isFolder }) => (isFolder ? uri : directoryOf(uri)));
  services.configure({ folders, searched, includePath: [] });
  for (const { uri, isFolder } of named) await services.wholeClusters.settleAll(isFolder ? `${uri}/main.cf` : uri);
  if (found.limited)
    process.stderr.write('clusterwright: There are too many folders: only the first ones were looked through.\n');
  const shown = services.wholeClusters.all().map(showCluster);
  if (format === 'json') await writeAll(process.stdout, [`${JSON.stringify({ clusters: shown }, undefined, 2)}\n`]);
  else await writeAll(process.stdout, shown.length > 0 ? shown.map(textOf) : ['There is no file of a cluster here.\n']);
  return 0;
}

function showCluster({ main, nodes, guests }: WholeCluster): ShownCluster {
  const [header] = main ? main.structure.byName.cluster.keys() : [];
  return {
    name: header,
    main: main && shownPath(main.mainUri),
    systems: main ? [...main.structure.byName.system.keys()] : [],
    nodes: nodes.map((node) => ({
      name: shownNode(node),
      folder: shownPath(node.root),
      files: node.files.map(({ uri }) => shownPath(uri)),
      link: node.certainty,
      why: node.why,
    })),
    guests: guests.map(({ resource, document, node, certainty, why }) => ({
      resource: resource.name?.text ?? '',
      file: shownPath(document.uri),
      node: node && shownNode(node),
      link: certainty,
      why,
    })),
  };
}

function textOf({ name, main, systems, nodes, guests }: ShownCluster): string {
  const title =
    main === undefined ? 'Nodes without a main.cf' : `Cluster ${name === undefined ? '' : `"${name}" `}in ${main}`;
  const lines = [title];
  if (systems.length > 0) lines.push(`  systems: ${systems.join(', ')}`);
  for (const node of nodes) {
    lines.push(`  node ${node.name} (${node.link === 'stated' ? '' : 'a guess: '}${node.why})`);
    for (const file of node.files) lines.push(`    ${file}`);
  }
  for (const { resource, file, link, why } of guests) {
    lines.push(`  virtual machine of ${resource} (${link === 'stated' ? '' : 'a guess: '}${why})`);
    lines.push(`    ${file}`);
  }
  return `${lines.map(printable).join('\n')}\n`;
}
