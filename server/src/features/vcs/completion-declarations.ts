import { objectFacts } from '../../catalog/vcs/catalog';
import { heartbeatTypes } from '../../catalog/vcs/heartbeat-types';
import { wellKnownTypeFile, wellKnownTypeFiles } from '../../catalog/vcs/well-known-type-files';
import type { CursorPlace } from '../../syntax/vcs/cursor-context';
import { escapeMarkdown } from '../shared/markdown';
import { legalForms, parentNames } from './completion-dependencies';
import type { Offer } from '../shared/completion-entry';
import type { CompletionScope } from './completion-scope';
import { type InsertText, plainInsert, SnippetWriter } from '../shared/completion-snippet';
import { resourceTypeOffers } from './completion-types';
import { quotedName } from '../../syntax/vcs/quoting';

/** So many resources can be chosen from within a snippet. */
const LONGEST_CHOICE = 20;

/** What may begin in a gap. */
export function declarationOffers(scope: CompletionScope, includeFiles: readonly string[]): Offer[] {
  const { context, cluster } = scope;
  if (context.word.quotes !== 'none') return [];
  const inGroup = context.group !== undefined;
  const typeFile = cluster.structure.byName.cluster.size === 0 && scope.names('type').length > 0;
  const offers: Offer[] = [
    ...(inGroup ? groupMemberOffers(scope) : []),
    keyword(scope, 'group', inGroup ? 6 : 1, groupForm(scope)),
    keyword(scope, 'system', inGroup ? 8 : 1, blockForm('system')),
    keyword(scope, 'type', typeFile ? 0 : 8, typeForm()),
    keyword(scope, 'remotecluster', 8, remoteClusterForm()),
    keyword(scope, 'heartbeat', 8, heartbeatForm(scope)),
  ];
  if (!inGroup) {
    const include = new SnippetWriter().text('include "').choice(unincluded(scope, includeFiles)).text('"');
    offers.push(keyword(scope, 'include', 0, include.finished()));
    if (cluster.structure.byName.cluster.size === 0) offers.push(keyword(scope, 'cluster', 0, clusterForm()));
  }
  // An excerpt may show resources without the group that they are in.
  return inGroup || !cluster.excerpt || typeFile ? offers : [...offers, ...resourceTypeOffers(scope)];
}

function keyword(scope: CompletionScope, label: string, rank: number, form: InsertText): Offer {
  const fact = Object.values(objectFacts).find(({ kind }) => kind === label);
  return {
    label,
    kind: 'keyword',
    rank,
    ...(fact && label !== 'type' && { documentation: () => escapeMarkdown(fact.description) }),
    // Words that follow on the line are the rest of a declaration: only its first word is missing.
    insert: scope.context.next === '' ? form : plainInsert(label),
  };
}

/** What belongs to the group around the cursor. */
function groupMemberOffers(scope: CompletionScope): Offer[] {
  const { members, context } = scope;
  const parents = parentNames(scope);
  const whole = context.next === '';
  const requires: Offer[] = [
    {
      label: 'requires group',
      kind: 'keyword',
      rank: 0,
      detail: 'this group depends on another one',
      insert: whole ? groupDependencyForm(scope) : plainInsert('requires group'),
    },
  ];
  if (members && members.resources.length > 1 && parents.length > 0 && whole) {
    requires.push({
      label: 'requires',
      kind: 'keyword',
      rank: 0,
      detail: 'one resource depends on another one',
      insert: dependencyForm(scope),
    });
  }
  const names = parents.map(({ name, type }): Offer => ({
    label: name,
    kind: 'resource',
    rank: 7,
    detail: `${type}: what it requires`,
    insert: plainInsert(whole ? `${quotedName(name)} requires ` : quotedName(name)),
  }));
  return [...requires, ...resourceTypeOffers(scope), ...names];
}

function dependencyForm(scope: CompletionScope): InsertText {
  const parents = parentNames(scope).map(({ name }) => quotedName(name));
  const children = (scope.members?.resources ?? []).flatMap(({ name }) => (name ? [quotedName(name.text)] : []));
  const writer = new SnippetWriter();
  if (parents.length <= LONGEST_CHOICE) writer.choice(parents);
  else writer.stop('parent');
  writer.text(' requires ');
  if (children.length <= LONGEST_CHOICE) writer.choice(children.filter((name) => name !== parents[0]));
  else writer.stop('child');
  return writer.finished();
}

