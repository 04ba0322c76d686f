import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { directives } from '../../server/src/catalog/llt/directives';
import { fencingKeys } from '../../server/src/catalog/llt/vxfenmode';
import { checkScopes } from './check-scopes';
import { tokenize } from './tokenize';

const llttab = (fixture: string): Promise<void> => checkScopes(fixture, 'llttab');
const gabtab = (fixture: string): Promise<void> => checkScopes(fixture, 'gabtab');
const vxfenmode = (fixture: string): Promise<void> => checkScopes(fixture, 'vxfenmode');
const ifcfg = (fixture: string): Promise<void> => checkScopes(fixture, 'ifcfg');

describe('llttab', () => {
  test('the node and the cluster', () =>
    llttab(`
set-node pier1
^^^^^^^^ keyword.other.directive.llttab
         ^^^^^ entity.name.type.node.llttab
set-node 0
         ^ constant.numeric.integer.llttab
set-node /etc/nodename
         ^^^^^^^^^^^^^ string.unquoted.path.llttab
set-cluster\t1234
^^^^^^^^^^^ keyword.other.directive.llttab
           \t^^^^ constant.numeric.integer.llttab
`));

  test('a link over Ethernet', () =>
    llttab(`
link eth2 eth-00:15:17:48:b5:80 - ether - -
^^^^ keyword.other.link.llttab
     ^^^^ entity.name.tag.link.llttab
          ^^^^^^^^^^^^^^^^^^^^^ string.unquoted.device.llttab
                                ^ constant.language.default.llttab
                                  ^^^^^ constant.language.link-type.llttab
                                        ^ constant.language.default.llttab
                                          ^ constant.language.default.llttab
link-lowpri pub bond0  0-3 ether  0xCAFE 9000
^^^^^^^^^^^ keyword.other.link.llttab
                       ^^^ constant.numeric.node-range.llttab
                                  ^^^^^^ constant.numeric.port.llttab
                                         ^^^^ constant.numeric.integer.llttab
`));

  test('links over UDP and RDMA', () =>
    llttab(`
link link1 udp - udp 50000 - 192.0.2.1 192.0.2.255
                 ^^^ constant.language.link-type.llttab
                     ^^^^^ constant.numeric.port.llttab
                           ^ constant.language.default.llttab
                             ^^^^^^^^^ constant.other.address.llttab
                                       ^^^^^^^^^^^ constant.other.address.llttab
link link2 udp6 - udp6 50001 - 2001:db8::1 -
                  ^^^^ constant.language.link-type.llttab
                               ^^^^^^^^^^^ constant.other.address.llttab
                                           ^ constant.language.default.llttab
link link3 udp - rdma 50002 - 192.0.2.65 192.0.2.127
                 ^^^^ constant.language.link-type.llttab
`));

  test('timers, flow control, addresses, switches, ranges', () =>
    llttab(`
set-timer peerinact:2000
          ^^^^^^^^^ support.type.property-name.llttab
                   ^ punctuation.separator.key-value.llttab
                    ^^^^ constant.numeric.integer.llttab
set-flow highwater:200
         ^^^^^^^^^ support.type.property-name.llttab
set-addr 1 link1 192.0.2.2
         ^ constant.numeric.integer.llttab
           ^^^^^ variable.other.tag.link.llttab
                 ^^^^^^^^^ constant.other.address.llttab
set-bcasthb 0
            ^ constant.language.boolean.llttab
exclude 2-31
        ^^^^ constant.numeric.node-range.llttab
set-dbg-minlinks 2
                 ^ constant.numeric.integer.llttab
start
^^^^^ keyword.other.directive.llttab
`));

  test('a number sign makes a comment in the first column only', () =>
    llttab(`
# set-node pier1
^ punctuation.definition.comment.llttab
 ^^^^^^^^^^^^^^^ comment.line.number-sign.llttab !keyword.other.directive.llttab
 # not one
^^^^^^^^^^ invalid.illegal.comment.llttab
set-node pier1 # nor this
               ^ invalid.illegal.surplus.llttab
`));

  test('mistakes show', () =>
    llttab(`
set-timer peerinact:20s
                    ^^^ invalid.illegal.number.llttab
link eth2 eth2 - ethernet - -
                 ^^^^^^^^ invalid.illegal.link-type.llttab
set-nod pier1
^^^^^^^ variable.other.directive.llttab
linkage
^^^^^^^ variable.other.directive.llttab !keyword.other.link.llttab
set-cluster 5 link
              ^^^^ invalid.illegal.surplus.llttab
`));

  test.each(directives.filter(({ confidence }) => confidence !== 'uncited'))(
    'knows the directive $name',
    async ({ name }) => {
      const [token] = (await tokenize(name, 'llttab')).lines[0] ?? [];
      expect(token?.scopes.at(-1)).toMatch(/^keyword\.other\./);
    },
  );

  test('half a line colours what is there', async () => {
    const line = 'link link1 udp - udp 50000 - 192.0.2.1 192.0.2.255';
    for (let end = 4; end <= line.length; end++) {
      const { lines, openAtEnd } = await tokenize(line.slice(0, end), 'llttab');
      expect(lines[0]?.[0]?.scopes, line.slice(0, end)).toContain('keyword.other.link.llttab');
      expect(openAtEnd).toBe(0);
    }
  });
});

