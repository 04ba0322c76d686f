import { TextDocument } from 'vscode-languageserver-textdocument';
import type { ShownFinding } from '../engine/checker';
import type { Severity } from '../engine/rule';
import type { FixedFile } from '../engine/safe-fixes';
import type { Language } from '../languages/language';
import { createServices, type Services } from '../server';
import { noFiles } from '../workspace/file-provider';
import type { LibvirtSettings } from '../workspace/libvirt/libvirt-workspace';
import { FoundFiles } from '../workspace/whole-cluster/found-files';
import type { Projects } from '../workspace/projects';
import type { RuleLevels } from '../workspace/rule-levels';
import type { AskedFile } from './asked-files';
import { fileBatches } from './file-batches';
import type { IncludedFiles } from './included-files';

/** A place in a text: line and column count from zero, the column in UTF-16 units. */
export interface Position {
  readonly line: number;
  readonly character: number;
}

/** A finding with its place. */
export interface PlacedFinding {
  readonly rule: string;
  readonly severity: Severity;
  readonly message: string;
  readonly range: { readonly start: Position; readonly end: Position };
  readonly fixable: boolean;
}

/** What is to be said of one file. */
export interface FileResult {
  /** With the text as it is now, repaired if that was asked for. */
  readonly file: AskedFile;
  /** How many findings were repaired. */
  readonly fixed: number;
  readonly standIns: readonly string[];
  readonly findings: readonly PlacedFinding[];
}

/** How the files are to be judged. */
export interface JudgeOptions {
  readonly folders: readonly string[];
  /** The folders that were named themselves. */
  readonly searched: readonly string[];
  readonly provider: IncludedFiles;
  readonly projects: Projects;
  /** What the command line makes of rules. */
  readonly levels: RuleLevels;
  /** Where schemas of libvirt come from. */
  readonly schemas: LibvirtSettings['schemas'];
  /** The version of libvirt that all documents are for, whatever the settings say; absent: the settings count. */
  readonly libvirtVersion?: string | undefined;
  readonly wanted: (severity: Severity) => boolean;
  readonly advance: () => void;
  /** Told of a file on which the program itself fails; the others are judged all the same. */
  readonly failed: (file: AskedFile, error: unknown) => void;
  /** Writes a repaired text over a file, and says whether that was possible; absent: nothing is repaired. */
  readonly rewrite?: ((file: AskedFile, text: string) => Promise<boolean>) | undefined;
}

/** The languages that exist, by the engine itself. */
export function existingLanguages(): string[] {
  return [...createServices({ files: noFiles }).languages.keys()];
}

/** Judges the files, each in all clusters at hand that reach it; results in the order of the files. */
export async function checkFiles(files: readonly AskedFile[], options: JudgeOptions): Promise<FileResult[]> {
  const results = new Map<AskedFile, FileResult>();
  const folders = outermost(options.folders);
  const found = new FoundFiles(options.provider);
  for (const batch of await fileBatches(files, folders, options.provider)) {
    const services = createServices({ files: options.provider, projects: options.projects, found });
    services.configure({ folders, searched: options.searched, includePath: [], overrides: options.levels });
    services.configureLibvirt({
      schemas: options.schemas,
      version: undefined,
      versionOfAll: options.libvirtVersion,
    });
    const ready: AskedFile[] = [];
    const failed = (file: AskedFile, error: unknown): void => {
      options.failed(file, error);
      options.advance();
    };
    for (const file of batch) {
      try {
        languageOf(services, file).openDocument(file.uri, file.text);
        ready.push(file);
      } catch (error) {
        failed(file, error);
      }
    }
    const fixes = options.rewrite ? await repair(services, ready, options, options.rewrite) : undefined;
    for (const file of ready) {
      try {
        await languageOf(services, file).settle(file.uri);
        const fix = fixes?.get(file.uri);
        results.set(file, judge(services, fix ? { ...file, text: fix.text } : file, fix?.fixed ?? 0, options));
        options.advance();
      } catch (error) {
        failed(file, error);
      }
    }
  }
  return files.flatMap((file) => results.get(file) ?? []);
}

/** Repairs the files, each together with the others of its language, and writes those that have changed. */
async function repair(
  services: Services,
  files: readonly AskedFile[],
  { wanted, failed }: JudgeOptions,
  rewrite: (file: AskedFile, text: string) => Promise<boolean>,
): Promise<ReadonlyMap<string, FixedFile>> {
  const written = new Map<string, FixedFile>();
  for (const [id, language] of services.languages) {
    const ours = files.filter((file) => file.language === id);
    try {
      for (const { uri } of ours) await language.settle(uri);
      const fixes = await language.fixSafely(
        ours.map(({ uri }) => uri),
        wanted,
      );
      for (const fix of fixes) {
        const file = ours.find(({ uri }) => uri === fix.uri);
        // What is reported is what stands in the file, so a text that could not be written does not count.
        if (file === undefined || !(await rewrite(file, fix.text))) continue;
        language.changeDocument(fix.uri, fix.text);
        written.set(fix.uri, fix);
      }
    } catch (error) {
      const [first] = ours;
      if (first) failed(first, error);
    }
  }
  return written;
}

function languageOf(services: Services, file: AskedFile): Language {
  const language = services.languages.get(file.language);
  if (language === undefined) throw new Error(`there is no language "${file.language}"`);
  return language;
}

function judge(services: Services, file: AskedFile, fixed: number, options: JudgeOptions): FileResult {
  const { findings, standIns } = languageOf(services, file).check(file.uri);
  const document = TextDocument.create(file.uri, file.language, 0, file.text);
  return {
    file,
    fixed,
    standIns,
    findings: findings.filter(({ severity }) => options.wanted(severity)).map((finding) => placed(finding, document)),
  };
}

function placed(finding: ShownFinding, document: TextDocument): PlacedFinding {
  return {
    rule: finding.rule.id,
    severity: finding.severity,
    message: finding.message,
    range: { start: document.positionAt(finding.start), end: document.positionAt(finding.end) },
    fixable: finding.fixable,
  };
}

/** Without folders that lie in another one of the list. */
function outermost(folders: readonly string[]): string[] {
  const kept: string[] = [];
  for (const folder of [...folders].sort((one, other) => one.length - other.length)) {
    if (!kept.some((outer) => folder === outer || folder.startsWith(outer.endsWith('/') ? outer : `${outer}/`)))
      kept.push(folder);
  }
  return kept;
}
