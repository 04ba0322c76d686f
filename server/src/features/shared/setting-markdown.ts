import type { LltFact, NumberRange, ValueFact } from '../../catalog/llt/llt-fact';
import { sourceLine, unconfirmedLine } from './fact-sources';
import { bullets, codeSpan, escapeMarkdown, paragraphs } from './markdown';

/** A key of a file of assignments, with what is known of its values. */
export interface SettingFact extends LltFact {
  readonly values?: readonly ValueFact[];
  readonly range?: NumberRange;
  readonly default?: string;
  readonly unit?: string;
  readonly since?: string;
  readonly deprecatedSince?: string;
}

/** What is said of a key beside what the catalog knows. */
export interface SettingWords {
  /** What the key is, as `key of vxfenmode`. */
  readonly what: string;
  /** The key as it stands in the file, where it is not the name of the fact. */
  readonly name?: string;
  /** The value at hand: what it means comes first. */
  readonly value?: string;
  /** Markdown that follows the meaning. */
  readonly notes?: readonly (string | undefined)[];
  /** Markdown with sources of its own, which comes last. */
  readonly after?: string | undefined;
}

/** What is known of a key, and of one of its values. */
export function settingMarkdown(fact: SettingFact, { what, name, value, notes = [], after }: SettingWords): string {
  const { meaning, note, values, unconfirmed, sources, confidence } = fact;
  const known = values?.find((one) => one.value === value);
  return paragraphs(
    `**${codeSpan(name ?? fact.name)}** (${what})`,
    deprecation(fact),
    known && valueText(known),
    escapeMarkdown(meaning),
    note && escapeMarkdown(note),
    ...notes,
    bullets([
      ...(values ?? []).filter((one) => one !== known).map(valueText),
      defaultText(fact),
      fact.range && rangeText(fact.range, fact.unit),
      fact.since && `Since release ${fact.since}.`,
    ]),
    unconfirmed && unconfirmedLine(unconfirmed),
    sourceLine(sources, confidence),
    after,
  );
}

/** What a value means, and in which releases. */
export function valueText({ value, meaning, since, deprecatedSince, confidence }: ValueFact): string {
  const said = [
    since && `since release ${since}`,
    deprecatedSince && `no longer from release ${deprecatedSince} on`,
    (confidence === 'low' || confidence === 'uncited') && 'unconfirmed',
  ].filter((part) => typeof part === 'string');
  const text = escapeMarkdown(meaning).replace(/\.$/, '');
  return `${codeSpan(value)}: ${text}${said.length > 0 ? ` (${said.join(', ')})` : ''}.`;
}

function deprecation({ deprecatedSince }: SettingFact): string | undefined {
  return deprecatedSince && `**Without effect from release ${deprecatedSince} on.**`;
}

function defaultText(fact: SettingFact): string | undefined {
  if (fact.default === undefined) return undefined;
  const unsure = fact.unconfirmed?.includes('default') ? ' (unconfirmed)' : '';
  return `Default: ${codeSpan(fact.default)}${fact.unit === undefined ? '' : ` ${fact.unit}`}${unsure}`;
}

function rangeText({ minimum, maximum }: NumberRange, unit = ''): string {
  const numbers = maximum === undefined ? `${String(minimum)} or more` : `${String(minimum)} to ${String(maximum)}`;
  return `Allowed: ${[numbers, unit].join(' ').trim()}`;
}
