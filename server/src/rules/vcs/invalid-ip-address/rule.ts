import { heartbeatTypes } from '../../../catalog/vcs/heartbeat-types';
import type { ValueFormat } from '../../../catalog/schema';
import type { DeclarationRule, Fix, Report } from '../../../engine/rule';
import { quoted } from '../../../syntax/vcs/quoting';
import { attributesNamed, type Block, isBlock, itemsOf, type Word } from '../../../syntax/vcs/tree';
import type { ResourceType } from '../../../workspace/resource-type';
import { addAttribute } from '../../add-attribute';
import { writtenValue } from '../../effective-value';
import { formattedWords, hasFormat, typesWithFormat } from '../../formatted-words';
import { addressFamily, meantAddress, resemblesAddress } from '../../ip-address';
import { hasLookAlike } from '../../look-alikes';
import { maskOfLength } from '../../netmask';
import { isNotWritten } from '../../surely-unset';

type Data = {
  fault: 'address' | 'name' | 'length';
  name: string;
  /** The item that is no address. */
  text: string;
  /** The whole value with what was probably meant in its place. */
  meant: string | undefined;
  /** The attribute that should hold the length of the prefix, as it would be written; empty where it does already. */
  mask?: string | undefined;
};

const isAddress = (format: ValueFormat): boolean =>
  format === 'ip-address' || format === 'ip-addresses' || format === 'host';

const TYPES = typesWithFormat(isAddress);

/** Something else where an attribute wants an IP address. */
export const invalidIpAddress: DeclarationRule<Data> = {
  id: 'invalid-ip-address',
  title: 'Value that is no IP address',
  severity: 'warning',
  certainty: 'cited',
  languages: ['vcs'],
  since: '0.1.0',
  scope: 'declaration',
  kinds: ['resource', 'cluster', 'remotecluster', 'heartbeat', 'system'],
  attributes: ({ kind, definition }) => kind === 'heartbeat' || hasFormat(definition?.fact, isAddress),
  check({ tree, type }, report) {
    if (!isBlock(tree) || (tree.kind === 'resource' && !TYPES.has(tree.type.text))) return;
    for (const { word, format, name, severity } of formattedWords(tree, type, isAddress)) {
      const data = format === 'ip-addresses' ? judgeList(word.text, name) : judgeOne(word.text, name, format);
      if (data === undefined) continue;
      const mask = data.fault === 'length' ? maskAttribute(tree, type, word.text) : undefined;
      // Whether the agent would look up the name of a host is in no page.
      report({ tree, span: word }, { ...data, mask }, { severity: data.fault === 'name' ? 'hint' : severity });
    }
    if (tree.kind === 'heartbeat') judgeHeartbeat(tree, report);
  },
  message: ({ fault, name, text, meant, mask }) => {
    switch (fault) {
      case 'address':
        return (
          `"${text}" is no IP address, which "${name}" needs. ` +
          'VCS loads the value as it is, and the agent or the engine fails when it uses it. ' +
          (meant === undefined
            ? 'Write an IPv4 address such as "192.0.2.10", or an IPv6 address.'
            : `Did you mean "${meant}"?`)
        );
      case 'name':
        return (
          `"${name}" is described as an IP address, and "${text}" is none. Whether the name of a host works here is ` +
          'unconfirmed, and it would depend on name resolution during a failover. Write the address.'
        );
      case 'length':
        return (
          `"${text}" is an IP address with the length of its prefix, and "${name}" takes the address alone. ` +
          'With more behind it the address is of no use when it is needed. ' +
          (mask ? `Write the address alone, and ${mask}.` : 'Leave the length out.')
        );
    }
  },
  fix({ tree, span, data, cluster }): readonly Fix[] {
    const { meant, mask } = data;
    if (meant === undefined) return [];
    const change = { tree, span, how: 'replace' as const, text: quoted(meant) };
    if (data.fault !== 'length') {
      const blanksOnly = data.text.trim() === meant;
      return [{ title: `Change to "${meant}"`, safe: blanksOnly, edits: [change] }];
    }
    if (mask === undefined || !isBlock(tree)) return [];
    if (mask === '') return [{ title: 'Leave the length out', safe: false, edits: [change] }];
    const added = addAttribute(cluster, tree, mask);
    return added.length === 0 ? [] : [{ title: `Write it as ${mask}`, safe: false, edits: [change, ...added] }];
  },
};

function judgeOne(text: string, name: string, format: ValueFormat): Data | undefined {
  if (addressFamily(text) !== undefined) return undefined;
  const [address = '', length, ...more] = text.split('/');
  if (length !== undefined && more.length === 0 && addressFamily(address) !== undefined && /^\d{1,3}$/.test(length)) {
    return { fault: 'length', name, text, meant: address };
  }
  if (resemblesAddress(text)) return { fault: 'address', name, text, meant: meantAddress(text) };
  return format === 'host' || /[[\]%]/.test(text) ? undefined : { fault: 'name', name, text, meant: undefined };
}

/** Addresses with blanks between them; another separator is a finding of its own. */
function judgeList(text: string, name: string): Data | undefined {
  if (/[,;]/.test(text)) return undefined;
  const items = text.split(/\s+/).filter((item) => item !== '');
  const wrong = items.find((item) => addressFamily(item) === undefined && resemblesAddress(item));
  if (wrong === undefined) return undefined;
  const right = meantAddress(wrong);
  const meant = right && items.map((item) => (item === wrong ? right : item)).join(' ');
  return { fault: 'address', name, text: wrong, meant };
}

function judgeHeartbeat(tree: Block, report: Report<Data>): void {
  const format = heartbeatTypes.find(({ name }) => name === tree.name?.text)?.argumentFormat;
  if (format === undefined) return;
  const words: Word[] = attributesNamed(tree, 'Arguments').flatMap(({ broken, value }) =>
    broken
      ? []
      : itemsOf(value)
          .filter(({ equals }) => !equals)
          .map(({ key }) => key),
  );
  for (const word of words) {
    const data = hasLookAlike(word) ? undefined : judgeOne(word.text, 'Arguments', format);
    if (data !== undefined) report({ tree, span: word }, data);
  }
}

/** How the length behind an address is written as an attribute; empty where the resource says the same, undefined where it does not fit. */
function maskAttribute(tree: Block, type: ResourceType | undefined, text: string): string | undefined {
  if (tree.kind !== 'resource') return undefined;
  const [address = '', digits = ''] = text.split('/');
  const isIpv4 = addressFamily(address) === 'IPv4';
  if (Number(digits) > (isIpv4 ? 32 : 128)) return undefined;
  const name = isIpv4 ? 'NetMask' : 'PrefixLen';
  const value = isIpv4 ? maskOfLength(Number(digits)) : digits;
  if (writtenValue(tree, name)?.text === value) return '';
  const isFree = isNotWritten(tree, type, name) && attributesNamed(tree, 'PrefixLen').length === 0;
  return isFree ? `${name} = ${isIpv4 ? quoted(value) : value}` : undefined;
}
