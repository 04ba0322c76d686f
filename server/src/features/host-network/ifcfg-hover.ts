import {
  BRIDGE_TYPE,
  ifcfgBooleans,
  type IfcfgKeyFact,
  ifcfgKeyInOtherCase,
  ifcfgKeyNamed,
} from '../../catalog/llt/ifcfg';
import { isSuseFile } from '../../syntax/host-network/suse-file';
import type { NodeFileWorkspace } from '../../workspace/node-files/node-file-workspace';
import { assignmentCursor } from '../shared/assignment-cursor';
import type { Hover } from '../shared/hover';
import { codeSpan } from '../shared/markdown';
import { settingMarkdown, type SettingWords } from '../shared/setting-markdown';
import { bridgeText } from './ifcfg-bridge-text';
import { type Interface, interfaceOf, interfacesBeside, suffixOf } from './ifcfg-interface';

/** What is known of the key or the value at the offset. */
export function hoverIfcfg(workspace: NodeFileWorkspace, uri: string, offset: number): Hover | undefined {
  const file = workspace.file(uri);
  const cursor = file?.kind === 'ifcfg' ? assignmentCursor(file.tree, offset) : undefined;
  const key = cursor?.assignment?.key.text;
  if (file?.kind !== 'ifcfg' || cursor === undefined || cursor.word.text === '' || key === undefined) return undefined;
  if (isSuseFile(file.tree)) return undefined;
  const misspelt = ifcfgKeyInOtherCase(key);
  const fact = ifcfgKeyNamed(key) ?? misspelt;
  if (fact === undefined) return undefined;
  const { start, end } = cursor.word;
  const value = cursor.assignment?.value.text ?? '';
  const own = interfaceOf(file);
  const suffix = suffixOf(uri) ?? '';
  const bridge = bridgeMeant(fact, value, own);
  const markdown = ifcfgKeyMarkdown(fact, {
    name: key,
    ...(cursor.part === 'value' && { value }),
    notes: [
      misspelt && `Nobody reads ${codeSpan(key)}: keys are upper case, ${codeSpan(misspelt.name)} is meant.`,
      fact.of === 'bridge' && own.bridge !== undefined
        ? `This interface is a port of ${codeSpan(own.bridge)}: the key belongs into the file of the bridge.`
        : undefined,
      fact.name === 'DEVICE' && value !== '' && suffix !== value
        ? `The name of this file is for ${codeSpan(suffix)}.`
        : undefined,
    ],
    after: bridge && bridgeText(bridge, own, interfacesBeside(workspace, uri)),
  });
  return { start, end, markdown };
}

/** What is known of a key, and of its value in whatever case. */
export function ifcfgKeyMarkdown(fact: IfcfgKeyFact, at: Omit<SettingWords, 'what'> = {}): string {
  const { value, ...others } = at;
  const said = value === undefined ? {} : { value: meantValue(fact, value) };
  return settingMarkdown(fact, { what: 'key of ifcfg files', ...others, ...said });
}

/** The bridge that a value is about; undefined: none. */
function bridgeMeant({ name }: IfcfgKeyFact, value: string, own: Interface): string | undefined {
  if (name === 'BRIDGE') return value === '' ? undefined : value;
  const isAbout = name === 'DEVICE' || (name === 'TYPE' && value === BRIDGE_TYPE);
  return isAbout && own.isBridge && own.name !== '' ? own.name : undefined;
}

/** The value of the catalog that a word stands for: `Y` is yes. */
function meantValue({ form, values = [] }: IfcfgKeyFact, text: string): string {
  const [yes, no] = values;
  const word = text.toLowerCase();
  if (form !== 'boolean') return text;
  if (ifcfgBooleans.true.some((one) => one === word)) return yes?.value ?? text;
  return ifcfgBooleans.false.some((one) => one === word) ? (no?.value ?? text) : text;
}
