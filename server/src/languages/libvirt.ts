import { XmlChecker } from '../engine/xml-checker';
import type { XmlRule } from '../engine/xml-rule';
import type { LibvirtWorkspace } from '../workspace/libvirt/libvirt-workspace';
import type { Language } from './language';
import { noAnswers } from './no-answers';

/** The language of domains, devices and the other documents of libvirt. */
export function libvirtLanguage(workspace: LibvirtWorkspace, rules: readonly XmlRule[]): Language {
  const checker = new XmlChecker(workspace, rules);
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
    settle: () => workspace.settle(),
    check: (uri) => checker.check(uri),
  };
}
