import { seededRandom } from './random.mjs';

const words = [
  'disk',
  'guest',
  'mount',
  'volume',
  'bridge',
  'lease',
  'node',
  'agent',
  'fence',
  'quota',
  'probe',
  'route',
];
const licences = ['MIT', 'ISC', 'Apache-2.0', 'BSD-3-Clause'];

/**
 * A valid JSON document of exactly `lineCount` lines (at least 60): nested objects in the manner of a package lock file, with
 * tabs and short names, so that a line has about as many characters as one of the generated main.cf.
 */
export function generateJson(lineCount, seed = 1) {
  const random = seededRandom(seed);
  const closing = ['\t}', '}'];
  const lines = ['{', '\t"name": "bench",', '\t"version": "1.0.0",', '\t"packages": {'];
  for (let number = 1; ; number++) {
    const entry = packageEntry(number, random);
    const left = lineCount - lines.length - closing.length;
    if (left - entry.length < 4) {
      return [...lines, ...keywordEntry(left), ...closing, ''].join('\n');
    }
    lines.push(...entry);
  }
}

function packageEntry(number, random) {
  const name = `${random.pick(words)}-${number}`;
  const version = `${random.below(9)}.${random.below(20)}.${random.below(30)}`;
  const dependencies = Array.from({ length: 2 + random.below(4) }, (_, index) => `${random.pick(words)}-${index}`);
  return [
    `\t\t"modules/${name}": {`,
    `\t\t\t"version": "${version}",`,
    `\t\t\t"description": "The ${random.pick(words)} of a ${random.pick(words)}",`,
    `\t\t\t"resolved": "${name}-${version}.tgz",`,
    `\t\t\t"license": "${random.pick(licences)}",`,
    '\t\t\t"dependencies": {',
    ...dependencies.map(
      (key, index) => `\t\t\t\t"${key}": "^${random.below(9)}.0"${index + 1 < dependencies.length ? ',' : ''}`,
    ),
    '\t\t\t},',
    '\t\t\t"engines": {',
    `\t\t\t\t"node": ">=${16 + 2 * random.below(4)}"`,
    '\t\t\t}',
    '\t\t},',
  ];
}

/** The last entry takes what is left, as an array of one word a line. */
function keywordEntry(lineCount) {
  const keywords = Array.from({ length: lineCount - 2 }, (_, index) => `\t\t\t"keyword-${index}"`);
  return [
    '\t\t"keywords": [',
    ...keywords.map((keyword, index) => (index + 1 < keywords.length ? `${keyword},` : keyword)),
    '\t\t]',
  ];
}
