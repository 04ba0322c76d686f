/** One thing that a disk on the virtio bus cannot do, as the vendor's guides have it. */
export interface VirtioDiskLimit {
  readonly topic: string;
  readonly meaning: string;
}

/** Where the limits stand. */
export const virtioDiskSources: readonly string[] = [
  'InfoScale 9.0 Virtualization Guide - Linux, VirtIO disk drives',
  'Storage Foundation and High Availability Solutions 6.1 Virtualization Guide - Linux, VirtIO disk drives',
];

/** What the guides say against disks on the virtio bus (`bus='virtio'`); virtio-scsi is free of most of it. */
export const virtioDiskLimits: readonly VirtioDiskLimit[] = [
  { topic: 'SCSI commands', meaning: 'Only some of them reach the device; the hypervisor blocks the others.' },
  {
    topic: 'SCSI-3 reservations',
    meaning:
      'Not supported, so neither I/O fencing nor the DiskReservation agent works on such a disk. Use virtio-scsi.',
  },
  { topic: 'Thin reclamation', meaning: 'Not supported: WRITE SAME is blocked.' },
  { topic: 'Resizing', meaning: 'The guest has to be shut down and started again before it sees the new size.' },
  {
    topic: 'Caching',
    meaning:
      "With a cache on the host, changes of a VxVM configuration may not reach the disk, and guests that share it do not see them; DMP Fast Recovery in the guest goes past that cache. Say cache='none'.",
  },
  {
    topic: 'VxFS',
    meaning:
      'Under heavy load, data of VxFS file systems on LUNs attached in this way may be corrupted (Red Hat support case 00945974).',
  },
];
