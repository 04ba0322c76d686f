import type { Confidence } from '../schema';

/** Where the KVMGuest agent works: with libvirt on its own host, or through the manager of Red Hat Enterprise Virtualization. */
export type GuestEnvironment = 'KVM' | 'RHEV';

/** The columns that a row of a table does not have stay empty; a row never has more cells than the table has columns. */
export interface GuideRow {
  readonly cells: readonly string[];
  /** Pages and documents that state the row; empty only when the confidence is `uncited`. */
  readonly sources: readonly string[];
  readonly confidence: Confidence;
  /** The attribute of KVMGuest that the row describes, and the key of it where it is about one key. */
  readonly attribute?: string;
  readonly key?: string;
}

/** One table of the guides for virtual machines, as the command line and the editor show it. */
export interface GuideTable {
  /** The name by which it is asked for. */
  readonly name: string;
  readonly title: string;
  /** What has to be known before the rows are read. */
  readonly note?: string;
  /** The environment that the whole table is about; absent: both. */
  readonly environment?: GuestEnvironment;
  readonly columns: readonly string[];
  readonly rows: readonly GuideRow[];
}
