/** What names of Red Hat Enterprise Virtualization mean in a cluster file; there they are easily taken for something else. */
interface RhevNote {
  readonly owner: string;
  readonly attribute: string;
  /** Absent: the note is about the attribute as a whole. */
  readonly key?: string;
  readonly note: string;
}

const GUIDE = '*(Virtualization Guide 6.1)*';

const STORAGE_DOMAIN =
  'A *storage domain* is the storage on which the RHEV manager keeps the disks of virtual machines; all hosts of a RHEV-M cluster share the same ones.';
const SPM =
  'The *Storage Pool Manager* (SPM) is the one host of a data centre that looks after its storage domains and needs read and write access to all of them.';

const NOTES: readonly RhevNote[] = [
  {
    owner: 'KVMGuest',
    attribute: 'RHEVMInfo',
    key: 'Cluster',
    note: `The cluster in the RHEV manager (RHEV-M), not the VCS cluster that this file declares: hosts with the same type of CPU and the same storage domains. ${STORAGE_DOMAIN}`,
  },
  {
    owner: 'KVMGuest',
    attribute: 'DROpts',
    note: `For a guest that moves between two sites. Before it starts at the other site, the SPM must have moved there. ${SPM}`,
  },
  {
    owner: 'group',
    attribute: 'PreOnline',
    note: `With a RHEV guest in the group and a second site, the trigger waits until the SPM has moved to the site where the guest is to start. ${SPM}`,
  },
];

/** The note on an attribute or one of its keys, as markdown with its source. `owner`: a type or a kind of object. */
export function rhevNote(owner: string, attribute: string, key?: string): string | undefined {
  const found = NOTES.find((entry) => entry.owner === owner && entry.attribute === attribute && entry.key === key);
  return found && `${found.note} ${GUIDE}`;
}
