import type { ElementFact, ValueHolderFact } from '../fact-shape';
import { onOrOff, reconnectOf, virtioOptions, yesOrNo } from './common';

const ON_OFF = onOrOff('It is done.', 'It is not done.');

function offload(meaning: string, since: string): ValueHolderFact {
  return { meaning, since, values: ON_OFF };
}

const offloads = {
  csum: offload('Checksums.', '1.2.9'),
  tso4: offload('Segmentation of TCP over IPv4.', '1.2.9'),
  tso6: offload('Segmentation of TCP over IPv6.', '1.2.9'),
  ecn: offload('Segmentation of TCP with explicit congestion notification.', '1.2.9'),
  ufo: offload('Fragmentation of UDP.', '1.2.9'),
};

/** An address of a network device. */
export const ipOfGuest: ElementFact = {
  meaning: 'An address that the network device in the guest gets. Of containers mostly; others may ignore it.',
  since: '1.2.12',
  attributes: {
    address: { meaning: 'The address.', since: '1.2.12' },
    family: {
      meaning: 'The kind of address.',
      since: '1.2.12',
      values: { ipv4: { meaning: 'IPv4.' }, ipv6: { meaning: 'IPv6.' } },
    },
    prefix: { meaning: 'How many bits name the network.', since: '1.2.12' },
    peer: { meaning: 'The address at the other end of a link between two.', since: '2.1.0' },
  },
};

/** A route of a network device. */
export const routeOfGuest: ElementFact = {
  meaning: 'A route that is set in the guest.',
  since: '1.2.12',
  attributes: {
    family: {
      meaning: 'The kind of address.',
      since: '1.2.12',
      values: { ipv4: { meaning: 'IPv4.' }, ipv6: { meaning: 'IPv6.' } },
    },
    address: { meaning: 'The network that is reached.', since: '1.2.12' },
    prefix: { meaning: 'How many bits name that network.', since: '1.2.12' },
    netmask: { meaning: 'The mask of that network, in place of the prefix.', since: '1.2.12' },
    gateway: { meaning: 'The next hop.', since: '1.2.12' },
    metric: { meaning: 'How costly the route is: the cheapest is taken.', since: '1.2.12' },
  },
};

/** Two network devices that the guest joins. */
export const teaming: ElementFact = {
  meaning: 'Joins a virtio interface and a device of the host into one, so that the guest can be migrated.',
  since: '6.1.0',
  attributes: {
    type: {
      meaning: 'Which of the two it is.',
      since: '6.1.0',
      values: {
        persistent: { meaning: 'The virtio interface, which is always there.' },
        transient: { meaning: 'The device of the host, which leaves for a migration.' },
      },
    },
    persistent: { meaning: 'Of transient: the alias of the persistent one; it begins with `ua-`.', since: '6.1.0' },
  },
};

/** The ROM of a PCI device. */
export const rom: ElementFact = {
  meaning: 'How the guest sees the boot ROM of the device.',
  since: '0.9.10',
  attributes: {
    bar: {
      meaning: 'Whether the ROM can be seen in the memory of the guest.',
      since: '0.9.10',
      values: onOrOff('It can.', 'It cannot.'),
    },
    file: { meaning: 'A file with the ROM that the guest gets.', since: '0.9.10' },
    enabled: {
      meaning: 'Whether there is a ROM at all.',
      values: yesOrNo('There is.', 'There is none.'),
    },
  },
};

