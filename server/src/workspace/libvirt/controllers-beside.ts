import { readXml } from '../../syntax/xml/read-xml';
import type { FileProvider } from '../file-provider';
import { directoryOf, isInside, resolvePath } from '../uri-paths';
import { type ControllerModel, controllerModel } from './controller-model';
import { givenDriveAddress } from './drive-address-model';
import { domainModel } from './domain-model';
import type { LibvirtDocument } from './libvirt-document';

/** A folder with more files than this is no collection of devices for one guest. */
const MOST_FILES = 100;

/**
 * The controllers that stand alone in files, by folder. Guides have a file for the controller and one for each disk, and
 * attach one after the other, so what a disk lacks may lie beside it.
 */
export class ControllersBeside {
  private readonly onDisk = new Map<string, ReadonlyMap<string, ControllerModel>>();

  constructor(
    private readonly provider: FileProvider,
    private readonly open: ReadonlyMap<string, LibvirtDocument>,
  ) {}

  /** The controllers in files of the folder of a document, as open texts or as they were last read. */
  of(uri: string): readonly ControllerModel[] {
    const folder = directoryOf(uri);
    const found: ControllerModel[] = [];
    for (const [address, document] of this.open)
      if (document.root?.name.text === 'controller' && directoryOf(address) === folder)
        found.push(controllerModel(document.root));
    for (const [address, controller] of this.onDisk.get(folder) ?? [])
      if (!this.open.has(address)) found.push(controller);
    return found;
  }

  /** Reads the files of the folder, if the document is a disk that needs to know. Resolves to whether anything was found. */
  async settle(document: LibvirtDocument): Promise<boolean> {
    const folder = directoryOf(document.uri);
    if (this.onDisk.has(folder) || !dependsOnController(document)) return false;
    const known = new Map<string, ControllerModel>();
    this.onDisk.set(folder, known);
    const names = (await this.provider.list(folder)).filter((name) => name.endsWith('.xml')).slice(0, MOST_FILES);
    for (const name of names) {
      const address = resolvePath(folder, name);
      if (this.open.has(address)) continue;
      const reading = await this.provider.read(address, (real) => isInside(real, folder));
      if (reading.state !== 'read' || !/<controller\b/.test(reading.text)) continue;
      const { root } = readXml(reading.text);
      if (root?.name.text === 'controller') known.set(address, controllerModel(root));
    }
    return known.size > 0;
  }

  /** The folders that were read. */
  folders(): Iterable<string> {
    return this.onDisk.keys();
  }

  /** Has the folder of a file read again when it is next needed. */
  forget(uri: string): void {
    this.onDisk.delete(directoryOf(uri));
  }
}

function dependsOnController({ root, xml }: LibvirtDocument): boolean {
  return root?.name.text === 'disk' && domainModel(xml).disks.some((disk) => givenDriveAddress(disk) !== undefined);
}
