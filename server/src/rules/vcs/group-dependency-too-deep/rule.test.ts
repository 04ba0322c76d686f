import { describe, test } from 'vitest';
import { check } from '../../../../../test/harness/check';

/** Groups `a`, `b`, … of which each requires the next; carets below the link of that number. */
function chain(names: readonly string[], marked = -1): string {
  return names
    .map((name, index) => {
      const next = names[index + 1];
      const link = next === undefined ? '' : `requires group ${next} online local firm\n`;
      const marker =
        index === marked ? `               ${'^'.repeat(next?.length ?? 1)} error[group-dependency-too-deep]\n` : '';
      return `group ${name} ( SystemList = { n1 = 0 } )\n${link}${marker}`;
    })
    .join('');
}

describe('group-dependency-too-deep', () => {
  test('six levels: the fifth link is one too many', () => check(chain(['a', 'b', 'c', 'd', 'e', 'f'], 4)));

  test('eight levels are still one mistake', () => check(chain(['a1', 'b1', 'c1', 'd1', 'e1', 'f1', 'g1', 'h1'], 4)));

  test('4.1 allows three levels', async () => {
    await check(chain(['a', 'b', 'c', 'd'], 2), { version: '4.1' });
    await check(chain(['a', 'b', 'c']), { version: '4.1' });
    await check(chain(['a', 'b', 'c', 'd']), { version: '5.0' });
  });

  test('five levels are allowed', () => check(chain(['a', 'b', 'c', 'd', 'e'])));

  test('many groups side by side are no depth', () =>
    check(`group base ( SystemList = { n1 = 0 } )
${['p', 'q', 'r', 's', 't', 'u', 'v'].map((name) => `group ${name} ( SystemList = { n1 = 0 } ) requires group base online local firm`).join('\n')}
`));

  test('a child that is not declared ends the chain', () =>
    check(`${chain(['a', 'b', 'c', 'd', 'e'])}requires group gone online local firm\n`));
});
