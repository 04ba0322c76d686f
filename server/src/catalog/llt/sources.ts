// Every address was read; the names say which page it is, so that the tables beside this file stay readable.

/** The manual page llttab(4) of 5.0MP3; only its beginning could be read. */
export const llttabPage = 'https://sort.veritas.com/public/documents/sf/5.0MP3/aix/manpages/vcs/man4/llttab.html';

/** The manual page lltconfig(1M) of 7.4.3. */
export const lltconfigPage =
  'https://sort.veritas.com/public/documents/via/7.4.3/linux/manualpages/html/man/cluster_server/html/man1m/lltconfig.1m.html';

/** The manual page lltconfig(1M) of 7.3, which lists every form of a link. */
export const lltconfigFormsPage =
  'https://sort.veritas.com/public/documents/via/7.3/aix/manualpages/html/man/cluster_server/html/man1m/lltconfig.1m.html';

/** Configuring LLT by hand, 5.0.1: the directives and what they are for. */
export const manualInstallationPage =
  'https://sort.veritas.com/public/documents/vcs/5.0.1/hp-ux/productguides/html/vcs_install/ch05s02s06s03.htm';

/** The table of directives of the Linux installation guide. */
export const directiveTable = 'http://office.manualsonline.com/manuals/mfg/symantec/5.html?p=148';

/** LLT over UDP on Linux: the fields of `link` and `set-addr`. */
export const udpLinuxPage = 'http://office.manualsonline.com/manuals/mfg/symantec/5.html?p=159';

/** LLT over UDP with IPv6, 6.0: the fields of `link`. */
export const udp6Page =
  'https://sort.veritas.com/public/documents/sfha/6.0/solaris/productguides/html/sfcfs_install/apls02s01.htm';

/** LLT over UDP across routers: `set-addr` and which ports may be taken. */
export const udpPortsPage =
  'Veritas Storage Foundation 5.1 SP1 Cluster File System Installation Guide for HP-UX (5900-1510), page 492';

/** An article with two whole files of a cluster whose links cross routers. */
export const routedUdpArticle =
  'https://supportinfoscale.cloud.com/external/article/100002207/an-example-of-configuring-low-latency-tr.html';

/** A file printed by a cluster in containers. */
export const containerClusterFile = 'llttab of an InfoScale cluster on Kubernetes, printed in a public repository';

/** A script in public use that writes llttab and gabtab. */
export const deploymentScript = 'A deployment script in public use that writes llttab, author not recorded';

/** How LLT and GAB are set up, 1999 to 2002. */
export const technote1376 =
  'http://www.symantec.com/business/support/index?page=content&id=TECH1376&key=15066&actp=LIST';

/** Links, their priorities and how traffic is dealt out to them, 7.1. */
export const linkPrioritiesPage =
  'https://sort.veritas.com/public/documents/vie/7.1/linux/productguides/html/vcs_admin/ch09s01s02s02.htm';

/** LLT: eight links, a heartbeat each half second. */
export const heartbeatPage =
  'https://www.manualshelf.com/manual/hp/hp-ux-11i-volume-management-lvm-vxvm-software/veritas-storage-foundation-51-sp1-for-oracle-rac-administrators-guide-5900-1512-april-2011/page-22.html';

/** The table of timers, 7.0. */
export const timerTable =
  'https://sort.veritas.com/public/documents/vie/7.0/linux/productguides/html/vcs_admin/ch23s05s01s01.htm';

/** The table of flow control values, 7.0. */
export const flowControlTable =
  'https://sort.veritas.com/public/documents/vie/7.0/linux/productguides/html/vcs_admin/ch23s05s01s02.htm';

/** What LLT says about links in trouble, 6.0. */
export const linkMessagesPage =
  'https://sort.veritas.com/public/documents/sfha/6.0/aix/productguides/html/vcs_admin/ch22s03s03.htm';

/** What happens when a network link fails, and how a changed peerinact comes into force, 5.1. */
export const linkFailurePage =
  'https://sort.veritas.com/public/documents/sf/5.1/linux/html/vcs_admin/ch_vcs_performance15.html';

/** The guide for virtual machines, 7.4.2: live migration and peerinact. */
export const virtualizationGuide =
  'Veritas InfoScale 7.4.2 Virtualization Guide for Linux, "Troubleshooting virtual machine live migration"';

/** The guide for virtual machines, 6.1: the bridge of a host. */
export const bridgeGuide =
  'Symantec Storage Foundation and High Availability Solutions 6.1 Virtualization Guide for Linux, "Bridge network configuration"';

