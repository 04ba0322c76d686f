import * as assert from 'node:assert/strict';
import { DiagnosticSeverity, type TextDocument, languages, workspace } from 'vscode';
import { closeAll, fileUri, openFile, replaceText, ruleOf, until, untilErrors } from './workspace-file';

describe('severity of a rule', () => {
  let main: TextDocument;

  beforeEach(async () => {
    main = await openFile('cluster', 'main.cf');
    await untilErrors(main.uri, 'unknown-system');
  });

  after(closeAll);

  it('follows the setting while the file is open', async () => {
    const settings = workspace.getConfiguration('clusterwright', main.uri);
    try {
      await settings.update('rules', { 'unknown-system': 'warning' }, false);
      await untilSeverity(main, 'unknown-system', DiagnosticSeverity.Warning);
      await settings.update('rules', { 'unknown-system': 'off' }, false);
      await untilSeverity(main, 'unknown-system', undefined);
    } finally {
      await settings.update('rules', undefined, false);
    }
    await untilSeverity(main, 'unknown-system', DiagnosticSeverity.Error);
  });

  it('follows a clusterwright.json that appears, changes in its editor or goes', async () => {
    const project = fileUri('cluster', 'clusterwright.json');
    await workspace.fs.writeFile(project, Buffer.from('{ "rules": { "unknown-system": "information" } }\n'));
    try {
      await untilSeverity(main, 'unknown-system', DiagnosticSeverity.Information);
      const document = await workspace.openTextDocument(project);
      await replaceText(document, 'information', 'off');
      assert.ok(await document.save());
      await untilSeverity(main, 'unknown-system', undefined);
    } finally {
      await workspace.fs.delete(project);
    }
    await untilSeverity(main, 'unknown-system', DiagnosticSeverity.Error);
  });
});

async function untilSeverity(
  document: TextDocument,
  rule: string,
  wanted: DiagnosticSeverity | undefined,
): Promise<void> {
  await until(`"${rule}" at severity ${String(wanted)}`, () => {
    const finding = languages.getDiagnostics(document.uri).find((one) => ruleOf(one) === rule);
    return finding?.severity === wanted ? true : undefined;
  });
}
