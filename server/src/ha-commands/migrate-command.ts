import { numberOfPiece } from '../features/vcs/declaration-place';
import { headerOf, systemsOfGroup } from '../features/vcs/group-facts';
import type { CopyCommandsResult } from '../protocol/copy-commands-request';
import { indexOfPiece } from '../workspace/vcs-file';
import type { VcsWorkspace } from '../workspace/vcs-workspace';
import { shellLine } from './shell-words';

/** The commands that migrate the guest of the group at an offset, one for each system of the group. */
export function migrateCommands(workspace: VcsWorkspace, uri: string, offset: number): CopyCommandsResult {
  const file = workspace.file(uri);
  const [cluster] = workspace.clustersOf(uri);
  const number = file && cluster ? numberOfPiece(cluster, file, indexOfPiece(file.ends, offset)) : undefined;
  const group = cluster?.structure.groups[cluster.structure.groupOf[number ?? -1] ?? -1];
  const header = cluster && group ? headerOf(cluster, group) : undefined;
  if (cluster === undefined || group === undefined || header?.name === undefined)
    return { refusal: 'The cursor is in no service group. Put it into the group of the virtual machine.' };
  const { text: name } = header.name;
  const hasGuest = group.resources.some((resource) => {
    const tree = cluster.trees[resource];
    return tree?.kind === 'resource' && tree.type.text === 'KVMGuest';
  });
  if (!hasGuest) return { refusal: `The group "${name}" has no KVMGuest, and only virtual machines can be migrated.` };
  const systems = systemsOfGroup(header);
  if (systems.length < 2)
    return { refusal: `The group "${name}" has no two systems in its SystemList, so there is nowhere to migrate to.` };
  return {
    choices: systems.map((system) => ({
      label: system.name,
      text: `${shellLine(['hagrp', '-migrate', name, '-to', system.name])}\n`,
      hidden: 0,
    })),
  };
}
