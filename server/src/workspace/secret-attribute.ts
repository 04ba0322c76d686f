import type { Attribute, Word } from '../syntax/vcs/tree';
import type { AttributeDefinition } from './resource-type';

const SECRET_NAME = /passw(?:or)?d|passphrase|pwd$|pword$|pswd$|secret|^UserNames$|^ESXDetails$|community/i;

/** Whether the name of an attribute or key says that nobody may be shown its value. */
export function hidesValue(name: string): boolean {
  return SECRET_NAME.test(name);
}

/** The words of an attribute's value that are passwords. */
export function secretWords(attribute: Attribute, definition: AttributeDefinition | undefined): readonly Word[] {
  const { value } = attribute;
  if (value === undefined) return [];
  const whole = definition?.fact?.secret === true || hidesValue(attribute.name.text);
  if (value.kind === 'scalar') return whole ? [value] : [];
  const words: Word[] = [];
  for (const item of value.items) {
    const known = definition?.fact?.keys?.find((key) => key.name === item.key.text);
    const secret = whole || known?.secret === true || hidesValue(item.key.text);
    if (secret && item.value) words.push(item.value);
    else if (whole && !item.equals) words.push(item.key);
  }
  return words;
}

/** The words of an attribute's value that the catalog knows as passwords which vcsencrypt has to encrypt. */
export function encryptedWords(attribute: Attribute, definition: AttributeDefinition | undefined): readonly Word[] {
  const { value, name } = attribute;
  const fact = definition?.fact;
  // An SNMP community is kept from view but is not encrypted.
  if (value === undefined || fact === undefined || /community/i.test(name.text)) return [];
  if (value.kind === 'scalar') return fact.secret ? [value] : [];
  return value.items.flatMap((item) => {
    const secret = fact.secret ?? fact.keys?.find((key) => key.name === item.key.text)?.secret;
    return secret && item.value ? [item.value] : [];
  });
}
