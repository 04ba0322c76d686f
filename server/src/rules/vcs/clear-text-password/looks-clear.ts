/** Passwords that people choose and that consist of letters only, as the output of vcsencrypt does. */
const COMMON = new Set(
  (
    'admin administrator changeme changeit default guest letmein manager master oracle passphrase passwd password ' +
    'qwerty root secret superuser sybase symantec sysadmin system temppass test testpassword tiger veritas welcome'
  ).split(' '),
);

/**
 * Passwords encrypted with a security key may hold other characters than letters; they are longer than what people
 * choose, and have neither blanks nor most punctuation.
 */
const WITH_SECURITY_KEY = /^[A-Za-z0-9+/=_:.-]{24,}$/;

/** What the first releases made of a user's password: crypt(3) with the salt "cD", 13 characters that are not all letters. */
const OF_FIRST_RELEASES = /^cD[A-Za-z0-9./]{11}$/;

/**
 * Whether a password was written down as it is. vcsencrypt gives letters only, of both cases in no order. Nothing, the
 * default NONE and what somebody put in place of a password before showing the file are no passwords.
 */
export function looksClear(password: string, user: string | undefined): boolean {
  if (password === 'NONE' || isMasked(password)) return false;
  if (/^[A-Za-z]+$/.test(password)) return password === user || COMMON.has(password.toLowerCase());
  return !WITH_SECURITY_KEY.test(password) && !OF_FIRST_RELEASES.test(password);
}

/** `********`, `xxxx`, `<password>`, `…` or nothing at all. */
function isMasked(text: string): boolean {
  const trimmed = text.trim();
  if (trimmed.startsWith('<') && trimmed.endsWith('>')) return true;
  const first = trimmed.slice(0, 1);
  return /^[^0-9]?$/.test(first) && trimmed.split(first).join('') === '';
}
