import {
  GABCONFIG_COMMAND,
  type GabconfigOption,
  gabconfigOption,
  gabconfigOptions,
  seeding,
} from '../../catalog/llt/gabconfig';
import { failureDetection } from '../../catalog/llt/timers';
import { type GabconfigArgument, gabconfigArguments } from '../../syntax/llt/gabconfig-arguments';
import type { NodeFileWorkspace } from '../../workspace/node-files/node-file-workspace';
import { sourceLine, unconfirmedLine } from '../shared/fact-sources';
import type { Hover } from '../shared/hover';
import { bullets, codeSpan, escapeMarkdown, paragraphs } from '../shared/markdown';
import { gabconfigAt } from './gabtab-place';
import { type GabSurroundings, gabSurroundings, stableTimeout } from './gabtab-surroundings';

/** What is known of gabconfig or of its option at the offset. Other commands of the script are left alone. */
export function hoverGabtab(workspace: NodeFileWorkspace, uri: string, offset: number): Hover | undefined {
  const file = workspace.file(uri);
  const command = file?.kind === 'gabtab' ? gabconfigAt(file.tree, offset) : undefined;
  const [program] = command?.words ?? [];
  if (command === undefined || program === undefined) return undefined;
  const options = gabconfigArguments(command);
  if (offset <= program.end) return { start: program.start, end: program.end, markdown: commandMarkdown(options) };
  const holds = ({ start, end }: { readonly start: number; readonly end: number }): boolean =>
    start <= offset && offset <= end;
  // Between two letters of one word the second one is meant, behind an option its argument.
  const option = options
    .filter(({ place, argument }) => holds(place) || (argument !== undefined && holds(argument)))
    .at(-1);
  const fact = option && gabconfigOption(option.name);
  if (option === undefined || fact === undefined) return undefined;
  const { place, argument } = option;
  const surroundings = gabSurroundings(workspace, uri);
  return {
    start: place.start,
    end: argument?.end ?? place.end,
    markdown: optionMarkdown(fact, argument?.text, aboutOption(option, options, surroundings)),
  };
}

/** What is known of an option. `about`: what is to be said of its argument, as Markdown. */
export function optionMarkdown(fact: GabconfigOption, argument?: string, about?: string): string {
  const { name, meaning, note, danger, unconfirmed, sources, confidence, default: usual } = fact;
  const form = fact.argument === undefined ? '' : `: ${escapeMarkdown(fact.argument)}`;
  return paragraphs(
    `**${codeSpan(name + (argument ?? ''))}** (option of gabconfig${form})`,
    danger && `**Not in this file.** ${escapeMarkdown(danger)}`,
    escapeMarkdown(meaning),
    about,
    note && escapeMarkdown(note),
    usual && `Default: ${codeSpan(usual)}`,
    unconfirmed && unconfirmedLine(unconfirmed),
    sourceLine(sources, confidence),
  );
}

function aboutOption(
  { name }: GabconfigArgument,
  options: readonly GabconfigArgument[],
  surroundings: GabSurroundings,
): string | undefined {
  if (name === '-n') return seedText(surroundings);
  return name === '-t' ? detectionText(options, surroundings) : undefined;
}

function seedText({ nodes }: GabSurroundings): string {
  return paragraphs(escapeMarkdown(seeding.meaning), nodes && `${codeSpan('llthosts')} has ${nodesText(nodes)}.`);
}

function nodesText(nodes: readonly string[]): string {
  const count = nodes.length === 1 ? '1 node' : `${String(nodes.length)} nodes`;
  return nodes.length === 0 ? 'no node' : `${count}: ${nodes.map(codeSpan).join(', ')}`;
}

/** Only where something else counts than the defaults, which the catalog adds up. */
function detectionText(options: readonly GabconfigArgument[], { peerinact }: GabSurroundings): string | undefined {
  const stable = stableTimeout(options);
  if (!peerinact.isSet && stable === failureDetection.stableTimeout) return undefined;
  const origin = peerinact.isSet ? 'by llttab' : 'the default';
  const total = peerinact.seconds + stable;
  return `Here a dead node is noticed after ${seconds(total)}: ${seconds(peerinact.seconds)} of peerinact (${origin}), and ${seconds(stable)} of stable timeout.`;
}

function seconds(value: number): string {
  return `${String(Math.round(value * 1000) / 1000)} s`;
}

function commandMarkdown(options: readonly GabconfigArgument[]): string {
  const configure = gabconfigOptions.filter(({ name }) => name === '-c' || name === '-n');
  const [first] = configure;
  const used = options.flatMap(({ name }) => gabconfigOption(name) ?? []);
  return paragraphs(
    `**${codeSpan(GABCONFIG_COMMAND)}** (configures GAB)`,
    `GAB keeps the membership of the cluster. Without ${codeSpan('-t')} it takes ${String(failureDetection.stableTimeout)} s to believe that links have changed.`,
    bullets(
      [...new Set([...used, ...configure])].map(({ name, meaning }) => `${codeSpan(name)}: ${escapeMarkdown(meaning)}`),
    ),
    first && sourceLine([...first.sources, ...failureDetection.sources], first.confidence),
  );
}
