// The guides for virtual machines, by the chapter that states a fact.

/** The KVMGuest agent in the guide of 7.4.2. */
export const agentChapter = 'Veritas InfoScale 7.4.2 Virtualization Guide - Linux, About the KVMGuest agent';

/** The same chapter of 6.1. */
export const oldAgentChapter =
  'Symantec Storage Foundation and High Availability Solutions 6.1 Virtualization Guide - Linux, About the KVMGuest agent';

/** The same chapter of 7.3, on the web. */
export const agentPage =
  'https://sort.veritas.com/public/documents/via/7.3/linux/productguides/html/infoscale_virtualization/ch05s02.htm';

const guide61 = 'Symantec Storage Foundation and High Availability Solutions 6.1 Virtualization Guide - Linux';

/** What havirtverify looks at, 6.1. */
export const validationChapter = `${guide61}, Validating the virtualization environment`;

/** Why a group should have one KVMGuest resource only, 6.1. */
export const severalGuestsChapter = `${guide61}, Configuring multiple KVMGuest resources`;

/** Live migration, 6.1. */
export const migrationChapter = `${guide61}, Virtual machine availability for live migration`;

/** Disaster recovery of RHEV guests, 6.1. */
export const recoveryChapter = `${guide61}, Disaster recovery for virtual machines in the RHEV environment`;

/** The appendix on troubleshooting, 6.1. */
export const troubleshootingAppendix = `${guide61}, Appendix A, Troubleshooting`;

/** The appendix on troubleshooting, 7.4.2. */
export const newTroubleshootingAppendix =
  'Veritas InfoScale 7.4.2 Virtualization Guide - Linux, Appendix A, Troubleshooting';
