import type { Confidence } from '../schema';
import type { LinkType } from './link-fields';
import {
  deploymentScript,
  directiveTable,
  manualInstallationPage,
  routedUdpArticle,
  udp6Page,
  udpLinuxPage,
  virtualizationGuide,
} from './sources';

/** A system on which the product runs. */
export type OperatingSystem = 'Linux' | 'AIX' | 'Solaris' | 'HP-UX';

/** One way to write the device of a link. */
export interface DeviceForm {
  /** A device of that form, for completion. */
  readonly example: string;
  readonly meaning: string;
  readonly systems: readonly OperatingSystem[];
  readonly linkTypes: readonly LinkType[];
  readonly pattern: RegExp;
  readonly confidence: Confidence;
  readonly sources: readonly string[];
}

const INTERFACE = String.raw`[A-Za-z][\w.]*`;
const MAC = String.raw`[0-9A-Fa-f]{2}(?::[0-9A-Fa-f]{2}){5}`;

/** Every known way to write the device of a link. A device of no form may still be right: systems name cards as they like. */
export const deviceForms: readonly DeviceForm[] = [
  {
    example: 'eth-00:15:17:48:b5:80',
    meaning: 'The network card with that MAC address, whatever Linux names it.',
    systems: ['Linux'],
    linkTypes: ['ether'],
    pattern: new RegExp(`^${INTERFACE}-${MAC}$`),
    confidence: 'high',
    sources: [virtualizationGuide, deploymentScript],
  },
  {
    example: 'eth1',
    meaning: 'The network card, bond or bridge of that name.',
    systems: ['Linux'],
    linkTypes: ['ether'],
    pattern: /^[A-Za-z][\w.@-]*$/,
    confidence: 'high',
    sources: [deploymentScript, directiveTable],
  },
  {
    example: '/dev/lan:1',
    meaning: 'The network card with that instance number.',
    systems: ['HP-UX'],
    linkTypes: ['ether'],
    pattern: /^\/dev\/lan:\d+$/,
    confidence: 'high',
    sources: [manualInstallationPage],
  },
  {
    example: '/dev/e1000g:1',
    meaning: 'The driver of the network card with the number of its instance.',
    systems: ['Solaris'],
    linkTypes: ['ether'],
    pattern: /^\/dev\/\w+:\d+$/,
    confidence: 'high',
    sources: [directiveTable],
  },
  {
    example: '/dev/net/net1',
    meaning: 'The data link of that name.',
    systems: ['Solaris'],
    linkTypes: ['ether'],
    pattern: /^\/dev\/net\/\w+$/,
    confidence: 'uncited',
    sources: [],
  },
  {
    example: '/dev/dlpi/en:1',
    meaning: 'The DLPI device of the network card with that number.',
    systems: ['AIX'],
    linkTypes: ['ether'],
    pattern: /^\/dev\/(?:dlpi\/)?\w+:\d+$/,
    confidence: 'uncited',
    sources: [],
  },
  {
    example: 'udp',
    meaning: 'A placeholder: Linux has no device for the protocol, the field is ignored.',
    systems: ['Linux'],
    linkTypes: ['udp'],
    pattern: /^udp$/,
    confidence: 'high',
    sources: [udpLinuxPage],
  },
  {
    example: 'udp6',
    meaning: 'A placeholder: Linux has no device for the protocol, the field is ignored.',
    systems: ['Linux'],
    linkTypes: ['udp6'],
    pattern: /^udp6$/,
    confidence: 'high',
    sources: [udpLinuxPage, udp6Page],
  },
  {
    example: 'udp',
    meaning: 'A placeholder, as for links over UDP.',
    systems: ['Linux'],
    linkTypes: ['rdma'],
    pattern: /^udp$/,
    confidence: 'uncited',
    sources: [],
  },
  {
    example: '/dev/udp',
    meaning: 'The device of the UDP protocol.',
    systems: ['Solaris', 'HP-UX'],
    linkTypes: ['udp'],
    pattern: /^\/dev\/udp$/,
    confidence: 'high',
    sources: [udpLinuxPage, routedUdpArticle],
  },
  {
    example: '/dev/udp6',
    meaning: 'The device of the UDP protocol over IPv6.',
    systems: ['Solaris', 'HP-UX'],
    linkTypes: ['udp6'],
    pattern: /^\/dev\/udp6$/,
    confidence: 'high',
    sources: [udp6Page],
  },
  {
    example: '/dev/xti/udp',
    meaning: 'The device of the UDP protocol.',
    systems: ['AIX'],
    linkTypes: ['udp'],
    pattern: /^\/dev\/xti\/udp$/,
    confidence: 'uncited',
    sources: [],
  },
];

/** The forms that the device of a link of that type may have. */
export function deviceFormsFor(type: LinkType): readonly DeviceForm[] {
  return deviceForms.filter(({ linkTypes }) => linkTypes.includes(type));
}
