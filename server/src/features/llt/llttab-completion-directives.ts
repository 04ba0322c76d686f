import { deviceFormsFor } from '../../catalog/llt/device-forms';
import { type DirectiveFact, directives } from '../../catalog/llt/directives';
import { linkFields, type LinkType, linkTypes } from '../../catalog/llt/link-fields';
import type { Offer } from '../shared/completion-entry';
import { type InsertText, plainInsert, SnippetWriter } from '../shared/completion-snippet';
import { escapeMarkdown, paragraphs } from '../shared/markdown';
import { otherLinks, type LlttabScope } from './llttab-completion-scope';
import { directiveMarkdown } from './llttab-field-text';
import { freePort, freeTags } from './llttab-free-values';

/** What every file has comes first, then what some have, last what nobody is sure of. */
const RANKS = { required: 0, expected: 0, optional: 1, unconfirmed: 2 } as const;

/** The directives that may begin the line, and whole lines of links. */
export function directiveOffers(scope: LlttabScope): Offer[] {
  const present = new Set(
    scope.tree.directives.flatMap(({ keyword, line }) => (line === scope.line ? [] : [keyword.text])),
  );
  const possible = directives.filter(
    ({ name, repeatable, confidence }) => confidence !== 'uncited' && (repeatable || !present.has(name)),
  );
  const offers = possible.map((fact) => directiveOffer(scope, fact));
  const isAlone = scope.line.words.length < 2;
  return isAlone && scope.snippets ? [...offers, ...linkLineOffers(scope)] : offers;
}

function directiveOffer(scope: LlttabScope, fact: DirectiveFact): Offer {
  const { name, fields, rank, presence } = fact;
  const isSure = fact.confidence === 'high' || fact.confidence === 'med';
  return {
    label: name,
    kind: 'keyword',
    rank: isSure ? RANKS[presence] : RANKS.unconfirmed,
    order: String(rank),
    detail: [...fields.map((field) => field.name), ...(isSure ? [] : ['(unconfirmed)'])].join(' '),
    documentation: () => directiveMarkdown(fact, fields),
    insert: scope.line.words.length < 2 ? wholeDirective(scope, fact) : plainInsert(name),
  };
}

/** The directive with its field, where the field is one of a few. */
function wholeDirective({ nodes }: LlttabScope, { name, fields: [field] }: DirectiveFact): InsertText {
  const values = field?.forms.includes('switch')
    ? [...(field.values ?? [])].map(({ value }) => value)
    : name === 'set-node'
      ? [...nodes.byId.values()].flatMap((entry) => entry.name?.text ?? [])
      : [];
  if (values.length === 0) return plainInsert(name);
  const { snippet } = new SnippetWriter().text(`${name} `).choice(values).finished();
  return { plain: name, snippet };
}

function linkLineOffers(scope: LlttabScope): Offer[] {
  const ofPriority = (name: 'link' | 'link-lowpri'): Offer[] => {
    const fact = directives.find((directive) => directive.name === name);
    // No page shows a link over RDMA with low priority.
    const types = linkTypes.filter(({ value }) => name === 'link' || value !== 'rdma');
    return types.map(({ value, meaning }, index) => ({
      label: `${name} ${value}`,
      kind: 'keyword',
      rank: name === 'link' ? RANKS.required : RANKS.optional,
      order: `3${String(index)}`,
      detail: linkFields(value)
        .map((field) => field.name)
        .join(' '),
      insert: linkLine(scope, name, value),
      documentation: () => paragraphs(escapeMarkdown(meaning), fact && directiveMarkdown(fact, linkFields(value))),
    }));
  };
  return [...ofPriority('link'), ...ofPriority('link-lowpri')];
}

function linkLine(scope: LlttabScope, name: string, type: LinkType): InsertText {
  const links = otherLinks(scope);
  const writer = new SnippetWriter().text(`${name} `);
  writer.list(linkFields(type), ' ', ({ forms }) => {
    const [form] = forms;
    const isOptional = forms.includes('dash');
    if (form === 'link-type') writer.text(type);
    else if (form === 'tag') writer.stop(freeTags(links)[0]);
    else if (form === 'udp-port') writer.stop(String(freePort(links)));
    else if (form === 'device') writer.stop(type === 'ether' ? 'eth1' : deviceFormsFor(type)[0]?.example);
    else if (form === 'ipv4') writer.stop(isOptional ? 'broadcast' : 'address');
    else writer.stop(isOptional ? '-' : 'address');
  });
  return writer.finished();
}
