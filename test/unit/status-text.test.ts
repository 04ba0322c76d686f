import { expect, test } from 'vitest';
import { describeStatus } from '../../client/src/status-text';

const uri = 'file:///c/main.cf';
const NOTHING = { uri, typesFiles: [], standIns: [], unknownTypes: [], settingsProblems: [] };

test('names the type files that were read', () => {
  const typesFiles = ['file:///c/types.cf', 'file:///c/Oracle%20Types.cf'];
  expect(describeStatus({ ...NOTHING, uri, typesFiles, standIns: [], unknownTypes: [] })).toEqual({
    text: 'Types: types.cf, Oracle Types.cf',
    detail: '',
    warning: false,
  });
});

test('says which missing files the bundled catalog stands in for', () => {
  expect(
    describeStatus({ ...NOTHING, uri, typesFiles: [], standIns: ['types.cf', 'CVMTypes.cf'], unknownTypes: [] }),
  ).toEqual({
    text: 'Types: Bundled catalog for types.cf, CVMTypes.cf',
    detail: '',
    warning: false,
  });
});

test('keeps the file in front when both are used, and counts resources of unknown type', () => {
  const unknownTypes = [
    { type: 'Mounnt', count: 2 },
    { type: 'Foo', count: 1 },
  ];
  expect(
    describeStatus({ ...NOTHING, uri, typesFiles: ['types.cf'], standIns: ['CVMTypes.cf'], unknownTypes }),
  ).toEqual({
    text: 'Types: types.cf',
    detail: 'Bundled catalog for CVMTypes.cf. 3 resources of unknown type: "Mounnt", "Foo"',
    warning: true,
  });
});

test('an excerpt without includes is judged by the bundled catalog', () => {
  expect(
    describeStatus({ ...NOTHING, uri, typesFiles: [], standIns: [], unknownTypes: [{ type: 'Foo', count: 1 }] }),
  ).toEqual({
    text: 'Types: Bundled catalog',
    detail: '1 resource of unknown type: "Foo"',
    warning: true,
  });
});

test('a name that is no valid escape is shown as it is', () => {
  expect(describeStatus({ ...NOTHING, uri, typesFiles: ['/c/100%.cf'], standIns: [], unknownTypes: [] }).text).toBe(
    'Types: 100%.cf',
  );
});

test('warns of settings that cannot be used', () => {
  const settingsProblems = ['/c/clusterwright.json:2:3: there is no key "rule" here. There is: "rules".'];
  expect(describeStatus({ ...NOTHING, typesFiles: ['types.cf'], settingsProblems })).toEqual({
    text: 'Types: types.cf',
    detail: '/c/clusterwright.json:2:3: there is no key "rule" here. There is: "rules"',
    warning: true,
  });
});
