import { describe, expect, test } from 'vitest';
import { checkScopes } from './check-scopes';
import { tokenize } from './tokenize';

describe('declarations', () => {
  test('include', () =>
    checkScopes(`
include "types.cf"
^^^^^^^ keyword.control.import.vcs
        ^^^^^^^^^^ string.quoted.double.vcs
`));

  test('cluster, system, group, remotecluster, heartbeat', () =>
    checkScopes(`
cluster harbour (
^^^^^^^ storage.type.cluster.vcs
        ^^^^^^^ entity.name.type.cluster.vcs
                ^ punctuation.section.block.begin.vcs
  )
  ^ punctuation.section.block.end.vcs
system pier-1.example (
^^^^^^ storage.type.system.vcs
       ^^^^^^^^^^^^^^ entity.name.type.system.vcs
  )
group "ledger.grp" (
^^^^^ storage.type.group.vcs
      ^^^^^^^^^^^^ entity.name.type.group.vcs
  )
remotecluster far (
^^^^^^^^^^^^^ storage.type.remotecluster.vcs
              ^^^ entity.name.type.remotecluster.vcs
  )
heartbeat Icmp (
^^^^^^^^^ storage.type.heartbeat.vcs
          ^^^^ entity.name.type.heartbeat.vcs
  )
`));

  test('a system without parentheses does not swallow the next declaration', () =>
    checkScopes(`
system pier1
^^^^^^ storage.type.system.vcs
       ^^^^^ entity.name.type.system.vcs
system pier2
^^^^^^ storage.type.system.vcs
group g (
^^^^^ storage.type.group.vcs
      ^ entity.name.type.group.vcs
  )
`));

  test('a header whose bracket stands on the next line', () =>
    checkScopes(`
  NIC nic1
  ^^^ support.class.resource-type.vcs
      ^^^^ entity.name.function.resource.vcs
  (
  ^ punctuation.section.block.begin.vcs
    Device = eth0
    ^^^^^^ entity.other.attribute-name.vcs
  )
`));

  test('a resource, its attributes and their values', () =>
    checkScopes(`
  KVMGuest ledger_vm (
  ^^^^^^^^ support.class.resource-type.vcs
           ^^^^^^^^^ entity.name.function.resource.vcs
    GuestName = ledger-01
    ^^^^^^^^^ entity.other.attribute-name.vcs
              ^ keyword.operator.assignment.vcs
                ^^^^^^^^^ string.unquoted.vcs
    DelayAfterGuestOnline = 15
                            ^^ constant.numeric.integer.vcs
    Offset = -3
             ^^ constant.numeric.integer.vcs
    )
`));

  test('words of the language inside names stay names', () =>
    checkScopes(`
  NIC group-nic (
  ^^^ support.class.resource-type.vcs
      ^^^^^^^^^ entity.name.function.resource.vcs
    )
  online.ip requires group-nic
  ^^^^^^^^^ variable.other.resource.vcs
            ^^^^^^^^ keyword.other.requires.vcs
                     ^^^^^^^^^ variable.other.resource.vcs
`));

  test('several declarations on one line', () =>
    checkScopes(`
cluster c ( ) system a ( ) system b ( ) group g ( SystemList = { a, b } ) IP ip1 ( Device = eth0 ) ip1 requires nic1
^^^^^^^ storage.type.cluster.vcs
              ^^^^^^ storage.type.system.vcs
                     ^ entity.name.type.system.vcs
                           ^^^^^^ storage.type.system.vcs
                                        ^^^^^ storage.type.group.vcs
                                                  ^^^^^^^^^^ entity.other.attribute-name.vcs
                                                                          ^^ support.class.resource-type.vcs
                                                                             ^^^ entity.name.function.resource.vcs
                                                                                                       ^^^^^^^^ keyword.other.requires.vcs
`));
});

