import type { XmlDocument, XmlElement } from '../syntax/xml/xml-tree';
import type { ControllerModel } from '../workspace/libvirt/controller-model';
import type { LibvirtDocument } from '../workspace/libvirt/libvirt-document';
import type { LibvirtSchemas } from '../workspace/libvirt/libvirt-schemas';
import type { DocumentFix, DocumentFixSubject, DocumentReport, DocumentRule } from './document-rule';
import type { RuleData } from './rule-head';

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

/** Takes a finding from a rule. */
export type XmlReport<D extends RuleData> = DocumentReport<D>;

/** A repair: stretches of the document and what is to stand there. */
export type XmlFix = DocumentFix;

/** What a repair may look at. */
export type XmlFixSubject<D extends RuleData> = DocumentFixSubject<XmlSubject, D>;

/** A rule that judges documents of libvirt. */
export interface XmlRule<D extends RuleData = RuleData> extends DocumentRule<XmlSubject, D> {
  /** The root elements of the documents that it looks at; absent: all. */
  readonly roots?: readonly string[];
  /** What to say about a text without any element; only one rule has something to say. */
  readonly checkWithoutRoot?: (xml: XmlDocument, report: XmlReport<D>) => void;
}
