import { type DeviceForm, deviceForms } from '../../catalog/llt/device-forms';
import type { LinkType } from '../../catalog/llt/link-fields';
import { sourceLine } from '../shared/fact-sources';
import type { Offer } from '../shared/completion-entry';
import { type InsertText, plainInsert, SnippetWriter } from '../shared/completion-snippet';
import { codeSpan, escapeMarkdown, paragraphs } from '../shared/markdown';

/** The address of a card, which only the user knows. */
const MAC = /[0-9a-f]{2}(?::[0-9a-f]{2}){5}$/;

/** The ways to write a device, each once, for all systems; `linkType`: of the link, undefined while nobody can know it. */
export function deviceOffers(linkType: LinkType | undefined): Offer[] {
  const offers = new Map<string, { readonly form: DeviceForm; readonly details: string[]; readonly rank: number }>();
  for (const [rank, form] of deviceForms.entries()) {
    if (linkType !== undefined && !form.linkTypes.includes(linkType)) continue;
    const known = offers.get(form.example) ?? { form, details: [], rank };
    offers.set(form.example, known);
    const unsure = form.confidence === 'uncited' ? ', unconfirmed' : '';
    known.details.push(`${form.systems.join(', ')} (${form.linkTypes.join(', ')}${unsure})`);
  }
  return [...offers.values()].map(({ form, details, rank }) => ({
    label: form.example.replace(MAC, '<mac>'),
    filterText: form.example.replace(MAC, ''),
    kind: 'value',
    rank,
    detail: details.join(', '),
    insert: insertOf(form.example),
    documentation: () =>
      paragraphs(
        `**${codeSpan(form.example)}** (${details.join(', ')})`,
        escapeMarkdown(form.meaning),
        sourceLine(form.sources, form.confidence),
      ),
  }));
}

function insertOf(example: string): InsertText {
  const [mac] = MAC.exec(example) ?? [];
  if (mac === undefined) return plainInsert(example);
  const prefix = example.slice(0, -mac.length);
  return { plain: prefix, snippet: new SnippetWriter().text(prefix).stop(mac).finished().snippet };
}