const driver: ElementFact = {
  meaning: 'How the host serves the interface. What stands here holds for model virtio.',
  attributes: {
    name: {
      meaning: 'Who serves it.',
      since: '0.8.8',
      values: {
        vhost: { meaning: 'The kernel of the host (vhost-net). Taken where it is there.' },
        qemu: { meaning: 'QEMU itself.' },
        vfio: { meaning: 'Of devices of the host: VFIO.', since: '1.0.5' },
        kvm: { meaning: 'Of devices of the host: the old way of KVM, which is gone.', since: '1.0.5' },
        xen: { meaning: 'Of devices of the host: Xen.' },
      },
    },
    model: { meaning: 'Of devices of the host: the module of the kernel that is used, in place of vfio-pci.' },
    iommufd: {
      meaning: 'Of devices of the host: whether the new interface of the IOMMU is used.',
      confidence: 'uncited',
      values: yesOrNo('It is.', 'It is not.'),
    },
    queues: { meaning: 'How many queues the interface has, so that several virtual CPUs can work.', since: '1.0.6' },
    rx_queue_size: {
      meaning: 'How many packets a queue for receiving holds: a power of two, 256 to 1024.',
      since: '2.3.0',
    },
    tx_queue_size: { meaning: 'How many packets a queue for sending holds; mostly of vhostuser.', since: '3.7.0' },
    txmode: {
      meaning: 'What happens when a queue for sending is full.',
      since: '0.8.8',
      values: {
        iothread: { meaning: 'Another thread sends.' },
        timer: { meaning: 'A timer starts the next attempt.' },
      },
    },
    ioeventfd: {
      meaning: 'Whether notifications of the guest are taken outside of the thread of the virtual CPU.',
      since: '0.9.3',
      values: onOrOff('Another thread takes them.', 'The virtual CPU waits for them.'),
    },
    event_idx: {
      meaning: 'Whether guest and host spare each other interrupts.',
      since: '0.9.5',
      values: onOrOff('They do.', 'They do not.'),
    },
    rss: { meaning: 'Whether packets are dealt out to the queues by a hash.', since: '8.3.0', values: ON_OFF },
    rss_hash_report: { meaning: 'Whether the guest gets that hash.', since: '8.3.0', values: ON_OFF },
    ...virtioOptions,
  },
  children: {
    host: {
      meaning: 'What the host does for the guest with packets.',
      since: '1.2.9',
      attributes: {
        ...offloads,
        gso: offload('Segmentation of any kind.', '1.2.9'),
        mrg_rxbuf: offload('Buffers for receiving that are merged.', '1.2.13'),
      },
    },
    guest: { meaning: 'What the guest takes from the host with packets.', since: '1.2.9', attributes: offloads },
  },
};

const rates = {
  average: { meaning: 'The rate in KiB a second that is kept over time.' },
  peak: { meaning: 'The rate in KiB a second that may be reached for a while.' },
  burst: { meaning: 'How many KiB may go at the rate of `peak`.' },
  floor: { meaning: 'The rate in KiB a second that the interface gets in any case; of networks of libvirt only.' },
};

