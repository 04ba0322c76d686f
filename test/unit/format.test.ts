import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { checkFormat, formatted, outcomeOf } from '../harness/check-format';
import { fixtureClusters } from '../harness/fixture-clusters';

/** As the product writes a configuration: nothing in it changes. */
const DUMPED = `include "types.cf"
include "RackTypes.cf"

cluster harbour (
	UserNames = { admin = dKRfKMfPMnNNqYSlPM }
	Administrators = { admin }
	)

system pier1 (
	)

system pier2 (
	)

group cvm (
	SystemList = { pier1 = 0, pier2 = 1 }
	Parallel = 1
	)

	CFSfsckd fsckd (
		)



	// resource dependency tree
	//
	//	group cvm
	//	{
	//	CFSfsckd fsckd
	//	}


group web (
	SystemList = { pier1 = 0, pier2 = 1 }
	AutoStartList = { pier1 }
	)

	IP web_ip (
		Device @pier1 = eth0
		Device @pier2 = eth1
		Address = "192.0.2.7"
		)

	KVMGuest web_vm (
		RHEVMInfo = { Enabled = 1,
			 URL = "https://manager.example.com:443",
			 User = "admin@internal",
			 Cluster = basin }
		GuestName = web01
		)

	NIC web_nic (
		Device = eth0
		)

	requires group cvm online local firm
	web_ip requires web_nic
	web_vm requires atleast 1 from web_ip,web_nic


	// resource dependency tree
	//
	//	group web
	//	{
	//	KVMGuest web_vm
	//	    {
	//	    IP web_ip
	//	    }
	//	}
`;

test('what the product wrote stays as it is', () => {
  expect(checkFormat(DUMPED)).toBe(DUMPED);
});

test('everything on one line becomes the same text again, but for blank lines before comments', () => {
  const bare = DUMPED.replace(/^\t\/\/.*\n/gm, '').replace(/\n{3,}/g, '\n\n');
  const oneLine = bare.replace(/\s+/g, ' ');
  expect(checkFormat(oneLine)).toBe(`${bare.trimEnd()}\n`);
});

describe('blocks', () => {
  test('have one attribute a line and `)` below the attributes', () => {
    expect(checkFormat('group g ( SystemList={a=0,b=1} Parallel   =1)')).toBe(
      'group g (\n\tSystemList = { a = 0, b = 1 }\n\tParallel = 1\n\t)\n',
    );
    expect(checkFormat('system s ()\nsystem t (\n)\n')).toBe('system s (\n\t)\n\nsystem t (\n\t)\n');
  });

  test('of resources are indented where a group stands above them', () => {
    expect(checkFormat('NIC n (\nDevice = eth0\n)\n')).toBe('NIC n (\n\tDevice = eth0\n\t)\n');
    expect(checkFormat('group g (\n)\nNIC n (\nDevice = eth0\n)\nIP i (\n)\ni requires n\n')).toBe(
      'group g (\n\t)\n\n\tNIC n (\n\t\tDevice = eth0\n\t\t)\n\n\tIP i (\n\t\t)\n\n\ti requires n\n',
    );
  });

  test('are parted by one blank line, one-liners by at most one', () => {
    expect(
      checkFormat('include "a.cf"\n\n\n\ninclude "b.cf"\ninclude "c.cf"\ncluster c (\n\t)\n\n\n\nsystem s\nsystem t\n'),
    ).toBe('include "a.cf"\n\ninclude "b.cf"\ninclude "c.cf"\n\ncluster c (\n\t)\n\nsystem s\nsystem t\n');
  });

  test('keep a blank line between attributes, and lose those at their edges', () => {
    expect(checkFormat('group g (\n\n\tA = 1\n\n\n\tB = 2\n\n\t)\n')).toBe('group g (\n\tA = 1\n\n\tB = 2\n\t)\n');
  });

  test('of types', () => {
    expect(
      checkFormat(
        'type T (\nstatic   str ArgList [ ] ={A,B};\nstr A\nint B { }={ x=1 }\nkeylist C = {}\nkeylist D={ };\ntemp str E )',
      ),
    ).toBe(
      'type T (\n\tstatic str ArgList[] = { A, B };\n\tstr A\n\tint B{} = { x = 1 }\n\tkeylist C = {}\n\tkeylist D = { };\n\ttemp str E\n\t)\n',
    );
  });
});

