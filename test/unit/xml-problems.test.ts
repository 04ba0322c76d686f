import { describe, expect, test } from 'vitest';
import { readXml } from '../../server/src/syntax/xml/read-xml';
import { LONGEST_TEXT } from '../../server/src/syntax/xml/xml-tree';

/** What is wrong with the text: code, what is marked, and what the message quotes. */
function problems(text: string): string[] {
  return readXml(text).problems.map(
    ({ code, start, end, text: quote }) => `${code} at ${String(start)} [${text.slice(start, end)}] "${quote}"`,
  );
}

/** Each text holds one mistake; the place is the offset of what is marked. */
const ONE_MISTAKE: readonly (readonly [what: string, text: string, problem: string])[] = [
  ['no close tag', '<a><b></a>', 'element-not-closed at 4 [b] "b"'],
  ['no close tag at the end', '<a><b/>', 'element-not-closed at 1 [a] "a"'],
  ['a close tag too many', '<a><b/></b></a>', 'stray-close-tag at 7 [</b>] "b"'],
  ['a close tag after the root', '<a/></a>', 'stray-close-tag at 4 [</a>] "a"'],
  ['a misspelt close tag', '<a><b><c/></B><d/></a>', 'wrong-close-tag at 12 [B] "b"'],
  ['a misspelt close tag of the root', '<a><b/></A>', 'wrong-close-tag at 9 [A] "a"'],
  ['a tag that goes on to the next', "<a\n  <b c='d'/></a>", 'tag-not-ended at 0 [<a] "a"'],
  ['a tag at the end of the text', "<a c='d'", 'tag-not-ended at 0 [<a c=\'d\'] "a"'],
  ['a tag that is neither ended nor closed', "<a><b c='d'\n</a>", 'tag-not-ended at 3 [<b c=\'d\'] "b"'],
  ['a value at the end of the text', "<a b='c", 'value-not-closed at 5 [\'c] "b"'],
  ['a close tag that goes on to the next', '<a><b></b <c/></a>', 'tag-not-ended at 6 [</b] "b"'],
  ['something in a close tag', '<a><b></b x></a>', 'missing-name at 10 [x] "x"'],
  ['a close tag without a name', '<a></></a>', 'missing-name at 3 [</>] "</>"'],
  ['a single <', '<a>1 < 2</a>', 'missing-name at 5 [<] "<"'],
  ['several <', '<a> <<< </a>', 'missing-name at 4 [<<<] "<<<"'],
  ['a sign in a tag', "<a , b='1'/>", 'missing-name at 3 [,] ","'],
  ['a sign before a name', "<a ,b='1'/>", 'missing-name at 3 [,] ","'],
  ['a hard blank', "<a\u00a0b='1'/>", 'missing-name at 2 [\u00a0] "\u00a0"'],
  ['a value without a name', "<a 'x' b='1'/>", "missing-name at 3 ['x'] \"'x'\""],
  ['two =', "<a b=='1'/>", 'missing-name at 5 [=] "="'],
  ['an instruction without a name', '<a><? x?></a>', 'missing-name at 3 [<?] "<?"'],
  ['a declaration in the text', '<a><!ELEMENT b></a>', 'missing-name at 3 [<!ELEMENT] "<!ELEMENT"'],
  ['a document type after the root has begun', '<a><!DOCTYPE a></a>', 'missing-name at 3 [<!DOCTYPE] "<!DOCTYPE"'],
  ['no =', "<a b 'c' d='e'/>", 'missing-equals at 3 [b] "b"'],
  ['a name alone', '<a b/>', 'attribute-without-value at 3 [b] "b"'],
  ['nothing behind =', '<a b=/>', 'attribute-without-value at 3 [b] "b"'],
  ['the next attribute behind =', "<a b= c='d'/>", 'attribute-without-value at 3 [b] "b"'],
  ['the next line behind =', "<a b=\n  c='d'/>", 'attribute-without-value at 3 [b] "b"'],
  ['no quotes', '<a b=c/>', 'attribute-without-quotes at 5 [c] "c"'],
  ['no quotes around a path', '<a b=/dev/sda/>', 'attribute-without-quotes at 5 [/dev/sda] "/dev/sda"'],
  ['no opening quote', "<a b=c' d='e'/>", 'attribute-without-quotes at 5 [c\'] "c"'],
  ['curly quotes', '<a b=‘c’/>', 'attribute-without-quotes at 5 [‘c’] "‘c’"'],
  ['no closing quote before the next attribute', "<a b='c d='e' f='g'/>", 'value-not-closed at 5 [\'c] "b"'],
  ['no closing quote over two lines', "<a b='c\n  d='e'/>", 'value-not-closed at 5 [\'c] "b"'],
  ['no closing quote at the end of a tag', "<a><b c='d/>\n<b c='e'/></a>", 'value-not-closed at 8 [\'d] "c"'],
  ['no closing quote before a tag in the line', "<a><b c='d/><b c='e'/></a>", 'value-not-closed at 8 [\'d] "c"'],
  ['no closing quote before text', "<a><b c='d>x</b><b c='e'/></a>", 'value-not-closed at 8 [\'d] "c"'],
  ['no closing quote anywhere', '<a><b c="d>\n</b></a>', 'value-not-closed at 8 ["d] "c"'],
  ['a quote only', '<a><b c="\n</b></a>', 'value-not-closed at 8 ["] "c"'],
  ['no blank', "<a b='1'c='2'/>", 'attributes-not-parted at 8 [c] ""'],
  ['an attribute twice', "<a b='1' b='2'/>", 'duplicate-attribute at 9 [b] "b"'],
  ['< in a value', "<a b='1 < 2'/>", 'less-than-in-value at 8 [<] "<"'],
  ['an unknown entity', '<a>&nbsp;</a>', 'unknown-entity at 3 [&nbsp;] "&nbsp;"'],
  ['an unknown entity in a value', "<a b='1&ouml;'/>", 'unknown-entity at 7 [&ouml;] "&ouml;"'],
  ['a character that XML does not have', '<a>&#0;</a>', 'bad-reference at 3 [&#0;] "&#0;"'],
  ['a number that is too great', '<a>&#x110000;</a>', 'bad-reference at 3 [&#x110000;] "&#x110000;"'],
  ['a plain &', '<a>b & c</a>', 'stray-ampersand at 5 [&] "&"'],
  ['a plain & in a value', "<a b='?x=1&y=2'/>", 'stray-ampersand at 10 [&] "&"'],
  ['a comment without end', '<a/><!-- b', 'comment-not-closed at 4 [<!--] "<!--"'],
  ['two hyphens in a comment', '<a><!-- b -- c --></a>', 'double-hyphen-in-comment at 10 [--] "--"'],
  ['three hyphens at the end of a comment', '<a><!-- b ---></a>', 'double-hyphen-in-comment at 10 [--] "--"'],
  ['the end of a section without its beginning', '<a>b ]]> c</a>', 'section-end-in-text at 5 []]>] "]]>"'],
  ['an instruction without end', '<a/><?b', 'instruction-not-closed at 4 [<?] "<?"'],
  ['a declaration after a blank line', "\n<?xml version='1.0'?><a/>", 'late-declaration at 1 [<?xml] "<?xml"'],
  ['a declaration in the root', "<a><?xml version='1.0'?></a>", 'late-declaration at 3 [<?xml] "<?xml"'],
  ['no version', "<?xml encoding='UTF-8'?><a/>", 'bad-declaration at 0 [<?xml encoding=\'UTF-8\'?>] ""'],
  ['another version', "<?xml version='2.0'?><a/>", 'bad-declaration at 0 [<?xml version=\'2.0\'?>] ""'],
  ['a document type', '<!DOCTYPE a><a/>', 'doctype at 0 [<!DOCTYPE] "<!DOCTYPE"'],
  [
    'a document type with declarations',
    `<!DOCTYPE a [ <!-- ' ]> --> <!ENTITY b "]>"> <!ENTITY c SYSTEM 'file:///etc/passwd'> ]>\n<a/>`,
    'doctype at 0 [<!DOCTYPE] "<!DOCTYPE"',
  ],
  ['text before the root', 'x\n<a/>', 'text-outside-root at 0 [x] ""'],
  ['text after the root', '<a/>\n x y \n', 'text-outside-root at 6 [x y] ""'],
  ['a section after the root', '<a/><![CDATA[b]]>', 'text-outside-root at 4 [<![CDATA[] ""'],
  ['a second root', '<a/><b/><c/>', 'second-root at 5 [b] "b"'],
  ['a comment alone', '<!-- a -->', 'no-root at 0 [<!-- a -->] ""'],
  ['a prefix that nothing binds', "<a><q:b q:c='1'/><q:d/></a>", 'unbound-prefix at 4 [q:b] "q:b"'],
  ['a prefix bound elsewhere', "<a><b xmlns:q='u'/><q:c/></a>", 'unbound-prefix at 20 [q:c] "q:c"'],
  ['a prefix of an attribute', "<a q:b='1'/>", 'unbound-prefix at 3 [q:b] "q:b"'],
  ['a control character', '<a>b\u0007c</a>', 'control-character at 4 [\u0007] ""'],
  ['a character that is none', '<a>b\uffffc</a>', 'control-character at 4 [\uffff] ""'],
];

