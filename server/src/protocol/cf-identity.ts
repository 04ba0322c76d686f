/** How a `.cf` text reads: a cluster configuration, a Postfix configuration, or neither for certain. */
export type CfIdentity = 'vcs' | 'postfix' | undefined;

// A decision needs the head of a file only; a huge file must not cost more than a small one.
const HEAD_LENGTH = 64 * 1024;

const NAME = String.raw`(?:"[^"\r\n]+"|[A-Za-z_][\w.-]*)`;
const KEYWORD = '(?:cluster|system|group|type|remotecluster|[Hh]eartbeat)';
/** What may stand behind a complete header: its block, a comment, the end of the line or the next declaration. */
const HEADER_END = String.raw`[ \t]*(?=\(|//|/\*|\r|\n|$|${KEYWORD}[ \t]|include[ \t]*")`;
/** What may stand behind the `(` of a resource. A SpamAssassin rule, `meta NAME (A && B)`, must not match. */
const BLOCK_START = String.raw`[ \t]*(?=\)|//|/\*|\r|\n|$|[A-Za-z]\w*[ \t]*(?:@[^=\r\n]*)?=[^=~])`;

const DECLARATIONS = [
  String.raw`include[ \t]*"`,
  String.raw`${KEYWORD}[ \t]+${NAME}${HEADER_END}`,
  String.raw`[A-Za-z]\w*[ \t]+${NAME}\s*\(${BLOCK_START}`,
  String.raw`(?:${NAME}[ \t]+)?requires[ \t]+group[ \t]+${NAME}[ \t]+(?:online|offline)\b`,
  String.raw`${NAME}[ \t]+requires[ \t]+${NAME}[ \t]*(?=//|/\*|\r|\n|$|${NAME}[ \t]+requires\b)`,
  String.raw`${NAME}[ \t]+requires[ \t]+atleast[ \t]+\d+[ \t]+from\b`,
];
const DECLARATION = new RegExp(`(?:${DECLARATIONS.join('|')})`, 'y');
const DECLARATION_ON_ANY_LINE = new RegExp(String.raw`^[ \t]*(?:${DECLARATIONS.join('|')})`, 'm');

// White space, both kinds of comment, and `#` lines: no cluster page shows those, but people write them.
const BLANKS_AND_COMMENTS = /(?:\s+|\/\/[^\r\n]*|#[^\r\n]*|\/\*[\s\S]*?\*\/)*/y;

// Postfix parameters are lower case, begin in the first column and are followed by `=` (postconf(5));
// every attribute of a cluster configuration has a capital letter or stands inside a block.
const POSTFIX_PARAMETER = /^[a-z0-9][a-z0-9_]*[ \t]*=(?!=)/m;

/**
 * Tells from its text what a `.cf` file is, and says nothing when it is not sure: other programs (Postfix, SpamAssassin,
 * CFEngine, sendmail) use the extension too.
 */
export function sniffCfText(text: string): CfIdentity {
  const head = text.slice(text.charCodeAt(0) === 0xfeff ? 1 : 0, HEAD_LENGTH);
  BLANKS_AND_COMMENTS.lastIndex = 0;
  BLANKS_AND_COMMENTS.test(head);
  DECLARATION.lastIndex = BLANKS_AND_COMMENTS.lastIndex;
  if (DECLARATION.test(head)) return 'vcs';
  if (POSTFIX_PARAMETER.test(head) && !DECLARATION_ON_ANY_LINE.test(head)) return 'postfix';
  return undefined;
}