describe('dependencies', () => {
  test('between resources', () =>
    checkScopes(`
  app requires ip1 ip1 requires nic1
  ^^^ variable.other.resource.vcs
      ^^^^^^^^ keyword.other.requires.vcs
               ^^^ variable.other.resource.vcs
                   ^^^ variable.other.resource.vcs
                       ^^^^^^^^ keyword.other.requires.vcs
`));

  test('on at least some of several resources', () =>
    checkScopes(`
  app requires atleast 2 from m1,m2, m3
  ^^^ variable.other.resource.vcs
      ^^^^^^^^ keyword.other.requires.vcs
               ^^^^^^^ keyword.other.atleast.vcs
                       ^ constant.numeric.integer.vcs
                         ^^^^ keyword.other.from.vcs
                              ^^ variable.other.resource.vcs
                                ^ punctuation.separator.vcs
                                     ^^ variable.other.resource.vcs
  IP ip1 (
  ^^ support.class.resource-type.vcs
    )
`));

  test('between groups, with and without the parent in front', () =>
    checkScopes(`
  requires group cvm online local firm
  ^^^^^^^^ keyword.other.requires.vcs
           ^^^^^ keyword.other.group.vcs
                 ^^^ variable.other.group.vcs
                     ^^^^^^ constant.language.category.vcs
                            ^^^^^ constant.language.location.vcs
                                  ^^^^ constant.language.rigidity.vcs
  portal requires group cvm offline local
  ^^^^^^ variable.other.group.vcs
         ^^^^^^^^ keyword.other.requires.vcs
                  ^^^^^ keyword.other.group.vcs
                        ^^^ variable.other.group.vcs
                            ^^^^^^^ constant.language.category.vcs
  requires group db online site soft
                           ^^^^ constant.language.location.vcs
                                ^^^^ constant.language.rigidity.vcs
`));
});

describe('values', () => {
  test('an association with its keys, across lines and separators', () =>
    checkScopes(`
  KVMGuest vm (
    RHEVMInfo = { Enabled = 1,
                ^ punctuation.section.list.begin.vcs
                  ^^^^^^^ support.type.property-name.key.vcs
                            ^ constant.numeric.integer.vcs
                             ^ punctuation.separator.vcs
      URL = "https://m.example:443"; Cluster=NONE }
      ^^^ support.type.property-name.key.vcs
            ^^^^^^^^^^^^^^^^^^^^^^^ string.quoted.double.vcs !comment.line.double-slash.vcs
                                   ^ punctuation.separator.vcs
                                     ^^^^^^^ support.type.property-name.key.vcs
                                             ^^^^ constant.language.none.vcs
                                                  ^ punctuation.section.list.end.vcs
    Enabled = 0
    ^^^^^^^ entity.other.attribute-name.vcs
    )
`));

  test('localised values, with and without a blank', () =>
    checkScopes(`
  IP ip1 (
    Device@pier-1 = eth0
    ^^^^^^ entity.other.attribute-name.vcs
          ^ punctuation.definition.localisation.vcs
           ^^^^^^ variable.other.system.vcs
    Device @pier2 = eth1
    ^^^^^^ entity.other.attribute-name.vcs
           ^ punctuation.definition.localisation.vcs
            ^^^^^ variable.other.system.vcs
                  ^ keyword.operator.assignment.vcs
    )
`));

  test('escapes, and brackets that mean nothing inside a string', () =>
    checkScopes(String.raw`
  Application app (
    StartProgram = "/opt/run \"a { (\" \\ b"
                             ^^ constant.character.escape.vcs
                                    ^^ constant.character.escape.vcs
                                       ^^ constant.character.escape.vcs
    StopProgram = "/opt/stop )"
    ^^^^^^^^^^^ entity.other.attribute-name.vcs meta.block.vcs
                  ^^^^^^^^^^^^^ string.quoted.double.vcs
    )
`));

  test('an open string ends with its line', () =>
    checkScopes(`
  IP ip1 (
    Address = "192.0.2.4
              ^^^^^^^^^^ string.quoted.double.unclosed.vcs
    Device = eth0
    ^^^^^^ entity.other.attribute-name.vcs !string.quoted.double.unclosed.vcs
    )
`));

  test('a path without quotes, an address without quotes', () =>
    checkScopes(`
  Process p (
    PathName = /test
               ^^^^^ string.unquoted.vcs
    Address = 192.0.2.4
              ^^^^^^^^^ string.unquoted.vcs
    )
`));

  test('typographic quotes are shown as a mistake', () =>
    checkScopes(`
  Mount m (
    MountPoint = “/guests”
                 ^ invalid.illegal.typographic.vcs
                  ^^^^^^^ string.unquoted.vcs
                         ^ invalid.illegal.typographic.vcs
    )
`));
});

