// Generated from the folders of the rules by `npm run generate`; do not edit.
import type { Rule } from '../engine/rule';
import { absoluteTriggerPath } from './vcs/absolute-trigger-path/rule';
import { autoStartOutsideSystemList } from './vcs/auto-start-outside-system-list/rule';
import { clearTextPassword } from './vcs/clear-text-password/rule';
import { dependencyCycle } from './vcs/dependency-cycle/rule';
import { dependencyOutsideGroup } from './vcs/dependency-outside-group/rule';
import { diskReservationOnVirtio } from './vcs/disk-reservation-on-virtio/rule';
import { duplicateAttribute } from './vcs/duplicate-attribute/rule';
import { duplicateKey } from './vcs/duplicate-key/rule';
import { duplicateName } from './vcs/duplicate-name/rule';
import { duplicatePriority } from './vcs/duplicate-priority/rule';
import { groupDependencyCycle } from './vcs/group-dependency-cycle/rule';
import { groupDependencyTooDeep } from './vcs/group-dependency-too-deep/rule';
import { guestSyncWithoutConfiguration } from './vcs/guest-sync-without-configuration/rule';
import { implausibleGuestDelay } from './vcs/implausible-guest-delay/rule';
import { invalidBoolean } from './vcs/invalid-boolean/rule';
import { invalidCeInfo } from './vcs/invalid-ce-info/rule';
import { invalidDrOpts } from './vcs/invalid-dr-opts/rule';
import { invalidGroupDependency } from './vcs/invalid-group-dependency/rule';
import { invalidInteger } from './vcs/invalid-integer/rule';
import { invalidParentResource } from './vcs/invalid-parent-resource/rule';
import { invalidRhevmInfo } from './vcs/invalid-rhevm-info/rule';
import { kvmSettingOfRhevGuest } from './vcs/kvm-setting-of-rhev-guest/rule';
import { mergeConflict } from './vcs/merge-conflict/rule';
import { missingInclude } from './vcs/missing-include/rule';
import { missingRequiredAttribute } from './vcs/missing-required-attribute/rule';
import { missingSeparator } from './vcs/missing-separator/rule';
import { missingSystemList } from './vcs/missing-system-list/rule';
import { multipleKvmGuestsInGroup } from './vcs/multiple-kvm-guests-in-group/rule';
import { reservedName } from './vcs/reserved-name/rule';
import { syntaxError } from './vcs/syntax-error/rule';
import { typographicCharacter } from './vcs/typographic-character/rule';
import { unexpandedHostName } from './vcs/unexpanded-host-name/rule';
import { unknownAttribute } from './vcs/unknown-attribute/rule';
import { unknownGroup } from './vcs/unknown-group/rule';
import { unknownResource } from './vcs/unknown-resource/rule';
import { unknownResourceType } from './vcs/unknown-resource-type/rule';
import { unknownSystem } from './vcs/unknown-system/rule';
import { unquotedString } from './vcs/unquoted-string/rule';
import { unusedSuppression } from './vcs/unused-suppression/rule';
import { wrongValueForm } from './vcs/wrong-value-form/rule';

/** All rules, in the order of their names: the one list behind checks, rule pages, `explain` and settings. */
export const rules: readonly Rule[] = [
  absoluteTriggerPath,
  autoStartOutsideSystemList,
  clearTextPassword,
  dependencyCycle,
  dependencyOutsideGroup,
  diskReservationOnVirtio,
  duplicateAttribute,
  duplicateKey,
  duplicateName,
  duplicatePriority,
  groupDependencyCycle,
  groupDependencyTooDeep,
  guestSyncWithoutConfiguration,
  implausibleGuestDelay,
  invalidBoolean,
  invalidCeInfo,
  invalidDrOpts,
  invalidGroupDependency,
  invalidInteger,
  invalidParentResource,
  invalidRhevmInfo,
  kvmSettingOfRhevGuest,
  mergeConflict,
  missingInclude,
  missingRequiredAttribute,
  missingSeparator,
  missingSystemList,
  multipleKvmGuestsInGroup,
  reservedName,
  syntaxError,
  typographicCharacter,
  unexpandedHostName,
  unknownAttribute,
  unknownGroup,
  unknownResource,
  unknownResourceType,
  unknownSystem,
  unquotedString,
  unusedSuppression,
  wrongValueForm,
];
