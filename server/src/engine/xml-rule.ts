import type { XmlDocument, XmlElement, XmlRange } from '../syntax/xml/xml-tree';
import type { ControllerModel } from '../workspace/libvirt/controller-model';
import type { LibvirtDocument } from '../workspace/libvirt/libvirt-document';
import type { LibvirtSchemas } from '../workspace/libvirt/libvirt-schemas';
import type { RuleData, RuleHead, Severity } from './rule-head';

/** What a rule about documents of libvirt sees. */
export interface XmlSubject {
  readonly document: LibvirtDocument;
  readonly xml: XmlDocument;
  /** The root element: a domain, a device in a file of its own, a network … */
  readonly root: XmlElement;
  readonly schemas: LibvirtSchemas;
  /** The version of libvirt that the document is for, such as `9.0.0`; undefined: nobody says so. */
  readonly version: string | undefined;
  /** The controllers that stand alone in files of the same folder. */
  controllersBeside(): readonly ControllerModel[];
}

/** What a finding in XML may have besides its place and data. */
export interface XmlReportOptions {
  /** A lower severity than the rule's own. */
  readonly severity?: Severity;
  readonly related?: readonly (XmlRange & { readonly message: string })[];
  /** The marked text does nothing and is drawn faded. */
  readonly unnecessary?: boolean;
  /** The marked text is out of date and is drawn struck through. */
  readonly deprecated?: boolean;
}

/** Takes a finding from a rule. */
export type XmlReport<D extends RuleData> = (place: XmlRange, data: D, options?: XmlReportOptions) => void;

/** A repair: stretches of the document and what is to stand there. */
export interface XmlFix {
  readonly title: string;
  /** It may be applied without anybody looking. */
  readonly safe: boolean;
  readonly edits: readonly (XmlRange & { readonly text: string })[];
}

/** What a repair may look at. */
export interface XmlFixSubject<D extends RuleData> extends XmlSubject, XmlRange {
  readonly data: D;
}

/** A rule that judges documents of libvirt. */
export interface XmlRule<D extends RuleData = RuleData> extends RuleHead<D> {
  readonly scope: 'document';
  /** The root elements of the documents that it looks at; absent: all. */
  readonly roots?: readonly string[];
  check(subject: XmlSubject, report: XmlReport<D>): void;
  fix?(subject: XmlFixSubject<D>): readonly XmlFix[];
}
