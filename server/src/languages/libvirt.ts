import type { RuleHead } from '../engine/rule-head';
import { XmlChecker } from '../engine/xml-checker';
import { xmlIgnoreFixes } from '../engine/xml-ignore-comments';
import type { XmlRule } from '../engine/xml-rule';
import type { LibvirtWorkspace } from '../workspace/libvirt/libvirt-workspace';
import type { Language } from './language';
import { noAnswers } from './no-answers';

/** The language of domains, devices and the other documents of libvirt. */
export function libvirtLanguage(
  workspace: LibvirtWorkspace,
  rules: readonly XmlRule[],
  allRules: readonly RuleHead[],
): Language {
  const checker = new XmlChecker(workspace, rules, allRules);
  return {
    ...noAnswers,
    id: 'libvirt-xml',
    openDocument: (uri, text) => {
      workspace.openDocument(uri, text);
    },
    changeDocument: (uri, text) => {
      workspace.openDocument(uri, text);
    },
    closeDocument: (uri) => {
      workspace.closeDocument(uri);
    },
    settle: (uri) => workspace.settle(uri),
    check: (uri) => checker.check(uri),
    ignoreFixes: (uri, finding) => {
      const document = workspace.document(uri);
      return document ? xmlIgnoreFixes(uri, document.xml, finding) : [];
    },
  };
}
