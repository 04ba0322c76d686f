import { describe, test } from 'vitest';
import { check, checkFix } from '../../../../../test/harness/check';

describe('invalid-ip-address', () => {
  test('of IP, NIC and MultiNICA, in lists and pairs', () =>
    check(`
IP ip1 ( Device = eth0 Address = "10.1.1.256" NetMask = "255.0.0.0" )
                                 ^^^^^^^^^^^^ warning[invalid-ip-address]: "10.1.1.256" is no IP address, which "Address" needs
IP ip2 (
	Device = eth0
	Address @n1 = "10.1.1"
	              ^^^^^^^^ warning[invalid-ip-address]
	Address @n2 = " 10.1.1.1"
	              ^^^^^^^^^^^ warning[invalid-ip-address]: Did you mean "10.1.1.1"?
	NetMask = "255.0.0.0"
)
NIC nic1 ( Device = eth0 NetworkHosts = { "10.1.1.1", "10,1,1,2", 10.O.0.1 } )
                                                      ^^^^^^^^^^ warning[invalid-ip-address]: Did you mean "10.1.1.2"?
                                                                  ^^^^^^^^ warning[invalid-ip-address]: "10.O.0.1" is no IP address
                                                                  ^^^^^^^^ warning[unquoted-string]
MultiNICA m1 (
	Device @n1 = { eth0 = "10.1.1.1", eth1 = "10.1..1.1" }
	                                         ^^^^^^^^^^^ warning[invalid-ip-address]: Did you mean "10.1.1.1"?
	NetMask = "255.0.0.0"
)
`));

  test('of clusters and their heartbeats', () =>
    check(`
cluster here ( ClusterAddress = "10.1.1.1.1" Stewards = { "10.0.0.1", "10.0.0.400" } )\r
                                ^^^^^^^^^^^^ warning[invalid-ip-address]: "10.1.1.1.1" is no IP address, which "ClusterAddress" needs
                                                                      ^^^^^^^^^^^^ warning[invalid-ip-address]
remotecluster there ( ClusterAddress = "10.2.1.1" )\r
heartbeat Icmp ( ClusterList = { there } Arguments @there = { "10.2.1.999" } )\r
                                                              ^^^^^^^^^^^^ warning[invalid-ip-address]
system n1 ( )
`));

  test('IPv6 addresses with a slip', () =>
    check(`
IP ip1 ( Device = eth0 Address = "2001:db8::1::2" PrefixLen = 64 )
                                 ^^^^^^^^^^^^^^^^ warning[invalid-ip-address]
IP ip2 ( Device = eth0 Address = "2001:db8:1:2:3:4:5" PrefixLen = 64 )
                                 ^^^^^^^^^^^^^^^^^^^^ warning[invalid-ip-address]
`));

  test('a name where an address is expected is a hint; what no page confirms too', () =>
    check(`
IP ip1 ( Device = eth0 Address = "www.example.com" NetMask = "255.0.0.0" )
                                 ^^^^^^^^^^^^^^^^^ hint[invalid-ip-address]: the name of a host
PrivNIC priv1 ( Device @n1 = { eth1 = 0 } Address @n1 = "10.1.1.256" )
                                                        ^^^^^^^^^^^^ hint[invalid-ip-address]
`));

  test('a guest in another site', () =>
    check(`
KVMGuest vm1 (
	GuestName = vm1
	DROpts = { ConfigureNetwork = 0, IPAddress = "10.0.0.355", Gateway = NONE, DNSServers = "10.0.0.2 10.0.0.3.4" }
	                                             ^^^^^^^^^^^^ warning[invalid-ip-address]: "IPAddress"
	                                                                                        ^^^^^^^^^^^^^^^^^^^^^ warning[invalid-ip-address]: "10.0.0.3.4" is no IP address, which "DNSServers" needs
)
`));

  test('what an address may look like', () =>
    check(`
IP ip1 ( Device = eth0 Address = "10.1.1.255" NetMask = "255.0.0.0" )
IP ip2 ( Device = eth0 Address = "2001:db8::10" PrefixLen = 64 )
IP ip3 ( Device = eth0 Address = "fe80::1%eth0" PrefixLen = 64 )
IP ip4 ( Device = eth0 Address = "::ffff:10.1.1.1" PrefixLen = 96 )
IP ip5 ( Device = eth0 Address = "@ADDRESS@" NetMask = "255.0.0.0" )
IP ip6 ( Device = eth0 Address = "" NetMask = "255.0.0.0" )
MultiNICA m1 ( Device @n1 = { eth0 = "10.1.1.1", eth1 = "" } NetMask = "255.0.0.0" )
`));

  test('names of hosts where hosts are asked', () =>
    check(`
NIC nic1 ( Device = eth0 NetworkHosts = { "gw1.example.com", "2001:db8::1", "host-1" } )
RemoteGroup rg1 ( IpAddress = "cluster2.example.com" Username = u Password = kqRmLt GroupName = g VCSSysName = ANY ControlMode = OnOff )
DNS dns1 ( Domain = "example.com" ResRecord = { www = "10.1.1.999" } StealthMasters = { "ns1.example.com" } )
`));

  test('arguments of other heartbeats', () =>
    check(`
cluster here ( ClusterAddress = "10.1.1.1" )
heartbeat Srdf ( ClusterList = { there } Arguments @there = { "000187900023.1.2.3" } )
remotecluster there ( ClusterAddress = "10.2.1.1" )
system n1 ( )
`));

  test('the fix takes the slip away', () =>
    checkFix(
      'IP ip1 ( Device = eth0 Address = "10.1.1,1" NetMask = "255.0.0.0" )\n',
      'IP ip1 ( Device = eth0 Address = "10.1.1.1" NetMask = "255.0.0.0" )\n',
    ));

  test('the fix moves the length of the prefix into the mask', () =>
    checkFix(
      'IP ip1 (\n\t\tDevice = eth0\n\t\tAddress = "10.1.1.1/20"\n\t\t)\n',
      'IP ip1 (\n\t\tDevice = eth0\n\t\tAddress = "10.1.1.1"\n\t\tNetMask = "255.255.240.0"\n\t\t)\n',
      'Write it as NetMask = "255.255.240.0"',
    ));

  test('the fix leaves the length out where the mask says it', () =>
    checkFix(
      'IP ip1 (\n\tDevice = eth0\n\tAddress = "10.1.1.1/24"\n\tNetMask = "255.255.255.0"\n\t)\n',
      'IP ip1 (\n\tDevice = eth0\n\tAddress = "10.1.1.1"\n\tNetMask = "255.255.255.0"\n\t)\n',
    ));

  test('the fix moves the length of an IPv6 prefix', () =>
    checkFix(
      'IP ip1 (\n\t\tDevice = eth0\n\t\tAddress = "2001:db8::1/64"\n\t\t)\n',
      'IP ip1 (\n\t\tDevice = eth0\n\t\tAddress = "2001:db8::1"\n\t\tPrefixLen = 64\n\t\t)\n',
      'Write it as PrefixLen = 64',
    ));

  test('a length where no attribute takes one', () =>
    check(`
cluster here ( ClusterAddress = "10.1.1.1/24" )
                                ^^^^^^^^^^^^^ warning[invalid-ip-address]: Leave the length out
system n1 ( )
`));
});
