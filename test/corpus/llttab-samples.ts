/** An llttab as the pages of the vendor print them, with names and addresses of our own. */
export interface LlttabSample {
  readonly name: string;
  readonly text: string;
}

/** One sample for every way in which clusters are connected. */
export const llttabSamples: readonly LlttabSample[] = [
  {
    name: 'guests that migrate',
    text: `set-node berth1
set-cluster 1234
link eth2 eth-00:15:17:48:b5:80 - ether - -
link eth3 eth-00:15:17:48:b5:81 - ether - -
set-timer peerinact:2000
`,
  },
  {
    name: 'containers, with one link that knows its peers',
    text: `set-node r0.harbour
set-cluster 23411
link link0 udp - udp 50000 - 172.16.1.115 -
set-addr 0 link0 172.16.1.113
set-bcasthb 0
set-arp 0
set-discpeer 1
`,
  },
  {
    name: 'links across routers',
    text: `# The other nodes are behind routers.
set-node berth1
set-cluster 100

link link1 /dev/udp - udp 50000 - 192.0.2.1 -
link link2 /dev/udp - udp 50001 - 198.51.100.1 -

# id, tag, address of the other node
set-addr 1 link1 203.0.113.1
set-addr 1 link2 203.0.113.65
set-addr 2 link1 203.0.113.129
set-addr 2 link2 203.0.113.193

# Nobody hears broadcasts.
set-bcasthb 0
set-arp 0
set-strictsrc 0
exclude 3-31
`,
  },
  {
    name: 'Linux over UDP with broadcasts',
    text: `set-node berth1
set-cluster 100
link link1 udp - udp 50000 - 192.168.9.1 192.168.9.255
link link2 udp - udp 50001 1500 192.168.10.1 192.168.10.255
link-lowpri link3 udp - udp 50004 - 10.8.0.17 10.8.3.255
`,
  },
  {
    name: 'IPv6',
    text: `set-node 0
set-cluster 100
link link1 udp6 - udp6 50000 - fe80::21a:64ff:fe92:1b46 -
link link2 /dev/udp6 - udp6 50001 - fe80::21a:64ff:fe92:1a92 ff02::1
`,
  },
  {
    name: 'RDMA',
    text: `set-node berth1
set-cluster 100
link link1 udp - rdma 50000 - 192.168.9.1 192.168.9.255
link link2 udp - rdma 50001 - 192.168.10.1 192.168.10.255
link-lowpri link3 eno1 - ether - -
`,
  },
  {
    name: 'HP-UX, with a file that holds the name',
    text: `set-node /etc/VRTSvcs/conf/sysname
set-cluster 10
link lan0 /dev/lan:1 - ether - -
link lan1 /dev/lan:2 - ether - -
link-lowpri lan2 /dev/lan:0 - ether - -
start
`,
  },
  {
    name: 'Solaris, with blanks of every kind',
    text: `\tset-node\tberth2
set-cluster   2

link e1000g1  /dev/e1000g:1\t0-7 ether 0xCAFE 1500
link e1000g2  /dev/e1000g:2\t-   ether -      -
exclude 8-31
`,
  },
  {
    name: 'AIX, as a text of another system',
    text: 'set-node berth1\r\nset-cluster 7\r\nlink en1 /dev/dlpi/en:1 - ether - -\r\nlink en2 /dev/dlpi/en:2 - ether - -\r\n',
  },
  {
    name: 'the least that LLT starts with',
    text: 'set-node 1\nlink link1 eth1 - ether - -',
  },
];
