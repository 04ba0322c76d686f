import type { XmlRange } from '../syntax/xml/xml-tree';
import type { ControllerModel } from '../workspace/libvirt/controller-model';
import type { LibvirtDocument } from '../workspace/libvirt/libvirt-document';
import type { LibvirtWorkspace } from '../workspace/libvirt/libvirt-workspace';
import type { RuleLevels } from '../workspace/rule-levels';
import type { FileReport } from './checker';
import { atLevels } from './at-levels';
import { inOrder } from './finding-order';
import type { RuleData, RuleHead } from './rule-head';
import type { ShownFinding } from './shown-finding';
import { suppress } from './suppressions';
import { reviewSuppressions, UNUSED_SUPPRESSION } from './unused-suppressions';
import { xmlIgnoreComments } from './xml-ignore-comments';
import type { XmlReportOptions, XmlRule, XmlSubject } from './xml-rule';

/** What is to happen when a rule throws: the others go on either way. */
export type XmlRuleFailure = (rule: XmlRule, error: unknown) => void;

const NOTHING: FileReport = { findings: [], standIns: [] };

/** Finds what is wrong with documents of libvirt. */
export class XmlChecker {
  /**
   * The last answer for each file, as long as the document is the same object judged by the same schemas. Files are known
   * by name: a weak map of documents would keep each one until the collector looks at everything.
   */
  private readonly kept = new Map<
    string,
    { readonly document: object; readonly key: string; readonly schemas: object; readonly report: FileReport }
  >();

  constructor(
    private readonly workspace: LibvirtWorkspace,
    private readonly rules: readonly XmlRule[],
    /** All rules, of other languages too: what comments may name, and what settings may switch off. */
    private readonly allRules: readonly RuleHead[] = rules,
    private readonly failure: XmlRuleFailure = () => undefined,
  ) {}

  /** The findings in a document, in file order. */
  check(uri: string): FileReport {
    const document = this.workspace.document(uri);
    if (document === undefined) return NOTHING;
    const levels = this.workspace.ruleLevels(uri);
    const findings = this.filtered(document, this.judge(uri).findings, levels);
    return { findings: atLevels(findings, levels), standIns: [] };
  }

  /** Without what comments silence; comments that silence nothing are pointed out. */
  private filtered(
    { uri, text, xml, kind }: LibvirtDocument,
    findings: readonly ShownFinding[],
    levels: RuleLevels,
  ): readonly ShownFinding[] {
    const suppressions = xmlIgnoreComments(xml);
    if (suppressions.length === 0) return findings;
    const { left, idle } = suppress(findings, suppressions);
    const reviewer = this.allRules.find(({ id }) => id === UNUSED_SUPPRESSION);
    if (reviewer === undefined) return left;
    const own = new Set(this.rules.map(({ id }) => id));
    const complaints = reviewSuppressions(reviewer, {
      uri,
      text,
      suppressions,
      idle,
      ruleIds: new Set(this.allRules.map(({ id }) => id)),
      // Rules that depend on schemas or versions which are not at hand may find something elsewhere.
      judged: (id) => own.has(id) && levels.get(id) !== 'off' && kind !== undefined && xml.problems.length === 0,
      certain: false,
    });
    return inOrder([...left, ...suppress(inOrder(complaints), suppressions).left]);
  }

  private judge(uri: string): FileReport {
    const document = this.workspace.document(uri);
    if (document === undefined) {
      this.kept.delete(uri);
      return NOTHING;
    }
    const { currentSchemas: schemas, version } = this.workspace;
    const { xml, root, kind } = document;
    const controllersBeside = (): readonly ControllerModel[] => this.workspace.controllersBeside(uri);
    // A disk alone is judged together with the controllers beside it, and nothing else with its neighbours.
    const beside = root?.name.text === 'disk' ? controllersBeside().map(keyOf).join(' ') : '';
    const key = `${String(version)} ${beside}`;
    const known = this.kept.get(uri);
    if (known?.document === document && known.schemas === schemas && known.key === key) return known.report;
    const findings: ShownFinding[] = [];
    if (root !== undefined && kind !== undefined) {
      const subject: XmlSubject = { document, xml, root, schemas, version, controllersBeside };
      for (const rule of this.rules) {
        if (rule.roots && !rule.roots.includes(root.name.text)) continue;
        try {
          rule.check(subject, (place, data, options) => findings.push(shown(rule, subject, place, data, options)));
        } catch (error) {
          this.failure(rule, error);
        }
      }
    }
    const report: FileReport = { findings: inOrder(findings), standIns: [] };
    this.kept.set(uri, { document, key, schemas, report });
    return report;
  }
}

function keyOf({ type, model, index }: ControllerModel): string {
  return [type, model, index].join('/');
}

function shown(
  rule: XmlRule,
  subject: XmlSubject,
  { start, end }: XmlRange,
  data: RuleData,
  { severity, related = [], unnecessary = false, deprecated = false }: XmlReportOptions = {},
): ShownFinding {
  const { uri } = subject.document;
  const repairs = (): ReturnType<NonNullable<XmlRule['fix']>> => rule.fix?.({ ...subject, start, end, data }) ?? [];
  return {
    rule,
    severity: severity ?? rule.severity,
    message: rule.message(data),
    start,
    end,
    related: related.map((place) => ({ uri, start: place.start, end: place.end, message: place.message })),
    unnecessary,
    deprecated,
    get fixable() {
      return repairs().length > 0;
    },
    fixes: () =>
      repairs().map(({ title, safe, edits }) => ({
        title,
        safe,
        edits: edits.map((edit) => ({ uri, start: edit.start, end: edit.end, text: edit.text })),
      })),
  };
}
