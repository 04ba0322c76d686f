import type { GuestEnvironment } from '../../catalog/guide/guide-table';
import { durationInWords } from './duration-words';
import { type GuestValue, meantText } from './guest-values';

/** The value of an attribute of one KVMGuest resource, or of a key of it. */
export type ValueOf = (attribute: string, key?: string) => GuestValue;

/** Where the agent of the resource works; undefined where the resource does not say, or systems differ. */
export function environmentOf(valueOf: ValueOf): GuestEnvironment | undefined {
  switch (valueOf('RHEVMInfo', 'Enabled').text) {
    case '0':
      return 'KVM';
    case '1':
      return 'RHEV';
    default:
      return undefined;
  }
}

/** What a function of the agent will do with the resource, in words; undefined where that depends on what is not known. */
export function whatAgentDoes(name: string, environment: GuestEnvironment, valueOf: ValueOf): string | undefined {
  const isKvm = environment === 'KVM';
  const guest = meantText(valueOf('GuestName')) ?? 'the guest';
  const address = meantText(valueOf('RHEVMInfo', 'URL')) ?? 'the RHEV manager';
  switch (name) {
    case 'Online':
      return `${isKvm ? startWithVirsh(guest, valueOf) : startInManager(guest, address, valueOf)} ${wait('DelayAfterGuestOnline', valueOf)}`;
    case 'Offline':
      return `${isKvm ? `virsh shutdown ${guest}${copy(valueOf)}` : `Asks ${address} to shut ${guest} down`}. ${wait('DelayAfterGuestOffline', valueOf)}`;
    case 'Monitor':
      return isKvm ? `virsh domstate ${guest}.` : `Asks ${address} for the state of ${guest}.`;
    case 'Clean':
      return isKvm ? `virsh destroy ${guest}${copy(valueOf)}.` : `Asks ${address} to stop ${guest}.`;
    case 'Migrate':
      return `${isKvm ? `virsh migrate ${guest}.` : `Asks ${address} whether ${guest} may migrate, then to migrate it.`}${otherSite(valueOf)}`;
    default:
      return undefined;
  }
}

/** The value that somebody would change who wants the function to do something else: the wait, else the environment. */
export function decisiveValue(name: string, valueOf: ValueOf): GuestValue {
  const wait = name === 'Online' || name === 'Offline' ? valueOf(`DelayAfterGuest${name}`) : undefined;
  return wait?.span ? wait : valueOf('RHEVMInfo', 'Enabled');
}

function startWithVirsh(guest: string, valueOf: ValueOf): string {
  const path = meantText(valueOf('GuestConfigFilePath'));
  return path === undefined ? `virsh start ${guest}.` : `virsh define ${path}, then virsh start ${guest}.`;
}

function startInManager(guest: string, address: string, valueOf: ValueOf): string {
  const site = valueOf('DROpts', 'ConfigureNetwork').text === '1';
  const network = site ? `, with a virtual CD-ROM that gives it ${siteAddress(valueOf)}` : '';
  return `Asks ${address} to start ${guest}${network}.`;
}

function siteAddress(valueOf: ValueOf): string {
  return meantText(valueOf('DROpts', 'IPAddress')) ?? 'the network settings of DROpts';
}

function copy(valueOf: ValueOf): string {
  const directory = meantText(valueOf('SyncDir'));
  return directory === undefined ? '' : `, and the XML file of the guest is copied to ${directory}`;
}

function wait(attribute: string, valueOf: ValueOf): string {
  const value = valueOf(attribute);
  const { text } = value;
  if (text === undefined || !/^\d{1,9}$/.test(text)) return `Then it waits (${attribute}: ${value.shown}).`;
  return `Then it waits ${durationInWords(Number(text))}.`;
}

function otherSite(valueOf: ValueOf): string {
  return valueOf('DROpts', 'ConfigureNetwork').text === '1' ? ' Not to the other site: DROpts is set.' : '';
}
