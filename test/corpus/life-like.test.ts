import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { judge } from '../harness/check';
import { withoutLineBreaks } from '../harness/without-line-breaks';

/** Configurations in the manner of many sites and releases: other platforms, old attributes, databases, global clusters. */
const root = join(import.meta.dirname, 'fixtures');

describe('configurations as sites have them', () => {
  test.each(readdirSync(root))('%s has nothing above a hint, with or without line breaks', async (folder) => {
    const files = readdirSync(join(root, folder)).map((name) => ({
      name,
      text: readFileSync(join(root, folder, name), 'utf8'),
    }));
    expect(files.length).toBeGreaterThan(0);
    for (const written of [files, files.map(({ name, text }) => ({ name, text: withoutLineBreaks(text) }))]) {
      const judged = await judge(written);
      const faults = written.flatMap(({ name }) =>
        judged
          .report(name)
          .findings.filter(({ severity }) => severity !== 'hint')
          .map(({ rule, start, message }) => `${name}:${String(start)} ${rule.id}: ${message}`),
      );
      expect(faults).toEqual([]);
    }
  });
});
