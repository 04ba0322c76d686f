/** A valid main.cf of about that many lines: groups of a guest on a mounted logical volume, on two systems. */
export function manyGroups(lines: number): string {
  const parts = ['include "types.cf"\n\ncluster many (\n\t)\n\nsystem node1 (\n\t)\n\nsystem node2 (\n\t)\n\n'];
  for (let group = 0, written = 11; written < lines; group++, written += 32) parts.push(groupText(String(group)));
  return parts.join('');
}

function groupText(n: string): string {
  return `group guest${n} (
	SystemList = { node1 = 0, node2 = 1 }
	AutoStartList = { node1 }
	)

	KVMGuest vm${n} (
		GuestName = vm${n}
		GuestConfigFilePath = "/guests/vm${n}/vm${n}.xml"
		)

	LVMLogicalVolume lv${n} (
		LogicalVolume = lv${n}
		VolumeGroup = vg${n}
		)

	LVMVolumeGroup vg${n} (
		VolumeGroup = vg${n}
		)

	Mount mnt${n} (
		MountPoint = "/guests/vm${n}"
		BlockDevice = "/dev/mapper/vg${n}-lv${n}"
		FSType = ext4
		FsckOpt = "-y"
		)

	lv${n} requires vg${n}
	mnt${n} requires lv${n}
	vm${n} requires mnt${n}


`;
}
