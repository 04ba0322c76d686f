import {
  BRIDGE_TYPE,
  ifcfgBooleans,
  type IfcfgKeyFact,
  ifcfgKeyInOtherCase,
  ifcfgKeyNamed,
} from '../../catalog/llt/ifcfg';
import type { NodeFileOf } from '../../workspace/node-files/node-file';
import type { NodeFileWorkspace } from '../../workspace/node-files/node-file-workspace';
import { assignmentCursor } from '../shared/assignment-cursor';
import type { Hover } from '../shared/hover';
import { codeSpan } from '../shared/markdown';
import { settingMarkdown } from '../shared/setting-markdown';
import { bridgeText } from './ifcfg-bridge-text';
import { interfaceOf, interfacesBeside, suffixOf } from './ifcfg-interface';

/** What is known of the key or the value at the offset. */
export function hoverIfcfg(workspace: NodeFileWorkspace, uri: string, offset: number): Hover | undefined {
  const file = workspace.file(uri);
  const cursor = file?.kind === 'ifcfg' ? assignmentCursor(file.tree, offset) : undefined;
  const key = cursor?.assignment?.key.text;
  if (file?.kind !== 'ifcfg' || cursor === undefined || cursor.word.text === '' || key === undefined) return undefined;
  const misspelt = ifcfgKeyInOtherCase(key);
  const fact = ifcfgKeyNamed(key) ?? misspelt;
  if (fact === undefined) return undefined;
  const { start, end } = cursor.word;
  const value = cursor.assignment?.value.text ?? '';
  const markdown = ifcfgKeyMarkdown(fact, {
    name: key,
    ...(cursor.part === 'value' && { value }),
    notes: [
      misspelt && `Nobody reads ${codeSpan(key)}: keys are upper case, ${codeSpan(misspelt.name)} is meant.`,
      aboutValue(workspace, file, fact, value),
    ],
  });
  return { start, end, markdown };
}

/** What is known of a key, and of its value in whatever case. */
export function ifcfgKeyMarkdown(
  fact: IfcfgKeyFact,
  at: { readonly name?: string; readonly value?: string; readonly notes?: readonly (string | undefined)[] } = {},
): string {
  const { value, notes = [], ...named } = at;
  const said = value === undefined ? undefined : meantValue(fact, value);
  return settingMarkdown(fact, {
    what: 'key of ifcfg files',
    ...named,
    ...(said !== undefined && { value: said }),
    notes: [of(fact), ...notes],
  });
}

/** Where the key belongs, if not into every file. */
function of({ of: owner, name }: IfcfgKeyFact): string | undefined {
  if (owner === 'bridge') return 'It belongs into the file of the bridge, if there is one.';
  return owner === 'port' && name !== 'BRIDGE' ? 'It belongs into the file of a port of the bridge.' : undefined;
}

/** The value of the catalog that a word stands for: `Y` is yes. */
function meantValue({ form, values = [] }: IfcfgKeyFact, text: string): string {
  const [yes, no] = values;
  const word = text.toLowerCase();
  if (form !== 'boolean') return text;
  if (ifcfgBooleans.true.some((one) => one === word)) return yes?.value ?? text;
  return ifcfgBooleans.false.some((one) => one === word) ? (no?.value ?? text) : text;
}

function aboutValue(
  workspace: NodeFileWorkspace,
  file: NodeFileOf<'ifcfg'>,
  { name }: IfcfgKeyFact,
  value: string,
): string | undefined {
  const own = interfaceOf(file);
  if (name === 'DEVICE' && value !== '' && suffixOf(file.uri) !== value)
    return `The name of this file is for ${codeSpan(suffixOf(file.uri) ?? '')}.`;
  const bridge = name === 'BRIDGE' ? value : name === 'DEVICE' || name === 'TYPE' ? bridgeItself() : undefined;
  return bridge === undefined || bridge === ''
    ? undefined
    : bridgeText(bridge, own, interfacesBeside(workspace, file.uri));

  function bridgeItself(): string | undefined {
    return own.isBridge && (name !== 'TYPE' || value === BRIDGE_TYPE) ? own.name : undefined;
  }
}
