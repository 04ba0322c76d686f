import { fencingKeyNamed, type FencingMode, LEAST_COORDINATION_POINTS } from '../../catalog/llt/vxfenmode';
import type { ProductVersion } from '../../catalog/vcs/product-version';
import type { Offer } from '../shared/completion-entry';
import { SnippetWriter } from '../shared/completion-snippet';
import { fencingKeyMarkdown } from './vxfenmode-key-text';
import { pointValue } from './vxfenmode-point';
import type { FencingState } from './vxfenmode-state';

/** All lines of one way of fencing. */
interface Mode {
  readonly mode: FencingMode;
  readonly label: string;
  readonly write: (writer: SnippetWriter, version: ProductVersion | undefined) => SnippetWriter;
}

const MODES: readonly Mode[] = [
  {
    mode: 'customized',
    label: 'coordination point servers',
    write: (writer, version) => {
      writer.text('vxfen_mechanism=cps');
      for (let point = 1; point <= LEAST_COORDINATION_POINTS; point++)
        pointValue(writer.text(`\ncps${String(point)}=`), version);
      return writer;
    },
  },
  { mode: 'scsi3', label: 'coordinator disks', write: (writer) => writer.text('scsi3_disk_policy=dmp') },
];

/** All lines of a way of fencing, for a file that has none yet. */
export function wholeFileOffers(state: FencingState, version: ProductVersion | undefined): Offer[] {
  const fact = fencingKeyNamed('vxfen_mode');
  const started = ['vxfen_mechanism', 'scsi3_disk_policy', 'cps1'].some((key) => state.keys.has(key));
  if (fact === undefined || started) return [];
  return MODES.map(({ mode, label, write }, at) => ({
    label: `vxfen_mode=${mode} (${label})`,
    filterText: `vxfen_mode=${mode}`,
    kind: 'keyword',
    rank: 0,
    order: String(at),
    detail: 'the whole file',
    insert: write(new SnippetWriter().text(`vxfen_mode=${mode}\n`), version).finished(),
    documentation: () => fencingKeyMarkdown(fact, { mode: undefined }, { value: mode }),
  }));
}
