import type { Rule } from '../engine/rule';
import { groupDependencyCycle } from './vcs/group-dependency-cycle/rule';
import { groupDependencyTooDeep } from './vcs/group-dependency-too-deep/rule';
import { invalidGroupDependency } from './vcs/invalid-group-dependency/rule';
import { missingInclude } from './vcs/missing-include/rule';
import { multipleKvmGuestsInGroup } from './vcs/multiple-kvm-guests-in-group/rule';
import { syntaxError } from './vcs/syntax-error/rule';
import { unknownAttribute } from './vcs/unknown-attribute/rule';
import { unknownGroup } from './vcs/unknown-group/rule';
import { unknownResourceType } from './vcs/unknown-resource-type/rule';
import { unknownSystem } from './vcs/unknown-system/rule';

/** All rules, in the order of their names: the one list behind checks, rule pages, `explain` and settings. */
export const rules: readonly Rule[] = [
  groupDependencyCycle,
  groupDependencyTooDeep,
  invalidGroupDependency,
  missingInclude,
  multipleKvmGuestsInGroup,
  syntaxError,
  unknownAttribute,
  unknownGroup,
  unknownResourceType,
  unknownSystem,
];
