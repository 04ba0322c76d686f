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

/** Reads a `controller` element, once as long as nothing in it changes. */
export function controllerModel(element: XmlElement): ControllerModel {
  const known = element.model;
  if (known instanceof Controller) return known;
  const controller = new Controller(element);
  element.model = controller;
  return controller;
}

class Controller implements ControllerModel {
  readonly type: string | undefined;
  readonly model: string | undefined;
  readonly index: number | undefined;
  readonly driver: XmlElement | undefined;
  readonly target: XmlElement | undefined;
  readonly address: XmlElement | undefined;

  constructor(readonly element: XmlElement) {
    this.type = attributeText(element, 'type');
    this.model = attributeText(element, 'model');
    this.index = attributeNumber(element, 'index');
    this.driver = firstChild(element, 'driver');
    this.target = firstChild(element, 'target');
    this.address = firstChild(element, 'address');
  }
}

const VIRTIO_SCSI: ReadonlySet<string> = new Set(['virtio-scsi', 'virtio-transitional', 'virtio-non-transitional']);

/** Whether a controller is one of virtio-scsi. */
export function isVirtioScsi({ type, model }: Pick<ControllerModel, 'type' | 'model'>): boolean {
  return type === 'scsi' && model !== undefined && VIRTIO_SCSI.has(model);
}
