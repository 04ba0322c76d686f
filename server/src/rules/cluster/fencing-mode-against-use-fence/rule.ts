import type { WholeClusterRule } from '../../../engine/whole-cluster-rule';
import { shownNode } from '../../../workspace/whole-cluster/whole-cluster';
import { nodeFencing } from '../node-fencing';
import { useFence } from '../use-fence';

type Data = { fault: 'disabled' | 'unused'; mode: string };

/** UseFence that asks for fencing which vxfenmode turns off, or the other way round. */
export const fencingModeAgainstUseFence: WholeClusterRule<Data> = {
  id: 'fencing-mode-against-use-fence',
  title: 'UseFence and vxfenmode that contradict each other',
  severity: 'warning',
  certainty: 'cited',
  languages: ['vcs'],
  since: '0.1.0',
  scope: 'whole-cluster',
  check({ main, nodes }, report) {
    const all = nodes.flatMap((node) => nodeFencing(node) ?? []);
    const use = main && all.length > 0 ? useFence(main) : undefined;
    const [first] = all;
    if (use === undefined || first === undefined) return;
    const fault = use.isOn ? 'disabled' : 'unused';
    // Where the nodes do not agree, that is the mistake.
    const isEverywhere = all.every(({ mode }) => (mode === 'disabled') === use.isOn);
    const isUnknown = all.some(({ fencing }) => fencing.mode === undefined);
    const place = isEverywhere && !isUnknown ? use.place() : undefined;
    if (place === undefined) return;
    report(
      place,
      { fault, mode: first.mode },
      {
        ...(fault === 'unused' ? { severity: 'hint' as const } : {}),
        nodes: all.map(({ node }) => node),
        related: all.map(({ node, place }) => ({ ...place, message: `The mode on "${shownNode(node)}".` })),
      },
    );
  },
  message: ({ fault, mode }) =>
    fault === 'disabled'
      ? 'UseFence asks for I/O fencing, and vxfenmode turns it off on the nodes: VCS finds the fencing driver not configured (message V-16-1-10037), or runs without protection against split brain. Set "vxfen_mode" to the kind of fencing that is set up, or UseFence to NONE.'
      : `vxfenmode of the nodes sets up "${mode}" fencing, but UseFence is not SCSI3. As far as is known (unconfirmed) VCS then does not use it, and nobody is fenced off in a split brain. Set UseFence = SCSI3; it stands for every kind of fencing.`,
};
