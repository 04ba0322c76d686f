import { afterEach, describe, expect, test } from 'vitest';
import {
  COPY_COMMANDS_REQUEST,
  type CopiedKind,
  type CopyCommandsResult,
} from '../../server/src/protocol/copy-commands-request';
import { type LanguageClient, startClient } from '../harness/language-client';
import { noFiles } from '../../server/src/workspace/file-provider';

const MAIN = `cluster c (
	UserNames = { admin = aBcDeF }
	)

system s1 (
	)

system s2 (
	)

group vms (
	SystemList = { s1 = 0, s2 = 1 }
	)

	KVMGuest web (
		GuestName = web
		RHEVMInfo = { User = "u@internal", Password = pQrStU }
		)

	NIC nic (
		Device = eth0
		)

	web requires nic

group bare (
	SystemList = { s1 = 0 }
	)
`;

const DISK = `<disk type='block' device='disk'>
  <driver name='qemu' type='raw'/>
  <source dev='/dev/vx/dsk/dg1/vol 1'/>
  <target dev='vdb' bus='virtio'/>
</disk>
`;

let client: LanguageClient | undefined;
afterEach(() => {
  client?.end();
  client = undefined;
});

/** What is answered about the stretch of the text from one of its parts to another, or at the first. */
async function ask(
  kind: CopiedKind,
  text: string,
  from: string,
  to = '',
  domain?: string,
): Promise<CopyCommandsResult> {
  client = await startClient({ pulls: true, files: noFiles });
  const uri = kind === 'virsh' ? 'file:///guests/my disk.xml' : 'file:///cluster/main.cf';
  client.open(uri, text, kind === 'virsh' ? 'libvirt-xml' : 'vcs');
  const place = (offset: number): { line: number; character: number } => {
    const before = text.slice(0, offset).split('\n');
    return { line: before.length - 1, character: before[before.length - 1]?.length ?? 0 };
  };
  const start = text.indexOf(from);
  const end = to === '' ? start : text.indexOf(to) + to.length;
  expect(start).toBeGreaterThanOrEqual(0);
  return client.request<CopyCommandsResult>(COPY_COMMANDS_REQUEST, {
    kind,
    textDocument: { uri },
    range: { start: place(start), end: place(end) },
    ...(domain !== undefined && { domain }),
  });
}

function textOf(result: CopyCommandsResult): string[] {
  return 'choices' in result ? result.choices.map(({ text }) => text) : [];
}

describe('copied ha commands', () => {
  test('are those of what is selected, without passwords', async () => {
    expect(await ask('ha', MAIN, 'Guest web', 'NIC nic')).toEqual({
      choices: [
        {
          label: 'ha commands',
          text: [
            'haconf -makerw',
            'hares -add web KVMGuest vms',
            'hares -modify web GuestName web',
            'hares -modify web RHEVMInfo -update User u@internal',
            "hares -modify web RHEVMInfo -update Password '<password>'",
            'hares -modify web Enabled 1',
            'hares -add nic NIC vms',
            'hares -modify nic Device eth0',
            'hares -modify nic Enabled 1',
            'haconf -dump -makero',
            '',
          ].join('\n'),
          hidden: 1,
        },
      ],
    });
  });

  test('are those of the whole group where the cursor is in its header', async () => {
    const [text = ''] = textOf(await ask('ha', MAIN, 'group vms'));
    expect(text).toContain('hagrp -add vms\n');
    expect(text).toContain('hares -add nic NIC vms\n');
    expect(text).toContain('hares -link web nic\n');
    expect(text).not.toContain('bare');
  });

  test('are refused where the text cannot be read', async () => {
    const result = await ask('ha', MAIN.replace('eth0\n\t\t)', 'eth0\n'), 'Device', 'eth0');
    expect(result).toEqual({
      refusal: 'The selection has a syntax error, so nobody can say what it means. Repair it first.',
    });
    expect(await ask('ha', '\n\n', '\n')).toEqual({
      refusal: 'No declaration is selected. Put the cursor into one, or select several.',
    });
  });
});

describe('a copied hagrp -migrate', () => {
  test('can lead to each system of the group', async () => {
    const result = await ask('migrate', MAIN, 'GuestName');
    expect(textOf(result)).toEqual(['hagrp -migrate vms -to s1\n', 'hagrp -migrate vms -to s2\n']);
  });

  test.each([
    ['bare', 'The group "bare" has no KVMGuest, and only virtual machines can be migrated.'],
    ['system s1', 'The cursor is in no service group. Put it into the group of the virtual machine.'],
  ])('is refused in %s', async (from, refusal) => {
    expect(await ask('migrate', MAIN, from)).toEqual({ refusal });
  });
});

describe('copied virsh commands', () => {
  test('want the name of a guest, and quote what a shell would read otherwise', async () => {
    expect(await ask('virsh', DISK, '<source')).toEqual({ wantsDomain: true });
    client?.end();
    expect(textOf(await ask('virsh', DISK, '<source', '', 'web 1'))).toEqual([
      "virsh attach-device 'web 1' 'my disk.xml' --config\n",
      "virsh attach-disk 'web 1' '/dev/vx/dsk/dg1/vol 1' vdb --sourcetype block --targetbus virtio --driver qemu --subdriver raw --cache none --config\n",
    ]);
  });

  test('attach a disk of a domain to it, and define the domain', async () => {
    const domain = `<domain type='kvm'>\n<name>db</name>\n<devices>\n${DISK}<input type='tablet'/>\n</devices>\n</domain>\n`;
    expect(textOf(await ask('virsh', domain, '<source'))).toEqual([
      expect.stringMatching(/^virsh attach-disk db '.*' vdb .*--cache none --config\n$/),
    ]);
    client?.end();
    expect(textOf(await ask('virsh', domain, '<name'))).toEqual(["virsh define 'my disk.xml'\n"]);
    client?.end();
    expect(await ask('virsh', domain, '<input')).toEqual({
      refusal:
        'A <input> of a domain is attached from a file of its own: put the element into one, and copy the command there.',
    });
  });

  test('are refused where virsh would not read the file', async () => {
    expect(await ask('virsh', DISK.replace('</disk>', ''), '<source', '', 'web')).toEqual({
      refusal: 'The XML has a mistake, and virsh would not read it. Repair it first.',
    });
  });
});
