import type { XmlRange } from '../../syntax/xml/xml-tree';
import { domainModel, type DomainModel } from '../../workspace/libvirt/domain-model';
import type { DiskModel } from '../../workspace/libvirt/disk-model';
import { attributeText } from '../../workspace/libvirt/element-model';
import type { LibvirtWorkspace } from '../../workspace/libvirt/libvirt-workspace';
import type { InlayHint } from '../shared/inlay-hint';

/** What libvirt adds to the disks of a stretch because nobody wrote it: the bus, and the place on it. In file order. */
export function inlayHintsLibvirt(workspace: LibvirtWorkspace, uri: string, { start, end }: XmlRange): InlayHint[] {
  const document = workspace.document(uri);
  if (document?.kind?.schema !== 'domain.rng') return [];
  const model = domainModel(document.xml);
  return model.disks.flatMap((disk) => hintsOf(model, disk)).filter(({ offset }) => start <= offset && offset <= end);
}

function hintsOf(model: DomainModel, disk: DiskModel): InlayHint[] {
  const { target, bus, address, element } = disk;
  // What is not ended may still get an address.
  if (target === undefined || bus === undefined || element.ending === 'missing' || target.ending === 'missing')
    return [];
  const offset = target.end;
  const hints: InlayHint[] = [];
  if (attributeText(target, 'bus') === undefined)
    hints.push({ offset, label: `bus ${bus}`, tooltip: 'Without "bus" libvirt takes it from the name of the target.' });
  const place = address === undefined ? model.driveAddress(disk) : undefined;
  if (place) {
    const { controller, bus: channel, target: scsiTarget, unit } = place;
    hints.push({
      offset,
      label: `address: controller ${String(controller)}, bus ${String(channel)}, target ${String(scsiTarget)}, unit ${String(unit)}`,
      tooltip: 'Without "address" libvirt gives the disk this place, by the letters of its target.',
    });
  }
  return hints;
}
