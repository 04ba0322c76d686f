import { describe, expect, test } from 'vitest';
import { readDeclaration } from './read-declaration';

/** The problems of a text, each as its code and the text of the problem. */
function problemsOf(text: string): string[] {
  return readDeclaration(text).problems.map((problem) => `${problem.code} ${problem.text}`);
}

describe('the separators of a list', () => {
  test.each(['A = { }', 'A = { a }', 'A = { a, b }', 'A = { a; b = 1; }', 'A = { a,\n\tb,\n\t}'])(
    'right: %j',
    (body) => {
      expect(problemsOf(`NIC n (\n\t${body}\n\t)`)).toEqual([]);
    },
  );

  test.each([
    ['A = { , a }', ['missing-item ,']],
    ['A = { a, , b }', ['missing-item ,']],
    ['A = { a;, b }', ['missing-item ,']],
    ['A = { , }', ['missing-item ,']],
    // The value is what is missing, not an item.
    ['A = { a = , b = 1 }', ['missing-value a']],
    // The open string holds the separator.
    ['A = { "a, b\n\t}', ['unclosed-string "a, b']],
  ])('wrong: %j', (body, problems) => {
    expect(problemsOf(`NIC n (\n\t${body}\n\t)`)).toEqual(problems);
  });
});

describe('an attribute of a type', () => {
  test.each([
    'str A',
    'static int A = 1',
    'temp str A[]',
    'str A{} = { a = b }',
    'NameRule = ""',
    'str str',
    'int static',
  ])('right: %s', (attribute) => {
    expect(problemsOf(`type T (\n\t${attribute}\n\t)`)).toEqual([]);
  });

  test.each([
    ['static A = 1', ['incomplete-definition A']],
    ['static int = 1', ['incomplete-definition int']],
    ['str {} = { a = b }', ['incomplete-definition str']],
    ['str A[ = { a }', ['incomplete-definition A']],
    ['static A', ['incomplete-definition A']],
    ['A', ['incomplete-attribute A']],
  ])('wrong: %s', (attribute, problems) => {
    expect(problemsOf(`type T (\n\tstr Before\n\t${attribute}\n\tstr Behind\n\t)`)).toEqual(problems);
  });
});

describe('an at-least dependency', () => {
  test('names a child behind every comma', () => {
    expect(problemsOf('a requires atleast 1 from b, c')).toEqual([]);
    expect(problemsOf('a requires atleast 1 from b,')).toEqual(['incomplete-dependency a']);
    expect(problemsOf('a requires atleast 1 from')).toEqual(['incomplete-dependency a']);
    expect(problemsOf('a requires atleast from b')).toEqual(['incomplete-dependency a']);
  });
});

describe('NameRule of the first releases', () => {
  test.each([
    'NameRule = resource.Device',
    'NameRule = "IP_" + resource.Address',
    'NameRule = IP_ + resource.Address + "_x"',
  ])('is read: %s', (line) => {
    expect(readDeclaration(`type IP (\n\t${line}\n\tstr Address\n\t)`)).toMatchObject({
      problems: [],
      attributes: [{ name: { text: 'NameRule' } }, { name: { text: 'Address' } }],
    });
  });
});
