import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import type { RuleEntry } from '../../server/src/protocol/rule-entry';
import { rules } from '../../server/src/rules/index';
import { rulePages } from '../harness/rule-pages';

const root = join(import.meta.dirname, '../..');
const read = (path: string): string => readFileSync(join(root, path), 'utf8').replaceAll('\r\n', '\n');
const pages = rulePages();
const ids = pages.map(({ id }) => id).sort();

describe('docs/rules', () => {
  test('holds the page of every rule, and nothing else but the index', () => {
    expect(readdirSync(join(root, 'docs/rules')).sort()).toEqual([...ids.map((id) => `${id}.md`), 'README.md'].sort());
    const stale = pages.filter(({ id, text }) => read(`docs/rules/${id}.md`) !== text).map(({ id }) => id);
    expect(stale, 'run npm run generate').toEqual([]);
  });

  test('lists every rule with its severity and title', () => {
    const rows = [...read('docs/rules/README.md').matchAll(/^\| \[(.+?)\]\((.+?)\) \| (\w+) \| (.+) \|$/gm)];
    const listed = rows.map(([, id, path, severity, title]) => [id, path, severity, title]);
    // The index has a section for each family, in order within.
    const wanted = rules.map(({ id, severity, title }) => [id, `${id}.md`, severity, title.replaceAll('|', '\\|')]);
    expect(listed.sort()).toEqual(wanted.sort());
  });
});

/** These read dist/, which `npm test` builds first. */
describe('The pages in the extension', () => {
  test('are those of the rules, word for word', () => {
    expect(readdirSync(join(root, 'dist/rules')).sort()).toEqual([...ids.map((id) => `${id}.md`), 'index.json'].sort());
    expect(pages.filter(({ id, text }) => read(`dist/rules/${id}.md`) !== text).map(({ id }) => id)).toEqual([]);
  });

  test('are listed with what the rules say of themselves', () => {
    const entries = JSON.parse(read('dist/rules/index.json')) as RuleEntry[];
    const facts = [...rules].map(({ id, title, severity }) => ({ id, title, severity }));
    expect(entries).toEqual(facts.sort((one, other) => (one.id < other.id ? -1 : 1)));
  });
});
