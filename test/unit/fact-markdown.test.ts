import { describe, expect, test } from 'vitest';
import { allAgentTypes, attributesOf, objectFacts } from '../../server/src/catalog/vcs/catalog';
import type { ObjectKind } from '../../server/src/catalog/schema';
import { attributeMarkdown, keyMarkdown, typeMarkdown } from '../../server/src/features/shared/fact-markdown';
import { codeSpan, escapeMarkdown } from '../../server/src/features/shared/markdown';
import { shownDefault } from '../../server/src/features/shared/secrets';
import { readDeclaration } from '../../server/src/syntax/vcs/read-declaration';
import type { ObjectDeclaration } from '../../server/src/syntax/vcs/tree';
import { catalogType, declaredType, definitionOfFact } from '../../server/src/workspace/resource-type';

describe('facts as markdown', () => {
  test('an attribute is shown with default, need and source', () => {
    const type = catalogType('KVMGuest');
    const delay = type?.attributes.get('DelayAfterGuestOnline');
    const text = delay ? attributeMarkdown(delay, 'KVMGuest') : '';
    expect(text).toContain('int DelayAfterGuestOnline // KVMGuest');
    expect(text).toContain('Default: `5` seconds');
    expect(text).toContain('Source (certain):');
    const name = type?.attributes.get('GuestName');
    expect(name ? attributeMarkdown(name) : '').toContain('**Required.**');
  });

  test('a type is shown with what its agent does and which file brings it', () => {
    const type = catalogType('KVMGuest');
    const text = type ? typeMarkdown(type) : '';
    expect(text).toContain('**KVMGuest** (resource type, virtualization)');
    expect(text).toContain('**online**: ');
    expect(text).toContain('`types.cf`');
    expect(text).toContain('**Usual neighbours:**');
  });

  test('a key says whose it is', () => {
    const fact = catalogType('KVMGuest')?.attributes.get('RHEVMInfo')?.fact;
    const key = fact?.keys?.find(({ name }) => name === 'Password');
    const text = fact && key ? keyMarkdown(key, fact, 'KVMGuest') : '';
    expect(text).toContain('**Password** (key of RHEVMInfo of KVMGuest)');
    expect(text).toContain('A password');
  });

  test('every fact of the catalog becomes text with its source, without gaps', () => {
    const texts = allAgentTypes().flatMap((agent) => {
      const type = catalogType(agent.name);
      return type ? [typeMarkdown(type), ...[...type.attributes.values()].map((one) => attributeMarkdown(one))] : [];
    });
    for (const kind of Object.keys(objectFacts) as ObjectKind[]) {
      texts.push(...attributesOf(kind).map((fact) => attributeMarkdown(definitionOfFact(fact), kind)));
    }
    expect(texts.length).toBeGreaterThan(700);
    for (const text of texts) {
      expect(text).toContain('*Source');
      expect(text).not.toMatch(/undefined|\n\n\n|\[object/);
    }
  });

  test('what a source leaves open is said', () => {
    const open = allAgentTypes()
      .flatMap((agent) => agent.attributes)
      .find((fact) => fact.unconfirmed?.includes('default'));
    expect(open ? attributeMarkdown(definitionOfFact(open)) : '').toMatch(/Not confirmed by the source: .*the default/);
  });
});

describe('passwords', () => {
  const typeOf = (text: string) => declaredType(readDeclaration(text) as ObjectDeclaration);

  test('a default in a type file is not shown when it is a password', () => {
    const type = typeOf('type Vault (\n\tstr Password = "hunter2"\n\tstr Login = ops\n\t)');
    const texts = [...type.attributes.values()].map((definition) => attributeMarkdown(definition));
    expect(texts.join()).not.toContain('hunter2');
    expect(texts.join()).toContain('ops');
  });

  test('nor as a key of an association', () => {
    const type = typeOf('type Vault (\n\tstr Info{} = { User = ops, Password = "hunter2", DbPwd = hunter3 }\n\t)');
    const info = type.attributes.get('Info');
    expect(info && shownDefault(info)).toBe('{ User = ops, Password = …, DbPwd = … }');
  });
});

describe('escaping', () => {
  test('text of others stays text', () => {
    expect(escapeMarkdown('a *b* <c> [d](e) f_g _h_')).toBe(String.raw`a \*b\* \<c\> \[d\](e) f_g \_h\_`);
    expect(escapeMarkdown('# no heading')).toBe(String.raw`\# no heading`);
    expect(escapeMarkdown('1. no list')).toBe(String.raw`1\. no list`);
  });

  test('a code span holds any text', () => {
    expect(codeSpan('a`b')).toBe('``a`b``');
    expect(codeSpan('')).toBe('`""`');
  });
});
