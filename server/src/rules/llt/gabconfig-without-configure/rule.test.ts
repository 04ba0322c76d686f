import { describe, test } from 'vitest';
import { checkNodeFile, checkNodeFileFix } from '../../../../../test/harness/check-node-file';

describe('gabconfig-without-configure', () => {
  test('a number of nodes alone', () =>
    checkNodeFile(
      '//- gabtab\n/sbin/gabconfig  -n 2\n^^^^^^^^^^^^^^^ warning[gabconfig-without-configure]: Add "-c"\n',
    ));

  test('no option at all', () =>
    checkNodeFile('//- gabtab\n#!/bin/sh\n\tgabconfig\n\t^^^^^^^^^ warning[gabconfig-without-configure]\n'));

  test('the repair', () =>
    checkNodeFileFix('//- gabtab\n/sbin/gabconfig -n2\r\n', '//- gabtab\n/sbin/gabconfig -c -n2\r\n'));

  test('options that share a word, over several lines', () => checkNodeFile('//- gabtab\n/sbin/gabconfig -cn2\n'));

  test('a variable may hold it', () => checkNodeFile('//- gabtab\nOPTIONS="-c -n2"\n/sbin/gabconfig $OPTIONS\n'));

  test('another gabconfig has it', () =>
    checkNodeFile('//- gabtab\n/sbin/gabconfig -c \\\n\t-n2 > /dev/null\n/sbin/gabconfig -a\r\n'));
});
