import { spawnSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { join, relative } from 'node:path';
import { describe, expect, it } from 'vitest';
import { embeddedSchemaFiles } from '../../server/src/catalog/libvirt/embedded-schema';
import { sinceOf } from '../../server/src/catalog/libvirt/libvirt-facts';
import { isNewerThan } from '../../server/src/catalog/libvirt/since';
import { readSchema } from '../../server/src/syntax/relax-ng/read-schema';
import { validate } from '../../server/src/syntax/relax-ng/validate';
import type { XmlElement } from '../../server/src/syntax/xml/xml-tree';
import { Random } from '../harness/random';
import { corpusFolder, schemaTestFiles } from './corpus';
import { installedSchema, installedVersion } from './installed-schema';
import {
  allElements,
  mutantOf,
  STRICT_ELEMENTS,
  strictElements,
  type Mutant,
  vocabularyOf,
  wellFormedRoot,
} from './parity-mutants';
import { schemaShape } from './schema-shape';

const embedded = readSchema('domain.rng', embeddedSchemaFiles);
const installed = installedSchema('domain.rng');
const ours = schemaShape(embedded.start);
const theirs = schemaShape(installed.start);

/** The domains among the files of libvirt's own test of its schema that the installed schema accepts. */
const files = schemaTestFiles('domain.rng').map((path) => {
  const text = readFileSync(path, 'utf8');
  return { path, text, root: wellFormedRoot(text) };
});
const domains = files.filter(
  (file): file is (typeof files)[number] & { readonly root: XmlElement } => file.root?.name.text === 'domain',
);
const accepted = domains.filter(({ root }) => validate(root, installed).length === 0);

/** A line of a schema's shape taken apart: the path, and what it says of it. */
function parted(line: string): { path: string[]; attribute: string | undefined; value: string | undefined } {
  const match = /^([^@=]*?)(?:\/@([^=]+))?(?:=(.*))?$/.exec(line);
  return { path: (match?.[1] ?? '').split('/'), attribute: match?.[2], value: match?.[3] };
}

/** Whether the catalog says that the version has not got what the line names, or what that stands in. */
function isTooNew(line: string, version: string): boolean | undefined {
  const { path, attribute, value } = parted(line);
  const sinces = path.map((_, index) => sinceOf(path.slice(0, index + 1)));
  if (attribute !== undefined) sinces.push(sinceOf(path, attribute));
  if (value !== undefined) sinces.push(sinceOf(path, attribute, value));
  const verdicts = sinces.map((since) => since && isNewerThan(since, version));
  if (verdicts.includes(true)) return true;
  return verdicts.length > 0 && sinces.some((since, at) => since !== undefined && verdicts[at] === undefined)
    ? undefined
    : false;
}

describe('the embedded schema beside the installed one', () => {
  it('names what it names', () => {
    const missing = [...theirs].filter((line) => !ours.has(line));
    const isStrict = (line: string): boolean => {
      const { path } = parted(line);
      return path[1] === 'devices' && path.some((name, at) => at > 1 && STRICT_ELEMENTS.has(name));
    };
    const strict = [...theirs].filter(isStrict);
    console.log(
      `${theirs.size} elements, attributes and values, ${missing.length} of them missing; ` +
        `in the strict elements ${strict.length}, ${missing.filter(isStrict).length} missing.`,
    );
    expect(strict.length).toBeGreaterThan(1_500);
    expect(missing, 'all of them').toEqual([]);
  });

  it('knows which version brought what the installed one does not have', () => {
    const version = installedVersion();
    const untold = [...ours].filter((line) => !theirs.has(line) && isTooNew(line, version) === false);
    // Listed here, and described by a pattern there; and a name that libvirt writes into a smart card against its schema.
    const described = /\/(?:ip|route)\/@family=|usbdev\/@\w+=-1$|smartcard\/alias/;
    expect(untold.filter((line) => !described.test(line))).toEqual([]);
    expect([...theirs].filter((line) => isTooNew(line, version) === true)).toEqual([]);
  });

  it('accepts every file that it accepts', () => {
    const refused = accepted.flatMap(({ path, root }) => {
      const [problem] = validate(root, embedded);
      return problem ? [`${relative(corpusFolder(), path)}: ${problem.code} at ${problem.element.name.text}`] : [];
    });
    console.log(
      `${accepted.length} files of ${domains.length} accepted by the installed schema; ${refused.length} refused.`,
    );
    expect(accepted.length).toBeGreaterThan(2_000);
    expect(refused).toEqual([]);
  });

  it('is a schema that xmllint reads, with the same verdicts', () => {
    const schema = join(import.meta.dirname, '../../server/src/catalog/libvirt/schemas/domain.rng');
    const paths = domains.map(({ path }) => path);
    const { stderr } = spawnSync('xmllint', ['--noout', '--relaxng', schema, ...paths], {
      encoding: 'utf8',
      maxBuffer: 2 ** 30,
    });
    const valid = new Set([...stderr.matchAll(/^(.+) validates$/gm)].map(([, path]) => path));
    expect(valid.size).toBeGreaterThan(2_000);
    const different = domains.filter(({ path, root }) => valid.has(path) !== (validate(root, embedded).length === 0));
    // An interleave within a choice within another: xmllint wants its elements side by side, which RELAX NG does not.
    const reordered = different.filter(({ path, text }) => !valid.has(path) && text.includes('<virtualport'));
    expect(reordered.length).toBeLessThan(20);
    const others = different.filter((file) => !reordered.includes(file));
    expect(others.map(({ path }) => relative(corpusFolder(), path))).toEqual([]);
  });

  it('refuses nearly all that it refuses, and nothing else', () => {
    const inStrict = spoilt(strictElements, 5_000, new Random(4));
    console.log(inStrict.summary);
    expect(inStrict.share).toBeGreaterThan(0.95);
    expect(inStrict.falseErrors).toEqual([]);
    const anywhere = spoilt(allElements, 5_000, new Random(5));
    console.log(`Anywhere in a domain: ${anywhere.summary}`);
    expect(anywhere.share).toBeGreaterThan(0.95);
    expect(anywhere.falseErrors).toEqual([]);
  });
});

/** Spoils files in one place each until the installed schema has refused so many of them. */
function spoilt(
  elementsOf: (root: XmlElement) => XmlElement[],
  count: number,
  random: Random,
): { share: number; falseErrors: string[]; summary: string } {
  const words = vocabularyOf(accepted.map(({ root }) => root));
  const escaped = new Map<string, number>();
  const falseErrors: string[] = [];
  let refused = 0;
  while (refused < count) {
    const mutant = randomMutant(elementsOf, words, random);
    const root = mutant && wellFormedRoot(mutant.text);
    if (mutant === undefined || root === undefined) continue;
    const theirVerdict = validate(root, installed).length === 0;
    const ourVerdict = validate(root, embedded).length === 0;
    const what = `${mutant.change} ${mutant.place}`;
    if (theirVerdict && !ourVerdict) falseErrors.push(what);
    if (theirVerdict) continue;
    refused++;
    if (ourVerdict) escaped.set(what, (escaped.get(what) ?? 0) + 1);
  }
  const missed = [...escaped.values()].reduce((sum, number) => sum + number, 0);
  const list = [...escaped].map(([what, times]) => `\n  ${times} × ${what}`).join('');
  const share = 1 - missed / refused;
  return {
    share,
    falseErrors,
    summary: `${refused} refused mutants, ${(share * 100).toFixed(2)}% refused by ours too.${list}`,
  };
}

function randomMutant(
  elementsOf: (root: XmlElement) => XmlElement[],
  words: ReturnType<typeof vocabularyOf>,
  random: Random,
): Mutant | undefined {
  const { root, text } = random.pick(accepted);
  const elements = elementsOf(root);
  return elements.length > 0 ? mutantOf(text, random.pick(elements), words, random) : undefined;
}
