import { usualChildTypes } from '../../catalog/vcs/usual-children';
import { lineInGroup } from '../../engine/line-in-group';
import { quotedString } from '../../syntax/vcs/quoting';
import type { ResourceDependency } from '../../syntax/vcs/tree';
import { typeNamed } from '../../workspace/cluster';
import { requiredNames } from '../../workspace/required-resources';
import { placeOf } from './declaration-place';
import type { RefactoringPlace } from './refactoring-place';
import type { Refactoring } from '../shared/refactoring';

/** More than anybody would read through. */
const MOST_OFFERED = 5;

/**
 * Dependencies of the resource at hand, if it has none, on resources of its group whose type is one that its own usually
 * requires.
 */
export function dependencyRefactorings({ cluster, number, block }: RefactoringPlace): Refactoring[] {
  if (block.kind !== 'resource' || block.name === undefined || block.name.text === '') return [];
  const { trees, structure } = cluster;
  const group = structure.groups[structure.groupOf[number] ?? -1];
  const operations = typeNamed(cluster, block.type.text)?.operations;
  const usual = usualChildTypes(block.type.text);
  if (group === undefined || usual.length === 0 || operations === 'None' || operations === 'OnOnly') return [];
  const name = block.name.text;
  const dependencies = group.dependencies.map((at) => trees[at] as ResourceDependency);
  if (dependencies.some(({ parent, problems }) => parent.text === name || problems.length > 0)) return [];
  const required = requiredNames(dependencies);
  const found: Refactoring[] = [];
  for (const at of group.resources) {
    const child = trees[at];
    if (child?.kind !== 'resource' || child.name === undefined || !usual.includes(child.type.text)) continue;
    const childName = child.name.text;
    // The other way about would close a circle.
    if (childName === name || childName === '' || required(childName).has(name)) continue;
    const line = `${quotedString(name)} requires ${quotedString(childName)}`;
    const edit = lineInGroup(cluster, block, line, 'dependencies');
    const last = edit && placeOf(cluster, trees.indexOf(edit.tree), edit.span);
    if (edit && last)
      found.push({
        title: `Add "${line}"`,
        edits: [{ uri: last.uri, start: last.end, end: last.end, text: edit.text }],
      });
    if (found.length === MOST_OFFERED) break;
  }
  return found;
}