describe('lists', () => {
  const long = Array.from({ length: 9 }, (_, at) => `system${String(at)}`);
  const folded = (items: readonly string[]): string => items.join(',\n\t\t ');

  test('that fit stand on one line', () => {
    expect(checkFormat('group g (\n\tSystemList = {\n\t\ta = 0,\n\t\tb = 1\n\t\t}\n\t)\n')).toBe(
      'group g (\n\tSystemList = { a = 0, b = 1 }\n\t)\n',
    );
  });

  test('of pairs that do not fit have one entry a line', () => {
    const pairs = long.map((name, at) => `${name} = ${String(at)}`);
    expect(checkFormat(`group g (\n\tSystemList = { ${pairs.join(', ')} }\n\t)\n`)).toBe(
      `group g (\n\tSystemList = { ${folded(pairs)} }\n\t)\n`,
    );
  });

  test('of values that do not fit are folded if they were', () => {
    const text = `group g (\n\tAutoStartList = { ${long.join(', ')} }\n\t)\n`;
    expect(checkFormat(text)).toBe(text);
    expect(checkFormat(text.replace('system4,', 'system4,\n'))).toBe(
      `group g (\n\tAutoStartList = { ${folded(long)} }\n\t)\n`,
    );
  });

  test('that reach column 80 fit, and those beyond do not', () => {
    const text = (length: number): string => `cluster c (\n\tUserNames = { a = ${'x'.repeat(length)}, b = y }\n\t)\n`;
    // A tab counts as eight columns.
    const longest = 80 - 8 - 'UserNames = { a = , b = y }'.length;
    expect(checkFormat(text(longest))).toBe(text(longest));
    expect(checkFormat(text(longest + 1))).toBe(text(longest + 1).replace(', b', ',\n\t\t b'));
  });

  test('without separators keep their lines, which may be all that tells the values apart', () => {
    const text = 'KVMGuest v (\n\tRHEVMInfo = { Enabled = 1\n\t\t URL = NONE,\n\t\t User = NONE }\n\t)\n';
    expect(checkFormat(text.replaceAll('\n\t\t ', '\n  '))).toBe(text);
  });
});

describe('comments', () => {
  test('stay at the end of a line, or on a line of their own, indented as what follows', () => {
    expect(
      checkFormat(
        '   // head\ngroup g ( // open\n// first\nA = 1   // one\n   /* two */\n B = { x = 1, // x\n y = 2 // y\n }\n  // last\n)   // close\n\n// of n\nNIC n (\n)\n',
      ),
    ).toBe(
      '// head\ngroup g ( // open\n\t// first\n\tA = 1 // one\n\t/* two */\n\tB = { x = 1, // x\n\t\t y = 2 // y\n\t\t }\n\t// last\n\t) // close\n\n\t// of n\n\tNIC n (\n\t\t)\n',
    );
  });

  test('behind the last member of a group belong to the group if they are indented', () => {
    expect(
      checkFormat('group g (\n)\n\n  // of g\n  // as well\n\n// of h, and of others\n\ngroup h (\n)\n// end\n'),
    ).toBe('group g (\n\t)\n\n\t// of g\n\t// as well\n\n// of h, and of others\n\ngroup h (\n\t)\n// end\n');
  });

  test('of the product stand two lines apart, their own blanks stay', () => {
    expect(
      checkFormat('group g (\n)\ni requires n\n// resource dependency tree\n//\n//\tgroup g   \n//\t{\ngroup h (\n)\n'),
    ).toBe(
      'group g (\n\t)\n\n\ti requires n\n\n\n\t// resource dependency tree\n\t//\n\t//\tgroup g   \n\t//\t{\n\n\ngroup h (\n\t)\n',
    );
  });

  test('over several lines keep their lines', () => {
    expect(checkFormat('group g (\n  /* a\n   * b\n   */\n  A = 1\n)\n')).toBe(
      'group g (\n\t/* a\n   * b\n   */\n\tA = 1\n\t)\n',
    );
  });

  test('between things that get lines of their own go with one of them', () => {
    expect(checkFormat('group g ( /* a */ A = 1 /* b */ B = 2 ) /* g */ system s /* s */\n')).toBe(
      'group g (\n\t/* a */ A = 1 /* b */\n\tB = 2\n\t) /* g */\n\nsystem s /* s */\n',
    );
    expect(checkFormat('group g (\n)\n/* s */ system s (\n)\n')).toBe('group g (\n\t)\n\n/* s */ system s (\n\t)\n');
  });

  test('that begin with # are taken for what they are meant as', () => {
    expect(checkFormat('# head\ngroup g ( # open\nA = 1 # one\n  # last\n)\n')).toBe(
      '# head\ngroup g ( # open\n\tA = 1 # one\n\t# last\n\t)\n',
    );
  });
});

describe('the bytes around', () => {
  test('line ends stay of their kind', () => {
    expect(checkFormat('system s (\r\n)\r\nsystem t (\r\n)')).toBe('system s (\r\n\t)\r\n\r\nsystem t (\r\n\t)\r\n');
    expect(checkFormat('system s (\r)\r')).toBe('system s (\r\t)\r');
    expect(checkFormat('system s\nsystem t\r\nsystem u')).toBe('system s\nsystem t\r\nsystem u\n');
  });

  test('a byte order mark stays, white space before the first line and behind the last one goes', () => {
    expect(checkFormat('\ufeff\n\n  system s\n\n\n')).toBe('\ufeffsystem s\n');
    expect(checkFormat('\n// only a comment')).toBe('// only a comment\n');
    expect(checkFormat('')).toBe('');
    expect(checkFormat(' \n\n')).toBe(' \n\n');
  });

  test('blanks in quotes, and words without quotes, stay', () => {
    const text = 'Application a (\n\tStartProgram = "/bin/a  b\t//c"\n\tUser = adm@host\n\t)\n';
    expect(checkFormat(text)).toBe(text);
  });
});