describe('one mistake is one problem, at its place', () => {
  test.each(ONE_MISTAKE)('%s', (_what, text, problem) => {
    expect(problems(text)).toEqual([problem]);
  });

  test('a section without end takes the rest', () => {
    expect(problems('<a><![CDATA[ b </a>')).toEqual([
      'element-not-closed at 1 [a] "a"',
      'section-not-closed at 3 [<![CDATA[] "<![CDATA["',
    ]);
  });

  test('a document type without end gives up with its line', () => {
    const document = readXml('<!DOCTYPE a [\n<a/>');
    expect(document.root?.name.text).toBe('a');
    expect(document.problems.map(({ code }) => code)).toEqual(['doctype', 'tag-not-ended']);
  });

  test('257 levels are read, and nothing below', () => {
    const nested = (levels: number): string => '<a>'.repeat(levels) + '</a>'.repeat(levels);
    expect(problems(nested(257))).toEqual([]);
    expect(problems(nested(258))).toEqual(['too-deep at 772 [a] "a"']);
    expect(problems(nested(400))).toEqual(['too-deep at 772 [a] "a"']);
  });

  test('texts, values and comments that no reader takes', () => {
    const long = 'x'.repeat(LONGEST_TEXT + 1);
    expect(readXml(`<a b='${long}'/>`).problems).toEqual([{ code: 'too-long', start: 3, end: 4, text: 'b' }]);
    expect(readXml(`<a>${long}</a>`).problems).toEqual([{ code: 'too-long', start: 3, end: 4, text: '' }]);
    expect(readXml(`<a><!--${long}--></a>`).problems).toEqual([{ code: 'too-long', start: 3, end: 7, text: '<!--' }]);
  });

  test('a long text is quoted in part', () => {
    const [problem] = readXml(`<a b=${'x'.repeat(1_000)}/>`).problems;
    expect(problem?.text).toBe(`${'x'.repeat(79)}…`);
    expect(problem && problem.end - problem.start).toBe(1_000);
  });
});