function groupDependencyForm(scope: CompletionScope): InsertText {
  const own = scope.members?.header.name?.text;
  const groups = scope.names('group').filter((name) => name !== own);
  const writer = new SnippetWriter().text('requires group ');
  if (groups.length > 0 && groups.length <= LONGEST_CHOICE) writer.choice(groups.map(quotedName));
  else writer.stop('child');
  const forms = legalForms(undefined, undefined).map((words) => words.join(' '));
  // Firm is what an administrator mostly means; it stands first.
  forms.sort((one, other) => Number(other === 'online local firm') - Number(one === 'online local firm'));
  return writer.text(' ').choice(forms).finished();
}

function blockForm(label: string): InsertText {
  return new SnippetWriter().text(`${label} `).stop('name').text(' (\n\t)').finished();
}

function clusterForm(): InsertText {
  const writer = new SnippetWriter().text('cluster ').stop('name').text(' (\n\tUserNames = { ').stop('admin');
  writer.text(' = "').stop().text('" }\n\tAdministrators = { ').again(2, 'admin').text(' }\n\t)');
  return writer.finished();
}

function groupForm(scope: CompletionScope): InsertText {
  const known = scope.systems.map(quotedName);
  const systems = known.length > 0 ? known : ['sys1', 'sys2'];
  const writer = new SnippetWriter().text('group ').stop('name').text(' (\n\tSystemList = { ');
  writer.list(systems, ', ', (system, index) => writer.stop(system).text(` = ${index}`));
  // The stops of SystemList are numbered from 2, behind the name; AutoStartList follows them.
  writer.text(' }\n\tAutoStartList = { ').list(systems, ', ', (system, index) => writer.again(index + 2, system));
  return writer.text(' }\n\t)').finished();
}

function typeForm(): InsertText {
  const writer = new SnippetWriter().text('type ').stop('Name').text(' (\n\tstatic str ArgList[] = { ');
  return writer.stop('Attribute').text(' }\n\tstr ').again(2, 'Attribute').text('\n\t)').finished();
}

function remoteClusterForm(): InsertText {
  const writer = new SnippetWriter().text('remotecluster ').stop('name').text(' (\n\tClusterAddress = "').stop();
  return writer.text('"\n\t)').finished();
}

function heartbeatForm(scope: CompletionScope): InsertText {
  const cluster = quotedName(scope.names('remotecluster')[0] ?? 'cluster');
  const writer = new SnippetWriter().text('heartbeat ').choice(heartbeatTypes.map(({ name }) => name));
  writer.text(' (\n\tClusterList = { ').stop(cluster).text(' }\n\tArguments @').again(2, cluster);
  return writer.text(' = { "').stop().text('" }\n\t)').finished();
}

/** Files that an include may name: those in the folder, then type files of the product; none that is included. */
function unincluded(scope: CompletionScope, files: readonly string[]): string[] {
  const { cluster, file } = scope;
  const included = new Set(
    cluster.structure.includes.flatMap((number) => {
      const tree = cluster.trees[number];
      const current = tree === file.pieces[scope.context.piece]?.tree;
      return tree?.kind === 'include' && tree.file && !current ? [tree.file.text] : [];
    }),
  );
  const all = new Set([...files, ...wellKnownTypeFiles.map(({ name }) => name)]);
  return [...all].filter((name) => !included.has(name) && name !== 'main.cf');
}

/** What may stand behind `include`. */
export function includeOffers(scope: CompletionScope, files: readonly string[]): Offer[] {
  return unincluded(scope, files).map((label): Offer => {
    const beside = files.includes(label);
    const known = wellKnownTypeFile(label);
    return {
      label,
      kind: 'file',
      rank: beside ? 0 : 1,
      detail: beside ? 'in this folder' : `${known?.description ?? ''} Not in this folder: the catalog stands in.`,
      insert: plainInsert(scope.context.word.quotes === 'none' ? `"${label}"` : label),
    };
  });
}

/** Names that a declaration may have, where the product knows them beforehand. */
export function declaredNameOffers(
  scope: CompletionScope,
  place: Extract<CursorPlace, { kind: 'declared-name' }>,
): Offer[] {
  if (place.object.kind !== 'heartbeat') return [];
  const taken = new Set(scope.names('heartbeat'));
  return heartbeatTypes
    .filter(({ name }) => !taken.has(name))
    .map(({ name, description }) => ({ label: name, kind: 'value', rank: 0, detail: description }));
}
