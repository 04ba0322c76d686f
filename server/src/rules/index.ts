// Generated from the folders of the rules by `npm run generate`; do not edit.
import type { AnyNodeFileRule } from '../engine/node-file-rule';
import type { Rule } from '../engine/rule';
import type { RuleHead } from '../engine/rule-head';
import type { WholeClusterRule } from '../engine/whole-cluster-rule';
import type { XmlRule } from '../engine/xml-rule';
import { absoluteTriggerPath } from './vcs/absolute-trigger-path/rule';
import { addressUnfitForBus } from './libvirt/address-unfit-for-bus/rule';
import { addressWithoutMask } from './vcs/address-without-mask/rule';
import { addressWithoutNic } from './vcs/address-without-nic/rule';
import { applicationWithoutMonitor } from './vcs/application-without-monitor/rule';
import { autoStartOutsideSystemList } from './vcs/auto-start-outside-system-list/rule';
import { bandwidthOfHostDeviceInterface } from './libvirt/bandwidth-of-host-device-interface/rule';
import { bridgeInterfaceWithoutSource } from './libvirt/bridge-interface-without-source/rule';
import { bridgePortWithAddress } from './host-network/bridge-port-with-address/rule';
import { cachedSharedDisk } from './libvirt/cached-shared-disk/rule';
import { capacityAgainstStatistics } from './vcs/capacity-against-statistics/rule';
import { ccwAddressOffS390 } from './libvirt/ccw-address-off-s390/rule';
import { cdromInBootOrder } from './libvirt/cdrom-in-boot-order/rule';
import { changedPeerinact } from './llt/changed-peerinact/rule';
import { cipherOfEncryptedDisk } from './libvirt/cipher-of-encrypted-disk/rule';
import { clearTextPassword } from './vcs/clear-text-password/rule';
import { clusterListWithoutOwnCluster } from './vcs/cluster-list-without-own-cluster/rule';
import { conflictingIothreads } from './libvirt/conflicting-iothreads/rule';
import { conflictingStateChanges } from './vcs/conflicting-state-changes/rule';
import { conflictingThrottling } from './libvirt/conflicting-throttling/rule';
import { continuedLine } from './llt/continued-line/rule';
import { controllerModelWithoutQemu } from './libvirt/controller-model-without-qemu/rule';
import { controllerUnfitForMachine } from './libvirt/controller-unfit-for-machine/rule';
import { credentialsGivenTwice } from './libvirt/credentials-given-twice/rule';
import { credentialsUnfitForProtocol } from './libvirt/credentials-unfit-for-protocol/rule';
import { dependencyCycle } from './vcs/dependency-cycle/rule';
import { dependencyOutsideGroup } from './vcs/dependency-outside-group/rule';
import { deprecatedFencingSecurity } from './llt/deprecated-fencing-security/rule';
import { deviceUnfitForBus } from './libvirt/device-unfit-for-bus/rule';
import { deviceUnlikeFileName } from './host-network/device-unlike-file-name/rule';
import { differingClusterIds } from './cluster/differing-cluster-ids/rule';
import { differingCvmNodeIds } from './cluster/differing-cvm-node-ids/rule';
import { differingFencingModes } from './cluster/differing-fencing-modes/rule';
import { differingGuestDevices } from './cluster/differing-guest-devices/rule';
import { differingGuestName } from './cluster/differing-guest-name/rule';
import { differingLinks } from './cluster/differing-links/rule';
import { differingLlthosts } from './cluster/differing-llthosts/rule';
import { differingSeedCounts } from './cluster/differing-seed-counts/rule';
import { differingSystemNames } from './cluster/differing-system-names/rule';
import { differingTimers } from './cluster/differing-timers/rule';
import { differingTriggerPaths } from './vcs/differing-trigger-paths/rule';
import { directiveAfterStart } from './llt/directive-after-start/rule';
import { diskFencingInGuests } from './cluster/disk-fencing-in-guests/rule';
import { diskReservationOnVirtio } from './vcs/disk-reservation-on-virtio/rule';
import { diskWithoutSource } from './libvirt/disk-without-source/rule';
import { doublyWatchedInterface } from './vcs/doubly-watched-interface/rule';
import { driveAddressOutOfRange } from './libvirt/drive-address-out-of-range/rule';
import { duplicateAddress } from './vcs/duplicate-address/rule';
import { duplicateAlias } from './libvirt/duplicate-alias/rule';
import { duplicateAttribute } from './vcs/duplicate-attribute/rule';
import { duplicateBootOrder } from './libvirt/duplicate-boot-order/rule';
import { duplicateController } from './libvirt/duplicate-controller/rule';
import { duplicateCvmResource } from './vcs/duplicate-cvm-resource/rule';
import { duplicateDeviceAddress } from './libvirt/duplicate-device-address/rule';
import { duplicateDiskGroup } from './vcs/duplicate-disk-group/rule';
import { duplicateDriveAddress } from './libvirt/duplicate-drive-address/rule';
import { duplicateFencingKey } from './llt/duplicate-fencing-key/rule';
import { duplicateHostDevice } from './libvirt/duplicate-host-device/rule';
import { duplicateIfcfgKey } from './host-network/duplicate-ifcfg-key/rule';
import { duplicateIothread } from './libvirt/duplicate-iothread/rule';
import { duplicateKey } from './vcs/duplicate-key/rule';
import { duplicateLinkDevice } from './llt/duplicate-link-device/rule';
import { duplicateLinkTag } from './llt/duplicate-link-tag/rule';
import { duplicateLlthostsEntry } from './llt/duplicate-llthosts-entry/rule';
import { duplicateMount } from './vcs/duplicate-mount/rule';
import { duplicateName } from './vcs/duplicate-name/rule';
import { duplicatePriority } from './vcs/duplicate-priority/rule';
import { duplicateSetting } from './llt/duplicate-setting/rule';
import { duplicateTarget } from './libvirt/duplicate-target/rule';
import { dynamicLinkAddress } from './cluster/dynamic-link-address/rule';
import { encryptionUnfitForFormat } from './libvirt/encryption-unfit-for-format/rule';
import { excludedOwnNode } from './llt/excluded-own-node/rule';
import { failoverCvmGroup } from './vcs/failover-cvm-group/rule';
import { failoverPolicyAgainstStatistics } from './vcs/failover-policy-against-statistics/rule';
import { fencingModeAgainstUseFence } from './cluster/fencing-mode-against-use-fence/rule';
import { flowLimitOrder } from './llt/flow-limit-order/rule';
import { foreignCvmTransport } from './vcs/foreign-cvm-transport/rule';
import { foreignDiskDriver } from './libvirt/foreign-disk-driver/rule';
import { gabconfigWithoutConfigure } from './llt/gabconfig-without-configure/rule';
import { geometryUnfitForBus } from './libvirt/geometry-unfit-for-bus/rule';
import { groupDependencyBeyondRelease } from './vcs/group-dependency-beyond-release/rule';
import { groupDependencyCycle } from './vcs/group-dependency-cycle/rule';
import { groupDependencyTooDeep } from './vcs/group-dependency-too-deep/rule';
import { groupWithoutCriticalResource } from './vcs/group-without-critical-resource/rule';
import { groupWithoutResources } from './vcs/group-without-resources/rule';
import { guestSyncWithoutConfiguration } from './vcs/guest-sync-without-configuration/rule';
import { heartbeatWithoutAddress } from './vcs/heartbeat-without-address/rule';
import { identityUnfitForBus } from './libvirt/identity-unfit-for-bus/rule';
import { ignoredFencingKey } from './llt/ignored-fencing-key/rule';
import { implausibleGuestDelay } from './vcs/implausible-guest-delay/rule';
import { incompleteCvmNodeIds } from './vcs/incomplete-cvm-node-ids/rule';
import { incompleteDiskPath } from './libvirt/incomplete-disk-path/rule';
import { incompleteLockFailover } from './vcs/incomplete-lock-failover/rule';
import { incompleteReservations } from './libvirt/incomplete-reservations/rule';
import { ineffectiveFencingPolicy } from './vcs/ineffective-fencing-policy/rule';
import { ineffectiveZoneFailover } from './vcs/ineffective-zone-failover/rule';
import { interfaceModelWithoutVirtio } from './libvirt/interface-model-without-virtio/rule';
import { invalidBlockDevice } from './vcs/invalid-block-device/rule';
import { invalidBoolean } from './vcs/invalid-boolean/rule';
import { invalidCeInfo } from './vcs/invalid-ce-info/rule';
import { invalidCoordinationPoint } from './llt/invalid-coordination-point/rule';
import { invalidDrOpts } from './vcs/invalid-dr-opts/rule';
import { invalidFencingValue } from './llt/invalid-fencing-value/rule';
import { invalidGroupDependency } from './vcs/invalid-group-dependency/rule';
import { invalidGuestAddress } from './libvirt/invalid-guest-address/rule';
import { invalidIfcfgValue } from './host-network/invalid-ifcfg-value/rule';
import { invalidInteger } from './vcs/invalid-integer/rule';
import { invalidInterfaceName } from './vcs/invalid-interface-name/rule';
import { invalidIothreadMapping } from './libvirt/invalid-iothread-mapping/rule';
import { invalidIpAddress } from './vcs/invalid-ip-address/rule';
import { invalidLinkAddress } from './llt/invalid-link-address/rule';
import { invalidLinkMtu } from './llt/invalid-link-mtu/rule';
import { invalidLinkSap } from './llt/invalid-link-sap/rule';
import { invalidLinkType } from './llt/invalid-link-type/rule';
import { invalidLltClusterId } from './llt/invalid-llt-cluster-id/rule';
import { invalidLltSwitch } from './llt/invalid-llt-switch/rule';
import { invalidLlthostsId } from './llt/invalid-llthosts-id/rule';
import { invalidLunSource } from './libvirt/invalid-lun-source/rule';
import { invalidNetmask } from './vcs/invalid-netmask/rule';
import { invalidNodeRange } from './llt/invalid-node-range/rule';
import { invalidNvmeSource } from './libvirt/invalid-nvme-source/rule';
import { invalidOctalPermission } from './vcs/invalid-octal-permission/rule';
import { invalidParentResource } from './vcs/invalid-parent-resource/rule';
import { invalidPciAddress } from './libvirt/invalid-pci-address/rule';
import { invalidPciController } from './libvirt/invalid-pci-controller/rule';
import { invalidPortIsolation } from './libvirt/invalid-port-isolation/rule';
import { invalidPrefixLength } from './vcs/invalid-prefix-length/rule';
import { invalidQueueSize } from './libvirt/invalid-queue-size/rule';
import { invalidRhevmInfo } from './vcs/invalid-rhevm-info/rule';
import { invalidSeedCount } from './llt/invalid-seed-count/rule';
import { invalidSetting } from './llt/invalid-setting/rule';
import { invalidStatisticsFrequency } from './vcs/invalid-statistics-frequency/rule';
import { invalidTargetName } from './libvirt/invalid-target-name/rule';
import { invalidUdpPort } from './llt/invalid-udp-port/rule';
import { invalidUsbController } from './libvirt/invalid-usb-controller/rule';
import { invalidVxfendg } from './llt/invalid-vxfendg/rule';
import { iothreadUnfitForDevice } from './libvirt/iothread-unfit-for-device/rule';
import { kvmGuestInsideGuest } from './cluster/kvm-guest-inside-guest/rule';
import { kvmSettingOfRhevGuest } from './vcs/kvm-setting-of-rhev-guest/rule';
import { loadAgainstStatistics } from './vcs/load-against-statistics/rule';
import { loadBasedStartWithoutZones } from './vcs/load-based-start-without-zones/rule';
import { localReplicationGroup } from './vcs/local-replication-group/rule';
import { localStorageOfMigratingGuest } from './vcs/local-storage-of-migrating-guest/rule';
import { localisedValueOutsideSystemList } from './vcs/localised-value-outside-system-list/rule';
import { lowPriorityLinksOnly } from './llt/low-priority-links-only/rule';
import { lunOnVirtioBus } from './libvirt/lun-on-virtio-bus/rule';
import { malformedFencingLine } from './llt/malformed-fencing-line/rule';
import { malformedLinkDevice } from './llt/malformed-link-device/rule';
import { malformedLlthostsLine } from './llt/malformed-llthosts-line/rule';
import { managedGuestInterface } from './cluster/managed-guest-interface/rule';
import { manualSeedAtBoot } from './llt/manual-seed-at-boot/rule';
import { mergeConflict } from './vcs/merge-conflict/rule';
import { mismatchedClusterAddresses } from './vcs/mismatched-cluster-addresses/rule';
import { misplacedComment } from './llt/misplaced-comment/rule';
import { misplacedFencingVariable } from './llt/misplaced-fencing-variable/rule';
import { missingBridgeFile } from './host-network/missing-bridge-file/rule';
import { missingClusterAddress } from './vcs/missing-cluster-address/rule';
import { missingCvmDependency } from './vcs/missing-cvm-dependency/rule';
import { missingCvmVxconfigd } from './vcs/missing-cvm-vxconfigd/rule';
import { missingDrDependency } from './vcs/missing-dr-dependency/rule';
import { missingDrOpts } from './vcs/missing-dr-opts/rule';
import { missingDrTrigger } from './vcs/missing-dr-trigger/rule';
import { missingFencing } from './cluster/missing-fencing/rule';
import { missingFencingMechanism } from './llt/missing-fencing-mechanism/rule';
import { missingFencingMode } from './llt/missing-fencing-mode/rule';
import { missingGabconfig } from './llt/missing-gabconfig/rule';
import { missingGuestFile } from './cluster/missing-guest-file/rule';
import { missingHostBridge } from './cluster/missing-host-bridge/rule';
import { missingInclude } from './vcs/missing-include/rule';
import { missingLltDirective } from './llt/missing-llt-directive/rule';
import { missingLltField } from './llt/missing-llt-field/rule';
import { missingMountDependency } from './vcs/missing-mount-dependency/rule';
import { missingPrivateLink } from './libvirt/missing-private-link/rule';
import { missingRequiredAttribute } from './vcs/missing-required-attribute/rule';
import { missingSeparator } from './vcs/missing-separator/rule';
import { missingStorageDependency } from './vcs/missing-storage-dependency/rule';
import { missingSystemList } from './vcs/missing-system-list/rule';
import { missingUsbController } from './libvirt/missing-usb-controller/rule';
import { missingVirtioScsiController } from './libvirt/missing-virtio-scsi-controller/rule';
import { misspeltAction } from './vcs/misspelt-action/rule';
import { misspeltFileSystem } from './vcs/misspelt-file-system/rule';
import { misspeltHeartbeatType } from './vcs/misspelt-heartbeat-type/rule';
import { misspeltIfcfgKey } from './host-network/misspelt-ifcfg-key/rule';
import { misspeltStaticAttribute } from './vcs/misspelt-static-attribute/rule';
import { mixedBootOrder } from './libvirt/mixed-boot-order/rule';
import { mixedDiskPathForms } from './libvirt/mixed-disk-path-forms/rule';
import { mountWithoutFsckAnswer } from './vcs/mount-without-fsck-answer/rule';
import { mtuUnfitForInterface } from './libvirt/mtu-unfit-for-interface/rule';
import { multipleKvmGuestsInGroup } from './vcs/multiple-kvm-guests-in-group/rule';
import { natOnlyClusterGuest } from './libvirt/nat-only-cluster-guest/rule';
import { nativeIoWithCache } from './libvirt/native-io-with-cache/rule';
import { networkSourceWithoutName } from './libvirt/network-source-without-name/rule';
import { newerThanTargetVersion } from './libvirt/newer-than-target-version/rule';
import { nodeIdOutOfRange } from './llt/node-id-out-of-range/rule';
import { notifierInParallelGroup } from './vcs/notifier-in-parallel-group/rule';
import { obsoleteType } from './vcs/obsolete-type/rule';
import { optionFlagInMountOptions } from './vcs/option-flag-in-mount-options/rule';
import { optionOfQcow2OffQcow2 } from './libvirt/option-of-qcow2-off-qcow2/rule';
import { optionUnfitForLun } from './libvirt/option-unfit-for-lun/rule';
import { optionUnfitForPciController } from './libvirt/option-unfit-for-pci-controller/rule';
import { optionUnfitForSource } from './libvirt/option-unfit-for-source/rule';
import { optionUnfitForVhostUser } from './libvirt/option-unfit-for-vhost-user/rule';
import { overrideOfFixedAttribute } from './vcs/override-of-fixed-attribute/rule';
import { parentGroupBeyondChildSystems } from './vcs/parent-group-beyond-child-systems/rule';
import { partlyLocalisedValue } from './vcs/partly-localised-value/rule';
import { passtOffUserNetwork } from './libvirt/passt-off-user-network/rule';
import { pastedCharacter } from './llt/pasted-character/rule';
import { pathAsStorageName } from './vcs/path-as-storage-name/rule';
import { pciDomainOtherThanZero } from './libvirt/pci-domain-other-than-zero/rule';
import { pciOptionWithoutPci } from './libvirt/pci-option-without-pci/rule';
import { persistentGroupWithoutPhantom } from './vcs/persistent-group-without-phantom/rule';
import { portOfNfsSource } from './libvirt/port-of-nfs-source/rule';
import { portOfNoBridge } from './host-network/port-of-no-bridge/rule';
import { preonlineTriggerWithoutPreonline } from './vcs/preonline-trigger-without-preonline/rule';
import { privateDiskGroupInParallelGroup } from './vcs/private-disk-group-in-parallel-group/rule';
import { rawDiskPolicy } from './llt/raw-disk-policy/rule';
import { readonlyAtaDisk } from './libvirt/readonly-ata-disk/rule';
import { redeclaredKnownType } from './vcs/redeclared-known-type/rule';
import { relativePath } from './vcs/relative-path/rule';
import { remoteClusterOfOwnName } from './vcs/remote-cluster-of-own-name/rule';
import { remoteClusterWithoutHeartbeat } from './vcs/remote-cluster-without-heartbeat/rule';
import { repeatedCoordinationPoint } from './llt/repeated-coordination-point/rule';
import { repeatedLltDirective } from './llt/repeated-llt-directive/rule';
import { repeatedSetNode } from './cluster/repeated-set-node/rule';
import { requisiteFixedDisk } from './libvirt/requisite-fixed-disk/rule';
import { reservationsWithoutLun } from './libvirt/reservations-without-lun/rule';
import { reservedName } from './vcs/reserved-name/rule';
import { scatteredReplication } from './vcs/scattered-replication/rule';
import { schemaViolation } from './libvirt/schema-violation/rule';
import { severalDirectivesOnLine } from './llt/several-directives-on-line/rule';
import { shareableFormat } from './libvirt/shareable-format/rule';
import { sharedBootDiskGroup } from './cluster/shared-boot-disk-group/rule';
import { sharedClusterId } from './cluster/shared-cluster-id/rule';
import { sharedLinkSubnet } from './llt/shared-link-subnet/rule';
import { sharedUdpPort } from './llt/shared-udp-port/rule';
import { singleLltLink } from './llt/single-llt-link/rule';
import { singleNodeSeed } from './llt/single-node-seed/rule';
import { snapshotOfSharedDisk } from './libvirt/snapshot-of-shared-disk/rule';
import { spacedIfcfgAssignment } from './host-network/spaced-ifcfg-assignment/rule';
import { stateChangeTriggerOnLargeGroup } from './vcs/state-change-trigger-on-large-group/rule';
import { storageFoundationUnderRhevGuest } from './vcs/storage-foundation-under-rhev-guest/rule';
import { storageInCvmGroup } from './vcs/storage-in-cvm-group/rule';
import { storageNameMismatch } from './vcs/storage-name-mismatch/rule';
import { surplusLltField } from './llt/surplus-llt-field/rule';
import { syntaxError } from './vcs/syntax-error/rule';
import { targetOptionUnfitForDrive } from './libvirt/target-option-unfit-for-drive/rule';
import { throttleLimitOutOfRange } from './libvirt/throttle-limit-out-of-range/rule';
import { timeoutOverHalfMonitorInterval } from './vcs/timeout-over-half-monitor-interval/rule';
import { timerInSeconds } from './llt/timer-in-seconds/rule';
import { timerOrder } from './llt/timer-order/rule';
import { tooLongProduct } from './libvirt/too-long-product/rule';
import { tooManyClusters } from './vcs/too-many-clusters/rule';
import { tooManyLltLinks } from './llt/too-many-llt-links/rule';
import { tooManyVirtioDevices } from './libvirt/too-many-virtio-devices/rule';
import { tooShortBackupInterval } from './vcs/too-short-backup-interval/rule';
import { tooShortConfInterval } from './vcs/too-short-conf-interval/rule';
import { typographicCharacter } from './vcs/typographic-character/rule';
import { unassignedAddress } from './libvirt/unassigned-address/rule';
import { unequalBridgeMtu } from './host-network/unequal-bridge-mtu/rule';
import { unequalMeterWeights } from './vcs/unequal-meter-weights/rule';
import { unequalNetmaskAndPrefix } from './host-network/unequal-netmask-and-prefix/rule';
import { unequalThrottleGroup } from './libvirt/unequal-throttle-group/rule';
import { unevenDeportOnOffline } from './vcs/uneven-deport-on-offline/rule';
import { unexpandedHostName } from './vcs/unexpanded-host-name/rule';
import { unfilledPlaceholder } from './llt/unfilled-placeholder/rule';
import { unfilteredSgio } from './libvirt/unfiltered-sgio/rule';
import { unfitBroadcastAddress } from './llt/unfit-broadcast-address/rule';
import { unfitCoordinationPoints } from './llt/unfit-coordination-points/rule';
import { unfitCopyOnRead } from './libvirt/unfit-copy-on-read/rule';
import { unfitDiskOfNewerLibvirt } from './libvirt/unfit-disk-of-newer-libvirt/rule';
import { unfitSeedCount } from './cluster/unfit-seed-count/rule';
import { unfitTransientDisk } from './libvirt/unfit-transient-disk/rule';
import { unknownAttribute } from './vcs/unknown-attribute/rule';
import { unknownCluster } from './vcs/unknown-cluster/rule';
import { unknownFencingKey } from './llt/unknown-fencing-key/rule';
import { unknownFlowLimit } from './llt/unknown-flow-limit/rule';
import { unknownGabconfigOption } from './llt/unknown-gabconfig-option/rule';
import { unknownGroup } from './vcs/unknown-group/rule';
import { unknownIothread } from './libvirt/unknown-iothread/rule';
import { unknownLinkTag } from './llt/unknown-link-tag/rule';
import { unknownLltDirective } from './llt/unknown-llt-directive/rule';
import { unknownNumaNode } from './libvirt/unknown-numa-node/rule';
import { unknownResource } from './vcs/unknown-resource/rule';
import { unknownResourceType } from './vcs/unknown-resource-type/rule';
import { unknownSystem } from './vcs/unknown-system/rule';
import { unknownTargetResource } from './vcs/unknown-target-resource/rule';
import { unknownThrottleGroup } from './libvirt/unknown-throttle-group/rule';
import { unknownTimer } from './llt/unknown-timer/rule';
import { unknownUser } from './vcs/unknown-user/rule';
import { unknownValue } from './vcs/unknown-value/rule';
import { unlistedSetNode } from './cluster/unlisted-set-node/rule';
import { unmanagedFaults } from './vcs/unmanaged-faults/rule';
import { unmanagedInterfaceDevice } from './libvirt/unmanaged-interface-device/rule';
import { unmatchableProcess } from './vcs/unmatchable-process/rule';
import { unmountedGuestConfiguration } from './vcs/unmounted-guest-configuration/rule';
import { unmountedGuestImage } from './cluster/unmounted-guest-image/rule';
import { unmountedSyncDirectory } from './vcs/unmounted-sync-directory/rule';
import { unquotedString } from './vcs/unquoted-string/rule';
import { unreachableParentGroup } from './vcs/unreachable-parent-group/rule';
import { unreachablePrerequisites } from './vcs/unreachable-prerequisites/rule';
import { unreachableUdpPeers } from './llt/unreachable-udp-peers/rule';
import { unrequiredGuestStorage } from './cluster/unrequired-guest-storage/rule';
import { unrequiredMountGroup } from './vcs/unrequired-mount-group/rule';
import { unsharedGuestDisk } from './cluster/unshared-guest-disk/rule';
import { unsharedVhostUserMemory } from './libvirt/unshared-vhost-user-memory/rule';
import { unstableDiskPath } from './libvirt/unstable-disk-path/rule';
import { unusableImageFormat } from './libvirt/unusable-image-format/rule';
import { unusedSuppression } from './vcs/unused-suppression/rule';
import { unusedVxfendg } from './llt/unused-vxfendg/rule';
import { unusualDrDependency } from './vcs/unusual-dr-dependency/rule';
import { usbPortOutOfRange } from './libvirt/usb-port-out-of-range/rule';
import { virtioOptionWithoutVirtio } from './libvirt/virtio-option-without-virtio/rule';
import { virtioScsiOptionOnOtherController } from './libvirt/virtio-scsi-option-on-other-controller/rule';
import { vlanUnfitForInterface } from './libvirt/vlan-unfit-for-interface/rule';
import { vxconfigdWithoutSyslog } from './vcs/vxconfigd-without-syslog/rule';
import { wrongValueForm } from './vcs/wrong-value-form/rule';
import { xmlNotWellFormed } from './libvirt/xml-not-well-formed/rule';

