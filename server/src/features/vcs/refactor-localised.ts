import { resourceAttribute, staticAttribute } from '../../catalog/vcs/catalog';
import { rangesToRemove } from '../../engine/removal';
import { quotedName } from '../../syntax/vcs/quoting';
import { type Attribute, attributesNamed } from '../../syntax/vcs/tree';
import { lineBreakOf, lineStartAt } from '../../text/line-at';
import { headerOf, systemsOfGroup } from './group-facts';
import type { RefactoringPlace } from './refactoring-place';
import type { Refactoring } from '../shared/refactoring';

/** One value for all systems becomes one for each, or the other way about where all of them are equal. */
export function localisedRefactorings(place: RefactoringPlace): Refactoring[] {
  const { block, attribute } = place;
  if (block.kind !== 'resource' || attribute?.value === undefined || attribute.broken) return [];
  const name = attribute.name.text;
  // What every resource has, such as Critical, and what belongs to its type is no matter of a system.
  if (resourceAttribute(name) !== undefined || staticAttribute(name) !== undefined) return [];
  const systems = systemsAround(place);
  const all = attributesNamed(block, name);
  if (systems.length === 0 || all.some(({ broken, semicolon }) => broken || semicolon !== undefined)) return [];
  if (attribute.system === undefined) return all.length === 1 ? [oneForEach(place, attribute, systems)] : [];
  return oneForAll(place, all, systems);
}

function oneForEach(place: RefactoringPlace, attribute: Attribute, systems: readonly string[]): Refactoring {
  const { text } = place;
  const { start } = place.range(attribute);
  const before = text.slice(lineStartAt(text, start), start);
  // Attributes that share their line stay on it.
  const gap = /^[ \t]*$/.test(before) ? lineBreakOf(text) + before : ' ';
  const name = place.written(attribute.name);
  const value = attribute.value ? place.written(attribute.value) : '';
  const lines = systems.map((system) => `${name} @${quotedName(system)} = ${value}`);
  return {
    title: `Give "${attribute.name.text}" a value for each system`,
    edits: [place.replace(attribute, lines.join(gap))],
  };
}

function oneForAll(place: RefactoringPlace, all: readonly Attribute[], systems: readonly string[]): Refactoring[] {
  const [first, ...others] = all;
  if (first?.value === undefined) return [];
  const value = place.written(first.value);
  const isEqual = others.every((other) => other.value !== undefined && place.written(other.value) === value);
  // A system that is left out has the default of the type, not this value.
  const isWhole = systems.every((system) => all.some((attribute) => attribute.system?.text === system));
  if (!isEqual || !isWhole || all.some(({ system }) => system === undefined)) return [];
  const removed = others.flatMap((other) => rangesToRemove(place.text, place.range(other)));
  return [
    {
      title: `Give "${first.name.text}" one value for all systems`,
      edits: [
        place.replace(first, `${place.written(first.name)} = ${value}`),
        ...removed.map((range) => place.at(range, '')),
      ],
    },
  ];
}

/** The systems of the resource's group, by priority. */
function systemsAround({ cluster, number }: RefactoringPlace): string[] {
  const group = cluster.structure.groups[cluster.structure.groupOf[number] ?? -1];
  const header = group && headerOf(cluster, group);
  return header ? [...new Set(systemsOfGroup(header).map(({ name }) => name))].filter((name) => name !== '') : [];
}
