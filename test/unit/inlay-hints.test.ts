import { describe, expect, test } from 'vitest';
import { durationInWords } from '../../server/src/features/vcs/duration-words';
import type { InlayHintKinds } from '../../server/src/features/shared/inlay-hint';
import { inlayHintsVcs } from '../../server/src/features/vcs/inlay-hints';
import { VcsWorkspace } from '../../server/src/workspace/vcs-workspace';
import { manyGroups } from '../harness/many-groups';
import { memoryFiles } from '../harness/memory-files';

const URI = 'file:///cluster/main.cf';
const NONE: InlayHintKinds = {
  defaults: false,
  durations: false,
  priorities: false,
  addresses: false,
  timers: false,
  linkFields: false,
};
const ALL: InlayHintKinds = { ...NONE, defaults: true, durations: true, priorities: true };

function open(text: string): VcsWorkspace {
  const workspace = new VcsWorkspace(memoryFiles(new Map()));
  workspace.openDocument(URI, text);
  return workspace;
}

/** The text with its hints in angle brackets. */
function hinted(text: string, kinds: Partial<InlayHintKinds>, range = { start: 0, end: text.length }): string {
  return inlayHintsVcs(open(text), URI, range, { ...NONE, ...kinds }).reduceRight(
    (result, { offset, label }) => `${result.slice(0, offset)}<${label}>${result.slice(offset)}`,
    text,
  );
}

describe('durations', () => {
  test.each([
    [120, '2 min'],
    [125, '2 min 5 s'],
    [3600, '1 h'],
    [5400, '1 h 30 min'],
    [90000, '1 d 1 h'],
    [0, '0 s'],
  ])('%i seconds are %s', (seconds, words) => {
    expect(durationInWords(seconds)).toBe(words);
  });

  test('are shown of times from two minutes on, wherever they are set', () => {
    expect(
      hinted(
        'type T (\n\tstatic int MonitorInterval = 300\n\t)\nNIC n (\n\tMonitorInterval = 3600\n\tOfflineMonitorInterval = "600"\n\tConfInterval = 119\n\tRestartLimit = 500\n\tDevice = 400\n\t)\n',
        { durations: true },
      ),
    ).toBe(
      'type T (\n\tstatic int MonitorInterval = 300<5 min>\n\t)\nNIC n (\n\tMonitorInterval = 3600<1 h>\n\tOfflineMonitorInterval = "600"<10 min>\n\tConfInterval = 119\n\tRestartLimit = 500\n\tDevice = 400\n\t)\n',
    );
  });
});

describe('priorities', () => {
  test('are shown where SystemList leaves them out', () => {
    expect(hinted('group g (\n\tSystemList = { a, b = 5, "c.d" }\n\t)\n', { priorities: true, addresses: false })).toBe(
      'group g (\n\tSystemList = { a<= 0>, b = 5, "c.d"<= 6> }\n\t)\n',
    );
  });

  test('are not guessed', () => {
    for (const text of [
      'group g (\n\tSystemList = { a = x, b }\n\t)\n',
      'group g (\n\tAutoStartList = { a, b }\n\t)\n',
    ])
      expect(hinted(text, { priorities: true, addresses: false })).toBe(text);
  });
});

describe('defaults', () => {
  test('are shown behind the parenthesis, those that are set left out', () => {
    expect(hinted('group g (\n\tParallel = 1\n\t)\nNIC n (\n\t)\nNIC m ( Critical = 0 )\n', { defaults: true })).toBe(
      'group g (<AutoStart = 1, AutoFailOver = 1>\n\tParallel = 1\n\t)\nNIC n (<Critical = 1>\n\t)\nNIC m ( Critical = 0 )\n',
    );
  });

  test('are not shown of a block that cannot be read', () => {
    const text = 'group g (\n\tParallel 1\n\t)\n';
    expect(hinted(text, { defaults: true })).toBe(text);
  });
});

test('each kind has its own switch', () => {
  const text = 'group g (\n\tSystemList = { a }\n\tOnlineRetryInterval = 600\n\t)\n';
  expect(hinted(text, NONE)).toBe(text);
  expect(hinted(text, ALL).match(/<.*?>/g)).toHaveLength(3);
});

test('only the stretch that is asked for is looked at', () => {
  const text = 'NIC a (\n\tMonitorInterval = 600\n\t)\nNIC b (\n\tMonitorInterval = 600\n\t)\n';
  const second = text.indexOf('NIC b');
  expect(hinted(text, ALL, { start: second, end: text.length }).indexOf('<')).toBeGreaterThan(second);
  const large = manyGroups(2000);
  const workspace = open(large);
  inlayHintsVcs(workspace, URI, { start: 0, end: 100 }, ALL);
  const begun = performance.now();
  for (let round = 0; round < 200; round++) {
    const start = Math.floor((large.length * round) / 200);
    inlayHintsVcs(workspace, URI, { start, end: start + 3000 }, ALL);
  }
  // Two hundred screens of a long file, where one walk over all of it would take longer.
  expect(performance.now() - begun).toBeLessThan(1000);
});
