import type { XmlElement } from '../../syntax/xml/xml-tree';
import { diskModel } from '../../workspace/libvirt/disk-model';
import { attributeText, descend, elementText, firstChild } from '../../workspace/libvirt/element-model';
import { isVirtioScsi } from '../../workspace/libvirt/controller-model';

/** Longer texts are cut in the outline. */
const LONGEST_TEXT = 60;

/** A device in one line: what it is, which one, and where it leads. */
export function deviceLabel(device: XmlElement): string {
  switch (device.name.text) {
    case 'disk':
      return diskLabel(device);
    case 'controller':
      return controllerLabel(device);
    case 'interface':
      return interfaceLabel(device);
    case 'hostdev':
      return hostdevLabel(device);
    case 'filesystem':
      return labelled(
        ['filesystem', sourceOf(device.children.length > 0 ? firstChild(device, 'target') : undefined)],
        sourceOf(firstChild(device, 'source')),
      );
    default:
      return plainLabel(device);
  }
}

/** Any other element in one line: its name, and its text where it is short. */
export function elementLabel(element: XmlElement): string {
  const text = elementText(element).replace(/\s+/g, ' ');
  if (text === '' || SECRET.has(element.name.text)) return element.name.text;
  return `${element.name.text} ${text.length > LONGEST_TEXT ? `${text.slice(0, LONGEST_TEXT)}…` : text}`;
}

const SECRET: ReadonlySet<string> = new Set(['passwd', 'secret', 'cookie']);

function diskLabel(element: XmlElement): string {
  const { targetName, bus, device, source, empty } = diskModel(element);
  const kind = device === undefined || device === 'disk' ? 'disk' : device;
  const where = empty && kind !== 'disk' && kind !== 'lun' ? 'empty' : sourceOf(source);
  return withBus(labelled([kind, targetName], where), bus);
}

function controllerLabel(element: XmlElement): string {
  const type = attributeText(element, 'type');
  const model = attributeText(element, 'model');
  const shown = isVirtioScsi({ type, model }) || model !== type ? model : undefined;
  return withBus(labelled(['controller', type, attributeText(element, 'index')], undefined), shown);
}

function interfaceLabel(element: XmlElement): string {
  const type = attributeText(element, 'type');
  const mac = firstChild(element, 'mac');
  const model = descend(element, 'model');
  return withBus(
    labelled(
      ['interface', mac && attributeText(mac, 'address')],
      joined([type, sourceOf(firstChild(element, 'source'))]),
    ),
    model && attributeText(model, 'type'),
  );
}

function hostdevLabel(element: XmlElement): string {
  const source = firstChild(element, 'source');
  const address = source && firstChild(source, 'address');
  const part = (name: string): string => (address && attributeText(address, name))?.replace(/^0x/, '') ?? '0';
  const type = attributeText(element, 'type');
  const place =
    type === 'pci' && address
      ? `${part('domain').padStart(4, '0')}:${part('bus').padStart(2, '0')}:${part('slot').padStart(2, '0')}.${part('function')}`
      : undefined;
  return labelled(['hostdev', type], place);
}

function plainLabel(element: XmlElement): string {
  const model = firstChild(element, 'model');
  const target = firstChild(element, 'target');
  const kind =
    attributeText(element, 'type') ?? attributeText(element, 'model') ?? (model && attributeText(model, 'type'));
  return labelled([element.name.text, kind], target && attributeText(target, 'name'));
}

/** The attributes of a source that say where it leads, the first one that is there counts. */
const LEADING: readonly string[] = ['file', 'dev', 'dir', 'volume', 'bridge', 'network', 'name', 'path', 'host'];

function sourceOf(element: XmlElement | undefined): string | undefined {
  if (element === undefined) return undefined;
  const name = LEADING.find((one) => attributeText(element, one) !== undefined);
  const value = name && attributeText(element, name);
  if (name === 'volume') return joined([attributeText(element, 'pool'), value], '/');
  return name === 'name' ? joined([attributeText(element, 'protocol'), value], ':') : value;
}

function labelled(parts: readonly (string | undefined)[], where: string | undefined): string {
  const head = joined(parts) ?? '';
  return where === undefined || where === '' ? head : `${head}: ${where}`;
}

function withBus(label: string, bus: string | undefined): string {
  return bus === undefined || bus === '' ? label : `${label} (${bus})`;
}

function joined(parts: readonly (string | undefined)[], separator = ' '): string | undefined {
  const present = parts.filter((part) => part !== undefined && part !== '');
  return present.length === 0 ? undefined : present.join(separator);
}
