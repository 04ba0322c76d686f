import { commandForFlowControl, FLOW_CONTROL_QUERY, flowControlNamed } from '../../catalog/llt/flow-control';
import {
  commandForTimer,
  failureDetection,
  restartCommands,
  secondsOfTimer,
  TIMER_QUERY,
  type TimerFact,
  timerNamed,
} from '../../catalog/llt/timers';
import type { Bound, TunableFact } from '../../catalog/llt/tunable';
import { sourceLine, unconfirmedLine } from '../shared/fact-sources';
import { codeSpan, escapeMarkdown, paragraphs } from '../shared/markdown';
import { timerSeconds } from './llttab-time';

/** What is known of a timer, and of the value that the file gives it; empty: nothing. */
export function timerMarkdown(name: string, value: number | undefined): string {
  const fact = timerNamed(name);
  if (fact === undefined) return '';
  const own = value !== undefined && value !== fact.default ? value : undefined;
  return paragraphs(
    title(name, value, 'timer of LLT'),
    [value === undefined ? undefined : valueText(fact, value), defaultText(fact, timerSeconds)]
      .filter((part) => part !== undefined)
      .join(' '),
    escapeMarkdown(fact.meaning),
    fact.then && `**When the time is over:** ${escapeMarkdown(fact.then)}`,
    name === 'peerinact' ? detectionText(value ?? fact.default) : undefined,
    fact.whenToRaise && `**When to raise it:** ${escapeMarkdown(fact.whenToRaise)}`,
    ...closing(fact),
    commandText(commandForTimer(name, value ?? fact.default ?? 0), TIMER_QUERY),
    own !== undefined && fact.whenToRaise !== undefined && fact.default !== undefined
      ? `Back to the default: ${codeSpan(commandForTimer(name, fact.default))}`
      : undefined,
    sourceLine(fact.sources, fact.confidence),
  );
}

/** What is known of a limit of flow control, and of the value that the file gives it; empty: nothing. */
export function flowMarkdown(name: string, value: number | undefined): string {
  const fact = flowControlNamed(name);
  if (fact === undefined) return '';
  return paragraphs(
    title(name, value, 'flow control of LLT'),
    defaultText(fact, (number) => `${String(number)} packets`),
    escapeMarkdown(fact.meaning),
    ...closing(fact),
    commandText(commandForFlowControl(name, value ?? fact.default ?? 0), FLOW_CONTROL_QUERY),
    sourceLine(fact.sources, fact.confidence),
  );
}

function title(name: string, value: number | undefined, what: string): string {
  return `**${codeSpan(value === undefined ? name : `${name}:${String(value)}`)}** (${what})`;
}

function valueText({ zeroIsOff }: TunableFact, value: number): string {
  return zeroIsOff && value === 0 ? 'Turned off.' : `${timerSeconds(value)}.`;
}

function defaultText({ default: value, defaultNote }: TunableFact, say: (value: number) => string): string | undefined {
  if (value === undefined) return undefined;
  const note = defaultNote === undefined ? '' : `; ${escapeMarkdown(defaultNote)}`;
  const said = say(value);
  return `Default: ${codeSpan(String(value))} (${said}${note}).`;
}

/** GAB waits a while longer before it believes LLT. */
function detectionText(value: number | undefined): string | undefined {
  if (value === undefined) return undefined;
  const { stableTimeout } = failureDetection;
  const seconds = secondsOfTimer(value) + stableTimeout;
  return `With the stable timeout of GAB, ${String(stableTimeout)} s by default, a dead node is noticed after about ${String(seconds)} s.`;
}

function closing(fact: TimerFact): (string | undefined)[] {
  const { note, leaveAlone, unconfirmed } = fact;
  return [
    note && escapeMarkdown(note),
    orderText(fact, 'Its value has to be', ({ cited }) => cited),
    orderText(fact, 'By what they mean, its value belongs', ({ cited }) => !cited),
    leaveAlone && 'No page recommends to change it.',
    unconfirmed && unconfirmedLine(unconfirmed),
  ];
}

function orderText(
  { above, below }: TunableFact,
  begin: string,
  wanted: (bound: Bound) => boolean,
): string | undefined {
  const side = (word: string, bounds: readonly Bound[]): string[] =>
    bounds.filter(wanted).map(({ name, wellApart }) => `${wellApart ? 'well ' : ''}${word} ${codeSpan(name)}`);
  const parts = [...side('above', above), ...side('below', below)];
  return parts.length === 0 ? undefined : `${begin} ${parts.join(', ')}.`;
}

function commandText(command: string, query: string): string {
  const restart = restartCommands.map(codeSpan).join(', then ');
  return `${codeSpan(command)} sets it now, until LLT stops; ${codeSpan(query)} prints what is in force. The line in this file counts when LLT starts the next time (${restart}: the node leaves the cluster meanwhile).`;
}
