import type { KeyFact } from '../../../catalog/schema';
import { objectAttribute } from '../../../catalog/vcs/catalog';
import type { DeclarationRule, DeclarationSubject, Report } from '../../../engine/rule';
import { type Block, isBlock, type ListItem, type Word } from '../../../syntax/vcs/tree';
import { type AttributeDefinition, definitionOfFact } from '../../../workspace/resource-type';
import { catalogName } from '../../definition-certainty';
import { looksClear } from './looks-clear';

type Data = {
  attribute: string;
  key: string | undefined;
  ofUser: boolean;
  confirmed: boolean;
  source: string | undefined;
};

/** A password that is not encrypted, in an attribute or key whose value vcsencrypt should have made. */
export const clearTextPassword: DeclarationRule<Data> = {
  id: 'clear-text-password',
  title: 'Password that is not encrypted',
  severity: 'warning',
  certainty: 'cited',
  languages: ['vcs'],
  since: '0.1.0',
  scope: 'declaration',
  kinds: ['cluster', 'resource'],
  attributes: ({ definition }) => definition !== undefined && mayHoldPassword(definition),
  check(subject: DeclarationSubject, report) {
    const { tree } = subject;
    if (!isBlock(tree)) return;
    for (const attribute of tree.attributes) {
      const { value, broken } = attribute;
      if (broken || value === undefined) continue;
      const definition = definitionIn(tree, attribute.name.text, subject);
      if (!definition || !mayHoldPassword(definition)) continue;
      if (value.kind === 'scalar') {
        if (definition.fact?.secret && definition.shape.dimension === 'scalar') {
          judge(tree, value, value.text, undefined, definition, undefined, report);
        }
      } else for (const item of value.items) judgeItem(tree, item, definition, report);
    }
  },
  message: ({ attribute, key, ofUser, confirmed, source }) => {
    const where = key === undefined ? `"${attribute}"` : `"${key}" in "${attribute}"`;
    const command = ofUser ? 'vcsencrypt -vcs' : 'vcsencrypt -agent';
    return (
      `The password of ${where} does not look encrypted: vcsencrypt gives letters only. Everybody who may read this file can ` +
      `use it, and ${ofUser ? 'the cluster compares' : 'the agent expects'} the encrypted form, so the login would fail. ` +
      `Encrypt it with "${command}" and change the password that has been shown.` +
      (confirmed
        ? ''
        : ` That this attribute takes an encrypted password is unconfirmed: ${catalogName(source)} knows no page that says so.`)
    );
  },
};

/** Clusters have no type, and only one of their attributes holds passwords. */
function definitionIn(tree: Block, name: string, { type }: DeclarationSubject): AttributeDefinition | undefined {
  if (tree.kind === 'resource') return type?.attributes.get(name);
  return name === USER_NAMES ? userNames : undefined;
}

const USER_NAMES = 'UserNames';
const userNamesFact = objectAttribute('cluster', USER_NAMES);
const userNames = userNamesFact && definitionOfFact(userNamesFact);

/** Whether the catalog says that the value is encrypted; an SNMP community is secret, too, but stands there as it is. */
function mayHoldPassword({ fact }: AttributeDefinition): boolean {
  if (!fact) return false;
  if (fact.secret) return fact.allowed?.includes('encrypt') === true;
  return fact.keys?.some((key) => key.secret) === true;
}

function judgeItem(tree: Block, { key, value }: ListItem, definition: AttributeDefinition, report: Report<Data>): void {
  const { fact } = definition;
  if (!value || !fact || definition.shape.dimension !== 'association') return;
  if (fact.secret) {
    // VMwareDisks writes the user in front: `host = "user=password"`.
    const password = fact.allowed?.includes('user=') ? afterUser(value.text) : value.text;
    if (password !== undefined) judge(tree, value, password, key.text, definition, key.text, report);
  } else if (fact.keys?.some((known: KeyFact) => known.secret && known.name === key.text)) {
    judge(tree, value, value.text, key.text, definition, undefined, report);
  }
}

function afterUser(text: string): string | undefined {
  const at = text.indexOf('=');
  return at < 0 ? undefined : text.slice(at + 1);
}

function judge(
  tree: Block,
  span: Word,
  password: string,
  key: string | undefined,
  { name, fact, source }: AttributeDefinition,
  user: string | undefined,
  report: Report<Data>,
): void {
  if (!looksClear(password, user)) return;
  const confirmed = fact?.confidence !== 'uncited' && fact?.confidence !== 'low';
  const data = { attribute: name, key, ofUser: name === USER_NAMES, confirmed, source };
  report({ tree, span }, data, { severity: confirmed ? 'warning' : 'hint' });
}
