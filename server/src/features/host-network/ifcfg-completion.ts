import { type IfcfgKeyFact, ifcfgKeyNamed, ifcfgKeys } from '../../catalog/llt/ifcfg';
import type { NodeFileOf } from '../../workspace/node-files/node-file';
import type { NodeFileWorkspace } from '../../workspace/node-files/node-file-workspace';
import { type AssignmentCursor, assignmentCursor } from '../shared/assignment-cursor';
import { type CompletionEntry, entriesOf, type Offer } from '../shared/completion-entry';
import { type InsertText, plainInsert, SnippetWriter } from '../shared/completion-snippet';
import { ifcfgKeyMarkdown } from './ifcfg-hover';
import { type Interface, interfaceOf, interfacesBeside, suffixOf } from './ifcfg-interface';

/** Characters behind which a value is expected. */
export const IFCFG_TRIGGERS: readonly string[] = ['='];

/** The MTU of most networks, and that of jumbo frames. */
const COMMON_MTUS = ['1500', '9000'] as const;

/** Keys that are not set yet, and values. */
export function completeIfcfg(
  workspace: NodeFileWorkspace,
  uri: string,
  offset: number,
  { snippets }: { readonly snippets: boolean },
): CompletionEntry[] {
  const file = workspace.file(uri);
  const cursor = file?.kind === 'ifcfg' ? assignmentCursor(file.tree, offset) : undefined;
  if (file?.kind !== 'ifcfg' || cursor === undefined) return [];
  const offers = cursor.part === 'key' ? keyOffers(workspace, file, cursor) : valuesAt(workspace, file, cursor);
  return entriesOf(offers, cursor.typed, snippets);
}

function keyOffers(workspace: NodeFileWorkspace, file: NodeFileOf<'ifcfg'>, { assignment }: AssignmentCursor): Offer[] {
  const present = new Set(file.tree.assignments.flatMap((one) => (one === assignment ? [] : [one.key.text])));
  const own = interfaceOf(file);
  return ifcfgKeys
    .filter(({ name }) => !present.has(name))
    .map((fact, at) => ({
      label: fact.name,
      kind: 'key',
      rank: fits(fact, own, present) ? 0 : 1,
      order: String(at).padStart(2, '0'),
      detail: fact.default === undefined ? '' : `default ${fact.default}`,
      insert: assignment ? plainInsert(fact.name) : wholeLine(fact, valueOffers(workspace, file, fact)),
      documentation: () => ifcfgKeyMarkdown(fact),
    }));
}

/** A port has neither address nor what is the bridge's; of netmask and prefix one is enough. */
function fits({ name, of }: IfcfgKeyFact, own: Interface, present: ReadonlySet<string>): boolean {
  if (name === 'NETMASK') return !present.has('PREFIX') && !present.has('BRIDGE');
  if (name === 'PREFIX') return !present.has('NETMASK') && !present.has('BRIDGE');
  if (name === 'DELAY' || name === 'STP') return own.isBridge;
  return of === 'any' || (of === 'port' ? !own.isBridge : own.bridge === undefined);
}

function wholeLine({ name }: IfcfgKeyFact, values: readonly Offer[]): InsertText {
  const writer = new SnippetWriter().text(`${name}=`);
  const { snippet } = writer.choice(values.map(({ label }) => label)).finished();
  return { plain: `${name}=`, snippet };
}

function valuesAt(workspace: NodeFileWorkspace, file: NodeFileOf<'ifcfg'>, { assignment }: AssignmentCursor): Offer[] {
  const fact = ifcfgKeyNamed(assignment?.key.text ?? '');
  return fact ? valueOffers(workspace, file, fact) : [];
}

function valueOffers(workspace: NodeFileWorkspace, file: NodeFileOf<'ifcfg'>, fact: IfcfgKeyFact): Offer[] {
  const known = (fact.values ?? []).map(({ value, meaning }) => [value, meaning] as const);
  const offers = known.length > 0 ? known : ownValues(workspace, file, fact.name);
  return offers.map(([label, detail], rank) => ({
    label,
    kind: 'value',
    rank,
    detail,
    documentation: () => ifcfgKeyMarkdown(fact, { value: label }),
  }));
}

/** Values with what they are, as the name of the file and the files beside it have them. */
function ownValues(
  workspace: NodeFileWorkspace,
  file: NodeFileOf<'ifcfg'>,
  key: string,
): readonly (readonly [string, string])[] {
  const others = interfacesBeside(workspace, file.uri);
  const name = suffixOf(file.uri);
  switch (key) {
    case 'DEVICE':
      return name === undefined ? [] : [[name, 'from the name of the file']];
    case 'BRIDGE':
      return others
        .filter(({ isBridge, name }) => isBridge && name !== '')
        .map((one) => [one.name, 'a bridge of this host']);
    case 'MTU':
      return mtus(interfaceOf(file), others);
    default:
      return [];
  }
}

/** That of the bridge, or of a port of it, comes first. */
function mtus(own: Interface, others: readonly Interface[]): readonly (readonly [string, string])[] {
  const joined = others.filter((one) => one.name === own.bridge || (own.isBridge && one.bridge === own.name));
  const found = joined.flatMap(({ mtu, name }) => (mtu === undefined ? [] : [[mtu, `as ${name} has it`] as const]));
  const first = found.slice(0, 1);
  const common = COMMON_MTUS.filter((mtu) => mtu !== first[0]?.[0]);
  return [...first, ...common.map((mtu) => [mtu, mtu === '9000' ? 'jumbo frames' : 'most networks'] as const)];
}