/** The rules about VCS files. */
export const vcsRules: readonly Rule[] = [
  absoluteTriggerPath,
  addressWithoutMask,
  addressWithoutNic,
  applicationWithoutMonitor,
  autoStartOutsideSystemList,
  capacityAgainstStatistics,
  clearTextPassword,
  clusterListWithoutOwnCluster,
  conflictingStateChanges,
  dependencyCycle,
  dependencyOutsideGroup,
  differingTriggerPaths,
  diskReservationOnVirtio,
  doublyWatchedInterface,
  duplicateAddress,
  duplicateAttribute,
  duplicateCvmResource,
  duplicateDiskGroup,
  duplicateKey,
  duplicateMount,
  duplicateName,
  duplicatePriority,
  failoverCvmGroup,
  failoverPolicyAgainstStatistics,
  foreignCvmTransport,
  groupDependencyBeyondRelease,
  groupDependencyCycle,
  groupDependencyTooDeep,
  groupWithoutCriticalResource,
  groupWithoutResources,
  guestSyncWithoutConfiguration,
  heartbeatWithoutAddress,
  implausibleGuestDelay,
  incompleteCvmNodeIds,
  incompleteLockFailover,
  ineffectiveFencingPolicy,
  ineffectiveZoneFailover,
  invalidBlockDevice,
  invalidBoolean,
  invalidCeInfo,
  invalidDrOpts,
  invalidGroupDependency,
  invalidInteger,
  invalidInterfaceName,
  invalidIpAddress,
  invalidNetmask,
  invalidOctalPermission,
  invalidParentResource,
  invalidPrefixLength,
  invalidRhevmInfo,
  invalidStatisticsFrequency,
  kvmSettingOfRhevGuest,
  loadAgainstStatistics,
  loadBasedStartWithoutZones,
  localReplicationGroup,
  localStorageOfMigratingGuest,
  localisedValueOutsideSystemList,
  mergeConflict,
  mismatchedClusterAddresses,
  missingClusterAddress,
  missingCvmDependency,
  missingCvmVxconfigd,
  missingDrDependency,
  missingDrOpts,
  missingDrTrigger,
  missingInclude,
  missingMountDependency,
  missingRequiredAttribute,
  missingSeparator,
  missingStorageDependency,
  missingSystemList,
  misspeltAction,
  misspeltFileSystem,
  misspeltHeartbeatType,
  misspeltStaticAttribute,
  mountWithoutFsckAnswer,
  multipleKvmGuestsInGroup,
  notifierInParallelGroup,
  obsoleteType,
  optionFlagInMountOptions,
  overrideOfFixedAttribute,
  parentGroupBeyondChildSystems,
  partlyLocalisedValue,
  pathAsStorageName,
  persistentGroupWithoutPhantom,
  preonlineTriggerWithoutPreonline,
  privateDiskGroupInParallelGroup,
  redeclaredKnownType,
  relativePath,
  remoteClusterOfOwnName,
  remoteClusterWithoutHeartbeat,
  reservedName,
  scatteredReplication,
  stateChangeTriggerOnLargeGroup,
  storageFoundationUnderRhevGuest,
  storageInCvmGroup,
  storageNameMismatch,
  syntaxError,
  timeoutOverHalfMonitorInterval,
  tooManyClusters,
  tooShortBackupInterval,
  tooShortConfInterval,
  typographicCharacter,
  unequalMeterWeights,
  unevenDeportOnOffline,
  unexpandedHostName,
  unknownAttribute,
  unknownCluster,
  unknownGroup,
  unknownResource,
  unknownResourceType,
  unknownSystem,
  unknownTargetResource,
  unknownUser,
  unknownValue,
  unmanagedFaults,
  unmatchableProcess,
  unmountedGuestConfiguration,
  unmountedSyncDirectory,
  unquotedString,
  unreachableParentGroup,
  unreachablePrerequisites,
  unrequiredMountGroup,
  unusedSuppression,
  unusualDrDependency,
  vxconfigdWithoutSyslog,
  wrongValueForm,
];

