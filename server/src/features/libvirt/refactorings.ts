import type { LibvirtWorkspace } from '../../workspace/libvirt/libvirt-workspace';
import type { Refactoring } from '../shared/refactoring';
import { addController } from './refactor-controller';
import { moveToVirtioScsi } from './refactor-virtio-scsi';
import { xmlPlace } from './refactoring-place';

/** What may be changed or added at the offset although nothing is wrong. */
export function refactoringsLibvirt(workspace: LibvirtWorkspace, uri: string, offset: number): Refactoring[] {
  const document = workspace.document(uri);
  const place = document && xmlPlace(document, offset);
  if (place === undefined) return [];
  return [moveToVirtioScsi(place), addController(place)].filter((one) => one !== undefined);
}
