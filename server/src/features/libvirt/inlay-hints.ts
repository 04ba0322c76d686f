import type { XmlRange } from '../../syntax/xml/xml-tree';
import { domainModel, type DomainModel } from '../../workspace/libvirt/domain-model';
import type { DiskModel } from '../../workspace/libvirt/disk-model';
import type { DriveAddress } from '../../workspace/libvirt/drive-address-model';
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
  if (place) hints.push({ offset, label: shortPlace(place), tooltip: placeTooltip(place) });
  return hints;
}

/** Short, as VS Code shows no more than some forty characters a line: bus and target are zero nearly everywhere. */
function shortPlace({ controller, bus, target, unit }: DriveAddress): string {
  const others = [
    ['bus', bus],
    ['target', target],
  ].flatMap(([name, value]) => (value === 0 ? [] : [`${String(name)} ${String(value)}, `]));
  return `controller ${String(controller)}, ${others.join('')}unit ${String(unit)}`;
}

function placeTooltip({ controller, bus, target, unit }: DriveAddress): string {
  const parts = Object.entries({ controller, bus, target, unit }).map(([name, value]) => `${name}='${String(value)}'`);
  return `Without "address" libvirt gives the disk the place <address type='drive' ${parts.join(' ')}/>, by the letters of its target.`;
}
