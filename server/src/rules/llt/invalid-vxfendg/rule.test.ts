import { describe, test } from 'vitest';
import { checkNodeFile, checkNodeFileFix } from '../../../../../test/harness/check-node-file';

describe('invalid-vxfendg', () => {
  test('a second group, on the line and below it', async () => {
    await checkNodeFile(
      '//- vxfendg\nonedg\totherdg\n     \t^^^^^^^ warning[invalid-vxfendg]: one disk group, "onedg"\n',
    );
    await checkNodeFile('//- vxfendg\nonedg\notherdg\n^^^^^^^ warning[invalid-vxfendg]\n');
  });

  test('nothing but a comment', () =>
    checkNodeFile('//- vxfendg\n# none\n^^^^^^ warning[invalid-vxfendg]: names no disk group\n'));

  test('a key, and its repair', async () => {
    await checkNodeFile('//- vxfendg\nvxfendg=coorddg\n^^^^^^^^^^^^^^^ warning[invalid-vxfendg]: Write "coorddg"\n');
    await checkNodeFileFix('//- vxfendg\nvxfendg=coorddg\r\n', '//- vxfendg\ncoorddg\r\n');
  });

  test('a name, with blanks around it and CR LF', () => checkNodeFile('//- vxfendg\n \tvxfencoorddg \r\n\r\n'));

  test('a name with a comment above it', () => checkNodeFile('//- vxfendg\n# coordinator disks\nvxfen-coord_dg.1\n'));
});
