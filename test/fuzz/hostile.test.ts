import { describe, expect, test } from 'vitest';
import { completeVcs } from '../../server/src/features/vcs/completion';
import { documentSymbolsVcs } from '../../server/src/features/vcs/document-symbols';
import { foldingVcs } from '../../server/src/features/vcs/folding';
import { hoverVcs } from '../../server/src/features/vcs/hover';
import { semanticTokensVcs } from '../../server/src/features/vcs/semantic-tokens';
import { FOLDER, judge } from '../harness/check';

/** Texts that nobody writes, and that must cost time in proportion to their length and no more. */
const MANY = 50_000;
const repeated = (part: (index: number) => string, count = MANY): string =>
  Array.from({ length: count }, (_, index) => part(index)).join('');
const HEAD = 'include "types.cf"\ncluster c ( )\nsystem n1 ( )\n';

const TEXTS: Readonly<Record<string, string>> = {
  'attributes in one block': `${HEAD}system n2 (\n${repeated((n) => `\tAttribute${String(n)} = ${String(n)}\n`, 5_000)}\t)\n`,
  'the same attribute in one block': `${HEAD}system n2 (\n${repeated(() => '\tLimits = { a = 1 }\n')}\t)\n`,
  'items in one list': `${HEAD}group g (\n\tSystemList = { ${repeated((n) => `n${String(n)} = ${String(n)}, `)} }\n\t)\n`,
  'the same item in one list': `${HEAD}group g (\n\tSystemList = { ${repeated(() => 'n1 = 0 ')} }\n\tAutoStartList = { ${repeated(() => 'x, ')} }\n\t)\n`,
  'stray words': repeated((n) => `word${String(n)}\n`),
  'stray words in a block': `${HEAD}system n2 (\n${repeated(() => '\tfoo bar baz\n')}\t)\n`,
  'opened parentheses': repeated(() => '('),
  'opened braces': `group g ( A = ${repeated(() => '{')}`,
  'closed parentheses': repeated(() => ') '),
  'open strings': repeated(() => 'system "x\n'),
  quotes: repeated(() => '"'),
  'curly quotes': `system x ( A = ${repeated(() => '“a” ')} )`,
  'headers without a body': repeated((n) => `group g${String(n)}\n`),
  'resources of unknown types': `${HEAD}group g ( SystemList = { n1 = 0 } )\n${repeated((n) => `Type${String(n)} r${String(n)} ( )\n`, 20_000)}`,
  'resources of one name': `${HEAD}group g ( SystemList = { n1 = 0 } )\n${repeated(() => 'FileOnOff f ( PathName = "/f" )\n')}`,
  'children of one parent': `group g ( )\n${repeated((n) => `top requires r${String(n)}\n`)}`,
  'one long circle': `group g ( )\n${repeated((n) => `r${String(n)} requires r${String((n + 1) % MANY)}\n`)}`,
  'a long chain of groups': repeated(
    (n) => `group g${String(n)} ( SystemList = { n1 = 0 } )\nrequires group g${String(n + 1)} online local firm\n`,
    20_000,
  ),
  'a long circle of groups': repeated(
    (n) =>
      `group g${String(n)} ( SystemList = { n1 = 0 } )\nrequires group g${String((n + 1) % 20_000)} online local firm\n`,
    20_000,
  ),
  'links between two groups': `group a ( )\n${repeated(() => 'requires group b online local firm\n')}group b ( )\n`,
  'unknown systems': `${HEAD}${repeated((n) => `group g${String(n)} ( SystemList = { node${String(n)} = 0 } )\n`, 20_000)}`,
  'unknown users': `include "types.cf"\ncluster c ( UserNames = { a = b } Operators = { ${repeated((n) => `user${String(n)}, `)} } )\n`,
  'values for unknown systems': `group g ( SystemList = { n1 = 0 } )\nFileOnOff f (\n${repeated((n) => `\tPathName @m${String(n)} = "/f"\n`)}\t)\n`,
  'values for some systems': `group g ( SystemList = { ${repeated((n) => `n${String(n)}, `)} } )\nFileOnOff f (\n${repeated((n) => `\tPathName @n${String(n)} = "/f"\n`, 20_000)}\t)\n`,
  'remote clusters': `${HEAD}${repeated((n) => `remotecluster r${String(n)} ( ClusterAddress = "192.0.2.1" )\n`, 20_000)}`,
  'merge markers': repeated(() => '<<<<<<< a\n=======\n>>>>>>> b\n', 20_000),
  'opened comments': repeated(() => '/*\n'),
  'control characters': repeated((n) => String.fromCharCode(n % 32)),
};

describe('hostile texts take time in proportion to their length', () => {
  for (const [name, text] of Object.entries(TEXTS)) {
    test(name, { timeout: 30_000 }, async () => {
      const started = performance.now();
      const judged = await judge([{ name: 'main.cf', text }]);
      const { workspace } = judged;
      const { findings } = judged.report('main.cf');
      const uri = `${FOLDER}/main.cf`;
      documentSymbolsVcs(workspace, uri);
      foldingVcs(workspace, uri);
      semanticTokensVcs(workspace, uri);
      for (const offset of [0, text.length >> 1, text.length]) {
        hoverVcs(workspace, uri, offset);
        completeVcs(workspace, uri, offset, { snippets: true });
      }
      expect(performance.now() - started).toBeLessThan(8_000);
      for (const finding of findings.slice(0, 1_000)) {
        expect(finding.message.length).toBeLessThan(2_000);
        expect(finding.related.length).toBeLessThanOrEqual(50);
      }
    });
  }
});
