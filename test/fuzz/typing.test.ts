import { describe, expect, test } from 'vitest';
import type { ShownFinding } from '../../server/src/engine/checker';
import { scanPiece } from '../../server/src/syntax/vcs/piece-tokens';
import { isBlock } from '../../server/src/syntax/vcs/tree';
import { indexOfPiece, readVcsFile, startOfPiece, type VcsFile } from '../../server/src/workspace/vcs-file';
import { type FixtureCluster, fixtureClusters } from '../harness/fixture-clusters';
import { Random, seedOfRun } from '../harness/random';
import { randomConfiguration } from '../harness/random-configuration';
import { TypedCluster } from '../harness/typed-cluster';

const seed = seedOfRun();
const random = new Random(seed);

/** Valid clusters with a cluster declaration, so that what is not declared is missed. */
const laidOut = fixtureClusters().filter(
  ({ valid, files }) => valid && files.some(({ text }) => /^cluster\b/m.test(text)),
);

/** The same and some of any layout. */
const clusters: FixtureCluster[] = [
  ...laidOut,
  ...Array.from({ length: 8 }, (_, round) => ({
    from: `random ${String(round)}`,
    valid: true,
    files: randomConfiguration(random),
  })),
];

/** Declarations that may be added anywhere in a group without anything being wrong. */
const ADDED = [
  '\tPhantom added_phantom (\n\t\tCritical = 0\n\t\t)',
  '\tFileOnOff "added.file" (\n\t\tPathName = "/tmp/added"\n\t\t)',
  'Proxy added_proxy ( TargetResName = nowhere )',
];

/**
 * Gathers findings that come and go while a declaration is typed although they speak of others. What holds where each
 * declaration so far is whole is not rash: a group whose dependencies are still to come lacks them.
 */
class RashFindings {
  private readonly found = new Map<string, string>();
  private readonly meant: Set<string>;

  constructor(
    private readonly cluster: TypedCluster,
    private readonly name: string,
    meant: readonly ShownFinding[],
  ) {
    this.meant = new Set(meant.map(show));
  }

  /** Looks at the findings outside of the declaration at the offset that was typed last; `from` is where it is known to begin. */
  look(typed: number, from: number): void {
    const { findings } = this.cluster.report(this.name);
    const others = findings.filter((finding) => !this.meant.has(show(finding)));
    if (others.length === 0) return;
    const text = this.cluster.textOf(this.name);
    const { start, end } = declarationAt(readVcsFile('file:///typed.cf', text), typed);
    for (const finding of others) {
      if (finding.end > Math.min(from, start) && finding.start < end) continue;
      const shown = show(finding);
      if (!this.found.has(shown)) {
        this.found.set(shown, `${shown}\n    after …${JSON.stringify(text.slice(Math.max(0, typed - 60), typed))}`);
      }
    }
  }

  /** Every declaration is whole now: what is found holds. */
  settle(): void {
    for (const finding of this.cluster.report(this.name).findings) this.meant.add(show(finding));
  }

  get all(): string[] {
    return [...this.found].filter(([shown]) => !this.meant.has(shown)).map(([, where]) => where);
  }
}

/** The piece that the character before the offset belongs to; white space and comments count to the piece before. */
function declarationAt(file: VcsFile, offset: number): { start: number; end: number } {
  let piece = indexOfPiece(file.ends, offset - 1);
  for (let tree = file.pieces[piece]?.tree; piece > 0 && tree?.kind === 'fragment' && tree.empty;)
    tree = file.pieces[--piece]?.tree;
  return { start: startOfPiece(file, piece), end: file.ends[piece] ?? 0 };
}

function show({ rule, severity, message }: ShownFinding): string {
  return `${severity}[${rule.id}]: ${message}`;
}

describe(`a declaration being typed (SEED=${String(seed)})`, () => {
  test.each(clusters)(
    'says nothing about others: $from, from its beginning',
    { timeout: 60_000 },
    async ({ files }) => {
      const name = 'main.cf';
      const text = files.find((file) => file.name === name)?.text ?? '';
      const file = readVcsFile('file:///main.cf', text);
      const whole = await TypedCluster.open(files);
      const cluster = await TypedCluster.open(files.map((file) => (file.name === name ? { name, text: '' } : file)));
      const rash = new RashFindings(cluster, name, whole.report(name).findings);
      const ends = new Set(file.ends);
      for (let length = 1; length <= text.length; length++) {
        cluster.edit(name, length - 1, length - 1, text.charAt(length - 1));
        await cluster.settle(name);
        rash.look(length, startOfPiece(file, indexOfPiece(file.ends, length - 1)));
        if (ends.has(length)) rash.settle();
      }
      expect(cluster.textOf(name)).toBe(text);
      expect(rash.all).toEqual([]);
    },
  );

  test.each(clusters)(
    'says nothing about others: $from, between two of them',
    { timeout: 60_000 },
    async ({ files }) => {
      const name = 'main.cf';
      const cluster = await TypedCluster.open(files);
      const text = cluster.textOf(name);
      const rash = new RashFindings(cluster, name, cluster.report(name).findings);
      for (const gap of gapsInGroups(text)) {
        const added = random.pick(ADDED);
        cluster.edit(name, gap, gap, '\n');
        for (let length = 1; length <= added.length; length++) {
          cluster.edit(name, gap + length - 1, gap + length - 1, added.charAt(length - 1));
          rash.look(gap + length, gap);
        }
        rash.settle();
        cluster.edit(name, gap, gap + added.length + 1, '');
      }
      expect(cluster.textOf(name)).toBe(text);
      expect(rash.all).toEqual([]);
    },
  );

  test.each(laidOut)(
    'says nothing about others: $from, headers without name',
    { timeout: 60_000 },
    async ({ files }) => {
      const name = 'main.cf';
      const cluster = await TypedCluster.open(files);
      const text = cluster.textOf(name);
      const rash = new RashFindings(cluster, name, cluster.report(name).findings);
      for (const { keywordEnd, end } of headersOnOwnLines(text)) {
        const cut = text.slice(keywordEnd, end);
        cluster.edit(name, keywordEnd, end, '\n');
        rash.look(keywordEnd, keywordEnd - 1);
        cluster.edit(name, keywordEnd, keywordEnd + 1, cut);
      }
      expect(cluster.textOf(name)).toBe(text);
      expect(rash.all).toEqual([]);
    },
  );
});

/** Offsets of lines that begin a declaration of a group. */
function gapsInGroups(text: string): number[] {
  const file = readVcsFile('file:///main.cf', text);
  return file.pieces.flatMap(({ tree, text: piece }, index) => {
    const start = startOfPiece(file, index);
    const member = tree.kind === 'resource' || tree.kind === 'dependency';
    const ownLine = piece.startsWith('\t') || /[\r\n]$/.test(text.slice(0, start));
    return member && ownLine ? [start] : [];
  });
}

/** Blocks, by the end of their first word and their own. What stands on a line with others is left out. */
function headersOnOwnLines(text: string): { keywordEnd: number; end: number }[] {
  const file = readVcsFile('file:///main.cf', text);
  return file.pieces.flatMap(({ tree, text: piece }, index) => {
    const start = startOfPiece(file, index);
    const end = file.ends[index] ?? 0;
    const ownLines = /[\r\n]$/.test(piece) && (start === 0 || /[\r\n]$/.test(text.slice(0, start)));
    const [keyword] = tree.kind === 'fragment' ? [] : scanPiece(piece).ends;
    return isBlock(tree) && ownLines && keyword !== undefined ? [{ keywordEnd: start + keyword, end }] : [];
  });
}
