import type { GroupRule } from '../../../engine/rule';
import { writtenValue } from '../../effective-value';

type Data = { group: string; resources: number };

/** The guide warns with the example of 100 resources; from here on a start of the group is felt. */
const MANY = 20;

/** A script for every change of state of every resource of a large group. */
export const stateChangeTriggerOnLargeGroup: GroupRule<Data> = {
  id: 'state-change-trigger-on-large-group',
  title: 'TriggerResStateChange in a group with many resources',
  severity: 'hint',
  certainty: 'cited',
  languages: ['vcs'],
  since: '0.1.0',
  scope: 'group',
  check({ header, resources }, report) {
    if (resources.length < MANY) return;
    const written = writtenValue(header, 'TriggerResStateChange');
    if (written?.text !== '1' || written.attribute?.value === undefined) return;
    report(
      { tree: header, span: written.attribute.value },
      { group: header.name?.text ?? '', resources: resources.length },
    );
  },
  message: ({ group, resources }) =>
    `TriggerResStateChange is on for the group "${group}" with ${String(resources)} resources. Each time the group starts ` +
    `or stops, ${String(resources)} hatrigger processes and as many scripts run at once, and nothing waits for them. ` +
    'Set it in the few resources that need it instead.',
};
