import type { XmlRule } from '../../../engine/xml-rule';
import { domainModel } from '../../../workspace/libvirt/domain-model';
import { isClusterNode } from '../cluster-guest';
import { isReallyLacking } from '../lacking';

type Data = { count: number };

/** A node of a cluster of guests with too few interfaces for a public network and two private links. */
export const missingPrivateLink: XmlRule<Data> = {
  id: 'missing-private-link',
  title: 'Guest of a cluster without two private links',
  severity: 'hint',
  certainty: 'cited',
  languages: ['libvirt-xml'],
  since: '0.1.0',
  scope: 'document',
  roots: ['domain'],
  check(subject, report) {
    const model = domainModel(subject.xml);
    if (!isClusterNode(model)) return;
    const interfaces = model.named('interface');
    const [first] = interfaces;
    // A device of the host may be a network card. A guest without interfaces is not described to its end.
    if (first === undefined || interfaces.length >= WANTED || model.named('hostdev').length > 0) return;
    if (first.parent && isReallyLacking(subject, first.parent)) report(first.name, { count: interfaces.length });
  },
  message: ({ count }) =>
    `This guest shares disks, as nodes of clusters do, and has ${count === 1 ? 'one interface' : `${String(count)} interfaces`}: LLT needs two private links besides the public network, or one failure leaves the nodes without heartbeats. Add interfaces on networks of their own.`,
};

/** One for the public network, two for LLT. */
const WANTED = 3;
