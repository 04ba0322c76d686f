import { describe, expect, test } from 'vitest';
import { inlayHintsLibvirt } from '../../server/src/features/libvirt/inlay-hints';
import { definitionLibvirt, highlightsLibvirt, referencesLibvirt } from '../../server/src/features/libvirt/references';
import { semanticTokensLibvirt } from '../../server/src/features/libvirt/semantic-tokens';
import { openXml, withoutCursor, XML_URI } from '../harness/check-xml-completion';
import { SAMPLE_DOMAIN } from '../harness/sample-domain';

/** The line of a place, without what surrounds it. */
function lineAt(text: string, offset: number): string {
  const start = text.lastIndexOf('\n', offset - 1) + 1;
  return text.slice(start, text.indexOf('\n', offset)).trim();
}

function at(piece: string): { text: string; offset: number } {
  expect(SAMPLE_DOMAIN).toContain(piece.replace('<|>', ''));
  return withoutCursor(SAMPLE_DOMAIN.replace(piece.replace('<|>', ''), piece));
}

function definition(piece: string): string[] {
  const { text, offset } = at(piece);
  return (definitionLibvirt(openXml(text), XML_URI, offset)?.targets ?? []).map(({ start }) => lineAt(text, start));
}

function references(piece: string, declarations: boolean): string[] {
  const { text, offset } = at(piece);
  return referencesLibvirt(openXml(text), XML_URI, offset, declarations).map(({ start }) => lineAt(text, start));
}

const CONTROLLER = "<controller type='scsi' index='1' model='virtio-scsi'>";
const ADDRESS = "<address type='drive' controller='1' bus='0' target='0' unit='1'/>";

describe('controllers', () => {
  test('an address leads to its controller, and back', () => {
    expect(definition("type='drive' controller='<|>1'")).toEqual([CONTROLLER]);
    expect(references("type='scsi' index='1<|>'", false)).toEqual([ADDRESS]);
    expect(references("type='scsi' index='1<|>'", true)).toEqual([ADDRESS, CONTROLLER]);
    expect(references("type='sata' index='0<|>'", false)).toEqual([]);
  });

  test('one of another type or number is another one', () => {
    const text =
      "<domain><devices><controller type='sata' index='1'/><disk><target dev='sda' bus='scsi'/><address type='drive' controller='<|>1'/></disk></devices></domain>";
    const fixture = withoutCursor(text);
    expect(definitionLibvirt(openXml(fixture.text), XML_URI, fixture.offset)).toBeUndefined();
  });
});

test('a thread leads to where it is declared', () => {
  expect(definition("io='native' iothread='<|>1'")).toEqual(['<iothreads>2</iothreads>']);
  expect(definition("<driver iothread='2<|>'")).toEqual(['<iothreads>2</iothreads>']);
  const { text, offset } = withoutCursor(
    "<domain><iothreads>2</iothreads>\n<iothreadids>\n<iothread id='7'/>\n</iothreadids><devices><disk>\n<driver iothread='7<|>'/>\n</disk></devices></domain>",
  );
  const workspace = openXml(text);
  const targets = definitionLibvirt(workspace, XML_URI, offset)?.targets ?? [];
  expect(targets.map(({ start }) => lineAt(text, start))).toEqual(["<iothread id='7'/>"]);
});

test('numbers and names are marked together', () => {
  const marked = (piece: string): string[] => {
    const { text, offset } = at(piece);
    return highlightsLibvirt(openXml(text), XML_URI, offset).map(({ start, kind }) => `${kind} ${lineAt(text, start)}`);
  };
  expect(marked("type='drive' controller='<|>1'")).toEqual([`read ${ADDRESS}`, `write ${CONTROLLER}`]);
  expect(marked('<fea<|>tures>')).toEqual(['read <features>', 'read </features>']);
  expect(marked("<clock off<|>set='utc'/>")).toEqual([]);
});

test('names, numbers and known values have colours', () => {
  const workspace = openXml(SAMPLE_DOMAIN);
  const tokens = semanticTokensLibvirt(workspace, XML_URI).map(
    ({ start, end, type, modifiers }) =>
      `${SAMPLE_DOMAIN.slice(start, end)} ${type}${modifiers === 1 ? ' declared' : ''}`,
  );
  expect(tokens).toEqual(
    expect.arrayContaining([
      'vda variable declared',
      '1 variable declared',
      '1 variable',
      'block enumMember',
      'none enumMember',
    ]),
  );
  expect(tokens).not.toContain('hidden enumMember');
  const from = SAMPLE_DOMAIN.indexOf('<controller');
  const part = semanticTokensLibvirt(workspace, XML_URI, { start: from, end: from + 60 });
  expect(part.length).toBeGreaterThan(0);
  expect(part.every(({ start }) => start >= from && start < from + 60)).toBe(true);
});

test('what libvirt adds is shown behind the target', () => {
  const hinted = (text: string): string =>
    inlayHintsLibvirt(openXml(text), XML_URI, { start: 0, end: text.length }).reduceRight(
      (result, { offset, label }) => `${result.slice(0, offset)}«${label}»${result.slice(offset)}`,
      text,
    );
  expect(hinted("<disk><target dev='sdi' bus='scsi'/></disk>")).toBe(
    "<disk><target dev='sdi' bus='scsi'/>«controller 1, unit 1»</disk>",
  );
  expect(hinted("<disk><target dev='vda'/></disk>")).toBe("<disk><target dev='vda'/>«bus virtio»</disk>");
  expect(hinted("<disk><target dev='hdb'/></disk>")).toBe(
    "<disk><target dev='hdb'/>«bus ide»«controller 0, unit 1»</disk>",
  );
  expect(hinted("<disk><target dev='hdc' bus='ide'/></disk>")).toContain('«controller 0, bus 1, unit 0»');
  const [whole] = inlayHintsLibvirt(openXml("<disk><target dev='sda' bus='scsi'/></disk>"), XML_URI, {
    start: 0,
    end: 100,
  });
  expect(whole?.tooltip).toContain("<address type='drive' controller='0' bus='0' target='0' unit='0'/>");
  const given = "<disk><target dev='sda' bus='scsi'/><address type='drive' controller='0'/></disk>";
  expect(hinted(given)).toBe(given);
  expect(hinted("<disk><target dev='sda' bus='scsi'/>")).toBe("<disk><target dev='sda' bus='scsi'/>");
});
