import { describe, expect, it } from 'vitest';
import { embeddedSchemaFiles } from '../../server/src/catalog/libvirt/embedded-schema';
import type { ElementFact } from '../../server/src/catalog/libvirt/fact-shape';
import {
  attributeFact,
  elementFact,
  sinceOf,
  textFact,
  valueFact,
} from '../../server/src/catalog/libvirt/libvirt-facts';
import { compareVersions, isNewerThan, sinceText } from '../../server/src/catalog/libvirt/since';
import { readSchema } from '../../server/src/syntax/relax-ng/read-schema';
import { schemaShape } from '../libvirt/schema-shape';

/** What the embedded schema names: path, then perhaps an attribute, then perhaps a value. */
const named = [...schemaShape(readSchema('domain.rng', embeddedSchemaFiles).start)].map((line) => {
  const match = /^([^@=]*?)(?:\/@([^=]+))?(?:=(.*))?$/.exec(line);
  return { line, path: (match?.[1] ?? '').split('/'), attribute: match?.[2], value: match?.[3] };
});

function isKnown({ path, attribute, value }: (typeof named)[number]): boolean {
  if (value !== undefined) return valueFact(path, attribute, value) !== undefined;
  return (attribute === undefined ? elementFact(path) : attributeFact(path, attribute)) !== undefined;
}

describe('the facts about libvirt', () => {
  it('know every element, attribute and value of disks and controllers that the schema has', () => {
    const ofBoth = named.filter(({ path }) => path[2] === 'disk' || path[2] === 'controller');
    expect(ofBoth.length).toBeGreaterThan(900);
    expect(ofBoth.filter((one) => !isKnown(one)).map(({ line }) => line)).toEqual([]);
  });

  it('tell of nothing that the schema does not have', () => {
    const lines = new Set(named.map(({ line }) => line));
    const strange: string[] = [];
    const expectLine = (line: string): void => {
      if (!lines.has(line)) strange.push(line);
    };
    const walk = (fact: ElementFact, path: string): void => {
      expectLine(path);
      for (const value of Object.keys(fact.text?.values ?? {})) expectLine(`${path}=${value}`);
      for (const [name, { values }] of Object.entries(fact.attributes ?? {})) {
        expectLine(`${path}/@${name}`);
        for (const value of Object.keys(values ?? {})) expectLine(`${path}/@${name}=${value}`);
      }
      for (const [name, child] of Object.entries(fact.children ?? {})) walk(child, `${path}/${name}`);
    };
    const devices = named.filter(({ path, attribute }) => path.length === 3 && attribute === undefined);
    for (const { line, path } of devices) if (path[1] === 'devices') walk(elementFact(path) ?? { meaning: '' }, line);
    walk(elementFact(['domain']) ?? { meaning: '' }, 'domain');
    // What the hypervisor names, and values that a pattern describes, are not listed in the schema.
    expect(strange.filter((line) => !/interface\/(model\/@type|source\/@mode)=/.test(line))).toEqual([]);
  });

  it('say where they come from, unless nobody confirmed them', () => {
    for (const { path } of named) {
      const fact = elementFact(path);
      if (fact) expect(fact.sources.length > 0, path.join('/')).toBe(fact.confidence !== 'uncited');
    }
    expect(attributeFact(['disk', 'acpi'], 'nodeset')).toMatchObject({ confidence: 'uncited', sources: [] });
  });

  it('are the same for a device in a domain and alone', () => {
    expect(attributeFact(['domain', 'devices', 'disk', 'target'], 'bus')).toEqual(
      attributeFact(['disk', 'target'], 'bus'),
    );
    expect(elementFact(['sound', 'address'])).toEqual(elementFact(['disk', 'address']));
  });

  it('are the same for the sources of all images of a disk', () => {
    const wanted = attributeFact(['disk', 'source'], 'protocol');
    for (const path of [
      ['disk', 'backingStore', 'source'],
      ['disk', 'backingStore', 'backingStore', 'backingStore', 'source'],
      ['disk', 'mirror', 'source'],
      ['disk', 'source', 'dataStore', 'source'],
      ['domain', 'os', 'nvram', 'source'],
    ])
      expect(attributeFact(path, 'protocol'), path.join('/')).toEqual(wanted);
    expect(elementFact(['disk', 'source', 'reservations', 'source'])?.meaning).toContain('helper');
  });

  it('know texts and their values', () => {
    expect(textFact(['disk', 'serial'])?.meaning).toContain('number');
    expect(textFact(['disk', 'target'])).toBeUndefined();
  });

  it('know nothing of what is not there', () => {
    expect(elementFact(['disk', 'constructor'])).toBeUndefined();
    expect(elementFact([])).toBeUndefined();
    expect(attributeFact(['disk'], 'toString')).toBeUndefined();
    expect(valueFact(['disk'], 'device', 'tape')).toBeUndefined();
  });
});

describe('the versions of libvirt', () => {
  it('brought elements, attributes and values', () => {
    expect(sinceOf(['disk', 'source', 'knownHosts'])).toBe('9.8.0');
    expect(sinceOf(['disk'], 'type', 'vhostvdpa')).toBe('9.8.0');
    expect(sinceOf(['domain', 'devices', 'disk', 'backingStore'], 'type', 'vhostvdpa')).toBe('9.8.0');
    expect(sinceOf(['watchdog'], 'model', 'itco')).toEqual({ after: '9.0.0', by: '11.3.0' });
    expect(sinceOf(['domain', 'devices', 'input', 'acpi'], 'nodeset')).toEqual({ after: '11.3.0', by: '12.8.0' });
    expect(sinceOf(['domain', 'on_crash'], undefined, 'preserve-running')).toEqual({ after: '11.3.0', by: '12.8.0' });
    expect(sinceOf(['watchdog'], 'model', 'ib700')).toBeUndefined();
  });

  it('are never guessed: what was not confirmed is no version', () => {
    expect(attributeFact(['disk', 'source'], 'index')).toMatchObject({ likelySince: '4.9.0' });
    expect(sinceOf(['disk', 'source'], 'index')).toBeUndefined();
  });

  it('are compared number by number', () => {
    expect(compareVersions('10.0.0', '9.10.0')).toBeGreaterThan(0);
    expect(compareVersions('9.0', '9.0.0')).toBe(0);
    expect(compareVersions('0.9.10', '0.9.9')).toBeGreaterThan(0);
  });

  it('leave open what happened between two of them', () => {
    const since = { after: '9.0.0', by: '11.3.0' };
    expect(isNewerThan(since, '9.0.0')).toBe(true);
    expect(isNewerThan(since, '8.2.0')).toBe(true);
    expect(isNewerThan(since, '10.0.0')).toBeUndefined();
    expect(isNewerThan(since, '11.3.0')).toBe(false);
    expect(isNewerThan('9.8.0', '9.7.0')).toBe(true);
    expect(isNewerThan('9.8.0', '9.8.0')).toBe(false);
    expect(sinceText(since)).toBe('11.3.0 or earlier, after 9.0.0');
    expect(sinceText('9.8.0')).toBe('9.8.0');
  });
});