/** The rules about documents of libvirt. */
export const libvirtRules: readonly XmlRule[] = [
  addressUnfitForBus,
  bandwidthOfHostDeviceInterface,
  bridgeInterfaceWithoutSource,
  cachedSharedDisk,
  ccwAddressOffS390,
  cdromInBootOrder,
  cipherOfEncryptedDisk,
  conflictingIothreads,
  conflictingThrottling,
  controllerModelWithoutQemu,
  controllerUnfitForMachine,
  credentialsGivenTwice,
  credentialsUnfitForProtocol,
  deviceUnfitForBus,
  diskWithoutSource,
  driveAddressOutOfRange,
  duplicateAlias,
  duplicateBootOrder,
  duplicateController,
  duplicateDeviceAddress,
  duplicateDriveAddress,
  duplicateHostDevice,
  duplicateIothread,
  duplicateTarget,
  encryptionUnfitForFormat,
  foreignDiskDriver,
  geometryUnfitForBus,
  identityUnfitForBus,
  incompleteDiskPath,
  incompleteReservations,
  interfaceModelWithoutVirtio,
  invalidGuestAddress,
  invalidIothreadMapping,
  invalidLunSource,
  invalidNvmeSource,
  invalidPciAddress,
  invalidPciController,
  invalidPortIsolation,
  invalidQueueSize,
  invalidTargetName,
  invalidUsbController,
  iothreadUnfitForDevice,
  lunOnVirtioBus,
  missingPrivateLink,
  missingUsbController,
  missingVirtioScsiController,
  mixedBootOrder,
  mixedDiskPathForms,
  mtuUnfitForInterface,
  natOnlyClusterGuest,
  nativeIoWithCache,
  networkSourceWithoutName,
  newerThanTargetVersion,
  optionOfQcow2OffQcow2,
  optionUnfitForLun,
  optionUnfitForPciController,
  optionUnfitForSource,
  optionUnfitForVhostUser,
  passtOffUserNetwork,
  pciDomainOtherThanZero,
  pciOptionWithoutPci,
  portOfNfsSource,
  readonlyAtaDisk,
  requisiteFixedDisk,
  reservationsWithoutLun,
  schemaViolation,
  shareableFormat,
  snapshotOfSharedDisk,
  targetOptionUnfitForDrive,
  throttleLimitOutOfRange,
  tooLongProduct,
  tooManyVirtioDevices,
  unassignedAddress,
  unequalThrottleGroup,
  unfilteredSgio,
  unfitCopyOnRead,
  unfitDiskOfNewerLibvirt,
  unfitTransientDisk,
  unknownIothread,
  unknownNumaNode,
  unknownThrottleGroup,
  unmanagedInterfaceDevice,
  unsharedVhostUserMemory,
  unstableDiskPath,
  unusableImageFormat,
  usbPortOutOfRange,
  virtioOptionWithoutVirtio,
  virtioScsiOptionOnOtherController,
  vlanUnfitForInterface,
  xmlNotWellFormed,
];

