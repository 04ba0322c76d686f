import { expect, test } from 'vitest';
import { describeStatus } from '../../client/src/status-text';
import type { SchemasInUse } from '../../server/src/protocol/status-notification';

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

test('names the schemas of a document of libvirt, and their version as far as it is known', () => {
  const text = (schemas: SchemasInUse): string => describeStatus({ ...NOTHING, schemas }).text;
  expect(text({ origin: 'embedded' })).toBe('libvirt schemas: embedded');
  expect(text({ origin: 'installed', version: '11.3.0', atLeast: false })).toBe('libvirt schemas: installed, 11.3.0');
  expect(text({ origin: 'installed', version: '10.10.0', atLeast: true })).toBe(
    'libvirt schemas: installed, at least 10.10.0',
  );
  expect(text({ origin: 'installed' })).toBe('libvirt schemas: installed');
});

test('says for which version a document of libvirt is, and that there is no schema for it', () => {
  const schemas: SchemasInUse = { origin: 'embedded', target: '9.0.0', without: 'network' };
  expect(describeStatus({ ...NOTHING, schemas })).toEqual({
    text: 'libvirt schemas: embedded',
    detail: 'There is none for "network". The document is for libvirt 9.0.0',
    warning: false,
  });
  expect(describeStatus({ ...NOTHING, schemas: { origin: 'embedded' }, settingsProblems: ['Wrong.'] })).toMatchObject({
    detail: 'Wrong',
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
