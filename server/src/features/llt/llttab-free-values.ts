import { udpPorts } from '../../catalog/llt/limits';
import { numberIn } from './llttab-time';
import type { LinkDirective } from '../../syntax/llt/llttab-tree';

/** Where the ports of the samples begin. */
const FIRST_PORT = 50000;

/** Tags that no link has yet: one that goes on with the tags of the file, and `link1` or the next. */
export function freeTags(links: readonly LinkDirective[]): string[] {
  const taken = new Set(links.flatMap(({ tag }) => tag?.text ?? []));
  const last = links.at(-1)?.tag?.text;
  const [, prefix, first] = /^(.*\D)(\d{1,6})$/.exec(last ?? '') ?? [];
  const tags = [
    ...(prefix !== undefined && first !== undefined ? [nextFree(prefix, Number(first) + 1, taken)] : []),
    nextFree('link', 1, taken),
  ];
  return [...new Set(tags)];
}

/** A UDP port that no link has yet. */
export function freePort(links: readonly LinkDirective[]): number {
  const taken = new Set(links.map(({ sap }) => numberIn(sap?.text)));
  let port = FIRST_PORT;
  while (taken.has(port) && port < (udpPorts.maximum ?? FIRST_PORT)) port++;
  return port;
}

function nextFree(prefix: string, from: number, taken: ReadonlySet<string>): string {
  let number = from;
  while (taken.has(`${prefix}${String(number)}`)) number++;
  return `${prefix}${String(number)}`;
}
