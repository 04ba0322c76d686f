import { secondsOfTimer, timerNamed } from '../../../catalog/llt/timers';
import type { FileRange, ShownFix } from '../../../engine/shown-finding';
import type { WholeClusterRule } from '../../../engine/whole-cluster-rule';
import type { OffsetRange } from '../../../text/offset-range';
import type { NodeFileOf } from '../../../workspace/node-files/node-file';
import { type ClusterNode, fileOf, shownNode, type WholeCluster } from '../../../workspace/whole-cluster/whole-cluster';
import { mayHoldUnread, plainDirectives } from '../../llt/directive-lines';
import { numberSettings, type NumberSetting, settingsByName } from '../../llt/settings';
import { meantAsSeconds } from '../../llt/timer-in-seconds/rule';
import { comparableNodes } from '../comparable-nodes';
import { oddOnesOut, type Said, usualPlace } from '../odd-ones-out';
import { linesAtEnd } from '../../line-edits';

type Data = {
  /** The timers that differ, what they are here, what on most nodes, and whether they are written here; in one order. */
  timers: readonly string[];
  here: readonly string[];
  usual: readonly string[];
  written: readonly string[];
  node: string;
};

/** A timer as the file of a node has it, or as LLT has it where the file is silent. */
interface Timer {
  readonly number: number;
  readonly setting: NumberSetting | undefined;
}

/** Nodes of one cluster whose timers differ. */
export const differingTimers: WholeClusterRule<Data> = {
  id: 'differing-timers',
  title: 'Nodes of one cluster with different timers',
  severity: 'warning',
  certainty: 'cited',
  languages: ['llttab'],
  since: '0.1.0',
  scope: 'whole-cluster',
  check(whole, report) {
    for (const nodes of comparableNodes(whole)) {
      const byFile = new Map<string, { name: string; odd: Said<Timer>; usual: Said<Timer> }[]>();
      for (const name of timersIn(nodes))
        for (const { odd, usual } of oddOnesOut(nodes.flatMap((node) => timerOf(node, name))))
          byFile.set(odd.uri, [...(byFile.get(odd.uri) ?? []), { name, odd, usual }]);
      for (const [uri, differences] of byFile) {
        const [first] = differences;
        const llttab = first && fileOf(first.odd.node, 'llttab');
        const written = differences.find(({ odd }) => odd.value.setting !== undefined);
        const place = written?.odd.value.setting?.value ?? (llttab && lastLine(llttab));
        if (first === undefined || place === undefined) continue;
        const related = differences.flatMap(({ usual }) => {
          const { setting } = usual.value;
          return setting ? [usualPlace(usual.node, usual.uri, setting.value)] : [];
        });
        report(
          { uri, start: place.start, end: place.end },
          {
            timers: differences.map(({ name }) => name),
            here: differences.map(({ odd }) => String(odd.value.number)),
            usual: differences.map(({ usual }) => String(usual.value.number)),
            written: differences.flatMap(({ name, odd }) => (odd.value.setting ? [name] : [])),
            node: shownNode(first.usual.node),
          },
          {
            ...(differences.some(({ name }) => name === 'peerinact') ? {} : { severity: 'hint' as const }),
            nodes: differences.flatMap(({ odd, usual }) => [odd.node, usual.node]),
            related,
          },
        );
      }
    }
  },
  message({ timers, here, usual, written, node }) {
    const differences = timers.map((name, at) => {
      const [own = '', other = ''] = [here[at], usual[at]];
      return `${name} is ${shown(own)}${written.includes(name) ? '' : ', the default,'} here and ${shown(other)} on "${node}"`;
    });
    return (
      `${differences.join('; ')}. Nodes with different timers do not agree when a link or a node is gone, ` +
      'and may throw one another out of the cluster. Set the same in the llttab of all nodes.'
    );
  },
  fix: setAsUsual,
};

function timersIn(nodes: readonly ClusterNode[]): ReadonlySet<string> {
  const settings = nodes.flatMap((node) => {
    const llttab = fileOf(node, 'llttab');
    return llttab ? numberSettings(llttab.tree, 'SetTimer') : [];
  });
  return new Set(settings.map(({ name }) => name.text).filter((name) => timerNamed(name) !== undefined));
}

function timerOf(node: ClusterNode, name: string): Said<Timer> | [] {
  const llttab = fileOf(node, 'llttab');
  if (llttab === undefined) return [];
  const setting = settingsByName(numberSettings(llttab.tree, 'SetTimer')).get(name);
  if (setting) {
    // What was meant as seconds is a finding of its own.
    const number = meantAsSeconds(setting) ?? setting.number;
    return { node, uri: llttab.uri, key: String(number), value: { number, setting } };
  }
  const fact = timerNamed(name);
  const isCertain = fact?.confidence === 'high' && fact.default !== undefined && fact.defaultNote === undefined;
  if (!isCertain || llttab.tree.directives.length === 0 || mayHoldUnread(llttab.tree, 'set-timer')) return [];
  const number = fact.default ?? 0;
  return { node, uri: llttab.uri, key: String(number), value: { number, setting: undefined } };
}

function lastLine({ tree }: NodeFileOf<'llttab'>): OffsetRange | undefined {
  const last = plainDirectives(tree).at(-1);
  return last && { start: last.keyword.start, end: (last.fields.at(-1) ?? last.keyword).end };
}

function shown(hundredths: string): string {
  return `${hundredths} (${String(secondsOfTimer(Number(hundredths)))} s)`;
}

function setAsUsual({ nodes }: WholeCluster, { uri }: FileRange, { timers, usual }: Data): ShownFix[] {
  const node = nodes.find((one) => fileOf(one, 'llttab')?.uri === uri);
  const llttab = node && fileOf(node, 'llttab');
  if (llttab === undefined) return [];
  const settings = settingsByName(numberSettings(llttab.tree, 'SetTimer'));
  const lines: string[] = [];
  const edits = timers.flatMap((name, at) => {
    const [value, text = ''] = [settings.get(name)?.value, usual[at]];
    if (value) return [{ uri, start: value.start, end: value.end, text }];
    lines.push(`set-timer ${name}:${text}`);
    return [];
  });
  if (lines.length > 0) edits.push({ uri, ...linesAtEnd(llttab.text, lines) });
  return [{ title: 'Set the timers as on the other nodes', safe: false, edits }];
}
