import type { VcsWorkspace } from '../../workspace/vcs-workspace';
import { dependencyRefactorings } from './refactor-dependency';
import { localisedRefactorings } from './refactor-localised';
import { priorityRefactorings } from './refactor-priorities';
import { quoteRefactorings } from './refactor-quotes';
import { refactoringPlace } from './refactoring-place';
import type { Refactoring } from '../shared/refactoring';

/** What may be done with the block and the attribute at an offset although nothing is wrong with them. */
export function refactoringsVcs(workspace: VcsWorkspace, uri: string, offset: number): readonly Refactoring[] {
  const place = refactoringPlace(workspace, uri, offset);
  if (place === undefined) return [];
  return [
    ...localisedRefactorings(place),
    ...priorityRefactorings(place),
    ...quoteRefactorings(place),
    ...dependencyRefactorings(place),
  ];
}
