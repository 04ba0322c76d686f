import type { ElementFact } from '../fact-shape';

function limit(meaning: string, since: string): ElementFact {
  return { meaning, since, text: { meaning: 'The limit; 0 is none.', since } };
}

function seconds(of: string): ElementFact {
  return {
    meaning: `For how many seconds a burst may reach ${of}.`,
    likelySince: '2.4.0',
    text: { meaning: 'Seconds.', likelySince: '2.4.0' },
  };
}

const ONE_OR_BOTH = 'Not together with limits of the same kind for reading and writing.';

/** How much a disk, or a group of disks, may read and write. */
export const throttleLimits: Readonly<Record<string, ElementFact>> = {
  total_bytes_sec: { ...limit('Bytes in a second, read and written.', '0.9.8'), note: ONE_OR_BOTH },
  read_bytes_sec: limit('Bytes read in a second.', '0.9.8'),
  write_bytes_sec: limit('Bytes written in a second.', '0.9.8'),
  total_iops_sec: { ...limit('Operations in a second, of reading and writing.', '0.9.8'), note: ONE_OR_BOTH },
  read_iops_sec: limit('Operations of reading in a second.', '0.9.8'),
  write_iops_sec: limit('Operations of writing in a second.', '0.9.8'),
  total_bytes_sec_max: { ...limit('Bytes in a second in a burst, read and written.', '1.2.11'), note: ONE_OR_BOTH },
  read_bytes_sec_max: limit('Bytes read in a second in a burst.', '1.2.11'),
  write_bytes_sec_max: limit('Bytes written in a second in a burst.', '1.2.11'),
  total_iops_sec_max: {
    ...limit('Operations in a second in a burst, of reading and writing.', '1.2.11'),
    note: ONE_OR_BOTH,
  },
  read_iops_sec_max: limit('Operations of reading in a second in a burst.', '1.2.11'),
  write_iops_sec_max: limit('Operations of writing in a second in a burst.', '1.2.11'),
  total_bytes_sec_max_length: seconds('total_bytes_sec_max'),
  read_bytes_sec_max_length: seconds('read_bytes_sec_max'),
  write_bytes_sec_max_length: seconds('write_bytes_sec_max'),
  total_iops_sec_max_length: seconds('total_iops_sec_max'),
  read_iops_sec_max_length: seconds('read_iops_sec_max'),
  write_iops_sec_max_length: seconds('write_iops_sec_max'),
  size_iops_sec: {
    meaning: 'The size that counts as one operation: a larger request counts as several.',
    since: '1.2.11',
    text: { meaning: 'The size in bytes.', since: '1.2.11' },
  },
  group_name: {
    meaning: 'Disks with the same name share the limits, which have to be equal.',
    since: '3.0.0',
    text: { meaning: 'The name of the group.', since: '3.0.0' },
  },
};
