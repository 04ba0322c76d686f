import type { Rule } from '../engine/rule';
import { missingInclude } from './vcs/missing-include/rule';
import { unknownResourceType } from './vcs/unknown-resource-type/rule';
import { unknownSystem } from './vcs/unknown-system/rule';

/** All rules, in the order of their names: the one list behind checks, rule pages, `explain` and settings. */
export const rules: readonly Rule[] = [missingInclude, unknownResourceType, unknownSystem];