describe('refused, with the place', () => {
  const refusal = (text: string): unknown => {
    const outcome = outcomeOf(text);
    return 'refusal' in outcome ? outcome.refusal : outcome;
  };

  test.each([
    ['a syntax error', 'system s\ngroup g (\n\tA = { a\n\t)\n', 'it has a syntax error', '{ a'],
    ['words outside of any declaration', 'system s\nhello there you\n', 'it has a syntax error', 'hello'],
    ['a quote that does not end', 'NIC n (\n\tDevice = "eth0\n\t)\n', 'it has a syntax error', '"eth0'],
    ['a comment that does not end', 'system s /* t\n', 'it has a syntax error', '/*'],
    ['a conflict', 'system s\n<<<<<<< HEAD\nsystem t\n=======\nsystem u\n>>>>>>> x\n', /conflict/, '<<<<<<<'],
    ['curly quotes', 'NIC n (\n\tDevice = “eth0”\n\t)\n', /typographic/, '“'],
    ['blanks of another alphabet', 'NIC n (\n\tDevice\u00a0= eth0\n\t)\n', /typographic/, '\u00a0'],
  ])('%s', (_, text, reason, at) => {
    expect(refusal(text)).toEqual({
      reason: typeof reason === 'string' ? reason : (expect.stringMatching(reason) as unknown),
      offset: text.indexOf(at),
    });
  });

  test('a configuration of Postfix', () => {
    expect(refusal('queue_directory = /var/spool/postfix\ncommand_directory = /usr/sbin\n')).toMatchObject({
      reason: expect.stringMatching(/Postfix/) as unknown,
    });
  });

  test('but not for what VCS may accept', () => {
    expect(formatted('Heartbeat h (\n)\n')).toBe('Heartbeat h (\n\t)\n');
    expect(formatted('group g (\n\tA = { a,, b,}\n)\n')).toBe('group g (\n\tA = { a,, b, }\n\t)\n');
  });
});

test('edits touch no more than the blanks that change', () => {
  const text = 'group g (\r\n    A = 1\r\n\t)\r\n\r\n\r\n\r\nsystem s\r\n';
  const outcome = outcomeOf(text);
  expect('edits' in outcome && outcome.edits).toEqual([
    { start: text.indexOf('    A'), end: text.indexOf('A ='), text: '\t' },
    { start: text.indexOf('system') - 4, end: text.indexOf('system'), text: '' },
  ]);
  expect(outcomeOf(DUMPED)).toEqual({ edits: [] });
});

describe('only white space changes', () => {
  test.each(fixtureClusters().filter(({ valid }) => valid))('in $from', ({ files, from }) => {
    for (const { name, text } of files) checkFormat(text, `${from}: ${name}`);
  });

  const corpus = join(import.meta.dirname, '../corpus/fixtures');
  test.each(filesBelow(corpus))('in the corpus: %s', (path) => {
    checkFormat(readFileSync(join(corpus, path), 'utf8'));
  });
});

function filesBelow(folder: string): string[] {
  return readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .filter((path) => path.endsWith('.cf'))
    .sort();
}

describe('nobody waits', () => {
  const took = (text: string): number => {
    const begun = performance.now();
    outcomeOf(text);
    return performance.now() - begun;
  };

  test('for a configuration of 100,000 lines', () => {
    const group = DUMPED.slice(DUMPED.indexOf('group cvm'));
    const lines = group.split('\n').length - 1;
    const text = group.repeat(Math.ceil(100_000 / lines)).replaceAll('\t\t', '   ');
    // Reading included; a tenth of this on two idle cores.
    expect(took(text)).toBeLessThan(2500);
    const outcome = outcomeOf(text);
    expect('edits' in outcome && outcome.edits.length).toBeGreaterThan(10_000);
  });

  test.each([
    ['very many comments', `system s\n${'\n  // c\n'.repeat(60_000)}`],
    ['very many comments on one line', `system s\n${'/* c */ '.repeat(60_000)}system t\n`],
    [
      'a very long list',
      `group g (\n\tA = { ${Array.from({ length: 60_000 }, (_, at) => `k${String(at)} = 1`).join(', ')} }\n\t)\n`,
    ],
    ['very many lists', `group g (\n${'\tA = { a = 1, /* c */ b = 2 }\n'.repeat(20_000)}\t)\n`],
  ])('for %s', (_, text) => {
    expect(took(text)).toBeLessThan(2500);
  });
});