/** The guide for virtual machines, 6.1: fencing of clusters inside of guests. */
export const inGuestFencingGuide =
  'Symantec Storage Foundation and High Availability Solutions 6.1 Virtualization Guide for Linux, "Fencing support for VCS in-guest clusters"';

/** The files llthosts and llttab, 5.0. */
export const llthostsPage =
  'https://sort.veritas.com/public/documents/sf/5.0/linux/html/sfcfs_install/ig_ch_install_sfcfs21.html';

/** The manual page gabconfig(1M) of 8.0. */
export const gabconfigPage =
  'https://sort.veritas.com/public/documents/vie/8.0/linux/manualpages/html/man/cluster_server/html/man1m/gabconfig.1m.html';

/** The manual page gabconfig(1M) of 5.0MP3. */
export const oldGabconfigPage =
  'https://sort.veritas.com/public/documents/sf/5.0MP3/aix/manpages/vcs/man1/gabconfig.html';

/** Configuring GAB by hand, 7.3. */
export const manualGabPage =
  'https://sort.veritas.com/public/documents/vie/7.3/aix/productguides/html/vcs_config/ch07s03.htm';

/** How long it takes until a dead node is noticed, 5.0MP3. */
export const failureDetectionPage =
  'https://sort.veritas.com/public/documents/sf/5.0MP3/solaris/html/vcs_users/ch_vcs_performance14.html';

/** The message about a cluster that is not seeded, with `gabconfig -x`. */
export const seedMessagePage = 'https://sort.veritas.com/ecls/umi/V-16-1-11306';

/** The manual page vxfenmode(4) of 6.0. */
export const vxfenmodePage =
  'https://sort.veritas.com/public/documents/sfha/6.0/solaris/manualpages/html/man/cluster_server/html/man4m/vxfenmode.4m.html';

/** The manual page vxfenmode(4) of 5.0. */
export const oldVxfenmodePage =
  'https://sort.veritas.com/public/documents/sf/5.0/solaris/manpages/vcs/vxfenmode_4.html';

/** The files of I/O fencing, 7.0. */
export const fencingFilesPage =
  'https://sort.veritas.com/public/documents/vie/7.0/linux/productguides/html/vcs_admin/ch09s05.htm';

/** The files of I/O fencing, 5.1. */
export const oldFencingFilesPage =
  'https://sort.veritas.com/public/documents/sf/5.1/aix/html/sfcfs_install/ch07s04.htm';

/** The sample of vxfenmode with coordination point servers, 7.0. */
export const serverFencingSample =
  'https://sort.veritas.com/public/documents/vie/7.0/linux/productguides/html/sfha_config/ch06s02s03s01.htm';

/** The tunables of fencing, 7.0. */
export const fencingTunablesPage =
  'https://sort.veritas.com/public/documents/vie/7.0/linux/productguides/html/vcs_admin/ch23s05s03.htm';

/** How fencing lets GAB seed a cluster by itself, 7.0. */
export const autoSeedPage =
  'https://sort.veritas.com/public/documents/vie/7.0/linux/productguides/html/vcs_admin/ch09s02s01s02.htm';

/** Fencing with one coordination point, and what vxfentab holds. */
export const singlePointPage =
  'Veritas Storage Foundation 5.1 SP1 Cluster File System Installation Guide for HP-UX (5900-1510), page 88';

/** What the product installer of 6.1 looks for when it reads the files of a cluster. */
export const productInstaller = 'Product installer of release 6.1, which reads vxfenmode and llttab before an upgrade';

/** The documentation of network-scripts. */
export const sysconfigText = 'https://github.com/fedora-sysv/initscripts/blob/main/doc/sysconfig.txt';

/** The script of network-scripts that brings up a network card or a bridge. */
export const ifupEthScript = 'https://github.com/fedora-sysv/initscripts/blob/main/network-scripts/ifup-eth';

/** The script of network-scripts that decides whether an interface comes up at all. */
export const ifupScript = 'https://github.com/fedora-sysv/initscripts/blob/main/network-scripts/ifup';

/** The functions that all scripts of network-scripts share. */
export const networkFunctions =
  'https://github.com/fedora-sysv/initscripts/blob/main/network-scripts/network-functions';

/** The manual page brctl(8). */
export const brctlPage = 'https://manpages.ubuntu.com/manpages/oracular/man8/brctl.8.html';