/** Network interfaces. */
export const networkInterface: ElementFact = {
  meaning: 'A network interface of the guest.',
  note: 'A guest in a cluster needs two private interfaces for LLT, besides its public one.',
  attributes: {
    type: {
      meaning: 'What the interface is connected to. It decides what stands in `source`.',
      values: {
        network: { meaning: 'A virtual network of libvirt. The one named default is behind NAT.' },
        bridge: { meaning: 'A bridge of the host, and through it the network of the host.' },
        direct: { meaning: 'A network interface of the host itself (macvtap).', since: '0.7.7' },
        ethernet: { meaning: 'A tap device that somebody else sets up.' },
        hostdev: {
          meaning: 'A network device of the host that is passed through, such as an SR-IOV function.',
          since: '0.9.11',
        },
        user: { meaning: 'A network of QEMU with NAT, for users without rights.' },
        vhostuser: { meaning: 'A switch in a process of the host, through a socket.', since: '1.2.7' },
        vdpa: { meaning: 'A vDPA device of the host.', since: '6.9.0' },
        mcast: { meaning: 'A multicast group that guests share.' },
        server: { meaning: 'A TCP socket that another guest connects to.' },
        client: { meaning: 'A TCP socket of another guest.' },
        udp: { meaning: 'Another guest, over UDP.', since: '1.2.20' },
        internal: { meaning: 'An internal network of VirtualBox.' },
        null: { meaning: 'Nothing: a cable that is plugged in nowhere.', likelySince: '8.7.0' },
        vds: { meaning: 'A distributed switch of VMware.', likelySince: '8.7.0' },
      },
    },
    managed: {
      meaning: 'Of hostdev: whether libvirt takes the device away from the host.',
      values: yesOrNo('libvirt detaches it at start, and gives it back.', 'You detach it before the start.'),
    },
    trustGuestRxFilters: {
      meaning: 'Whether the guest may change its MAC address and the packets that it gets; of virtio on macvtap.',
      since: '1.2.10',
      values: yesOrNo('It may.', 'It may not.'),
    },
  },
  children: {
    source: {
      meaning: 'What the interface is connected to.',
      attributes: {
        network: { meaning: 'Of network: the name of the virtual network.' },
        bridge: { meaning: 'Of bridge: the bridge of the host.' },
        dev: { meaning: 'Of direct: the network interface of the host; of vdpa: the character device.' },
        mode: {
          meaning: 'Of direct: how packets between guests go; of vhostuser: who opens the socket.',
          values: {
            vepa: { meaning: 'All packets go to the switch outside. This holds when nothing is said.' },
            bridge: { meaning: 'Guests of one host reach each other directly.' },
            private: { meaning: 'Guests of one host do not reach each other, except over a router outside.' },
            passthrough: { meaning: 'The guest has the interface of the host for itself.', since: '0.9.2' },
            client: { meaning: 'Of vhostuser: QEMU connects to the socket.' },
            server: { meaning: 'Of vhostuser: QEMU listens at the socket.' },
          },
        },
        portgroup: { meaning: 'The group of ports of the network, with settings of their own.', since: '0.9.4' },
        portid: { meaning: 'The port of the network. libvirt writes it.', since: '5.1.0' },
        macTableManager: {
          meaning: 'Who tells the bridge which MAC addresses are behind its ports.',
          values: { kernel: { meaning: 'The bridge learns them.' }, libvirt: { meaning: 'libvirt enters them.' } },
        },
        type: { meaning: 'Of vhostuser: the kind of socket.', values: { unix: { meaning: 'A Unix socket.' } } },
        path: { meaning: 'Of vhostuser: the path of the socket.' },
        address: { meaning: 'Of mcast, server, client and udp: the address that packets go to.' },
        port: { meaning: 'Of mcast, server, client and udp: the port.' },
        name: { meaning: 'Of internal: the name of the network.' },
      },
      children: {
        reconnect: reconnectOf(),
        address: {
          meaning: 'Of hostdev: where on the host the device is.',
          attributes: {
            type: {
              meaning: 'The kind of device.',
              values: { pci: { meaning: 'A PCI device.' }, usb: { meaning: 'A USB device.' } },
            },
            domain: { meaning: 'The PCI domain.' },
            bus: { meaning: 'The PCI or USB bus.' },
            slot: { meaning: 'The slot on the bus.' },
            function: { meaning: 'The function in the slot.' },
            device: { meaning: 'Of usb: the number of the device.' },
          },
        },
        local: {
          meaning: 'Of udp: where packets come from.',
          attributes: { address: { meaning: 'The address.' }, port: { meaning: 'The port.' } },
        },
        ip: ipOfGuest,
        route: routeOfGuest,
      },
    },
    mac: {
      meaning: 'The MAC address. Left out, libvirt makes one up, which stays.',
      attributes: {
        address: { meaning: 'The address; the first byte is even, as multicast addresses are odd.' },
        type: {
          meaning: 'Of VMware: where the address comes from.',
          since: '6.6.0',
          values: {
            static: { meaning: 'It stays as it is.' },
            generated: { meaning: 'VMware made it up.', confidence: 'uncited' },
          },
        },
        check: {
          meaning: 'Of VMware: whether the address has to be in its own range.',
          values: yesOrNo('It has to.', 'It may be any.'),
        },
        currentAddress: {
          meaning: 'The address that the guest has given itself. libvirt writes it.',
          confidence: 'uncited',
        },
      },
    },
    model: {
      meaning: 'The network card that the guest sees.',
      attributes: {
        type: {
          meaning: 'The name of the card.',
          note: 'The hypervisor knows which there are.',
          values: {
            virtio: { meaning: 'virtio-net, the fastest. Linux has the driver, Windows needs one.' },
            'virtio-transitional': {
              meaning: 'virtio that guests with old and new drivers understand.',
              since: '5.2.0',
            },
            'virtio-non-transitional': { meaning: 'virtio for guests with new drivers only.', since: '5.2.0' },
            e1000: { meaning: 'Intel PRO/1000, as nearly every guest knows it.', confidence: 'uncited' },
            e1000e: { meaning: 'Intel 82574L, of PCI Express.', confidence: 'uncited' },
            rtl8139: { meaning: 'Realtek 8139, slow; what a guest gets when nothing is said.', confidence: 'uncited' },
          },
        },
      },
    },
    target: {
      meaning: 'The interface on the host that belongs to this one.',
      attributes: {
        dev: { meaning: 'Its name. Names that begin with vnet, vif, macvtap or macvlan are those of libvirt.' },
        managed: {
          meaning: 'Of ethernet: whether libvirt sets up a tap device that is there already.',
          since: '5.7.0',
          values: yesOrNo('libvirt sets it up.', 'It is taken as it is.'),
        },
      },
    },
    guest: {
      meaning: 'Of containers: the interface in the guest.',
      since: '1.2.7',
      attributes: {
        dev: { meaning: 'Its name.', since: '1.2.7' },
        actual: { meaning: 'The name that it has got. libvirt writes it.', confidence: 'uncited' },
      },
    },
    driver,
    backend: {
      meaning: 'How the other side of the interface works.',
      since: '1.2.9',
      attributes: {
        type: {
          meaning: 'Of user: which program is behind it.',
          values: {
            default: { meaning: 'The one of QEMU (SLIRP).' },
            passt: { meaning: 'passt.', likelySince: '9.0.0' },
          },
        },
        tap: { meaning: 'The device for tap, in place of /dev/net/tun.', since: '1.2.9' },
        vhost: { meaning: 'The device for vhost, in place of /dev/vhost-net.', since: '1.2.9' },
        logFile: { meaning: 'Of passt: where it writes what happens.' },
      },
    },
    link: {
      meaning: 'The cable.',
      since: '0.9.5',
      attributes: {
        state: {
          meaning: 'Whether it is plugged in.',
          since: '0.9.5',
          values: { up: { meaning: 'It is. This holds when nothing is said.' }, down: { meaning: 'It is not.' } },
        },
      },
    },
    mtu: {
      meaning: 'The largest packet.',
      since: '3.1.0',
      attributes: { size: { meaning: 'Its size in bytes. LLT takes what all of its links can.', since: '3.1.0' } },
    },
    vlan: {
      meaning:
        'The VLANs of the interface. Of Open vSwitch and of SR-IOV functions only: Linux bridges do not tag for a guest.',
      since: '0.10.0',
      attributes: {
        trunk: {
          meaning: 'A single tag is a trunk as well.',
          since: '0.10.0',
          values: { yes: { meaning: 'It is.' } },
        },
      },
      children: {
        tag: {
          meaning: 'A VLAN.',
          since: '0.10.0',
          attributes: {
            id: { meaning: 'Its number, up to 4095.', since: '0.10.0' },
            nativeMode: {
              meaning: 'Of Open vSwitch: that it is the native VLAN.',
              since: '1.1.0',
              values: {
                tagged: { meaning: 'Its packets are tagged.' },
                untagged: { meaning: 'Its packets are not tagged.' },
              },
            },
          },
        },
      },
    },
    bandwidth: {
      meaning: 'How much may go through the interface.',
      children: {
        inbound: { meaning: 'What the guest gets.', attributes: rates },
        outbound: { meaning: 'What the guest sends.', attributes: rates },
      },
    },
    port: {
      meaning: 'The port of the bridge.',
      since: '6.1.0',
      attributes: {
        isolated: {
          meaning: 'Whether it is kept apart from other isolated ports.',
          since: '6.1.0',
          values: yesOrNo('It is.', 'It is not.'),
        },
      },
    },
    coalesce: {
      meaning: 'How packets are gathered before the guest is interrupted.',
      since: '3.3.0',
      children: {
        rx: {
          meaning: 'Packets that come in.',
          since: '3.3.0',
          children: {
            frames: {
              meaning: 'By their number.',
              since: '3.3.0',
              attributes: { max: { meaning: 'How many at most.', since: '3.3.0' } },
            },
          },
        },
      },
    },
    tune: {
      meaning: 'Settings of the tap device.',
      since: '0.8.8',
      children: {
        sndbuf: {
          meaning: 'The size of its buffer for sending.',
          since: '0.8.8',
          text: { meaning: 'The size in bytes.' },
        },
      },
    },
    script: {
      meaning: 'Of ethernet: what is run when the tap device is there.',
      since: '0.2.1',
      attributes: { path: { meaning: 'The path of the script.', since: '0.2.1' } },
    },
    downscript: {
      meaning: 'Of ethernet: what is run when the tap device is gone.',
      since: '6.4.0',
      attributes: { path: { meaning: 'The path of the script.', since: '6.4.0' } },
    },
    backenddomain: {
      meaning: 'Of Xen: the domain that drives the network.',
      since: '1.2.13',
      attributes: { name: { meaning: 'Its name.', since: '1.2.13' } },
    },
    virtualport: {
      meaning: 'The port of a switch that knows guests.',
      since: '0.8.2',
      attributes: {
        type: {
          meaning: 'The kind of switch.',
          since: '0.8.2',
          values: {
            '802.1Qbg': { meaning: 'A switch with VEPA.' },
            '802.1Qbh': { meaning: 'A switch with VN-Link.' },
            openvswitch: { meaning: 'Open vSwitch on the host.', since: '0.9.11' },
            midonet: { meaning: 'MidoNet.', since: '1.2.13' },
          },
        },
      },
      children: {
        parameters: {
          meaning: 'What the switch is told. The administrator of the network knows it.',
          since: '0.8.2',
          attributes: {
            managerid: { meaning: 'Of 802.1Qbg: the database of types.' },
            typeid: { meaning: 'Of 802.1Qbg: the type.' },
            typeidversion: { meaning: 'Of 802.1Qbg: the version of the type.' },
            instanceid: { meaning: 'Of 802.1Qbg: this interface, as a UUID.' },
            profileid: { meaning: 'Of 802.1Qbh and Open vSwitch: the profile of the port.' },
            interfaceid: { meaning: 'Of Open vSwitch and MidoNet: this interface, as a UUID.' },
          },
        },
      },
    },
    filterref: {
      meaning: 'The filter of libvirt that packets go through.',
      attributes: { filter: { meaning: 'The name of the filter.' } },
      children: {
        parameter: {
          meaning: 'A variable of the filter.',
          attributes: { name: { meaning: 'Its name, such as IP.' }, value: { meaning: 'Its value.' } },
        },
      },
    },
    portForward: {
      meaning: 'Of user with passt: ports of the host that lead to the guest.',
      attributes: {
        proto: { meaning: 'The protocol.', values: { tcp: { meaning: 'TCP.' }, udp: { meaning: 'UDP.' } } },
        address: { meaning: 'The address of the host.' },
        dev: { meaning: 'The interface of the host.' },
      },
      children: {
        range: {
          meaning: 'Ports.',
          attributes: {
            start: { meaning: 'The first one on the host.' },
            end: { meaning: 'The last one on the host.' },
            to: { meaning: 'The first one in the guest.' },
            exclude: { meaning: 'Whether they are left out.', values: yesOrNo('They are.', 'They are not.') },
          },
        },
      },
    },
    ip: ipOfGuest,
    route: routeOfGuest,
    rom,
    teaming,
  },
};
