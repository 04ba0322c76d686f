import { deviceForms, type DeviceForm } from '../../catalog/llt/device-forms';
import type { DirectiveFact } from '../../catalog/llt/directives';
import { nodeIds, oldNodeIds, WIDER_NODE_IDS_SINCE } from '../../catalog/llt/limits';
import type { FieldFact, LinkType } from '../../catalog/llt/link-fields';
import { sourceLine, unconfirmedLine } from '../shared/fact-sources';
import { bullets, codeSpan, escapeMarkdown, paragraphs } from '../shared/markdown';

/** What is known of a directive; `fields`: those of the line at hand. */
export function directiveMarkdown(fact: DirectiveFact, fields: readonly FieldFact[]): string {
  const { name, meaning, note, unconfirmed, sources, confidence } = fact;
  return paragraphs(
    `**${codeSpan([name, ...fields.map((field) => field.name)].join(' '))}**`,
    escapeMarkdown(meaning),
    note && escapeMarkdown(note),
    bullets(fields.map((field) => `${codeSpan(field.name)}: ${escapeMarkdown(field.meaning)}${shortDash(field)}`)),
    unconfirmed && unconfirmedLine(unconfirmed),
    sourceLine(sources, confidence),
  );
}

/** What is known of a field of a directive, and of what stands in it. `about`: what else is known of that, as markdown. */
export function fieldMarkdown(
  directive: DirectiveFact,
  field: FieldFact,
  { value, about }: { readonly value?: string; readonly about?: string } = {},
): string {
  const { name, meaning, note, dash, confidence = directive.confidence, sources = directive.sources } = field;
  const known = field.values?.find((one) => one.value === value);
  return paragraphs(
    `**${codeSpan(name)}** of ${codeSpan(directive.name)}`,
    known && `${codeSpan(known.value)}: ${escapeMarkdown(known.meaning)}${known.meaning.endsWith('.') ? '' : '.'}`,
    value === '-' && dash !== undefined ? `${codeSpan('-')}: ${escapeMarkdown(dash)}.` : undefined,
    about,
    escapeMarkdown(meaning),
    note && escapeMarkdown(note),
    rangeText(field),
    defaultText(directive, field),
    sourceLine(sources, confidence),
  );
}

/** What the device of a link means, by the ways in which it may be written; undefined: nobody knows. */
export function deviceText(device: string, linkType: LinkType | undefined): string | undefined {
  const fitting = deviceForms.filter(
    ({ pattern, linkTypes }) => pattern.test(device) && (linkType === undefined || linkTypes.includes(linkType)),
  );
  const [form] = fitting;
  if (form === undefined) return undefined;
  const systems = [...new Set(fitting.flatMap(systemsOf))];
  return `${codeSpan(device)} (${systems.join(', ')}): ${escapeMarkdown(form.meaning)}`;
}

function systemsOf({ systems, confidence }: DeviceForm): string[] {
  return systems.map((system) => (confidence === 'uncited' ? `${system}, unconfirmed` : system));
}

function shortDash({ dash }: FieldFact): string {
  return dash === undefined ? '' : ` ${codeSpan('-')}: ${escapeMarkdown(dash)}.`;
}

function rangeText({ range }: FieldFact): string | undefined {
  if (range === undefined) return undefined;
  if (range === nodeIds)
    return `Ids go from 0 to ${String(oldNodeIds.maximum)}; from ${WIDER_NODE_IDS_SINCE} on to ${String(nodeIds.maximum)}, which no page confirms.`;
  const { minimum, maximum } = range;
  return `Allowed: ${String(minimum)}${maximum === undefined ? ' or more' : ` to ${String(maximum)}`}`;
}

function defaultText({ unconfirmed = [] }: DirectiveFact, field: FieldFact): string | undefined {
  if (field.default === undefined) return undefined;
  return `Default: ${codeSpan(field.default)}${unconfirmed.includes('default') ? ' (unconfirmed)' : ''}`;
}
