import { describe, expect, test } from 'vitest';
import { dependencyCycles } from '../../server/src/workspace/dependency-cycles';

function cyclesOf(...edges: string[]): string[] {
  const list = edges.map((edge) => ({ from: edge[0] ?? '', to: edge[1] ?? '' }));
  return dependencyCycles(list).map((cycle) => cycle.map(({ from, to }) => from + to).join(' '));
}

describe('cycles among dependencies', () => {
  test('none in a tree, a diamond, or nothing', () => {
    expect(cyclesOf()).toEqual([]);
    expect(cyclesOf('ab', 'ac', 'bd', 'cd', 'de')).toEqual([]);
  });

  test('the last edge in the given order begins the circle', () => {
    expect(cyclesOf('ab', 'bc', 'ca')).toEqual(['ca ab bc']);
    expect(cyclesOf('ca', 'ab', 'bc')).toEqual(['bc ca ab']);
    expect(cyclesOf('wx', 'xa', 'ab', 'ba', 'by', 'yz')).toEqual(['ba ab']);
  });

  test('one for each set of names that depend on one another, by the shortest way', () => {
    expect(cyclesOf('ab', 'bc', 'cd', 'bd', 'da')).toEqual(['da ab bd']);
    expect(cyclesOf('ab', 'ba', 'bc', 'cd', 'dc')).toEqual(['ba ab', 'dc cd']);
  });

  test('what depends on itself', () => {
    expect(cyclesOf('aa', 'ab')).toEqual(['aa']);
  });

  test('a long circle', () => {
    const size = 5000;
    const edges = Array.from({ length: size }, (_, n) => ({ from: String(n), to: String((n + 1) % size) }));
    expect(dependencyCycles(edges).map((cycle) => cycle.length)).toEqual([size]);
  });
});
