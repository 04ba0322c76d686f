import { describe, expect, test } from 'vitest';
import { VcsWorkspace } from '../../server/src/workspace/vcs-workspace';
import { requiredResources } from '../../server/src/workspace/required-resources';
import { memoryFiles } from '../harness/memory-files';

const URI = 'file:///cluster/main.cf';

/** What the resource requires, as `NAME:NEARNESS`, in order; `?` at the end where more may be required. */
function requiredBy(name: string, text: string): string {
  const workspace = new VcsWorkspace(memoryFiles(new Map()));
  workspace.openDocument(URI, text);
  const [cluster] = workspace.clustersOf(URI);
  if (cluster === undefined) throw new Error('no cluster');
  const number = cluster.structure.byName.resource.get(name)?.[0] ?? -1;
  const { resources, complete } = requiredResources(cluster)(number);
  const shown = [...resources].map(([one, nearness]) => {
    const tree = cluster.trees[one];
    return `${tree?.kind === 'resource' ? (tree.name?.text ?? '') : ''}:${nearness}`;
  });
  return shown.sort().join(' ') + (complete ? '' : '?');
}

describe('what a resource requires', () => {
  test('over others of its group, also over atleast', () => {
    const text = `
group g ( )
  A a ( ) A b ( ) A c ( ) A d ( ) A e ( )
  a requires b
  b requires atleast 1 from c,d
  e requires a`;
    expect(requiredBy('a', text)).toBe('b:group c:group d:group');
    expect(requiredBy('c', text)).toBe('');
    expect(requiredBy('e', text)).toBe('a:group b:group c:group d:group');
  });

  test('a circle ends', () => {
    expect(requiredBy('a', 'group g ( )\nA a ( ) A b ( )\na requires b\nb requires a')).toBe('a:group b:group');
  });

  test('everything in the groups that its group requires, over several links', () => {
    const text = `
group top ( )
  A t ( )
  requires group middle online local firm
group middle ( )
  A m ( )
  requires group low online local soft
  requires group far online global firm
group low ( )
  A l ( )
group far ( )
  A f ( )
  requires group low online local firm
  requires group lower online local firm
group lower ( )
  A lo ( )`;
    expect(requiredBy('t', text)).toBe('f:anywhere l:here lo:anywhere m:here');
    expect(requiredBy('l', text)).toBe('');
  });

  test('a shorter way on the same system wins, whatever comes first', () => {
    const text = `
group a ( )
  A x ( )
  requires group b online global firm
  requires group c online local firm
group b ( )
  requires group d online local firm
group c ( )
  requires group b online local firm
group d ( )
  A y ( )`;
    expect(requiredBy('x', text)).toBe('y:here');
  });

  test('offline links need nothing to be online', () => {
    expect(requiredBy('x', 'group a ( )\nA x ( )\nrequires group b offline local\ngroup b ( )\nA y ( )')).toBe('');
  });

  test('a link to a group that nobody declares, or that cannot be read, leaves it open', () => {
    expect(requiredBy('x', 'group a ( )\nA x ( )\nrequires group b online local firm')).toBe('?');
    expect(requiredBy('x', 'group a ( )\nA x ( )\nrequires group\ngroup b ( )\nA y ( )')).toBe('?');
  });
});
