import type { Confidence } from '../schema';
import { kvmGuestAgent } from '../vcs/agents/KVMGuest';
import type { GuideRow, GuideTable } from './guide-table';
import { agentChapter, agentPage, migrationChapter, oldAgentChapter } from './sources';

const sources = [agentChapter, oldAgentChapter, agentPage];
const confidence: Confidence = 'high';

/** What the states of a KVMGuest resource mean. */
export const resourceStates: GuideTable = {
  name: 'resource-states',
  title: 'States of a KVMGuest resource',
  columns: ['Resource', 'Meaning'],
  rows: Object.entries(kvmGuestAgent.states ?? {}).map(([state, meaning]): GuideRow => {
    return { cells: [state, meaning], sources, confidence };
  }),
};

/** What the functions of the agent do, by environment. */
export const agentFunctions: GuideTable = {
  name: 'functions',
  title: 'Functions of the KVMGuest agent',
  columns: ['Function', 'KVM', 'RHEV', 'In both'],
  rows: [
    {
      cells: [
        'Online',
        'virsh start; before that virsh define where GuestConfigFilePath names the XML file of the guest.',
        'A start through the REST interface of the manager. With DROpts, a virtual CD-ROM with the network settings of this site is put into the guest first; the service vcs-net-reconfig in the guest reads it when it boots.',
        'Then the agent waits DelayAfterGuestOnline seconds.',
      ],
      sources,
      confidence,
    },
    {
      cells: [
        'Offline',
        'virsh shutdown; the XML file of the guest is copied to SyncDir where that is set.',
        'A shutdown through the REST interface.',
        'An orderly shutdown. Then the agent waits DelayAfterGuestOffline seconds for the guest to be down.',
      ],
      sources,
      confidence,
    },
    { cells: ['Monitor', 'virsh domstate.', 'Asks the REST interface for the state.', ''], sources, confidence },
    {
      cells: [
        'Clean',
        'virsh destroy, which is like pulling the plug; the XML file is copied to SyncDir where that is set.',
        'Stops the virtual machine through the REST interface.',
        '',
      ],
      sources,
      confidence,
    },
    {
      cells: [
        'Migrate',
        'virsh migrate. The hosts need SSH without a password between them.',
        'Asks the manager whether the migration is allowed, then starts it through the REST interface.',
        'Started by hagrp -migrate, to the PhysicalServer of the other system where that attribute is set. A guest that is set up for disaster recovery cannot migrate to the other site.',
      ],
      sources: [...sources, migrationChapter],
      confidence,
    },
  ],
};
