import type { Confidence, UnconfirmedPart } from '../../catalog/schema';
import { escapeMarkdown } from './markdown';

const SHOWN = 2;

const CONFIDENCE: Readonly<Record<Exclude<Confidence, 'uncited'>, string>> = {
  high: 'certain',
  med: 'likely',
  low: 'doubtful',
};

const UNCONFIRMED: Readonly<Record<UnconfirmedPart, string>> = {
  name: 'the name',
  type: 'the data type',
  default: 'the default',
  values: 'the allowed values',
  meaning: 'the meaning',
};

/** Which parts of a fact its sources leave open. */
export function unconfirmedLine(parts: readonly UnconfirmedPart[]): string {
  return `Not confirmed by the source: ${parts.map((part) => UNCONFIRMED[part]).join(', ')}.`;
}

/** Where a fact comes from and how far it may be trusted, as one line in small italics. */
export function sourceLine(sources: readonly string[], confidence: Confidence): string {
  if (confidence === 'uncited' || sources.length === 0) return '*Source: none found; believed, not confirmed.*';
  const shown = sources.slice(0, SHOWN).map(sourceText);
  const left = sources.length - shown.length;
  const more = left > 0 ? `, and ${String(left)} more` : '';
  return `*Source (${CONFIDENCE[confidence]}): ${shown.join('; ')}${more}*`;
}

/** A web page as a link that shows its host, anything else as text. */
function sourceText(source: string): string {
  const page = /^(https?:\/\/([^/\s]+)\/[^\s,<>()]*)(?:,\s*(.*))?$/.exec(source);
  const [, address, host, place] = page ?? [];
  if (address === undefined || host === undefined) return escapeMarkdown(source);
  return `[${escapeMarkdown(host)}](${address})${place === undefined ? '' : `, ${escapeMarkdown(place)}`}`;
}
