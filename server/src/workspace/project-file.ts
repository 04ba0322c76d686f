import { type Node, parseTree, type ParseError, printParseErrorCode } from 'jsonc-parser';
import { nearestName } from '../catalog/nearest-name';
import { type ProductVersion, productVersion } from '../catalog/vcs/product-version';
import type { RuleLevel } from '../protocol/rule-levels';
import { LIBVIRT_VERSION_FORM, libvirtVersion } from './libvirt-version';
import { type DeclaredCluster, readDeclaredClusters } from './declared-clusters';
import { quoted, ruleLevel, type RuleLevels } from './rule-levels';

/** Name of the file that holds the settings of a folder and all below it. */
export const PROJECT_FILE = 'clusterwright.json';

/** Something wrong in a file of settings or data, at an offset of its text. */
export interface JsonProblem {
  readonly offset: number;
  /** A sentence; it begins with the path of the key, where there is one. */
  readonly message: string;
}

/** What a `clusterwright.json` says. What is wrong in it is left out and told of. */
export interface ProjectFile {
  readonly rules: RuleLevels;
  readonly version: ProductVersion | undefined;
  /** The version of libvirt, as written. */
  readonly libvirtVersion: string | undefined;
  /** Paths of data files, as seen from the folder of the file. */
  readonly types: readonly { readonly path: string; readonly offset: number }[];
  /** Which files belong to which cluster, with paths as seen from the folder of the file. */
  readonly clusters: readonly DeclaredCluster[];
  readonly problems: readonly JsonProblem[];
}

/** Reads the text of a `clusterwright.json`; comments and trailing commas are allowed. */
export function readProjectFile(text: string, ruleIds: ReadonlySet<string>): ProjectFile {
  return new ProjectReader(ruleIds).read(text);
}

/** Reads JSON with comments and trailing commas; undefined and a problem where it cannot be read at all. */
export function parseJson(text: string): {
  readonly root: Node | undefined;
  readonly problems: readonly JsonProblem[];
} {
  const errors: ParseError[] = [];
  const root = parseTree(text, errors, { allowTrailingComma: true });
  const [first] = errors;
  if (first !== undefined)
    return { root: undefined, problems: [{ offset: first.offset, message: `this is no JSON: ${wordsOf(first)}.` }] };
  return { root, problems: [] };
}

function wordsOf({ error }: ParseError): string {
  const name = printParseErrorCode(error).replace(/([a-z])([A-Z])/g, '$1 $2');
  return name.toLowerCase().replace('eof', 'end of the file');
}

/** The members of an object, each name once: of two equal ones the later counts, as everywhere in JSON. */
export function membersOf(node: Node): { readonly key: string; readonly offset: number; readonly value: Node }[] {
  return (node.children ?? []).flatMap(({ children: [key, value] = [] }) =>
    key && value ? [{ key: String(key.value), offset: key.offset, value }] : [],
  );
}

class ProjectReader {
  private readonly rules = new Map<string, RuleLevel>();
  private readonly types: { path: string; offset: number }[] = [];
  private readonly problems: JsonProblem[] = [];
  private version: ProductVersion | undefined;
  private libvirtVersion: string | undefined;
  private clusters: readonly DeclaredCluster[] = [];

  constructor(private readonly ruleIds: ReadonlySet<string>) {}

  read(text: string): ProjectFile {
    const { root, problems } = parseJson(text);
    this.problems.push(...problems);
    if (root) {
      this.readObject(root, '', {
        $schema: () => undefined,
        rules: (value) => this.readRules(value),
        vcs: (value) => this.readObject(value, 'vcs', { version: (version) => this.readVersion(version) }),
        libvirt: (value) =>
          this.readObject(value, 'libvirt', { version: (version) => this.readLibvirtVersion(version) }),
        types: (value) => this.readTypes(value),
        clusters: (value) => {
          this.clusters = readDeclaredClusters(value, {
            complain: (at, path, sentence) => this.complain(at, path, sentence),
            members: membersOf,
            path: (at, path) => this.pathIn(at, path),
          });
        },
      });
    }
    const { rules, version, libvirtVersion, types, clusters, problems: own } = this;
    return { rules, version, libvirtVersion, types, clusters, problems: own };
  }

  private readObject(node: Node, path: string, readers: Readonly<Record<string, (value: Node) => void>>): void {
    if (node.type !== 'object') return this.complain(node, path, 'an object in braces stands here.');
    for (const { key, offset, value } of membersOf(node)) {
      const reader = Object.hasOwn(readers, key) ? readers[key] : undefined;
      if (reader) reader(value);
      else this.complain({ offset }, path, unknownKey(key, Object.keys(readers)));
    }
  }

  private readRules(node: Node): void {
    if (node.type !== 'object') return this.complain(node, 'rules', 'an object in braces stands here.');
    for (const { key, offset, value } of membersOf(node)) {
      const level = ruleLevel(key, value.value, this.ruleIds);
      if (typeof level === 'string') this.rules.set(key, level);
      else this.complain(this.ruleIds.has(key) ? value : { offset }, `rules.${key}`, level.problem);
    }
  }

  private readVersion(node: Node): void {
    this.version = typeof node.value === 'string' ? productVersion(node.value) : undefined;
    if (this.version === undefined) this.complain(node, 'vcs.version', VERSION_FORM);
  }

  private readLibvirtVersion(node: Node): void {
    this.libvirtVersion = libvirtVersion(node.value);
    if (this.libvirtVersion === undefined) this.complain(node, 'libvirt.version', LIBVIRT_VERSION_FORM);
  }

  private readTypes(node: Node): void {
    if (node.type !== 'array') return this.complain(node, 'types', 'a list of paths in brackets stands here.');
    (node.children ?? []).forEach((child, index) => {
      const path = this.pathIn(child, `types[${String(index)}]`);
      if (path !== undefined) this.types.push({ path, offset: child.offset });
    });
  }

  /** A path in quotes that stays in the folder of the file. */
  private pathIn(node: Node, place: string): string | undefined {
    const path: unknown = node.value;
    if (typeof path !== 'string' || path === '') this.complain(node, place, 'a path in quotes stands here.');
    else if (leadsOut(path))
      this.complain(node, place, `"${path}" leads out of the folder of ${PROJECT_FILE}; data lies in it or below.`);
    else return path;
    return undefined;
  }

  private complain({ offset }: { readonly offset: number }, path: string, sentence: string): void {
    this.problems.push({ offset, message: `${path === '' ? '' : `${path}: `}${sentence}` });
  }
}

/** What a version looks like, as the end of a sentence about one that does not. */
export const VERSION_FORM = 'a product version in quotes stands here, such as "6.1", "7.4.2" or "8.0".';

function unknownKey(key: string, known: readonly string[]): string {
  const nearest = nearestName(known, key);
  const meant = nearest === undefined ? '' : ` (did you mean "${nearest}"?)`;
  return `there is no key "${key}" here${meant}. There is: ${quoted(known)}.`;
}

function leadsOut(path: string): boolean {
  return /^(?:[/\\~]|[A-Za-z][\w+.-]*:)/.test(path) || path.split(/[/\\]/).includes('..');
}