/** The rules about llttab, ifcfg and the other files that every node has. */
export const nodeFileRules: readonly AnyNodeFileRule[] = [
  bridgePortWithAddress,
  changedPeerinact,
  continuedLine,
  deprecatedFencingSecurity,
  deviceUnlikeFileName,
  directiveAfterStart,
  duplicateFencingKey,
  duplicateIfcfgKey,
  duplicateLinkDevice,
  duplicateLinkTag,
  duplicateLlthostsEntry,
  duplicateSetting,
  excludedOwnNode,
  flowLimitOrder,
  gabconfigWithoutConfigure,
  ignoredFencingKey,
  invalidCoordinationPoint,
  invalidFencingValue,
  invalidIfcfgValue,
  invalidLinkAddress,
  invalidLinkMtu,
  invalidLinkSap,
  invalidLinkType,
  invalidLltClusterId,
  invalidLltSwitch,
  invalidLlthostsId,
  invalidNodeRange,
  invalidSeedCount,
  invalidSetting,
  invalidUdpPort,
  invalidVxfendg,
  lowPriorityLinksOnly,
  malformedFencingLine,
  malformedLinkDevice,
  malformedLlthostsLine,
  manualSeedAtBoot,
  misplacedComment,
  misplacedFencingVariable,
  missingBridgeFile,
  missingFencingMechanism,
  missingFencingMode,
  missingGabconfig,
  missingLltDirective,
  missingLltField,
  misspeltIfcfgKey,
  nodeIdOutOfRange,
  pastedCharacter,
  portOfNoBridge,
  rawDiskPolicy,
  repeatedCoordinationPoint,
  repeatedLltDirective,
  severalDirectivesOnLine,
  sharedLinkSubnet,
  sharedUdpPort,
  singleLltLink,
  singleNodeSeed,
  spacedIfcfgAssignment,
  surplusLltField,
  timerInSeconds,
  timerOrder,
  tooManyLltLinks,
  unequalBridgeMtu,
  unequalNetmaskAndPrefix,
  unfilledPlaceholder,
  unfitBroadcastAddress,
  unfitCoordinationPoints,
  unknownFencingKey,
  unknownFlowLimit,
  unknownGabconfigOption,
  unknownLinkTag,
  unknownLltDirective,
  unknownTimer,
  unreachableUdpPeers,
  unusedVxfendg,
];

