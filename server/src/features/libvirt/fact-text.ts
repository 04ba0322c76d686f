import { attributeFact, elementFact, textFact, valueFact } from '../../catalog/libvirt/libvirt-facts';
import type { Fact, SourcedFact, ValueHolderFact } from '../../catalog/libvirt/fact-shape';
import { sinceText } from '../../catalog/libvirt/since';
import { sourceLine } from '../shared/fact-sources';
import { bullets, codeSpan, paragraphs } from '../shared/markdown';

/** Longer lists of values are cut. */
const MOST_VALUES = 20;

/** What is known of an element, as markdown; empty: nothing. */
export function elementDocumentation(path: readonly string[]): string {
  const fact = elementFact(path);
  const name = path[path.length - 1] ?? '';
  if (fact === undefined) return '';
  const text = fact.text ? valueLines(fact.text) : '';
  return paragraphs(`**${codeSpan(`<${name}>`)}**`, fact.meaning, text, ...closing(fact));
}

/** What is known of an attribute, as markdown; empty: nothing. */
export function attributeDocumentation(path: readonly string[], name: string): string {
  const fact = attributeFact(path, name);
  if (fact === undefined) return '';
  const owner = codeSpan(`<${path[path.length - 1] ?? ''}>`);
  return paragraphs(`**${codeSpan(name)}** of ${owner}`, fact.meaning, valueLines(fact), ...closing(fact));
}

/**
 * What is known of a value of an attribute, or without a name of the text of an element, as markdown; where only the
 * attribute is known, what is known of that.
 */
export function valueDocumentation(path: readonly string[], name: string | undefined, value: string): string {
  const fact = valueFact(path, name, value);
  const holder = name === undefined ? textFact(path) : attributeFact(path, name);
  if (fact === undefined) return name === undefined ? textDocumentation(path) : attributeDocumentation(path, name);
  const written = name === undefined ? value : `${name}='${value}'`;
  const about = holder && `${codeSpan(name ?? path[path.length - 1] ?? '')}: ${holder.meaning}`;
  return paragraphs(`**${codeSpan(written)}**`, fact.meaning, about, ...closing(fact));
}

function textDocumentation(path: readonly string[]): string {
  const fact = textFact(path);
  if (fact === undefined) return elementDocumentation(path);
  return paragraphs(
    `**${codeSpan(`<${path[path.length - 1] ?? ''}>`)}**`,
    elementFact(path)?.meaning,
    fact.meaning,
    valueLines(fact),
    ...closing(fact),
  );
}

function valueLines({ values, confidence: around }: ValueHolderFact): string {
  const known = Object.entries(values ?? {});
  const lines = known
    .slice(0, MOST_VALUES)
    .map(
      ([value, fact]) =>
        `${codeSpan(value)}: ${fact.meaning}${shortSince(fact)}${fact.confidence === 'uncited' && around !== 'uncited' ? ' *(unconfirmed)*' : ''}`,
    );
  const left = known.length - lines.length;
  return bullets([...lines, left > 0 ? `and ${String(left)} more` : undefined]);
}

function shortSince({ since }: Fact): string {
  return since === undefined ? '' : ` *(since ${sinceText(since)})*`;
}

function closing({ note, since, likelySince, sources, confidence }: SourcedFact): (string | undefined)[] {
  return [
    note,
    since !== undefined
      ? `Since libvirt ${sinceText(since)}.`
      : likelySince && `Believed to have come with libvirt ${likelySince}; nobody confirmed that.`,
    sourceLine(sources, confidence),
  ];
}
