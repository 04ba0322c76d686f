import type { AgentType, Confidence } from '../schema';
import { agentTypes } from './agent-types';

/** A types file of the product for which the catalog stands in when the file is not at hand. */
export interface WellKnownTypeFile {
  /** The name as an include line writes it. */
  readonly name: string;
  readonly description: string;
  /** Where an installation keeps the file, when known. */
  readonly installedAt?: string;
  readonly confidence: Confidence;
  readonly sources: readonly string[];
}

const sampleInGuide =
  'Symantec Storage Foundation and High Availability Solutions 6.1 Virtualization Guide - Linux, Appendix B, Sample configurations';
const mainCfPage = 'https://sort.veritas.com/public/documents/via/7.2/linux/productguides/html/vcs_admin/ch03s03.htm';
const drbdScripts = 'https://github.com/LINBIT/drbd-utils, scripts/VCS';

/** The types files the catalog stands in for; the real file always wins when it can be read. */
export const wellKnownTypeFiles: readonly WellKnownTypeFile[] = [
  {
    name: 'types.cf',
    description: 'The bundled agents.',
    installedAt: '/etc/VRTSvcs/conf/config/types.cf',
    confidence: 'high',
    sources: [sampleInGuide, mainCfPage],
  },
  {
    name: 'CVMTypes.cf',
    description: 'The cluster volume manager.',
    confidence: 'high',
    sources: [mainCfPage],
  },
  {
    name: 'CFSTypes.cf',
    description: 'The cluster file system.',
    confidence: 'high',
    sources: [mainCfPage],
  },
  {
    name: 'OracleTypes.cf',
    description: 'Oracle databases and listeners.',
    installedAt: '/etc/VRTSagents/ha/conf/Oracle/OracleTypes.cf',
    confidence: 'high',
    sources: [mainCfPage],
  },
  {
    name: 'OracleASMTypes.cf',
    description: 'Oracle automatic storage management.',
    installedAt: '/etc/VRTSagents/ha/conf/OracleASM/OracleASMTypes.cf',
    confidence: 'uncited',
    sources: [],
  },
  {
    name: 'Db2udbTypes.cf',
    description: 'DB2 instances.',
    installedAt: '/etc/VRTSagents/ha/conf/Db2udb/Db2udbTypes.cf',
    confidence: 'uncited',
    sources: [],
  },
  {
    name: 'SybaseTypes.cf',
    description: 'Sybase data and backup servers.',
    installedAt: '/etc/VRTSagents/ha/conf/Sybase/SybaseTypes.cf',
    confidence: 'uncited',
    sources: [],
  },
  { name: 'CRSResource.cf', description: 'Resources of Oracle Clusterware.', confidence: 'uncited', sources: [] },
  { name: 'CSSD.cf', description: 'Oracle Clusterware.', confidence: 'uncited', sources: [] },
  { name: 'PrivNIC.cf', description: 'Private addresses of Oracle RAC nodes.', confidence: 'uncited', sources: [] },
  {
    name: 'MultiPrivNIC.cf',
    description: 'Several private addresses of Oracle RAC nodes.',
    confidence: 'uncited',
    sources: [],
  },
  { name: 'HTCTypes.cf', description: 'Hitachi TrueCopy.', confidence: 'uncited', sources: [] },
  { name: 'SRDFTypes.cf', description: 'EMC SRDF.', confidence: 'uncited', sources: [] },
  { name: 'SRDFStarTypes.cf', description: 'EMC SRDF/Star.', confidence: 'uncited', sources: [] },
  {
    name: 'DRBDConfigureTypes.cf',
    description: 'DRBD devices.',
    confidence: 'high',
    sources: [drbdScripts],
  },
  {
    name: 'DRBDPrimaryTypes.cf',
    description: 'Primary role of DRBD devices.',
    confidence: 'high',
    sources: [drbdScripts],
  },
];

/** The entry of a types file; only the last part of an include path counts. */
export function wellKnownTypeFile(include: string): WellKnownTypeFile | undefined {
  const name = include.slice(Math.max(include.lastIndexOf('/'), include.lastIndexOf('\\')) + 1);
  return wellKnownTypeFiles.find((file) => file.name === name);
}

/** The types of the catalog that an include of this file brings. */
export function typesBroughtBy(file: WellKnownTypeFile): readonly AgentType[] {
  return agentTypes.filter((type) => type.typesFile === file.name);
}
