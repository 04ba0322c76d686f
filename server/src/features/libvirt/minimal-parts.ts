import { listedNames } from '../../syntax/relax-ng/name-class';
import type { Pattern } from '../../syntax/relax-ng/pattern';

/** What has to be written to satisfy a pattern with as little as possible. */
export interface MinimalParts {
  readonly attributes: readonly string[];
  readonly elements: readonly string[];
  /** There must be a text. */
  readonly text: boolean;
}

const NOTHING: MinimalParts = { attributes: [], elements: [], text: false };

/** The parts without which the open element is not complete; of alternatives the shortest one counts, then the first. */
export function minimalParts(pattern: Pattern): MinimalParts {
  switch (pattern.kind) {
    case 'attribute':
      return {
        ...NOTHING,
        attributes: listedNames(pattern.names)
          .slice(0, 1)
          .map(({ local }) => local),
      };
    case 'element':
      return {
        ...NOTHING,
        elements: listedNames(pattern.names)
          .slice(0, 1)
          .map(({ local }) => local),
      };
    case 'value':
    case 'data':
      return { ...NOTHING, text: true };
    case 'group':
      return joined([minimalParts(pattern.first), minimalParts(pattern.second)]);
    case 'interleave':
      return joined(pattern.parts.map(minimalParts));
    case 'oneOrMore':
      return minimalParts(pattern.part);
    case 'after':
      return minimalParts(pattern.first);
    case 'choice':
      return pattern.nullable ? NOTHING : shortest(pattern.parts.map(minimalParts));
    default:
      return NOTHING;
  }
}

function joined(parts: readonly MinimalParts[]): MinimalParts {
  return {
    attributes: parts.flatMap(({ attributes }) => attributes),
    elements: parts.flatMap(({ elements }) => elements),
    text: parts.some(({ text }) => text),
  };
}

function shortest(alternatives: readonly MinimalParts[]): MinimalParts {
  return alternatives.reduce((best, one) => (sizeOf(one) < sizeOf(best) ? one : best), alternatives[0] ?? NOTHING);
}

function sizeOf({ attributes, elements, text }: MinimalParts): number {
  return attributes.length + elements.length + (text ? 1 : 0);
}
