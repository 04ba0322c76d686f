import { describe, expect, test } from 'vitest';
import { sniffCfText } from '../../server/src/protocol/cf-identity';

describe('a cluster configuration', () => {
  test.each([
    ['an include', 'include "types.cf"\n\ncluster vcs (\n\t)\n'],
    ['an include without a blank', 'include"types.cf"'],
    ['a byte order mark', '\ufeffinclude "types.cf"\n'],
    ['CRLF', 'include "types.cf"\r\ncluster vcs (\r\n\t)\r\n'],
    ['line comments first', '// made by hand\n// twice\n\ncluster vcs (\n)'],
    ['a block comment first', '/* copied\n   from node1 */ cluster vcs (\n)'],
    ['hash comments first', '# copied from node1\nsystem sys1 (\n\t)\n'],
    ['a cluster', 'cluster vcs_01 (\n\tUserNames = { admin = x }\n\t)\n'],
    ['a quoted name with dots', 'system "sys1.example.com" (\n\t)\n'],
    ['a system without a block', 'system sys1\nsystem sys2\n'],
    ['two systems on a line', 'system sys1 system sys2 group g1 ('],
    ['a bracket on the next line', 'group g1\n(\n\tSystemList = { sys1 }\n)\n'],
    ['a type file', 'type Mount (\n\tstatic str ArgList[] = { MountPoint }\n\t)\n'],
    ['a whole type on a line', 'type Phantom ( static int NumThreads = 1 )'],
    ['a heartbeat with a capital', 'Heartbeat Icmp (\n\tClusterList = { c2 }\n)\n'],
    ['a remote cluster', 'remotecluster c2 (\n\tClusterAddress = "10.0.0.1"\n)\n'],
    ['an excerpt that begins with a resource', '\tMount mnt1 (\n\t\tMountPoint = "/data"\n\t\t)\n'],
    ['a resource on one line', 'NIC nic1 ( Device = eth0 )'],
    ['a localised attribute first', 'NIC nic1 ( Device @sys1 = eth0 )'],
    ['a resource without attributes', 'Phantom ph1 ( )'],
    ['a dependency', 'ip1 requires nic1\n'],
    ['an at-least dependency', 'app1 requires atleast 2 from ip1,ip2,ip3\n'],
    ['a group dependency', 'requires group cvm online local firm\n'],
    ['a group dependency with the parent in front', 'kvmgrp requires group cvm online local firm\n'],
  ])('%s', (_title, text) => {
    expect(sniffCfText(text)).toBe('vcs');
  });
});

describe('a Postfix configuration', () => {
  test.each([
    ['one parameter', 'myhostname = mail.example.com\n'],
    [
      'comments and parameters',
      '# See postconf(5)\n\ncompatibility_level = 3.6\nmydestination = $myhostname,\n  localhost\n',
    ],
    ['no blanks', 'inet_interfaces=all'],
    ['a parameter that begins with a digit', '2bounce_notice_recipient = postmaster\n'],
    ['a word that a cluster uses too', 'type = x\ngroup = y\n'],
  ])('%s', (_title, text) => {
    expect(sniffCfText(text)).toBe('postfix');
  });
});

describe('neither for certain', () => {
  test.each([
    ['nothing', ''],
    ['only comments', '// nothing yet\n# really\n/* nothing */\n'],
    ['a comment that does not end', '/* include "types.cf"\n'],
    ['a half-typed declaration', 'clus'],
    ['SpamAssassin rules', 'required_score 5.0\nmeta LOCAL_RULE (__A && __B)\nscore LOCAL_RULE 3\n'],
    ['a SpamAssassin rule first', 'meta LOCAL_RULE (__A && __B)\n'],
    ['a SpamAssassin header rule first', 'header LOCAL_TO ToCc =~ /list@/i\n'],
    ['CFEngine', 'body common control\n{\n  bundlesequence => { "main" };\n}\n'],
    ['CFEngine bundle', 'bundle agent main\n{\n}\n'],
    ['sendmail', 'V10/Berkeley\nCwlocalhost\nDS\n'],
    ['prose', 'This requires that the system is up.\n'],
    ['attributes of a cluster at the line start', 'ClusterAddress = "10.0.0.1"\nUseFence = SCSI3\n'],
    ['a broken cluster file', '<<<<<<< HEAD\nname = x\n=======\ncluster vcs (\n\t)\n'],
  ])('%s', (_title, text) => {
    expect(sniffCfText(text)).toBeUndefined();
  });
});

test('a file of any size is decided by its head, quickly', () => {
  const filler = `${' '.repeat(79)}\n`.repeat(40_000);
  expect(sniffCfText(`include "types.cf"\n${filler}`)).toBe('vcs');
  const started = performance.now();
  expect(sniffCfText(`${filler}include "types.cf"\n`)).toBeUndefined();
  expect(performance.now() - started).toBeLessThan(500);
});
