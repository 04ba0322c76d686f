// Opens a folder in the VS Code server, on the loopback address and behind a random token.
import { randomBytes } from 'node:crypto';
import { spawn } from 'node:child_process';
import { startVSCodeServer } from './vscode-server.mjs';

/** Serves VS Code until the server ends or this process is told to. */
export async function openServed({ vsix, folder, port, open }) {
  const token = randomBytes(16).toString('hex');
  const server = await startVSCodeServer({ extensions: [vsix], port, token, args: ['--disable-workspace-trust'] });
  const address = `${server.url}/?tkn=${token}&folder=${encodeURIComponent(folder)}`;
  console.log(`\nVS Code ${server.version} with Clusterwright:\n  ${address}\nPress Ctrl-C to end it.`);
  if (open) openInBrowser(address);
  await server.ended;
  console.error(`The VS Code server ended by itself:\n${server.log().slice(-2000)}`);
  await server.stop();
  process.exit(1);
}

/** A browser that does not open is no failure: the address is printed. */
function openInBrowser(address) {
  if (process.platform === 'linux' && !process.env.DISPLAY && !process.env.WAYLAND_DISPLAY) return;
  const [command, ...args] =
    process.platform === 'darwin'
      ? ['open', address]
      : process.platform === 'win32'
        ? ['explorer.exe', address]
        : ['xdg-open', address];
  spawn(command, args, { stdio: 'ignore', detached: true })
    .once('error', () => {})
    .unref();
}
