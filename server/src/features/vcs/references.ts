import type { FileRange } from '../../engine/checker';
import type { VcsWorkspace } from '../../workspace/vcs-workspace';
import { nameAtOffset, occurrencesAround } from './occurrences';

/** Where the name at the offset is used in all clusters at hand; `declarations`: where it is declared, too. */
export function referencesVcs(
  workspace: VcsWorkspace,
  uri: string,
  offset: number,
  declarations: boolean,
): readonly FileRange[] {
  const found = nameAtOffset(workspace, uri, offset);
  if (found === undefined) return [];
  return occurrencesAround(workspace, uri, found.named)
    .places.filter(({ role }) => declarations || role === 'use')
    .map(({ uri: place, start, end }) => ({ uri: place, start, end }));
}
