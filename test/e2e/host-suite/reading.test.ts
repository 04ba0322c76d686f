import * as assert from 'node:assert/strict';
import {
  type CallHierarchyIncomingCall,
  type CallHierarchyItem,
  type CallHierarchyOutgoingCall,
  type InlayHint,
  Range,
  type TextDocument,
  commands,
  workspace,
} from 'vscode';
import { closeAll, openServed, positionOf } from './workspace-file';

describe('what a configuration means', () => {
  let main: TextDocument;

  beforeEach(async () => {
    main = await openServed('site', 'main.cf');
  });

  after(closeAll);

  it('includes who requires a resource, and what it requires', async () => {
    const [item] = await commands.executeCommand<CallHierarchyItem[]>(
      'vscode.prepareCallHierarchy',
      main.uri,
      positionOf(main, 'SiteLink link1', 'SiteLink '.length),
    );
    assert.equal(item?.name, 'link1');
    assert.equal(item.detail, 'SiteLink in web');
    const incoming = await commands.executeCommand<CallHierarchyIncomingCall[]>('vscode.provideIncomingCalls', item);
    assert.deepEqual(
      incoming.map(({ from }) => from.name),
      ['probe1'],
    );
    assert.deepEqual(incoming[0]?.fromRanges[0]?.start, positionOf(main, 'requires link1', 'requires '.length));
    const outgoing = await commands.executeCommand<CallHierarchyOutgoingCall[]>('vscode.provideOutgoingCalls', item);
    assert.deepEqual(
      outgoing.map(({ to }) => to.name),
      ['node1'],
    );
  });

  it('includes what a group requires, in another file', async () => {
    const [item] = await commands.executeCommand<CallHierarchyItem[]>(
      'vscode.prepareCallHierarchy',
      main.uri,
      positionOf(main, 'group web', 'group '.length),
    );
    assert.ok(item);
    const outgoing = await commands.executeCommand<CallHierarchyOutgoingCall[]>('vscode.provideOutgoingCalls', item);
    assert.deepEqual(
      outgoing.map(({ to }) => [to.name, to.uri.path.split('/').at(-1)]),
      [['files', 'files.cf']],
    );
  });

  it('includes times in hours and priorities that are left out', async () => {
    assert.deepEqual(await hintsOf(main), ['1 h']);
    const files = await openServed('site', 'files.cf');
    assert.deepEqual(await hintsOf(files), ['= 0', '= 1']);
  });

  it('is shown between the words as far as the settings want it', async () => {
    const settings = workspace.getConfiguration('clusterwright', main.uri);
    await settings.update('inlayHints.durations', false, false);
    await settings.update('inlayHints.defaults', true, false);
    try {
      await untilHints(
        main,
        (hints) => hints.includes('AutoStart = 1, AutoFailOver = 1, Parallel = 0') && !hints.includes('1 h'),
      );
    } finally {
      await settings.update('inlayHints.durations', undefined, false);
      await settings.update('inlayHints.defaults', undefined, false);
    }
    await untilHints(main, (hints) => hints.join() === '1 h');
  });
});

async function hintsOf(document: TextDocument): Promise<string[]> {
  const whole = new Range(0, 0, document.lineCount, 0);
  const hints = await commands.executeCommand<InlayHint[]>('vscode.executeInlayHintProvider', document.uri, whole);
  return hints.map(({ label }) => (typeof label === 'string' ? label : label.map(({ value }) => value).join('')));
}

async function untilHints(document: TextDocument, wanted: (hints: string[]) => boolean): Promise<void> {
  let hints = await hintsOf(document);
  for (const end = Date.now() + 30_000; !wanted(hints) && Date.now() < end; hints = await hintsOf(document))
    await new Promise((resolve) => setTimeout(resolve, 40));
  assert.ok(wanted(hints), hints.join());
}
