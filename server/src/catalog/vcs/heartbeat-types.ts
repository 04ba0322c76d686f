import type { ValueFormat } from '../schema';

/** A kind of heartbeat between the clusters of a global cluster. */
export interface HeartbeatType {
  readonly name: string;
  readonly description: string;
  /** How the items of Arguments are written. */
  readonly argumentFormat?: ValueFormat;
}

/** Where it is said that a heartbeat object carries the name of its type, and that each type may be used once. */
export const heartbeatTypeSource =
  'https://sort.veritas.com/public/documents/vie/7.0/linux/productguides/html/vcs_admin/ch18s02s03s02.htm';

/** Heartbeat types worth offering as the name of a heartbeat object; a site may have others. */
export const heartbeatTypes: readonly HeartbeatType[] = [
  { name: 'Icmp', description: 'Pings an address of the remote cluster.', argumentFormat: 'host' },
  // https://sort.veritas.com/public/documents/vie/7.0/linux/productguides/html/vcs_admin/ch19s05.htm tells the two apart.
  { name: 'IcmpS', description: 'Pings addresses of the remote cluster, one after the other.', argumentFormat: 'host' },
];
