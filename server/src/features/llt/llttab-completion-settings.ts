import type { DirectiveFact } from '../../catalog/llt/directives';
import { flowControls } from '../../catalog/llt/flow-control';
import { PEERINACT_FOR_MIGRATION, timers } from '../../catalog/llt/timers';
import type { TunableFact } from '../../catalog/llt/tunable';
import type { Word } from '../../syntax/lines/line';
import { directivesOf, settingOf } from '../../syntax/llt/llttab-tree';
import type { Offer } from '../shared/completion-entry';
import { plainInsert, SnippetWriter } from '../shared/completion-snippet';
import type { LineCursor } from '../shared/line-cursor';
import type { LlttabScope } from './llttab-completion-scope';
import { flowMarkdown, timerMarkdown } from './llttab-setting-text';
import { timerSeconds } from './llttab-time';

/** The part of `name:value` at the cursor, and what may stand there. */
export interface SettingOffers {
  readonly part: Pick<LineCursor, 'word' | 'typed'>;
  readonly offers: readonly Offer[];
}

/** Names with their defaults in front of the colon, values behind it. */
export function settingOffers(scope: LlttabScope, directive: DirectiveFact, cursor: LineCursor): SettingOffers {
  const isTimer = directive.name === 'set-timer';
  const { name, value } = settingOf(cursor.word);
  const typedName = cursor.typed.length <= name.text.length;
  if (typedName || value === undefined) {
    const part = { word: name, typed: cursor.typed };
    return { part, offers: nameOffers(scope, isTimer, cursor.word, value === undefined) };
  }
  const part = { word: value, typed: cursor.typed.slice(name.text.length + 1) };
  return { part, offers: valueOffers(isTimer, name.text) };
}

/** Those that the file does not set yet come first, then by how much is known of them. */
function nameOffers(scope: LlttabScope, isTimer: boolean, at: Word, withValue: boolean): Offer[] {
  const facts: readonly TunableFact[] = isTimer ? timers : flowControls;
  const present = new Set(
    directivesOf(scope.tree, isTimer ? 'SetTimer' : 'SetFlow')
      .flatMap(({ settings }) => settings)
      .filter(({ start }) => start !== at.start)
      .map((word) => settingOf(word).name.text),
  );
  return facts.map((fact, index) => ({
    label: fact.name,
    kind: 'key',
    rank: present.has(fact.name) ? 9 : fact.confidence === 'uncited' ? 2 : fact.leaveAlone ? 1 : 0,
    order: String(index).padStart(2, '0'),
    detail: defaultDetail(fact, isTimer),
    documentation: () => (isTimer ? timerMarkdown : flowMarkdown)(fact.name, undefined),
    insert: withValue
      ? new SnippetWriter()
          .text(`${fact.name}:`)
          .stop(fact.default === undefined ? '' : String(fact.default))
          .finished()
      : plainInsert(fact.name),
  }));
}

function defaultDetail({ default: value, confidence }: TunableFact, isTimer: boolean): string {
  const said = value === undefined ? '' : `${String(value)} (${isTimer ? timerSeconds(value) : 'packets'})`;
  return confidence === 'uncited' ? `${said}, unconfirmed` : said;
}

function valueOffers(isTimer: boolean, name: string): Offer[] {
  const facts: readonly TunableFact[] = isTimer ? timers : flowControls;
  const standard = facts.find((fact) => fact.name === name)?.default;
  const values: [number, string][] = standard === undefined ? [] : [[standard, 'the default']];
  if (isTimer && name === 'peerinact') values.push([PEERINACT_FOR_MIGRATION, 'for the live migration of guests']);
  return values.map(([value, why], index) => ({
    label: String(value),
    kind: 'value',
    rank: index,
    detail: isTimer ? `${timerSeconds(value)}, ${why}` : `packets, ${why}`,
    documentation: () => (isTimer ? timerMarkdown : flowMarkdown)(name, value),
  }));
}
