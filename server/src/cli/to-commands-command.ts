import { existsSync, statSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { TextDocument } from 'vscode-languageserver-textdocument';
import { URI } from 'vscode-uri';
import { diskFiles } from '../disk-files';
import { formatRefusal } from '../features/vcs/format-refusal';
import { toCommands } from '../ha-commands/to-commands';
import { createServices } from '../server';
import type { Cluster } from '../workspace/cluster';
import { directoryOf } from '../workspace/uri-paths';
import { printable } from './printable-text';
import { shownPath } from './shown-path';
import { writeAll } from './standard-output';
import { WrongUsage } from './wrong-usage';

/** The options of `to-commands` as they stand on the command line. */
export interface ToCommandsOptions {
  /** False: leave the resource types out. */
  readonly types: boolean;
}

/** Prints the commands that build the configuration of a folder, or of a main.cf; returns the exit code. */
export async function runToCommands(path: string, { types }: ToCommandsOptions): Promise<number> {
  const uri = URI.file(resolve(mainFile(path))).toString();
  const services = createServices({ files: diskFiles });
  services.configure({ folders: [directoryOf(uri)], includePath: [] });
  await services.workspace.load(uri);
  await services.workspace.settle(uri);
  const cluster = services.workspace.clustersOf(uri).find(({ mainUri }) => mainUri === uri);
  const complaint = cluster === undefined ? `${shownPath(uri)} cannot be read` : refusalOf(cluster);
  if (cluster === undefined || complaint !== undefined) {
    process.stderr.write(`clusterwright: ${printable(complaint ?? '')}.\n`);
    return 2;
  }
  const commands = toCommands(cluster, { withoutTypes: !types });
  await writeAll(
    process.stdout,
    commands.map((command) => `${command}\n`),
  );
  return 0;
}

function mainFile(path: string): string {
  const isFolder = existsSync(path) && statSync(path).isDirectory();
  const file = isFolder ? join(path, 'main.cf') : path;
  if (!existsSync(file)) throw new WrongUsage(`${file}: there is no such file.`);
  return file;
}

/** Why no commands can be made of the cluster: where VCS would not read on, nobody can say what it means. */
function refusalOf({ segments }: Cluster): string | undefined {
  for (const { file } of segments) {
    const refusal = formatRefusal(file);
    if (refusal === undefined) continue;
    const { line } = TextDocument.create(file.uri, 'vcs', 0, file.text).positionAt(refusal.offset ?? 0);
    const place = refusal.offset === undefined ? '' : `:${String(line + 1)}`;
    return `${shownPath(file.uri)}${place} was not turned into commands: ${refusal.reason}. "clusterwright check" says more`;
  }
  return undefined;
}