describe('type definitions', () => {
  test('modifiers, data types, dimensions and defaults', () =>
    checkScopes(`
type Ferry (
^^^^ storage.type.type.vcs
     ^^^^^ entity.name.type.resource-type.vcs
  static keylist RegList = { Berth, "Crew" }
  ^^^^^^ storage.modifier.vcs
         ^^^^^^^ storage.type.data.vcs
                 ^^^^^^^ entity.other.attribute-name.vcs
                             ^^^^^ string.unquoted.vcs
  static str ArgList[] = { Berth };
             ^^^^^^^ entity.other.attribute-name.vcs
                    ^^ punctuation.definition.dimension.vcs
                                  ^ punctuation.separator.vcs
  str Crew{} = { Captain = NONE }
  ^^^ storage.type.data.vcs
      ^^^^ entity.other.attribute-name.vcs
          ^^ punctuation.definition.dimension.vcs
                 ^^^^^^^ support.type.property-name.key.vcs
  temp boolean Docked
  ^^^^ storage.modifier.vcs
       ^^^^^^^ storage.type.data.vcs
               ^^^^^^ entity.other.attribute-name.vcs
  i18nstr Label
  ^^^^^^^ storage.type.data.vcs
  NameRule = ""
  ^^^^^^^^ entity.other.attribute-name.vcs
  )
`));

  test('a whole type on one line, and a list without its equals sign', () =>
    checkScopes(`
type Raft ( static str ArgList[] { Rope } str Rope int Knots = 8 ) type Buoy ( str Colour )
^^^^ storage.type.type.vcs
     ^^^^ entity.name.type.resource-type.vcs
                              ^^ punctuation.definition.dimension.vcs
                                 ^ punctuation.section.list.begin.vcs
                                          ^^^ storage.type.data.vcs
                                                   ^^^ storage.type.data.vcs
                                                               ^ constant.numeric.integer.vcs
                                                                   ^^^^ storage.type.type.vcs
                                                                        ^^^^ entity.name.type.resource-type.vcs
                                                                                   ^^^^^^ entity.other.attribute-name.vcs
`));
});

describe('comments', () => {
  test('quotes and brackets in a comment mean nothing', () =>
    checkScopes(`
group g ( // not closed here: { ( "
          ^^ punctuation.definition.comment.vcs
            ^^^^^^^^^^^^^^^^^^^^^^^ comment.line.double-slash.vcs
  Parallel = 1 // the captain's "choice
  ^^^^^^^^ entity.other.attribute-name.vcs
             ^ constant.numeric.integer.vcs
  )
  // resource dependency tree
    ^^^^^^^^^^^^^^^^^^^^^^^^^ comment.line.double-slash.vcs
  //  IP ip1
    ^^^^^^^^ comment.line.double-slash.vcs !support.class.resource-type.vcs
  //    {
group h (
^^^^^ storage.type.group.vcs
  )
`));

  test('a comment over several lines', () =>
    checkScopes(`
/* group g (
  ^^^^^^^^^^ comment.block.vcs
" { */ group h (
       ^^^^^ storage.type.group.vcs
  )
`));
});

describe('recovery', () => {
  test('an unclosed block ends where the next declaration begins', () =>
    checkScopes(`
group g (
  Parallel = 1
  IP ip1 (
  ^^ support.class.resource-type.vcs
    Device = eth0
  ip1 requires nic1
      ^^^^^^^^ keyword.other.requires.vcs
  requires group cvm online local firm
  ^^^^^^^^ keyword.other.requires.vcs
system pier1 (
^^^^^^ storage.type.system.vcs
`));

  test('an unclosed list ends at the next list, at the closing bracket of its block, or at a data type', () =>
    checkScopes(`
group g (
  SystemList = { pier1 = 0, pier2 = 1
  AutoStartList = { pier1 }
  ^^^^^^^^^^^^^ entity.other.attribute-name.vcs !meta.list.vcs
  TriggersEnabled = { POSTONLINE
  )
  ^ punctuation.section.block.end.vcs
type Raft (
  static str ArgList[] = { Rope
  str Rope
  ^^^ storage.type.data.vcs
  )
`));

  test('brackets without a partner', () =>
    checkScopes(`
group g (
  )
  )
  ^ invalid.illegal.stray-bracket.vcs
system pier1 (
^^^^^^ storage.type.system.vcs
  )
`));

  test('half-typed text leaves what follows alone', async () => {
    const below = 'group g (\n\tSystemList = { a = 0 }\n\t)\n';
    const wanted = (await tokenize(below)).lines;
    for (const typed of [
      'g',
      'group',
      'group h',
      'IP',
      'IP ip1 (',
      'a requires',
      'requires group',
      'include "',
      'x = {',
    ]) {
      const got = await tokenize(`${typed}\n${below}`);
      expect(got.lines.slice(1), `below "${typed}"`).toEqual(wanted);
    }
  });
});
