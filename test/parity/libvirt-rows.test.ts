import { describe, expect, test } from 'vitest';
import { rules } from '../../server/src/rules/index';
import { judgeXml } from '../harness/check-xml';
import { rulePages } from '../harness/rule-pages';
import { type LibvirtRow, libvirtRows } from './libvirt-rows';

/** How many conditions the list of facts about libvirt numbers. */
const NUMBERED = 201;

const judged = libvirtRows.filter((row): row is LibvirtRow & { rule: string; wrong: string } => row.rule !== undefined);

describe('what libvirt checks beyond its schema', () => {
  test('every condition of the list is here', () => {
    const wanted = Array.from({ length: NUMBERED }, (_, at) => `L${String(at + 1).padStart(3, '0')}`);
    expect([...new Set(libvirtRows.map(({ id }) => id))]).toEqual(wanted);
  });

  test('every condition has either a rule with an example, or a reason why nothing is said', () => {
    const odd = libvirtRows.filter(({ rule, wrong, silent }) =>
      silent === undefined ? rule === undefined || wrong === undefined : rule !== undefined || silent === '',
    );
    expect(odd.map(({ id }) => id)).toEqual([]);
  });

  test('at most what the build of QEMU decides is silent', () => {
    expect(libvirtRows.filter(({ silent }) => silent !== undefined).map(({ id }) => id)).toEqual(['L095']);
  });

  test('every rule named here exists, and its page shows what it finds', () => {
    const pages = new Map(rulePages().map((page) => [page.id, page]));
    const ids = new Set(rules.map(({ id }) => id));
    const missing = [...new Set(judged.map(({ rule }) => rule))].filter(
      (id) => !ids.has(id) || !pages.get(id)?.wrong.length,
    );
    expect(missing).toEqual([]);
  });

  test.each(judged)('$id $condition: $rule', ({ rule, wrong, version }) => {
    const findings = judgeXml([{ name: 'guest.xml', text: wrong }], version === undefined ? {} : { version });
    expect(findings('guest.xml').map((finding) => finding.rule.id)).toEqual([rule]);
  });
});
