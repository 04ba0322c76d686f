import { describe, test } from 'vitest';
import { checkNodeFile } from '../../../../../test/harness/check-node-file';

describe('missing-gabconfig', () => {
  test('another command', () =>
    checkNodeFile('//- gabtab\n#!/bin/sh\n  lltconfig -c\n  ^^^^^^^^^ hint[missing-gabconfig]: joins no cluster\n'));

  test('gabconfig only in a comment', () =>
    checkNodeFile('//- gabtab\n# /sbin/gabconfig -c -n2\necho started\n^^^^ hint[missing-gabconfig]\n'));

  test('gabconfig behind another command, with CR LF', () =>
    checkNodeFile('//- gabtab\necho started && /sbin/gabconfig -c -n2\r\n'));

  test('a variable', () => checkNodeFile('//- gabtab\nGAB=/sbin/gabconfig\n$GAB -c -n2\n'));

  test('a file of comments', () => checkNodeFile('//- gabtab\n# nothing yet\n\n'));
});
