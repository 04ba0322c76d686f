import type { DeclarationRule } from '../../../engine/rule';
import { isInteger } from '../../../syntax/vcs/quoting';
import { effectiveInteger } from '../../effective-value';

type Data = { attribute: string; seconds: number; timeout: string };

/** What the guide's own samples stay far below, and what the agent's functions get as long as nobody says otherwise. */
const LONG = 300;

/** The waits of a guest, each with the time limit of the agent function that it is a part of. */
const TIMEOUTS: ReadonlyMap<string, string> = new Map([
  ['DelayAfterGuestOnline', 'OnlineTimeout'],
  ['DelayAfterGuestOffline', 'OfflineTimeout'],
]);

/** A wait for a virtual machine that is no time at all, or longer than the agent may take. */
export const implausibleGuestDelay: DeclarationRule<Data> = {
  id: 'implausible-guest-delay',
  title: 'Negative or very long wait for a virtual machine',
  severity: 'warning',
  certainty: 'cited',
  languages: ['vcs'],
  since: '0.1.0',
  scope: 'declaration',
  kinds: ['resource'],
  types: ['KVMGuest'],
  check({ tree, type }, report) {
    if (tree.kind !== 'resource') return;
    for (const { name, value, broken } of tree.attributes) {
      const timeout = TIMEOUTS.get(name.text);
      if (timeout === undefined || broken || value?.kind !== 'scalar' || !isInteger(value.text)) continue;
      if (type?.attributes.get(name.text)?.shape.dataType !== 'int') continue;
      const seconds = Number(value.text);
      const data = { attribute: name.text, seconds, timeout };
      if (seconds < 0) report({ tree, span: value }, data);
      // What no integer holds is told of by invalid-integer.
      else if (seconds > LONG && seconds < 2 ** 31) {
        const limit = effectiveInteger(tree, type, timeout);
        if (limit === undefined || limit.number <= seconds) report({ tree, span: value }, data, { severity: 'hint' });
      }
    }
  },
  message: ({ attribute, seconds, timeout }) =>
    seconds < 0
      ? `"${attribute}" is a time in seconds and cannot be ${String(seconds)}. The agent would judge the virtual machine ` +
        'before it has started or stopped. Give the seconds that the virtual machine needs, 0 for no wait.'
      : `"${attribute}" makes the agent wait ${String(seconds)} seconds each time, which is unusually long and prolongs every ` +
        `failover. The wait counts towards "${timeout}", as is believed (unconfirmed): if it is not shorter, the function ends in a timeout. ` +
        `Check the number, or raise "${timeout}" above it.`,
  fix: ({ tree, span, data: { seconds } }) =>
    seconds < 0
      ? [
          {
            title: `Change to ${String(-seconds)}`,
            safe: false,
            edits: [{ tree, span, how: 'replace', text: String(-seconds) }],
          },
        ]
      : [],
};
