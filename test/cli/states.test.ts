import { describe, expect, test } from 'vitest';
import { runCli } from './run-cli';

interface Printed {
  readonly version: number;
  readonly tables: readonly {
    readonly name: string;
    readonly columns: readonly string[];
    readonly rows: readonly {
      readonly cells: readonly string[];
      readonly sources: readonly string[];
      confidence: string;
    }[];
  }[];
}

async function printed(...args: readonly string[]): Promise<string> {
  const { code, stdout, stderr } = await runCli(['states', ...args]);
  expect([code, stderr]).toEqual([0, '']);
  return stdout;
}

describe('clusterwright states', () => {
  test('prints one table', async () => {
    const lines = (await printed('rhev-states')).split('\n');
    expect(lines.slice(0, 8)).toEqual([
      'States of a virtual machine under RHEV',
      '======================================',
      'Virtual machine     Resource             Confidence level',
      '------------------  -------------------  ----------------',
      'wait_for_launch     ONLINE               10',
      'powering_up         ONLINE               60',
      'up                  ONLINE               100',
      'powering_down       ONLINE               40',
    ]);
  });

  test('prints all tables, none wider than the lines it was laid out for', async () => {
    const text = await printed();
    expect(text.match(/^=+$/gm)).toHaveLength(9);
    const words = new Set(text.split(/\s+/).filter((word) => word.length > 90));
    expect(
      text.split('\n').filter((line) => line.length > 100 && ![...words].some((word) => line.includes(word))),
    ).toEqual([]);
  });

  test('prints JSON with the source of every row', async () => {
    const { version, tables } = JSON.parse(await printed('--format', 'json')) as Printed;
    expect(version).toBe(1);
    const names = tables.map(({ name }) => name);
    expect(names).toEqual([
      'rhev-states',
      'kvm-states',
      'resource-states',
      'functions',
      'attributes',
      'rhevm-info',
      'dr-opts',
      'ce-info',
      'troubleshooting',
    ]);
    for (const { name, columns, rows } of tables) {
      expect([name, rows.length > 0]).toEqual([name, true]);
      for (const { cells, sources, confidence } of rows) {
        expect(cells.length).toBe(columns.length);
        expect([cells[0], sources.length === 0]).toEqual([cells[0], confidence === 'uncited']);
      }
    }
    expect(tables.find(({ name }) => name === 'rhevm-info')?.rows.map(({ cells }) => cells.slice(0, 2))).toEqual([
      ['Enabled', '0'],
      ['URL', 'NONE'],
      ['User', 'NONE'],
      ['Password', 'NONE'],
      ['Cluster', 'NONE'],
      ['UseManualRHEVMFencing', '0'],
    ]);
  });

  test('says in words which rows no source confirms', async () => {
    const text = await printed('kvm-states', '--format', 'markdown');
    expect(text).toMatch(/^### States of a virtual machine under KVM\n\n\| virsh domstate \|/);
    expect(text).toContain(
      '| paused | Suspended; it keeps its memory but gets no CPU. | not documented | not confirmed |',
    );
    expect(text).toContain('Source: none found.');
    // Nothing is in doubt there, so nothing needs to be said of it.
    expect(await printed('resource-states', '--format', 'markdown')).not.toContain('Certainty');
  });

  test('tells what a file can change from what has no workaround', async () => {
    const { tables } = JSON.parse(await printed('troubleshooting', '--format', 'json')) as Printed;
    const answers = new Map((tables[0]?.rows ?? []).map(({ cells }) => [cells[0], cells[2]]));
    expect(answers.get('RHEV: a virtual machine hangs in wait_for_launch and then fails to start.')).toBe(
      'No workaround',
    );
    expect(answers.get('During a live migration one of the clustered virtual machines panics.')).toMatch(
      /^llttab of every node/,
    );
  });

  test('refuses a table that does not exist, and names those that do', async () => {
    const { code, stdout, stderr } = await runCli(['states', 'kvm-state']);
    expect([code, stdout]).toEqual([2, '']);
    expect(stderr).toMatch(
      /^clusterwright: There is no table "kvm-state"\. Did you mean "kvm-states"\?\nThe tables are:\n/,
    );
  });
});
