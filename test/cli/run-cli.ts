import { spawn } from 'node:child_process';
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { onTestFinished } from 'vitest';

/** The bundle that `npm test` builds first. */
export const CLI = fileURLToPath(new URL('../../dist/cli.js', import.meta.url));

/** What a run of the command line left behind. */
export interface Run {
  readonly code: number | null;
  readonly stdout: string;
  readonly stderr: string;
}

/** How the command line is run. */
export interface RunOptions {
  readonly cwd?: string;
  readonly input?: string | Buffer;
  readonly env?: Readonly<Record<string, string>>;
  /** Files that Node loads before the command line. */
  readonly preload?: readonly string[];
}

/** Runs the built command line as a process of its own. */
export function runCli(args: readonly string[], options: RunOptions = {}): Promise<Run> {
  const { cwd, input = '', env = {}, preload = [] } = options;
  const { NO_COLOR: _no, FORCE_COLOR: _force, NODE_OPTIONS: _options, ...inherited } = process.env;
  const before = preload.flatMap((path) => ['--require', path]);
  const child = spawn(process.execPath, [...before, CLI, ...args], { cwd, env: { ...inherited, ...env } });
  const stdout: Buffer[] = [];
  const stderr: Buffer[] = [];
  child.stdout.on('data', (chunk: Buffer) => stdout.push(chunk));
  child.stderr.on('data', (chunk: Buffer) => stderr.push(chunk));
  // A run that ends on wrong usage does not wait for its input.
  child.stdin.on('error', () => undefined);
  child.stdin.end(input);
  return new Promise((resolve, reject) => {
    child.on('error', reject);
    child.on('close', (code) => {
      resolve({ code, stdout: Buffer.concat(stdout).toString(), stderr: Buffer.concat(stderr).toString() });
    });
  });
}

/** Writes files into a folder that is gone after the test. */
export function folderWith(files: Readonly<Record<string, string | Buffer>>): string {
  const folder = mkdtempSync(join(tmpdir(), 'clusterwright-cli-'));
  onTestFinished(() => {
    rmSync(folder, { recursive: true, force: true });
  });
  for (const [name, content] of Object.entries(files)) {
    const path = join(folder, name);
    mkdirSync(dirname(path), { recursive: true });
    writeFileSync(path, content);
  }
  return folder;
}

/** The report for programs, as far as the tests look into it. */
export interface JsonReport {
  version: number;
  tool: { name: string; version: string };
  files: {
    path: string;
    language: string;
    standIns: string[];
    findings: {
      rule: string;
      severity: string;
      message: string;
      range: Record<'start' | 'end', { line: number; character: number }>;
      fixable: boolean;
    }[];
  }[];
  summary: Record<'files' | 'errors' | 'warnings' | 'informations' | 'hints' | 'milliseconds', number>;
}

/** Runs `check --format json` and reads what it prints. */
export async function checkJson(
  args: readonly string[],
  options: RunOptions = {},
): Promise<Run & { report: JsonReport; paths: string[] }> {
  const run = await runCli(['check', '--format', 'json', ...args], options);
  const report = JSON.parse(run.stdout) as JsonReport;
  return { ...run, report, paths: report.files.map(({ path }) => path) };
}

/** A cluster on two systems; the list is that of its group. */
export function mainCf(systemList: string, include = 'types.cf'): string {
  return `include "${include}"

cluster demo (
	)

system node1 (
	)

system node2 (
	)

group web (
	SystemList = ${systemList}
	)
`;
}

/** A cluster without a mistake. */
export const CLEAN = mainCf('{ node1 = 0, node2 = 1 }');

/** A cluster with one error: unknown-system in line 13. */
export const ONE_ERROR = mainCf('{ node1 = 0, node9 = 1 }');

/** A cluster with one warning: duplicate-priority. */
export const ONE_WARNING = mainCf('{ node1 = 0, node2 = 0 }');

/** A cluster with one piece of information: an include that is missing where no other file lies. */
export const ONE_INFORMATION = mainCf('{ node1 = 0, node2 = 1 }', 'site.cf');
