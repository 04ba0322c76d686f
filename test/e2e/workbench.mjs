// A VS Code window as a person sees it. Every wait has a limit; what fails leaves a screenshot.
import { join } from 'node:path';
import { startVSCodeServer } from '../../client/start/vscode-server.mjs';
import { launchBrowser, screenshots } from './launch-browser.mjs';
import { copyFixtures, testSettings, vsix, which } from './settings.mjs';

const LIMIT = 30_000;

/**
 * Opens a window on a copy of the fixtures, or on the files given, with one file shown. With `trust` VS Code asks whom it may
 * trust.
 */
export async function openWorkbench({ file, files, settings = {}, trust = false }) {
  const folder = copyFixtures(files);
  const server = await startVSCodeServer({
    which,
    extensions: [vsix],
    settings: { ...testSettings, ...settings },
    args: ['--enable-smoke-test-driver', ...(trust ? [] : ['--disable-workspace-trust'])],
  });
  let browser;
  try {
    browser = await launchBrowser();
    const page = await browser.newPage({ viewport: { width: 1280, height: 800 }, locale: 'en-US' });
    page.setDefaultTimeout(LIMIT);
    const shown = `vscode-remote://127.0.0.1:${server.port}${join(folder, file)}`;
    const payload = JSON.stringify([['openFile', shown]]);
    await page.goto(`${server.url}/?${new URLSearchParams({ folder, payload })}`);
    // VS Code's own driver, there because of --enable-smoke-test-driver.
    await page.waitForFunction(() => globalThis.driver !== undefined);
    await page.evaluate(() => globalThis.driver.whenWorkbenchRestored());
    return new Workbench(page, folder, async () => {
      await browser.close();
      await server.stop();
    });
  } catch (error) {
    await browser?.close();
    await server.stop();
    throw error;
  }
}

class Workbench {
  /** Ends the window and the server. */
  close;

  constructor(page, folder, close) {
    this.page = page;
    /** The copy of the fixtures that is open. */
    this.folder = folder;
    this.close = close;
  }

  /** Keeps what the window shows, for reading after a failure. */
  async screenshot(name) {
    await this.page.screenshot({ path: join(screenshots, `${name.replaceAll(/\W+/g, '-')}-${which}.png`) });
  }

  /** Opens one more file of the folder through the explorer; an older VS Code without its search program finds none. */
  async open(file) {
    const row = (name) => this.see(`.explorer-folders-view .monaco-list-row[aria-label^="${name}"]`);
    const folders = file.split('/');
    const name = folders.pop();
    for (const folder of folders) {
      const found = await row(folder);
      if ((await found.getAttribute('aria-expanded')) !== 'true') await found.click();
    }
    await (await row(name)).click();
    await this.see('.tab.active', name);
  }

  /** A part of the window that must be there within the limit. */
  async see(selector, text) {
    const all = this.page.locator(selector);
    const found = text === undefined ? all.first() : all.filter({ hasText: text }).first();
    await found.waitFor({ state: 'visible' });
    return found;
  }

  /** The text of the editor must come to hold this. */
  async seeText(text) {
    return await this.see('.monaco-editor .view-lines', text);
  }

  /** The language that the status bar names. */
  async seeLanguage(name) {
    return await this.see('#status\\.editor\\.mode', name);
  }

  /** A red squiggle; it is drawn below the text, so it counts as attached, not as visible. */
  async seeSquiggle() {
    await this.page.locator('.monaco-editor .squiggly-error').first().waitFor({ state: 'attached' });
  }

  /** No red squiggle is left. */
  async seeNoSquiggle() {
    await this.page.locator('.monaco-editor .squiggly-error').first().waitFor({ state: 'detached' });
  }

  /** A message among the notifications; a window with VS Code's test driver shows none by itself. Clears them all. */
  async seeNotification(text) {
    await this.run('Notifications: Show Notifications');
    await this.see('.notifications-center .notification-list-item', text);
    await this.run('Notifications: Clear All Notifications');
  }

  /** A rendered Markdown page must come to hold this. */
  async seePage(text) {
    const frame = this.page.frameLocator('iframe.webview.ready').frameLocator('iframe#active-frame');
    await frame.locator('body', { hasText: text }).waitFor({ state: 'visible' });
  }

  /** The number of errors in the status bar. */
  async seeErrorCount(count) {
    await this.page.locator(`#status\\.problems a[aria-label^="Errors: ${count}"]`).waitFor({ state: 'visible' });
  }

  /** The status bar names no error any more. */
  async seeNoErrors() {
    await this.page.locator('#status\\.problems a').waitFor({ state: 'visible' });
    await this.page.locator('#status\\.problems a[aria-label^="Errors"]').waitFor({ state: 'hidden' });
  }

  /** Runs a command by the title that the command palette shows. */
  async run(title) {
    await this.page.keyboard.press('F1');
    await this.fillQuickInput(`>${title}`);
    // Clicked, because Enter would take whatever is first while the list is still filtering.
    await (await this.see('.quick-input-list .monaco-list-row', title)).click();
  }

  /** Puts the cursor to a one-based line and column without a mouse. */
  async goTo(line, column) {
    await this.page.locator('.monaco-editor .view-lines').first().click();
    await this.page.keyboard.press('Control+g');
    const box = await this.fillQuickInput(`:${line}:${column}`);
    await this.page.keyboard.press('Enter');
    await box.waitFor({ state: 'hidden' });
    await this.see('#status\\.editor\\.selection', `Ln ${line}, Col ${column}`);
  }

  async fillQuickInput(text) {
    const box = await this.see('.quick-input-widget input.input');
    await box.fill(text);
    return box;
  }
}
