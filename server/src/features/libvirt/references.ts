import type { FileRange } from '../../engine/shown-finding';
import { childElements, xmlAttribute, type XmlAttribute, type XmlElement } from '../../syntax/xml/xml-tree';
import { type DomainModel, domainModel } from '../../workspace/libvirt/domain-model';
import { diskModel } from '../../workspace/libvirt/disk-model';
import {
  attributeNumber,
  attributeText,
  descend,
  elementText,
  firstChild,
  numberIn,
} from '../../workspace/libvirt/element-model';
import type { LibvirtWorkspace } from '../../workspace/libvirt/libvirt-workspace';
import type { Definition } from '../shared/definition';
import type { Highlight } from '../shared/highlight';
import { nodeAt } from './node-at';

/** Something that one place of a domain declares and others name by number. */
interface Numbered {
  readonly kind: 'controller' | 'iothread';
  /** Of a controller its type. */
  readonly type: string;
  readonly number: number;
}

/** A place that declares or names something. */
interface NumberedPlace extends Numbered {
  readonly start: number;
  readonly end: number;
  readonly declares: boolean;
}

/** Where the controller or thread is declared that the number at the offset names. */
export function definitionLibvirt(workspace: LibvirtWorkspace, uri: string, offset: number): Definition | undefined {
  const found = placeAt(workspace, uri, offset);
  if (found === undefined) return undefined;
  const targets = found.all.filter(({ declares }) => declares).map(({ start, end }) => ({ uri, start, end }));
  return targets.length === 0 ? undefined : { start: found.place.start, end: found.place.end, targets };
}

/** Where the controller or thread at the offset is named; with `declarations` where it is declared, too. */
export function referencesLibvirt(
  workspace: LibvirtWorkspace,
  uri: string,
  offset: number,
  declarations: boolean,
): FileRange[] {
  const places = placeAt(workspace, uri, offset)?.all ?? [];
  return places.filter(({ declares }) => declarations || !declares).map(({ start, end }) => ({ uri, start, end }));
}

/** The places of what is at the offset: of a number, or the two names of an element. */
export function highlightsLibvirt(workspace: LibvirtWorkspace, uri: string, offset: number): Highlight[] {
  const places = placeAt(workspace, uri, offset)?.all;
  if (places) return places.map(({ start, end, declares }) => ({ start, end, kind: declares ? 'write' : 'read' }));
  const node = nodeAt(workspace.document(uri)?.root, offset);
  if (node?.kind !== 'name' && node?.kind !== 'close-name') return [];
  const { name, closeName } = node.element;
  return [name, ...(closeName ? [closeName] : [])].map(({ start, end }) => ({ start, end, kind: 'read' }));
}

function placeAt(
  workspace: LibvirtWorkspace,
  uri: string,
  offset: number,
): { readonly place: NumberedPlace; readonly all: readonly NumberedPlace[] } | undefined {
  const document = workspace.document(uri);
  if (document?.kind?.schema !== 'domain.rng') return undefined;
  const places = numberedPlaces(domainModel(document.xml));
  const place = places.find(({ start, end }) => start <= offset && offset <= end);
  return place && { place, all: places.filter((other) => isSame(other, place)) };
}

function isSame(one: Numbered, other: Numbered): boolean {
  return one.kind === other.kind && one.type === other.type && one.number === other.number;
}

/** All places of a domain that declare or name a controller or a thread, in the order of the text. */
export function numberedPlaces(model: DomainModel): NumberedPlace[] {
  const places = [...iothreadDeclarations(model.domain), ...model.devices.flatMap(placesOf)];
  return places.sort((one, other) => one.start - other.start);
}

function placesOf(device: XmlElement): NumberedPlace[] {
  const address = firstChild(device, 'address');
  const driver = firstChild(device, 'driver');
  const places: NumberedPlace[] = [];
  const add = (attribute: XmlAttribute | undefined, named: Omit<Numbered, 'number'>, declares: boolean): void => {
    const number = attribute && numberIn(attribute.value);
    if (attribute === undefined || number === undefined) return;
    places.push({ ...named, number, declares, start: attribute.valueRange.start, end: attribute.valueRange.end });
  };
  if (device.name.text === 'controller')
    add(xmlAttribute(device, 'index'), { kind: 'controller', type: attributeText(device, 'type') ?? '' }, true);
  const type = address && controllerType(device, attributeText(address, 'type'));
  if (address && type !== undefined)
    add(
      xmlAttribute(address, type === 'pci' || type === 'usb' ? 'bus' : 'controller'),
      { kind: 'controller', type },
      false,
    );
  const threads = driver ? [driver, ...childElements(firstChild(driver, 'iothreads') ?? driver, 'iothread')] : [];
  for (const thread of threads)
    add(xmlAttribute(thread, thread === driver ? 'iothread' : 'id'), { kind: 'iothread', type: '' }, false);
  return places;
}

/** The type of the controllers that an address of a device counts; undefined: it counts none. */
function controllerType(device: XmlElement, addressType: string | undefined): string | undefined {
  switch (addressType) {
    case 'drive':
      return device.name.text === 'disk' ? diskModel(device).bus : 'scsi';
    case 'pci':
    case 'usb':
    case 'ccid':
    case 'virtio-serial':
      return addressType;
    default:
      return undefined;
  }
}

function iothreadDeclarations(domain: XmlElement | undefined): NumberedPlace[] {
  const named = descend(domain, 'iothreadids');
  const places = (named ? childElements(named, 'iothread') : []).flatMap((thread) => {
    const id = xmlAttribute(thread, 'id');
    const number = attributeNumber(thread, 'id');
    return id && number !== undefined
      ? [
          {
            kind: 'iothread' as const,
            type: '',
            number,
            declares: true,
            start: id.valueRange.start,
            end: id.valueRange.end,
          },
        ]
      : [];
  });
  // Without names the count declares the threads from 1 on.
  const count = domain && firstChild(domain, 'iothreads');
  const text = count?.children.find(({ kind }) => kind === 'text');
  if (places.length > 0 || count === undefined || text === undefined) return places;
  const wanted = Math.min(numberIn(elementText(count)) ?? 0, 256);
  return Array.from({ length: wanted }, (_, index) => ({
    kind: 'iothread' as const,
    type: '',
    number: index + 1,
    declares: true,
    start: text.start,
    end: text.end,
  }));
}
