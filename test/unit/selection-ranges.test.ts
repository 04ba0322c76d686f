import { describe, expect, test } from 'vitest';
import { selectionRangesVcs } from '../../server/src/features/vcs/selection-ranges';
import { VcsWorkspace } from '../../server/src/workspace/vcs-workspace';
import { exampleFiles } from '../harness/example-files';
import { memoryFiles } from '../harness/memory-files';

const URI = 'file:///cluster/main.cf';

function open(text: string): VcsWorkspace {
  const workspace = new VcsWorkspace(memoryFiles(new Map()));
  workspace.openDocument(URI, text);
  return workspace;
}

/** The texts selected one after the other from the bar on. */
function selected(marked: string): string[] {
  const text = marked.replace('|', '');
  return selectionRangesVcs(open(text), URI, marked.indexOf('|')).map(({ start, end }) => text.slice(start, end));
}

const HEADER = 'group g (\n\tSystemList = { n1 = 0, "n|2" = 1 }\n\tAutoStart = 0\n\t)';
const TEXT = `// c\ncluster c (\n\t)\n\n// of g\n${HEADER}\n\n\ta requires b // why\n\nsystem s\n`;

describe('expanding selection', () => {
  test('goes from the word to the file', () => {
    const plain = TEXT.replace('|', '');
    const header = HEADER.replace('|', '');
    expect(selected(TEXT)).toEqual([
      'n2',
      '"n2"',
      '"n2" = 1',
      'n1 = 0, "n2" = 1',
      '{ n1 = 0, "n2" = 1 }',
      'SystemList = { n1 = 0, "n2" = 1 }',
      'SystemList = { n1 = 0, "n2" = 1 }\n\tAutoStart = 0',
      '(\n\tSystemList = { n1 = 0, "n2" = 1 }\n\tAutoStart = 0\n\t)',
      header,
      `// of g\n${header}`,
      plain.slice(plain.indexOf('// of g'), plain.indexOf('\n\nsystem')),
      plain,
    ]);
  });

  test('knows comments and dependencies', () => {
    const at = (before: string, after: string): string[] =>
      selected(TEXT.replace('|', '').replace(before + after, `${before}|${after}`));
    expect(at('// w', 'hy').slice(0, 2)).toEqual(['// why', 'a requires b // why']);
    expect(at('req', 'uires').slice(0, 3)).toEqual(['requires', 'a requires b', 'a requires b // why']);
    expect(at('sys', 'tem').slice(0, 2)).toEqual(['system', 'system s']);
  });

  test.each(exampleFiles().map(({ path, text }) => [path, text] as const))(
    'holds the cursor in ever larger ranges everywhere in %s',
    (_path, text) => {
      const workspace = open(text);
      for (let offset = 0; offset <= text.length; offset += 3) {
        let last = { start: offset, end: offset };
        for (const range of selectionRangesVcs(workspace, URI, offset)) {
          const grows =
            range.start <= last.start && range.end >= last.end && range.end - range.start > last.end - last.start;
          if (!grows) expect({ offset, last, range }, 'a larger range').toBeUndefined();
          last = range;
        }
        if (last.start !== 0 || last.end !== text.length) expect({ offset, last }, 'the whole file').toBeUndefined();
      }
      expect(selectionRangesVcs(workspace, URI, 0).length).toBeGreaterThan(0);
    },
  );

  test('has nothing of a file that is not there', () => {
    expect(selectionRangesVcs(open(''), 'file:///none.cf', 0)).toEqual([]);
  });
});
