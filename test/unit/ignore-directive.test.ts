import { describe, expect, test } from 'vitest';
import { readIgnoreDirective } from '../../server/src/engine/ignore-directive';

/** What a comment says, its names and its scope. */
function read(text: string): unknown {
  const directive = readIgnoreDirective(text, 100);
  return directive && [directive.scope, ...directive.rules.map(({ rule }) => rule)];
}

describe('the words of a comment that silences findings', () => {
  test.each([
    [' clusterwright-ignore unknown-system', ['line', 'unknown-system']],
    ['clusterwright-ignore unknown-system: node2 is new', ['line', 'unknown-system']],
    ['/ clusterwright-ignore-file a-rule,b-rule , c-rule', ['file', 'a-rule', 'b-rule', 'c-rule']],
    ['*\n * clusterwright-ignore a-rule\n ', ['line', 'a-rule']],
    [' clusterwright-ignore a-rule because of b-rule', ['line', 'a-rule']],
    [' clusterwright-ignore a-rule, : why', ['line', 'a-rule']],
    [' clusterwright-ignore', ['line']],
    [' clusterwright-ignore: why', ['line']],
    [' clusterwright-ignored a-rule', [undefined, 'a-rule']],
    [' clusterwright-ignore-next-line a-rule', [undefined, 'a-rule']],
    [' see clusterwright-ignore a-rule', undefined],
    [' Clusterwright-ignore a-rule', undefined],
    ['', undefined],
  ])('%j', (text, expected) => {
    expect(read(text)).toEqual(expected);
  });

  test('places count in the file', () => {
    const text = ' clusterwright-ignore one-rule, other-rule';
    const directive = readIgnoreDirective(text, 100);
    const places = [directive?.word, ...(directive?.rules ?? [])];
    expect(places.map((place) => text.slice((place?.start ?? 0) - 100, (place?.end ?? 0) - 100))).toEqual([
      'clusterwright-ignore',
      'one-rule',
      'other-rule',
    ]);
  });
});
