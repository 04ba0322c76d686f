import { describe, expect, test } from 'vitest';
import { effectiveInteger, effectiveValue } from '../../server/src/rules/effective-value';
import type { ResourceDeclaration } from '../../server/src/syntax/vcs/tree';
import { typeNamed } from '../../server/src/workspace/cluster';
import { FOLDER, judge } from '../harness/check';

/** The value that an attribute has for the resource `r` of the text, as `text from`. */
async function valueOf(text: string, name: string): Promise<string> {
  const { workspace } = await judge([{ name: 'main.cf', text }], []);
  const cluster = workspace.clustersOf(`${FOLDER}/main.cf`)[0];
  const number = cluster?.structure.byName.resource.get('r')?.[0];
  if (cluster === undefined || number === undefined) return 'no resource';
  const tree = cluster.trees[number] as ResourceDeclaration;
  const value = effectiveValue(tree, typeNamed(cluster, tree.type.text), name);
  return value === undefined ? 'unknown' : `${value.text} ${value.from}`;
}

const type =
  'type Gauge (\n\tstatic int MonitorInterval = 30\n\tstatic str Mode = "a b"\n\tint Depth\n\tstr Path\n\t)\n';
const group = 'group g ( SystemList = { n1 } )\n';

describe('the value of an attribute', () => {
  test.each([
    ['what the resource says', `${type}${group}Gauge r ( MonitorInterval = 90 )`, 'MonitorInterval', '90 block'],
    ['what the type of the files says', `${type}${group}Gauge r ( )`, 'MonitorInterval', '30 type'],
    ['without the quotes of the type', `${type}${group}Gauge r ( )`, 'Mode', 'a b type'],
    ['declared without a default: a number', `${type}${group}Gauge r ( )`, 'Depth', '0 type'],
    ['declared without a default: a text', `${type}${group}Gauge r ( )`, 'Path', ' type'],
    ['the default of the product', `${type}${group}Gauge r ( )`, 'MonitorTimeout', '60 catalog'],
    ['the default of a bundled type', `${group}FileOnOff r ( )`, 'MonitorInterval', '60 catalog'],
    ['a default that releases disagree about', `${group}FileOnOff r ( )`, 'ActionTimeout', 'unknown'],
    ['a value for one system', `${type}${group}Gauge r ( MonitorInterval@n1 = 9 )`, 'MonitorInterval', 'unknown'],
    ['a list', `${type}${group}Gauge r ( MonitorInterval = { 9 } )`, 'MonitorInterval', 'unknown'],
    ['said twice', `${type}${group}Gauge r ( Depth = 1 Depth = 2 )`, 'Depth', 'unknown'],
    ['a block that cannot be read', `${type}${group}Gauge r ( Monitor = )`, 'MonitorInterval', 'unknown'],
    ['a type that nobody knows', `${group}Zookeeper r ( )`, 'MonitorInterval', 'unknown'],
    ['a name that nobody knows', `${type}${group}Gauge r ( )`, 'Colour', 'unknown'],
  ])('%s', async (_, text, name, expected) => {
    expect(await valueOf(text, name)).toBe(expected);
  });

  test('integers only', async () => {
    const { workspace } = await judge(
      [{ name: 'main.cf', text: `${type}${group}Gauge r ( Depth = -4 Path = x )` }],
      [],
    );
    const cluster = workspace.clustersOf(`${FOLDER}/main.cf`)[0];
    const tree = cluster?.trees.find((one) => one.kind === 'resource');
    if (cluster === undefined || tree === undefined) throw new Error('no resource');
    const known = typeNamed(cluster, 'Gauge');
    expect(effectiveInteger(tree, known, 'Depth')?.number).toBe(-4);
    expect(effectiveInteger(tree, known, 'Path')).toBeUndefined();
  });
});
