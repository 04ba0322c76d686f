import { cpSync, mkdirSync, mkdtempSync, realpathSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { root } from '../../client/start/install-vscode-server.mjs';
import { removeAtExit } from '../../client/start/processes.mjs';

/** Settings beyond the quiet ones that make what a test sees the same every time. */
export const testSettings = {
  'editor.accessibilitySupport': 'off',
  // Go to line and the status bar count columns as they look: with this a tab is one column, as in the text.
  'editor.detectIndentation': false,
  'editor.tabSize': 1,
  'editor.minimap.enabled': false,
  'files.autoSave': 'off',
  'git.enabled': false,
  'window.confirmBeforeClose': 'never',
  'workbench.editor.enablePreview': false,
  'workbench.reduceMotion': 'on',
};

/** The package under test. */
export const vsix = process.env.E2E_VSIX ?? join(root, 'dist', 'clusterwright.vsix');

/** Which VS Code the tests run in. */
export const which = process.env.E2E_VSCODE === 'floor' ? 'floor' : 'newest';

/** A copy of the fixtures that the tests may write to, removed when the process ends; or of other files, by path. */
export function copyFixtures(files) {
  // The real path: VS Code and the tests must call the folder by the same name.
  const folder = removeAtExit(realpathSync(mkdtempSync(join(tmpdir(), 'cw-files-'))));
  if (files === undefined) cpSync(join(root, 'test', 'e2e', 'fixtures'), folder, { recursive: true });
  for (const [name, text] of Object.entries(files ?? {})) {
    mkdirSync(dirname(join(folder, name)), { recursive: true });
    writeFileSync(join(folder, name), text);
  }
  return folder;
}
