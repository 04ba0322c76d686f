import type { SourcePath } from '../../syntax/libvirt/source-path';
import { xmlAttribute, type XmlRange } from '../../syntax/xml/xml-tree';
import type { DiskModel } from '../../workspace/libvirt/disk-model';

/** The path on the host behind which the content of a disk lies. */
export interface HostPath {
  readonly text: string;
  readonly path: SourcePath;
  /** Where it stands, without the quotes. */
  readonly place: XmlRange;
}

/** The path on the host that a hard disk or a LUN is read from; undefined: none, or the drive takes media. */
export function hostPath({ device, type, source, path }: DiskModel): HostPath | undefined {
  if (path === undefined || (device !== 'disk' && device !== 'lun')) return undefined;
  const attribute = source && xmlAttribute(source, type === 'block' ? 'dev' : 'file');
  return attribute?.value === undefined ? undefined : { text: attribute.value, path, place: attribute.valueRange };
}
