import { endOfXmlName } from './characters';
import type { XmlProblemList } from './problem-list';

// XML 1.0, production 23; which encoding is meant is decided by whoever made text of the bytes.
const DECLARATION =
  /^<\?xml\s+version\s*=\s*(?:'1\.\d+'|"1\.\d+")(?:\s+encoding\s*=\s*(?:'[A-Za-z][\w.-]*'|"[A-Za-z][\w.-]*"))?(?:\s+standalone\s*=\s*(?:'(?:yes|no)'|"(?:yes|no)"))?\s*\?>$/;

/** No declaration is longer. */
const LONGEST_DECLARATION = 300;

/** Reads `<?…?>` and returns where it ends. `begin`: the only place where the declaration of XML may stand. */
export function readInstruction(text: string, at: number, begin: number, problems: XmlProblemList): number {
  const close = text.indexOf('?>', at + 2);
  const end = close < 0 ? endOfLine(text, at) : close + 2;
  const opening = { start: at, end: at + 2 };
  if (close < 0) problems.note('instruction-not-closed', opening, '<?');
  const nameEnd = endOfXmlName(text, at + 2);
  const name = text.slice(at + 2, nameEnd);
  const head = { start: at, end: nameEnd };
  if (name === '') problems.note('missing-name', opening, '<?');
  else if (name.toLowerCase() === 'xml') {
    if (at !== begin) problems.note('late-declaration', head, text.slice(at, nameEnd));
    else if (close >= 0 && !DECLARATION.test(text.slice(at, Math.min(end, at + LONGEST_DECLARATION))))
      problems.note('bad-declaration', { start: at, end: Math.min(end, at + LONGEST_DECLARATION) }, '');
  }
  return end;
}

/**
 * Reads `<!…`, which is a document type if anything, and returns where it ends. It may hold declarations in brackets;
 * none of them is ever looked at. `isAllowed`: none was read and no element has begun yet.
 */
export function readDeclarationMarkup(text: string, at: number, isAllowed: boolean, problems: XmlProblemList): number {
  const head = { start: at, end: endOfXmlName(text, at + 2) };
  const written = text.slice(at, head.end);
  if (written !== '<!DOCTYPE' || !isAllowed) {
    problems.note('missing-name', head, written);
    return head.end;
  }
  const end = endOfDoctype(text, head.end);
  problems.note('doctype', head, written);
  if (end !== undefined) return end;
  problems.note('tag-not-ended', head, written);
  return endOfLine(text, head.end);
}

function endOfLine(text: string, from: number): number {
  const end = text.indexOf('\n', from);
  return end < 0 ? text.length : end;
}

/** Behind the `>` that ends a document type, comments, quoted texts and brackets in it skipped; undefined: none. */
function endOfDoctype(text: string, from: number): number | undefined {
  let brackets = 0;
  for (let at = from; at < text.length; at++) {
    switch (text.charAt(at)) {
      case '[':
        brackets++;
        break;
      case ']':
        brackets--;
        break;
      case '>':
        if (brackets <= 0) return at + 1;
        break;
      case '"':
      case "'":
        at = text.indexOf(text.charAt(at), at + 1);
        break;
      case '<':
        if (text.startsWith('<!--', at)) at = lastOf('-->', text, at + 4);
        else if (brackets === 0) return undefined;
        break;
      default:
    }
    if (at < 0) return undefined;
  }
  return undefined;
}

/** Where the last character of the next such text stands, or -1. */
function lastOf(wanted: string, text: string, from: number): number {
  const at = text.indexOf(wanted, from);
  return at < 0 ? at : at + wanted.length - 1;
}
