/** An llttab of each type of link, with all that the file may hold. */
export const SAMPLE_LLTTABS: Readonly<Record<string, string>> = {
  ether: `# Links of sys1
# (two private networks, and the public one)
set-node sys1
set-cluster 1234
link eth2 eth-00:15:17:48:b5:80 - ether - -
link eth3 eth-00:15:17:48:b5:81 - ether - -
link-lowpri eth0 eth0 - ether 0xCAFE 1500

set-timer peerinact:2000
exclude 2-31
start
`,
  udp: `set-node /etc/nodename
set-cluster 23411
link\tlink1  udp - udp 50000 - 192.168.9.1 192.168.9.255
link link2 udp - udp 50001 8192 192.168.10.1 -
set-addr 0 link1 192.168.9.2
set-addr 1 link2 192.168.10.2
set-bcasthb 0
set-arp 0
set-strictsrc 0
set-flow highwater:250 lowwater:90
`,
  udp6: `set-node 0\r
set-cluster 7\r
# region links\r
link link1 udp6 - udp6 50000 - fe80::21a:64ff:fe92:1b46 -\r
link link2 /dev/udp6 0-1 udp6 50001 - fe80::21a:64ff:fe92:1a92 ff05::1\r
# endregion\r
set-timer heartbeat:50 oos:10\r
`,
  rdma: `set-node node0
set-cluster 2
link link1 udp - rdma 50000 - 10.10.10.1 -
link link2 udp - rdma 50001 - 10.10.11.1 10.10.11.255
set-timer rpeerinact:700
set-dbg-minlinks 2
set-verify on`,
};
