import type { XmlElement } from '../../syntax/xml/xml-tree';
import { attributeNumber, attributeText, firstChild } from './element-model';

/** A controller of a guest. */
export interface ControllerModel {
  readonly element: XmlElement;
  readonly type: string | undefined;
  readonly model: string | undefined;
  /** Its number among those of its type; undefined: libvirt gives the next free one. */
  readonly index: number | undefined;
  readonly driver: XmlElement | undefined;
  readonly target: XmlElement | undefined;
  readonly address: XmlElement | undefined;
}

/** Reads a `controller` element. */
export function controllerModel(element: XmlElement): ControllerModel {
  return {
    element,
    type: attributeText(element, 'type'),
    model: attributeText(element, 'model'),
    index: attributeNumber(element, 'index'),
    driver: firstChild(element, 'driver'),
    target: firstChild(element, 'target'),
    address: firstChild(element, 'address'),
  };
}

const VIRTIO_SCSI: ReadonlySet<string> = new Set(['virtio-scsi', 'virtio-transitional', 'virtio-non-transitional']);

/** Whether a controller is one of virtio-scsi. */
export function isVirtioScsi({ type, model }: Pick<ControllerModel, 'type' | 'model'>): boolean {
  return type === 'scsi' && model !== undefined && VIRTIO_SCSI.has(model);
}
