import { execFileSync } from 'node:child_process';
import { describe, expect, test } from 'vitest';
import { readXml } from '../../server/src/syntax/xml/read-xml';
import type { SchemaSource } from '../../server/src/workspace/libvirt/libvirt-schemas';
import { rootKind } from '../../server/src/syntax/libvirt/root-kind';
import { judgeXml } from '../harness/check-xml';
import { rulePages } from '../harness/rule-pages';
import { libvirtRows } from '../parity/libvirt-rows';
import { installedSchemaText } from './installed-schema';
import { asDomain, refusals } from './libvirt-drivers';

/** A document of a rule page, and what libvirt is to say to it. */
interface Claim {
  readonly title: string;
  readonly text: string;
  readonly refused: boolean;
  /** QEMU's own checks count only where QEMU runs the guest. */
  readonly forQemu: boolean;
}

const installed = execFileSync('virsh', ['--version'], { encoding: 'utf8' }).trim();

/** What a page says about other versions than the installed one cannot be confirmed here. */
const pages = rulePages().filter(
  ({ folder, version }) => folder.startsWith('libvirt/') && (version === undefined || version === installed),
);

const ofPages: readonly Claim[] = pages.flatMap(({ id, wrong, right, version }) => {
  const options = version === undefined ? {} : { version };
  const claimsOf = (blocks: typeof wrong, kind: string): Claim[] =>
    blocks.flatMap((files, at) => {
      const findings = judgeXml(files, options);
      return files.map(({ name, text }) => ({
        title: `${id}, ${kind} ${String(at + 1)}, ${name}`,
        text,
        refused: findings(name).some(({ severity }) => severity === 'error'),
        forQemu: isForQemu(text),
      }));
    });
  // A warning on a page about one version says what other versions make of the text.
  const certain = claimsOf(wrong, 'wrong').filter(({ refused }) => refused || version === undefined);
  return [...certain, ...claimsOf(right, 'right')].filter(({ text }) => isOfDomain(text));
});

/** The examples of all conditions that are not only about other versions. */
const ofRows: readonly Claim[] = libvirtRows.flatMap(({ id, condition, wrong, version }) => {
  // Only the emulator of PCs is installed.
  if (wrong === undefined || version !== undefined || wrong.includes("arch='s390x'")) return [];
  const refused = judgeXml([{ name: id, text: wrong }])(id).some(({ severity }) => severity === 'error');
  return [{ title: `${id}, ${condition}`, text: wrong, refused, forQemu: isForQemu(wrong) }];
});

const claims: readonly Claim[] = [...ofPages, ...ofRows];

function rootOf(text: string): ReturnType<typeof readXml>['root'] {
  return readXml(text, () => undefined).root;
}

function isOfDomain(text: string): boolean {
  const name = rootOf(text)?.name.text ?? '';
  return name === 'domain' || rootKind(name)?.fragment === true;
}

function isForQemu(text: string): boolean {
  const root = rootOf(text);
  const type = root?.attributes.find(({ name }) => name.text === 'type')?.value ?? '';
  return root?.name.text !== 'domain' || ['kvm', 'qemu'].includes(type);
}

describe(`libvirt ${installed}`, () => {
  const documents = claims.map(({ text }) => text);
  const byTest = refusals('test', documents);
  const byQemu = refusals('qemu', documents);

  test('has something to confirm', () => {
    expect(claims.filter(({ refused }) => refused).length).toBeGreaterThan(250);
    expect(claims.filter(({ refused }) => !refused).length).toBeGreaterThan(60);
  });

  test.each(claims.map((claim, at) => ({ ...claim, at })))(
    '$title: refused is $refused',
    ({ refused, forQemu, at }) => {
      const reason = byTest[at] ?? (forQemu ? byQemu[at] : undefined);
      if (refused) expect(reason, 'an error, but libvirt takes it').toBeDefined();
      else expect(reason, 'no error, but libvirt refuses it').toBeUndefined();
    },
  );

  test('the installed schemas say no more than the embedded one', () => {
    const schemas: SchemaSource = { origin: 'installed', files: installedSchemaText };
    const named = claims.map(({ text }, at) => ({ name: `${String(at)}.xml`, text }));
    const findings = judgeXml(named, { schemas });
    const others = claims.flatMap(({ title, refused }, at) => {
      const errors = findings(`${String(at)}.xml`).filter(({ severity }) => severity === 'error');
      return errors.length > 0 === refused ? [] : [`${title}: ${errors.map(({ message }) => message).join(' ')}`];
    });
    expect(others).toEqual([]);
    const examples = libvirtRows.filter(({ wrong, version }) => wrong !== undefined && version === undefined);
    const ofExamples = judgeXml(
      examples.map(({ wrong = '' }, at) => ({ name: `row${String(at)}.xml`, text: wrong })),
      { schemas },
    );
    const twice = examples.filter((_, at) => ofExamples(`row${String(at)}.xml`).length !== 1);
    expect(twice.map(({ id, condition }) => `${id}, ${condition}`)).toEqual([]);
  });

  test('where QEMU does not run the guest, an error is what the other driver refuses as well', () => {
    const files = claims.map(({ text }, at) => ({ name: `${String(at)}.xml`, text: asDomain(text, 'test', 'guest') }));
    const findings = judgeXml(files);
    const wrong = claims.flatMap(({ title }, at) => {
      const errors = findings(`${String(at)}.xml`).filter(({ severity }) => severity === 'error');
      return byTest[at] === undefined ? errors.map(({ rule }) => `${title}: ${rule.id}`) : [];
    });
    expect(wrong).toEqual([]);
  });
});