describe('llthosts', () => {
  test('ids and names', () =>
    checkScopes(
      `
0 pier1
^ constant.numeric.integer.llthosts
  ^^^^^ entity.name.type.node.llthosts
1\tpier-2.harbour.example
 \t^^^^^^^^^^^^^^^^^^^^^^ entity.name.type.node.llthosts
pier3 2
^^^^^ invalid.illegal.node-id.llthosts
3 pier4 pier5
        ^^^^^ invalid.illegal.surplus.llthosts
# 4 pier6
 ^^^^^^^^ comment.line.number-sign.llthosts
`,
      'llthosts',
    ));
});

describe('gabtab', () => {
  test('the command and its options, however the number is written', () =>
    gabtab(`
/sbin/gabconfig -c -n2
^^^^^^^^^^^^^^^ support.function.gabconfig.gabtab
                ^^ variable.parameter.option.gabtab
                   ^^ variable.parameter.option.gabtab
                     ^ constant.numeric.integer.gabtab
gabconfig -c -n 4 -t 5000 -x
^^^^^^^^^ support.function.gabconfig.gabtab
                ^ constant.numeric.integer.gabtab
                  ^^ variable.parameter.option.gabtab
                     ^^^^ constant.numeric.integer.gabtab
                          ^^ variable.parameter.option.gabtab
`));

  test('a placeholder that was left in shows', () =>
    gabtab(`
/sbin/gabconfig -c -nN
                   ^^ variable.parameter.option.gabtab
                     ^ invalid.illegal.placeholder.gabtab
/sbin/gabconfig -c -n$NODES
                     ^^^^^^ variable.other.gabtab !invalid.illegal.placeholder.gabtab
`));

  test('it is a shell script', () =>
    gabtab(`
#!/bin/sh
 ^^^^^^^^ comment.line.number-sign.gabtab
  # seeds with both
   ^^^^^^^^^^^^^^^^ comment.line.number-sign.gabtab
echo "gab starts"; /sbin/gabconfig -c -n2 # both
^^^^ string.unquoted.gabtab
     ^^^^^^^^^^^^ string.quoted.double.gabtab
                 ^ keyword.operator.control.gabtab
                   ^^^^^^^^^^^^^^^ support.function.gabconfig.gabtab
                                          ^ punctuation.definition.comment.gabtab
                                           ^^^^^ comment.line.number-sign.gabtab
NODES=2
^^^^^ variable.other.assignment.gabtab
`));
});