describe('what is right', () => {
  test.each([
    ['nothing', ''],
    ['white space', ' \n'],
    ['a byte order mark', "\ufeff<?xml version='1.0' encoding='UTF-8' standalone=\"no\"?>\n<a/>"],
    ['comments and instructions before and after the root', '<!-- a --><?b c?><a/><!-- d --><?e?>\n'],
    ['an empty comment', '<a><!----></a>'],
    ['> in text and values', "<a b='1 > 2'>3 > 4</a>"],
    ['the other quote in a value', `<a b="it's" c='"'/>`],
    ['a value that looks like attributes', `<a b='x c=' d='e'/>`],
    ['a value over two lines', "<a b='c\n d'/>"],
    ['blanks around =', "<a b = 'c'\n/>"],
    ['line breaks in tags', "<a\n\tb='c'\n></a\n>"],
    ['line ends of another system', "<a\r\n  b='c'>\r\n</a>\r\n"],
    ['a section', '<a><![CDATA[ <b> & ]] > ]]></a>'],
    ['references', "<a b='&lt;&#65;'>&amp;&gt;&quot;&apos;&#x41;&#x1F600;</a>"],
    ['names in other scripts', "<größe höhe='1'/>"],
    ['prefixes', "<a xmlns='u' xmlns:q='v' q:b='1' xml:lang='en'><q:c/><d q:e='2'/></a>"],
    ['a prefix bound at its own element', "<a><q:b xmlns:q='v'/></a>"],
  ])('%s', (_what, text) => {
    expect(problems(text)).toEqual([]);
  });
});