/** The rules that hold the files of a cluster against one another. */
export const wholeClusterRules: readonly WholeClusterRule[] = [
  differingClusterIds,
  differingCvmNodeIds,
  differingFencingModes,
  differingGuestDevices,
  differingGuestName,
  differingLinks,
  differingLlthosts,
  differingSeedCounts,
  differingSystemNames,
  differingTimers,
  diskFencingInGuests,
  dynamicLinkAddress,
  fencingModeAgainstUseFence,
  kvmGuestInsideGuest,
  managedGuestInterface,
  missingFencing,
  missingGuestFile,
  missingHostBridge,
  repeatedSetNode,
  sharedBootDiskGroup,
  sharedClusterId,
  unfitSeedCount,
  unlistedSetNode,
  unmountedGuestImage,
  unrequiredGuestStorage,
  unsharedGuestDisk,
];

/** All rules, in the order of their names: the one list behind rule pages, `explain` and settings. */
export const rules: readonly RuleHead[] = [
  absoluteTriggerPath,
  addressUnfitForBus,
  addressWithoutMask,
  addressWithoutNic,
  applicationWithoutMonitor,
  autoStartOutsideSystemList,
  bandwidthOfHostDeviceInterface,
  bridgeInterfaceWithoutSource,
  bridgePortWithAddress,
  cachedSharedDisk,
  capacityAgainstStatistics,
  ccwAddressOffS390,
  cdromInBootOrder,
  changedPeerinact,
  cipherOfEncryptedDisk,
  clearTextPassword,
  clusterListWithoutOwnCluster,
  conflictingIothreads,
  conflictingStateChanges,
  conflictingThrottling,
  continuedLine,
  controllerModelWithoutQemu,
  controllerUnfitForMachine,
  credentialsGivenTwice,
  credentialsUnfitForProtocol,
  dependencyCycle,
  dependencyOutsideGroup,
  deprecatedFencingSecurity,
  deviceUnfitForBus,
  deviceUnlikeFileName,
  differingClusterIds,
  differingCvmNodeIds,
  differingFencingModes,
  differingGuestDevices,
  differingGuestName,
  differingLinks,
  differingLlthosts,
  differingSeedCounts,
  differingSystemNames,
  differingTimers,
  differingTriggerPaths,
  directiveAfterStart,
  diskFencingInGuests,
  diskReservationOnVirtio,
  diskWithoutSource,
  doublyWatchedInterface,
  driveAddressOutOfRange,
  duplicateAddress,
  duplicateAlias,
  duplicateAttribute,
  duplicateBootOrder,
  duplicateController,
  duplicateCvmResource,
  duplicateDeviceAddress,
  duplicateDiskGroup,
  duplicateDriveAddress,
  duplicateFencingKey,
  duplicateHostDevice,
  duplicateIfcfgKey,
  duplicateIothread,
  duplicateKey,
  duplicateLinkDevice,
  duplicateLinkTag,
  duplicateLlthostsEntry,
  duplicateMount,
  duplicateName,
  duplicatePriority,
  duplicateSetting,
  duplicateTarget,
  dynamicLinkAddress,
  encryptionUnfitForFormat,
  excludedOwnNode,
  failoverCvmGroup,
  failoverPolicyAgainstStatistics,
  fencingModeAgainstUseFence,
  flowLimitOrder,
  foreignCvmTransport,
  foreignDiskDriver,
  gabconfigWithoutConfigure,
  geometryUnfitForBus,
  groupDependencyBeyondRelease,
  groupDependencyCycle,
  groupDependencyTooDeep,
  groupWithoutCriticalResource,
  groupWithoutResources,
  guestSyncWithoutConfiguration,
  heartbeatWithoutAddress,
  identityUnfitForBus,
  ignoredFencingKey,
  implausibleGuestDelay,
  incompleteCvmNodeIds,
  incompleteDiskPath,
  incompleteLockFailover,
  incompleteReservations,
  ineffectiveFencingPolicy,
  ineffectiveZoneFailover,
  interfaceModelWithoutVirtio,
  invalidBlockDevice,
  invalidBoolean,
  invalidCeInfo,
  invalidCoordinationPoint,
  invalidDrOpts,
  invalidFencingValue,
  invalidGroupDependency,
  invalidGuestAddress,
  invalidIfcfgValue,
  invalidInteger,
  invalidInterfaceName,
  invalidIothreadMapping,
  invalidIpAddress,
  invalidLinkAddress,
  invalidLinkMtu,
  invalidLinkSap,
  invalidLinkType,
  invalidLltClusterId,
  invalidLltSwitch,
  invalidLlthostsId,
  invalidLunSource,
  invalidNetmask,
  invalidNodeRange,
  invalidNvmeSource,
  invalidOctalPermission,
  invalidParentResource,
  invalidPciAddress,
  invalidPciController,
  invalidPortIsolation,
  invalidPrefixLength,
  invalidQueueSize,
  invalidRhevmInfo,
  invalidSeedCount,
  invalidSetting,
  invalidStatisticsFrequency,
  invalidTargetName,
  invalidUdpPort,
  invalidUsbController,
  invalidVxfendg,
  iothreadUnfitForDevice,
  kvmGuestInsideGuest,
  kvmSettingOfRhevGuest,
  loadAgainstStatistics,
  loadBasedStartWithoutZones,
  localReplicationGroup,
  localStorageOfMigratingGuest,
  localisedValueOutsideSystemList,
  lowPriorityLinksOnly,
  lunOnVirtioBus,
  malformedFencingLine,
  malformedLinkDevice,
  malformedLlthostsLine,
  managedGuestInterface,
  manualSeedAtBoot,
  mergeConflict,
  mismatchedClusterAddresses,
  misplacedComment,
  misplacedFencingVariable,
  missingBridgeFile,
  missingClusterAddress,
  missingCvmDependency,
  missingCvmVxconfigd,
  missingDrDependency,
  missingDrOpts,
  missingDrTrigger,
  missingFencing,
  missingFencingMechanism,
  missingFencingMode,
  missingGabconfig,
  missingGuestFile,
  missingHostBridge,
  missingInclude,
  missingLltDirective,
  missingLltField,
  missingMountDependency,
  missingPrivateLink,
  missingRequiredAttribute,
  missingSeparator,
  missingStorageDependency,
  missingSystemList,
  missingUsbController,
  missingVirtioScsiController,
  misspeltAction,
  misspeltFileSystem,
  misspeltHeartbeatType,
  misspeltIfcfgKey,
  misspeltStaticAttribute,
  mixedBootOrder,
  mixedDiskPathForms,
  mountWithoutFsckAnswer,
  mtuUnfitForInterface,
  multipleKvmGuestsInGroup,
  natOnlyClusterGuest,
  nativeIoWithCache,
  networkSourceWithoutName,
  newerThanTargetVersion,
  nodeIdOutOfRange,
  notifierInParallelGroup,
  obsoleteType,
  optionFlagInMountOptions,
  optionOfQcow2OffQcow2,
  optionUnfitForLun,
  optionUnfitForPciController,
  optionUnfitForSource,
  optionUnfitForVhostUser,
  overrideOfFixedAttribute,
  parentGroupBeyondChildSystems,
  partlyLocalisedValue,
  passtOffUserNetwork,
  pastedCharacter,
  pathAsStorageName,
  pciDomainOtherThanZero,
  pciOptionWithoutPci,
  persistentGroupWithoutPhantom,
  portOfNfsSource,
  portOfNoBridge,
  preonlineTriggerWithoutPreonline,
  privateDiskGroupInParallelGroup,
  rawDiskPolicy,
  readonlyAtaDisk,
  redeclaredKnownType,
  relativePath,
  remoteClusterOfOwnName,
  remoteClusterWithoutHeartbeat,
  repeatedCoordinationPoint,
  repeatedLltDirective,
  repeatedSetNode,
  requisiteFixedDisk,
  reservationsWithoutLun,
  reservedName,
  scatteredReplication,
  schemaViolation,
  severalDirectivesOnLine,
  shareableFormat,
  sharedBootDiskGroup,
  sharedClusterId,
  sharedLinkSubnet,
  sharedUdpPort,
  singleLltLink,
  singleNodeSeed,
  snapshotOfSharedDisk,
  spacedIfcfgAssignment,
  stateChangeTriggerOnLargeGroup,
  storageFoundationUnderRhevGuest,
  storageInCvmGroup,
  storageNameMismatch,
  surplusLltField,
  syntaxError,
  targetOptionUnfitForDrive,
  throttleLimitOutOfRange,
  timeoutOverHalfMonitorInterval,
  timerInSeconds,
  timerOrder,
  tooLongProduct,
  tooManyClusters,
  tooManyLltLinks,
  tooManyVirtioDevices,
  tooShortBackupInterval,
  tooShortConfInterval,
  typographicCharacter,
  unassignedAddress,
  unequalBridgeMtu,
  unequalMeterWeights,
  unequalNetmaskAndPrefix,
  unequalThrottleGroup,
  unevenDeportOnOffline,
  unexpandedHostName,
  unfilledPlaceholder,
  unfilteredSgio,
  unfitBroadcastAddress,
  unfitCoordinationPoints,
  unfitCopyOnRead,
  unfitDiskOfNewerLibvirt,
  unfitSeedCount,
  unfitTransientDisk,
  unknownAttribute,
  unknownCluster,
  unknownFencingKey,
  unknownFlowLimit,
  unknownGabconfigOption,
  unknownGroup,
  unknownIothread,
  unknownLinkTag,
  unknownLltDirective,
  unknownNumaNode,
  unknownResource,
  unknownResourceType,
  unknownSystem,
  unknownTargetResource,
  unknownThrottleGroup,
  unknownTimer,
  unknownUser,
  unknownValue,
  unlistedSetNode,
  unmanagedFaults,
  unmanagedInterfaceDevice,
  unmatchableProcess,
  unmountedGuestConfiguration,
  unmountedGuestImage,
  unmountedSyncDirectory,
  unquotedString,
  unreachableParentGroup,
  unreachablePrerequisites,
  unreachableUdpPeers,
  unrequiredGuestStorage,
  unrequiredMountGroup,
  unsharedGuestDisk,
  unsharedVhostUserMemory,
  unstableDiskPath,
  unusableImageFormat,
  unusedSuppression,
  unusedVxfendg,
  unusualDrDependency,
  usbPortOutOfRange,
  virtioOptionWithoutVirtio,
  virtioScsiOptionOnOtherController,
  vlanUnfitForInterface,
  vxconfigdWithoutSyslog,
  wrongValueForm,
  xmlNotWellFormed,
];