describe('vxfenmode', () => {
  test('keys and values', () =>
    vxfenmode(`
# fencing by servers
 ^^^^^^^^^^^^^^^^^^^ comment.line.number-sign.vxfenmode
vxfen_mode=customized
^^^^^^^^^^ support.type.property-name.vxfenmode
          ^ keyword.operator.assignment.vxfenmode
           ^^^^^^^^^^ constant.language.vxfenmode
vxfen_script_timeout=120
                     ^^^ constant.numeric.integer.vxfenmode
vxfendg=fendg
        ^^^^^ string.unquoted.vxfenmode
scsi3_disk_polcy = dmp
^^^^^^^^^^^^^^^^ variable.other.property.vxfenmode
`));

  test('coordination point servers with several addresses', () =>
    vxfenmode(`
cps1=[cps1.example.com]:443,[192.0.2.9]:14250
^^^^ support.type.property-name.vxfenmode
     ^ punctuation.definition.address.begin.vxfenmode
      ^^^^^^^^^^^^^^^^ constant.other.address.vxfenmode
                        ^^^ constant.numeric.port.vxfenmode
                           ^ punctuation.separator.vxfenmode
                             ^^^^^^^^^ constant.other.address.vxfenmode
`));

  test('the one line of vxfendg', () =>
    vxfenmode(`
vxfencoorddg
^^^^^^^^^^^^ entity.name.type.disk-group.vxfenmode
`));

  test.each(fencingKeys)('knows the key $name', async ({ name }) => {
    const [token] = (await tokenize(`${name}=1`, 'vxfenmode')).lines[0] ?? [];
    expect(token?.scopes).toContain('support.type.property-name.vxfenmode');
  });
});

describe('ifcfg', () => {
  test('keys and values', () =>
    ifcfg(`
DEVICE=br0
^^^^^^ support.type.property-name.ifcfg
      ^ keyword.operator.assignment.ifcfg
       ^^^ string.unquoted.ifcfg
ONBOOT=yes # at boot
       ^^^ constant.language.boolean.ifcfg
            ^^^^^^^^ comment.line.number-sign.ifcfg
DELAY="0"
       ^ string.quoted.double.ifcfg
IPADDR=192.0.2.1
       ^^^^^^^^^ constant.other.address.ifcfg
HWADDR=00:19:b9:7e:c8:63
       ^^^^^^^^^^^^^^^^^ constant.other.address.ifcfg
MTU=9000
    ^^^^ constant.numeric.integer.ifcfg
`));

  test('a key in another case is a variable that nobody reads', () =>
    ifcfg(`
Type=Bridge
^^^^ variable.other.assignment.ifcfg !support.type.property-name.ifcfg
NAME='the bridge # of guests'
     ^^^^^^^^^^^^^^^^^^^^^^^^ string.quoted.single.ifcfg !comment.line.number-sign.ifcfg
`));

  test('an open quote ends with its line', () =>
    ifcfg(`
DEVICE="br0
        ^^^ string.quoted.double.ifcfg
TYPE=Bridge
^^^^ support.type.property-name.ifcfg !string.quoted.double.ifcfg
`));
});

describe('words and comments in the editor', () => {
  interface LanguageConfiguration {
    readonly wordPattern: string;
    readonly comments: { readonly lineComment: string | { readonly comment: string; readonly noIndent: boolean } };
  }
  const configurationOf = (language: string): LanguageConfiguration =>
    JSON.parse(readFileSync(`syntaxes/${language}.language-configuration.json`, 'utf8')) as LanguageConfiguration;

  test.each([
    ['llttab', 'set-timer peerinact:2000', ['set-timer', 'peerinact', '2000']],
    ['llttab', 'link eth2 eth-00:15:17:48:b5:80 - ether', ['link', 'eth2', 'eth-00:15:17:48:b5:80', '-', 'ether']],
    ['llttab', 'set-addr 0 l1 2001:db8::1', ['set-addr', '0', 'l1', '2001:db8::1']],
    ['llthosts', '0 pier-1.example', ['0', 'pier-1.example']],
    ['gabtab', '/sbin/gabconfig -c -n2;', ['/sbin/gabconfig', '-c', '-n2']],
    ['vxfenmode', 'cps1=[cps-1.example.com]:443,', ['cps1', 'cps-1.example.com', '443']],
    ['vxfenmode', 'scsi3_disk_policy=dmp', ['scsi3_disk_policy', 'dmp']],
    ['ifcfg', 'HWADDR="00:19:b9:7e:c8:63"', ['HWADDR', '00:19:b9:7e:c8:63']],
    ['ifcfg', 'BRIDGE=br-ex.4', ['BRIDGE', 'br-ex.4']],
  ])('of %s: %s', (language, line, words) => {
    expect(line.match(new RegExp(configurationOf(language).wordPattern, 'g'))).toEqual(words);
  });

  test.each(['llttab', 'llthosts', 'vxfenmode'])('a comment of %s is put into the first column', (language) => {
    expect(configurationOf(language).comments.lineComment).toEqual({ comment: '#', noIndent: true });
  });
});
