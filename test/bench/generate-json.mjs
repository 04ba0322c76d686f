import { seededRandom } from './random.mjs';

const words = ['disk', 'guest', 'mount', 'volume', 'bridge', 'cluster', 'node', 'agent', 'fence', 'lease', 'quota', 'probe'];
const licences = ['MIT', 'ISC', 'Apache-2.0', 'BSD-3-Clause'];

/** A valid JSON document of exactly `lineCount` lines (at least 60): nested objects in the manner of a package lock file. */
export function generateJson(lineCount, seed = 1) {
  const random = seededRandom(seed);
  const closing = ['  }', '}'];
  const lines = ['{', '  "name": "bench",', '  "version": "1.0.0",', '  "description": "Written by the bench",', '  "packages": {'];
  for (let number = 1; ; number++) {
    const entry = packageEntry(number, random);
    const left = lineCount - lines.length - closing.length;
    if (left - entry.length < 4) {
      lines.push(...keywordEntry(left));
      return [...lines, ...closing, ''].join('\n');
    }
    lines.push(...entry);
  }
}

function packageEntry(number, random) {
  const name = `${random.pick(words)}-${random.pick(words)}-${number}`;
  const version = `${random.below(9)}.${random.below(20)}.${random.below(30)}`;
  const dependencies = Array.from({ length: 2 + random.below(4) }, (_, index) => `${random.pick(words)}-${number}-${index}`);
  return [
    `    "modules/${name}": {`,
    `      "version": "${version}",`,
    `      "description": "The ${random.pick(words)} of a ${random.pick(words)}",`,
    `      "resolved": "archive/${name}-${version}.tgz",`,
    `      "license": "${random.pick(licences)}",`,
    '      "dependencies": {',
    ...dependencies.map((key, index) => `        "${key}": "^${random.below(9)}.0.0"${index + 1 < dependencies.length ? ',' : ''}`),
    '      },',
    '      "engines": {',
    `        "node": ">=${16 + 2 * random.below(4)}"`,
    '      }',
    '    },',
  ];
}

/** The last entry takes what is left, as an array of one word a line. */
function keywordEntry(lineCount) {
  const keywords = Array.from({ length: lineCount - 2 }, (_, index) => `      "keyword-${index}"`);
  return ['    "keywords": [', keywords.join(',\n'), '    ]'].flatMap((part) => part.split('\n'));
}
