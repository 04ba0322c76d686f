import type { ControllerModel } from '../workspace/libvirt/controller-model';
import type { LibvirtDocument } from '../workspace/libvirt/libvirt-document';
import type { LibvirtWorkspace } from '../workspace/libvirt/libvirt-workspace';
import { atLevels } from './at-levels';
import type { FileReport } from './checker';
import { type DocumentFailure, documentFindings, withoutSilenced } from './document-findings';
import type { DocumentRule } from './document-rule';
import { inOrder } from './finding-order';
import type { RuleHead } from './rule-head';
import type { ShownFinding } from './shown-finding';
import { type FindingsAcrossFiles, NOTHING_ACROSS } from './whole-cluster-checker';
import { xmlIgnoreComments } from './xml-ignore-comments';
import type { XmlRule, XmlSubject } from './xml-rule';

/** Finds what is wrong with documents of libvirt. */
export class XmlChecker {
  /**
   * The last answer for each file, as long as the document is the same object judged by the same schemas. Files are known
   * by name: a weak map of documents would keep each one until the collector looks at everything.
   */
  private readonly kept = new Map<
    string,
    {
      readonly document: object;
      readonly key: string;
      readonly schemas: object;
      readonly findings: readonly ShownFinding[];
    }
  >();

  constructor(
    private readonly workspace: LibvirtWorkspace,
    private readonly rules: readonly XmlRule[],
    /** All rules, of other languages too: what comments may name, and what settings may switch off. */
    private readonly allRules: readonly RuleHead[] = rules,
    private readonly failure?: DocumentFailure,
    private readonly across: FindingsAcrossFiles = NOTHING_ACROSS,
  ) {}

  /** The findings in a document, in file order. */
  check(uri: string): FileReport {
    const document = this.workspace.document(uri);
    if (document === undefined) {
      this.kept.delete(uri);
      return { findings: [], standIns: [] };
    }
    const { xml, kind } = document;
    const levels = this.workspace.ruleLevels(uri);
    const across = this.across.findings(uri);
    const found = across.length > 0 ? inOrder([...this.judge(uri), ...across]) : this.judge(uri);
    const findings = withoutSilenced(document, found, {
      suppressions: xmlIgnoreComments(xml),
      rules: this.rules,
      allRules: this.allRules,
      levels,
      whole: kind !== undefined && xml.problems.length === 0,
    });
    return { findings: atLevels(findings, levels), standIns: [] };
  }

  private judge(uri: string): readonly ShownFinding[] {
    const document = this.workspace.document(uri);
    if (document === undefined) return [];
    if (document.root === undefined) return this.judgeWithoutRoot(document);
    if (document.kind === undefined) return [];
    const { currentSchemas: schemas } = this.workspace;
    const version = this.workspace.versionFor(uri);
    const { xml, root } = document;
    const controllersBeside = (): readonly ControllerModel[] => this.workspace.controllersBeside(uri);
    // A disk alone is judged together with the controllers beside it, and nothing else with its neighbours.
    const beside = root.name.text === 'disk' ? controllersBeside().map(keyOf).join(' ') : '';
    const key = `${String(version)} ${beside}`;
    const known = this.kept.get(uri);
    if (known?.document === document && known.schemas === schemas && known.key === key) return known.findings;
    const subject: XmlSubject = { document, xml, root, schemas, version, controllersBeside };
    const rules = this.rules.filter(({ roots }) => !roots || roots.includes(root.name.text));
    const findings = documentFindings(document, subject, rules, this.failure);
    this.kept.set(uri, { document, key, schemas, findings });
    return findings;
  }

  private judgeWithoutRoot(document: LibvirtDocument): readonly ShownFinding[] {
    const rules = this.rules.flatMap((rule): DocumentRule<object>[] => {
      const { checkWithoutRoot: check, id, title, severity, certainty, languages, since, scope } = rule;
      if (check === undefined) return [];
      return [
        {
          ...{ id, title, severity, certainty, languages, since, scope },
          message: (data) => rule.message(data),
          check: (_, report) => {
            check(document.xml, report);
          },
        },
      ];
    });
    return documentFindings(document, {}, rules, this.failure);
  }
}

function keyOf({ type, model, index }: ControllerModel): string {
  return [type, model, index].join('/');
}
