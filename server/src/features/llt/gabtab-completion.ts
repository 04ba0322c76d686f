import { GABCONFIG_COMMAND, type GabconfigOption, gabconfigOptions } from '../../catalog/llt/gabconfig';
import { gabconfigArguments } from '../../syntax/llt/gabconfig-arguments';
import type { GabtabTree, ShellCommand } from '../../syntax/llt/read-gabtab';
import type { NodeFileWorkspace } from '../../workspace/node-files/node-file-workspace';
import { type CompletionEntry, entriesOf, type Offer } from '../shared/completion-entry';
import { type InsertText, plainInsert, SnippetWriter } from '../shared/completion-snippet';
import { lineCursor } from '../shared/line-cursor';
import { optionMarkdown } from './gabtab-hover';
import { gabconfigAt } from './gabtab-place';
import { gabSurroundings } from './gabtab-surroundings';

/** Characters behind which an option is expected. */
export const GABTAB_TRIGGERS: readonly string[] = ['-'];

/** Options that files have in practice, likely ones first. */
const USUAL: readonly string[] = ['-c', '-n', '-t', '-j', '-k'];

/** Whether an option may be expected behind a blank: behind gabconfig. */
export function asksBehindBlankGabtab(before: string): boolean {
  const line = /[^\r\n]*$/.exec(before)?.[0] ?? '';
  return /(?:^|[/\s;&|])gabconfig\s[^;&|#]*$/.test(line);
}

/** Options of gabconfig that the command has not, and in a file without one the whole command. */
export function completeGabtab(
  workspace: NodeFileWorkspace,
  uri: string,
  offset: number,
  { snippets }: { readonly snippets: boolean },
): CompletionEntry[] {
  const file = workspace.file(uri);
  if (file?.kind !== 'gabtab') return [];
  const command = gabconfigAt(file.tree, offset);
  const [program] = command?.words ?? [];
  const count = (): number => gabSurroundings(workspace, uri).nodes?.length ?? 0;
  if (command === undefined || program === undefined) return commandEntry(file.tree, offset, count, snippets);
  if (offset <= program.end) return [];
  const word = command.words.find(({ start, end }) => start <= offset && offset <= end);
  const typed = word?.text.slice(0, offset - word.start) ?? '';
  const nodes = count();
  const offers =
    typed === '' || typed.startsWith('-') ? optionOffers(command, offset, nodes) : countOffer(command, offset, nodes);
  const { start, end } = word ?? { start: offset, end: offset };
  return entriesOf(offers, { start, end, text: typed, quotes: 'none' }, snippets);
}

/** Those that belong into the file and are not there yet; none whose meaning nobody knows. */
function optionOffers(command: ShellCommand, offset: number, nodes: number): Offer[] {
  const present = new Set(
    gabconfigArguments(command)
      .filter(({ word }) => offset < word.start || word.end < offset)
      .map(({ name }) => name),
  );
  const possible = gabconfigOptions.filter(
    ({ name, atBoot, unconfirmed }) => atBoot && !present.has(name) && !unconfirmed?.includes('meaning'),
  );
  return possible.map((fact, at) => ({
    label: fact.name === '-n' && nodes > 0 ? `-n${String(nodes)}` : fact.name,
    kind: 'key',
    rank: USUAL.includes(fact.name) ? 0 : 1,
    order: String(at).padStart(2, '0'),
    ...detailOf(fact, nodes),
    insert: insertOf(fact, nodes),
    documentation: () => optionMarkdown(fact),
  }));
}

function detailOf({ name, argument }: GabconfigOption, nodes: number): { readonly detail?: string } {
  if (name === '-n' && nodes > 0) return { detail: 'as many nodes as llthosts has' };
  return argument === undefined ? {} : { detail: argument };
}

function insertOf(fact: GabconfigOption, nodes: number): InsertText {
  if (fact.argument === undefined) return plainInsert(fact.name);
  if (fact.name === '-n')
    return new SnippetWriter()
      .text('-n')
      .stop(nodes > 0 ? String(nodes) : '')
      .finished();
  return new SnippetWriter().text(`${fact.name} `).stop(fact.default).finished();
}

/** The number behind `-n`, where it stands in a word of its own. */
function countOffer(command: ShellCommand, offset: number, nodes: number): Offer[] {
  const option = gabconfigArguments(command).find(
    ({ argument }) => argument && argument.start <= offset && offset <= argument.end,
  );
  if (option?.name !== '-n' || nodes === 0) return [];
  return [{ label: String(nodes), kind: 'value', rank: 0, detail: 'as many nodes as llthosts has' }];
}

function commandEntry(
  { gabconfigs, lines, comments }: GabtabTree,
  offset: number,
  count: () => number,
  snippets: boolean,
): CompletionEntry[] {
  const cursor = gabconfigs.length > 0 ? undefined : lineCursor(lines, offset);
  const isComment = comments.some(({ start, end }) => start < offset && offset <= end);
  if (cursor === undefined || isComment || cursor.index > 0 || cursor.line.words.length > 1) return [];
  const nodes = count();
  const number = nodes > 0 ? String(nodes) : '';
  const label = `${GABCONFIG_COMMAND} -c -n${number}`;
  const offer: Offer = {
    label,
    kind: 'keyword',
    rank: 0,
    detail: 'the command that configures GAB',
    filterText: `${label} gabconfig`,
    insert: new SnippetWriter().text(`${GABCONFIG_COMMAND} -c -n`).stop(number).finished(),
    documentation: () =>
      gabconfigOptions
        .slice(0, 2)
        .map((fact) => optionMarkdown(fact))
        .join('\n\n'),
  };
  const { start, end } = cursor.word;
  return entriesOf([offer], { start, end, text: cursor.typed, quotes: 'none' }, snippets);
}
