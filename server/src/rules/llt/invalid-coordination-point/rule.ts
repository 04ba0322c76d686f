import { coordinationPointKey, isCoordinationPointKey } from '../../../catalog/llt/vxfenmode';
import type { NodeFileRule } from '../../../engine/node-file-rule';
import { commentBehind, coordinationAddresses, fencingLines } from '../fencing';

type Data = { value: string; port: string | undefined; meant: string | undefined };

/** An entry of a coordination point server that cannot be read. */
export const invalidCoordinationPoint: NodeFileRule<'vxfenmode', Data> = {
  id: 'invalid-coordination-point',
  title: 'Coordination point server that is not written as [host]:port',
  severity: 'hint',
  certainty: 'advice',
  languages: ['vxfenmode'],
  since: '0.1.0',
  scope: 'document',
  file: 'vxfenmode',
  check({ tree }, report) {
    for (const line of fencingLines(tree)) {
      const { key, value, written } = line;
      if (!isCoordinationPointKey(key.text) || commentBehind(line)) continue;
      const addresses = coordinationAddresses(value.text);
      const port = addresses?.find(({ port: given }) => given !== undefined && !isPort(given))?.port;
      if (addresses && port === undefined) continue;
      const place = value.text === '' ? key : { start: written.start, end: written.end };
      report(place, { value: value.text, port, meant: addresses ? undefined : meant(value.text) });
    }
  },
  message: ({ value, port, meant: wanted }) => {
    if (port !== undefined)
      return `${port} is no port: fencing cannot reach this server, and it does not count when nodes race for it.`;
    const advice = wanted === undefined ? `Write it as in "${coordinationPointKey.example}".` : `Write "${wanted}".`;
    return value === ''
      ? `The line names no server, so there is one coordination point less than it looks like. ${advice}`
      : `Each address of a coordination point server is a host in brackets and a port, with commas between several of them: fencing may not find this server. ${advice}`;
  },
  fix: ({ data: { meant: wanted }, start, end }) =>
    wanted === undefined
      ? []
      : [{ title: `Change to "${wanted}"`, safe: false, edits: [{ start, end, text: wanted }] }],
};

function isPort(text: string): boolean {
  return Number(text) >= 1 && Number(text) <= 65535;
}

/** The entry with brackets around its hosts and without blanks, where that makes it whole. */
function meant(text: string): string | undefined {
  const wanted = text
    .split(/\s*,\s*/)
    .map((part) => part.trim().replace(/^([\w.-]+)((?::\d+)?)$/, '[$1]$2'))
    .join(',');
  const addresses = coordinationAddresses(wanted);
  // A number alone is a port with the wrong sign in front of it, no server.
  if (addresses?.some(({ host }) => /^\d+$/.test(host))) return undefined;
  return addresses?.every(({ port }) => port === undefined || isPort(port)) ? wanted : undefined;
}
