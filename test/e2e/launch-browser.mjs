import { existsSync, mkdirSync } from 'node:fs';
import { join } from 'node:path';
import { chromium } from 'playwright-core';
import { root } from '../../client/start/install-vscode-server.mjs';

const PLACES = ['/usr/bin/chromium', '/usr/bin/chromium-browser', '/usr/bin/google-chrome'];

/** Where screenshots of failures are kept. */
export const screenshots = join(root, '.vscode-test', 'screenshots');

/** Starts a Chromium that reaches nothing but this machine, so that a run is the same with and without a network. */
export async function launchBrowser() {
  mkdirSync(screenshots, { recursive: true });
  const executablePath = process.env.E2E_CHROMIUM ?? PLACES.find((place) => existsSync(place));
  if (executablePath === undefined) {
    throw new Error('No Chromium here: install one (Debian: apt-get install chromium) or name it in E2E_CHROMIUM.');
  }
  return chromium.launch({
    executablePath,
    headless: true,
    timeout: 60_000,
    args: [
      '--disable-background-networking',
      '--disable-component-update',
      '--disable-dev-shm-usage',
      '--disable-gpu',
      '--disable-quic',
      '--disable-sync',
      '--host-resolver-rules=MAP * ~NOTFOUND , EXCLUDE 127.0.0.1 , EXCLUDE localhost , EXCLUDE *.localhost',
      '--no-first-run',
      '--no-sandbox',
    ],
  });
}
