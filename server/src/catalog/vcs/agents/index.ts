import type { AgentType } from '../../schema';
import { asmdgAgent } from './ASMDG';
import { asmInstAgent } from './ASMInst';
import { awsipAgent } from './AWSIP';
import { awsRoute53Agent } from './AWSRoute53';
import { apacheAgent } from './Apache';
import { applicationAgent } from './Application';
import { azureAuthAgent } from './AzureAuth';
import { azureDNSZoneAgent } from './AzureDNSZone';
import { azureDiskAgent } from './AzureDisk';
import { azureIPAgent } from './AzureIP';
import { cfsMountAgent } from './CFSMount';
import { cfSfsckdAgent } from './CFSfsckd';
import { crsResourceAgent } from './CRSResource';
import { cssdAgent } from './CSSD';
import { cvmClusterAgent } from './CVMCluster';
import { cvmVolDgAgent } from './CVMVolDg';
import { cvmVxconfigdAgent } from './CVMVxconfigd';
import { coordPointAgent } from './CoordPoint';
import { dnsAgent } from './DNS';
import { drbdConfigureAgent } from './DRBDConfigure';
import { drbdPrimaryAgent } from './DRBDPrimary';
import { db2udbAgent } from './Db2udb';
import { diskGroupAgent } from './DiskGroup';
import { diskGroupSnapAgent } from './DiskGroupSnap';
import { diskReservationAgent } from './DiskReservation';
import { dockerContainerAgent } from './DockerContainer';
import { dockerDaemonAgent } from './DockerDaemon';
import { ebsVolAgent } from './EBSVol';
import { elifNoneAgent } from './ElifNone';
import { fileNoneAgent } from './FileNone';
import { fileOnOffAgent } from './FileOnOff';
import { fileOnOnlyAgent } from './FileOnOnly';
import { htcAgent } from './HTC';
import { ipAgent } from './IP';
import { ipMultiNICAgent } from './IPMultiNIC';
import { ipMultiNICBAgent } from './IPMultiNICB';
import { kvmGuestAgent } from './KVMGuest';
import { lvmLogicalVolumeAgent } from './LVMLogicalVolume';
import { lvmVolumeGroupAgent } from './LVMVolumeGroup';
import { mountAgent } from './Mount';
import { multiNICAAgent } from './MultiNICA';
import { multiNICBAgent } from './MultiNICB';
import { multiPrivNICAgent } from './MultiPrivNIC';
import { nfsAgent } from './NFS';
import { nfsRestartAgent } from './NFSRestart';
import { nicAgent } from './NIC';
import { netBiosAgent } from './NetBios';
import { netlsnrAgent } from './Netlsnr';
import { notifierMngrAgent } from './NotifierMngr';
import { oracleAgent } from './Oracle';
import { phantomAgent } from './Phantom';
import { privNICAgent } from './PrivNIC';
import { processAgent } from './Process';
import { processOnOnlyAgent } from './ProcessOnOnly';
import { proxyAgent } from './Proxy';
import { rvgAgent } from './RVG';
import { rvgLogownerAgent } from './RVGLogowner';
import { rvgPrimaryAgent } from './RVGPrimary';
import { rvgSharedAgent } from './RVGShared';
import { rvgSharedPriAgent } from './RVGSharedPri';
import { rvgSnapshotAgent } from './RVGSnapshot';
import { remoteGroupAgent } from './RemoteGroup';
import { restServerAgent } from './RestServer';
import { sfCacheAgent } from './SFCache';
import { srdfAgent } from './SRDF';
import { srdfStarAgent } from './SRDFStar';
import { sambaServerAgent } from './SambaServer';
import { sambaShareAgent } from './SambaShare';
import { shareAgent } from './Share';
import { sybaseAgent } from './Sybase';
import { sybaseBkAgent } from './SybaseBk';
import { vfrJobAgent } from './VFRJob';
import { vmwareDisksAgent } from './VMwareDisks';
import { volumeAgent } from './Volume';
import { volumeSetAgent } from './VolumeSet';

/** Every resource type of the catalog, one line each. */
export const agentTypes: readonly AgentType[] = [
  asmdgAgent,
  asmInstAgent,
  awsipAgent,
  awsRoute53Agent,
  apacheAgent,
  applicationAgent,
  azureAuthAgent,
  azureDNSZoneAgent,
  azureDiskAgent,
  azureIPAgent,
  cfsMountAgent,
  cfSfsckdAgent,
  crsResourceAgent,
  cssdAgent,
  cvmClusterAgent,
  cvmVolDgAgent,
  cvmVxconfigdAgent,
  coordPointAgent,
  dnsAgent,
  drbdConfigureAgent,
  drbdPrimaryAgent,
  db2udbAgent,
  diskGroupAgent,
  diskGroupSnapAgent,
  diskReservationAgent,
  dockerContainerAgent,
  dockerDaemonAgent,
  ebsVolAgent,
  elifNoneAgent,
  fileNoneAgent,
  fileOnOffAgent,
  fileOnOnlyAgent,
  htcAgent,
  ipAgent,
  ipMultiNICAgent,
  ipMultiNICBAgent,
  kvmGuestAgent,
  lvmLogicalVolumeAgent,
  lvmVolumeGroupAgent,
  mountAgent,
  multiNICAAgent,
  multiNICBAgent,
  multiPrivNICAgent,
  nfsAgent,
  nfsRestartAgent,
  nicAgent,
  netBiosAgent,
  netlsnrAgent,
  notifierMngrAgent,
  oracleAgent,
  phantomAgent,
  privNICAgent,
  processAgent,
  processOnOnlyAgent,
  proxyAgent,
  rvgAgent,
  rvgLogownerAgent,
  rvgPrimaryAgent,
  rvgSharedAgent,
  rvgSharedPriAgent,
  rvgSnapshotAgent,
  remoteGroupAgent,
  restServerAgent,
  sfCacheAgent,
  srdfAgent,
  srdfStarAgent,
  sambaServerAgent,
  sambaShareAgent,
  shareAgent,
  sybaseAgent,
  sybaseBkAgent,
  vfrJobAgent,
  vmwareDisksAgent,
  volumeAgent,
  volumeSetAgent,
];
