import type { Confidence } from '../schema';
import type { GuideRow, GuideTable } from './guide-table';
import {
  agentChapter,
  migrationChapter,
  newTroubleshootingAppendix,
  recoveryChapter,
  severalGuestsChapter,
  troubleshootingAppendix,
  validationChapter,
} from './sources';

/** One symptom, as an administrator meets it. */
interface Symptom {
  readonly symptom: string;
  readonly cause: string;
  /** What can be changed in a configuration file, with the name of the file; absent: nothing. */
  readonly inFile?: string;
  /** What else helps; absent together with `inFile`: the guide knows no workaround. */
  readonly otherwise?: string;
  readonly source: string;
  readonly confidence?: Confidence;
  readonly attribute?: string;
}

const SYMPTOMS: readonly Symptom[] = [
  {
    symptom: 'During a live migration one of the clustered virtual machines panics.',
    cause: 'The migration keeps the guest silent for longer than the 16 seconds of peerinact.',
    inFile: 'llttab of every node: set-timer peerinact:N, in hundredths of a second (2000 is 20 seconds).',
    otherwise:
      'For this migration alone: lltconfig -T peerinact:N on every node, and back to the old value afterwards.',
    source: newTroubleshootingAppendix,
  },
  {
    symptom: 'RHEV: a migrating virtual machine stays paused.',
    cause: 'The host that it leaves has lost its storage.',
    source: troubleshootingAppendix,
  },
  {
    symptom: 'The KVMGuest resource stays ONLINE although the host has lost its storage.',
    cause: 'The virtual machine is paused, but its process is still there, and the agent knows nothing of storage.',
    otherwise: 'Take the group offline, or switch it by hand: the guest is shut down and starts on another node.',
    source: troubleshootingAppendix,
  },
  {
    symptom: 'VCS starts a virtual machine on a second host while it still runs on the first.',
    cause: 'The first host has lost its networks, so the nodes take each other for dead (split brain).',
    inFile: 'vxfenmode: disk-based fencing; main.cf: UseFence = SCSI3 in the cluster.',
    source: `${troubleshootingAppendix}; https://supportinfoscale.cloud.com/external/article/100050843/node-unable-to-join-existing-cluster-due.html`,
  },
  {
    symptom: 'RHEV: a virtual machine does not start, and its resource fails.',
    cause: 'The CD-ROM stands before the hard disk in the boot order, and there is none.',
    otherwise: 'Take the CD-ROM out of the boot order in the manager, then start again.',
    source: troubleshootingAppendix,
  },
  {
    symptom: 'RHEV: a virtual machine hangs in wait_for_launch and then fails to start.',
    cause: 'libvirt on the host could not carry out the start.',
    source: troubleshootingAppendix,
  },
  {
    symptom: 'RHEV: VCS does not start a virtual machine on a host of another RHEV cluster.',
    cause: 'Without DROpts the agent does not move a virtual machine to another RHEV cluster.',
    inFile: 'main.cf: set DROpts of the KVMGuest resource, for a second site only.',
    otherwise: 'Within one site, put all hosts of the VCS cluster into one RHEV cluster.',
    source: troubleshootingAppendix,
    attribute: 'DROpts',
  },
  {
    symptom: 'RHEV: a virtual machine does not see a network card that was attached.',
    cause: 'RHEV behaves so.',
    source: troubleshootingAppendix,
  },
  {
    symptom: 'The KVMGuest resource behaves unpredictably after a change of RHEVMInfo.',
    cause: 'hares -modify with -add or -delete has changed the order of the keys.',
    inFile: 'main.cf: write RHEVMInfo as a whole.',
    otherwise: 'On the running cluster: hares -modify RESOURCE RHEVMInfo -update KEY VALUE.',
    source: troubleshootingAppendix,
    attribute: 'RHEVMInfo',
  },
  {
    symptom: 'RHEV: after a panic or a hard stop of a node, its virtual machine does not start on another.',
    cause: 'Not stated in the pages that were read; of this section only the title was.',
    inFile: 'main.cf: UseManualRHEVMFencing = 1 in RHEVMInfo. The guide has that key for a host that crashes.',
    source: `${newTroubleshootingAppendix} (title only); ${agentChapter}`,
    confidence: 'low',
    attribute: 'RHEVMInfo',
  },
  {
    symptom: 'The KVMGuest resource is UNKNOWN.',
    cause:
      'havirtverify found the environment wrong: address, user or password of the manager, RHEV-HA of the virtual machine left on, DROpts; under KVM, libvirtd does not run.',
    inFile: 'main.cf: RHEVMInfo, GuestName, DROpts.',
    otherwise: 'Read the engine log, run havirtverify RESOURCE by hand; the state clears with the next good monitor.',
    source: validationChapter,
    attribute: 'RHEVMInfo',
  },
  {
    symptom:
      'After the migration of one virtual machine its group is PARTIAL on several nodes (concurrency violation).',
    cause: 'The group has more than one KVMGuest resource.',
    inFile: 'main.cf: one KVMGuest resource in each group.',
    source: severalGuestsChapter,
  },
  {
    symptom: 'hagrp -migrate does not start the migration.',
    cause:
      'Something that it requires is missing: between hosts of KVM SSH without a password, or the name of the host.',
    inFile: 'main.cf: PhysicalServer of each system.',
    otherwise:
      'The same storage, networks and hypervisor on both hosts; under KVM SSH without a password between them.',
    source: migrationChapter,
    confidence: 'med',
  },
  {
    symptom: 'RHEV: after a switch to the other site, hosts of the old one are NON_RESPONSIVE or NON_OPERATIONAL.',
    cause: 'The guide does not say.',
    otherwise: 'Put the hosts into maintenance mode and activate them again; then restart vdsmd; then ask Red Hat.',
    source: `${troubleshootingAppendix}; ${recoveryChapter}`,
  },
  {
    symptom: 'After a switch to the other site the guest keeps its old name servers.',
    cause: 'NetworkManager may have the interface in the guest.',
    inFile: 'ifcfg-eth0 in the guest: NM_CONTROLLED=no.',
    source: recoveryChapter,
    attribute: 'DROpts',
  },
  {
    symptom: 'After a switch to the other site the group of the virtual machine does not come online.',
    cause: 'The Storage Pool Manager may not be active on a host of this site.',
    otherwise: 'Look for it in the manager, and read the engine log.',
    source: recoveryChapter,
  },
];

const NOTHING = 'No';
const NO_WORKAROUND = 'No workaround';

/** What goes wrong with virtual machines in a cluster, and whether a configuration file can change it. */
export const troubleshooting: GuideTable = {
  name: 'troubleshooting',
  title: 'Symptoms, and what a file can change',
  columns: ['Symptom', 'Cause', 'Can a file change it?', 'What else helps'],
  rows: SYMPTOMS.map(({ symptom, cause, inFile, otherwise, source, confidence = 'high', attribute }): GuideRow => {
    const isHopeless = inFile === undefined && otherwise === undefined;
    return {
      cells: [symptom, cause, inFile ?? (isHopeless ? NO_WORKAROUND : NOTHING), otherwise ?? ''],
      sources: source.split('; '),
      confidence,
      ...(attribute !== undefined && { attribute }),
    };
  }),
};
