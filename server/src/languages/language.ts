import type { FileRange, FileReport } from '../engine/checker';
import type { ShownFinding, ShownFix } from '../engine/shown-finding';
import type { Severity } from '../engine/rule';
import type { FixedFile } from '../engine/safe-fixes';
import type { Call, CallItem } from '../features/vcs/call-hierarchy';
import type { CompletionEntry } from '../features/shared/completion-entry';
import type { Definition } from '../features/shared/definition';
import type { Highlight } from '../features/shared/highlight';
import type { DocumentLink } from '../features/shared/document-link';
import type { OutlineSymbol } from '../features/shared/outline-symbol';
import type { FoldingRange } from '../features/shared/folding-range';
import type { FormatOutcome } from '../features/shared/format-outcome';
import type { Hover } from '../features/shared/hover';
import type { Refusal, RenameEdits, RenameStart } from '../features/shared/rename';
import type { InlayHint, InlayHintKinds } from '../features/shared/inlay-hint';
import type { Refactoring } from '../features/shared/refactoring';
import type { SemanticToken } from '../features/shared/semantic-token';
import type { SignatureHelp } from '../features/shared/signature-help';
import type { StateTables } from '../features/vcs/state-tables';
import type { WorkspaceSymbol } from '../features/vcs/workspace-symbols';
import type { OffsetRange } from '../text/offset-range';
import type { SchemasInUse } from '../protocol/status-notification';
import type { TextChange } from '../workspace/vcs-file';

/** Resources of a file whose type nobody declares, for the status item. */
export interface UnknownType {
  readonly type: string;
  readonly count: number;
}

/** By what a file is judged. */
export interface LanguageStatus {
  /** Names of the type files that were read. */
  readonly typesFiles: readonly string[];
  /** Names of missing type files for which the catalog stands in. */
  readonly standIns: readonly string[];
  readonly unknownTypes: readonly UnknownType[];
  /** The schemas of libvirt, where they count. */
  readonly schemas?: SchemasInUse | undefined;
}

/** What can be done with documents of one language. Plain functions over addresses and offsets; nothing here knows a protocol. */
export interface Language {
  readonly id: string;
  /** Characters that ask for completion although they are no letters. */
  readonly triggerCharacters: readonly string[];
  /** Whether a blank asks for completion, too, behind that text: where something is expected there. */
  asksBehindBlank(before: string): boolean;
  openDocument(uri: string, text: string): void;
  /** `change` says where the text differs; without it the whole text is read. */
  changeDocument(uri: string, text: string, change?: TextChange): void;
  closeDocument(uri: string): void;
  /** Files were made, changed or removed on disk. */
  filesChanged(uris: readonly string[]): void;
  /** Reads what the document needs of other files. Resolves to whether anything was read. */
  settle(uri: string): Promise<boolean>;
  /** What is to be said about the document, by what was read so far. */
  check(uri: string): FileReport;
  /** What the files read like after all safe repairs; those that stay as they are left out. Changes nothing here. */
  fixSafely(uris: readonly string[], wanted?: (severity: Severity) => boolean): Promise<readonly FixedFile[]>;
  /** Comments that silence a finding of the document, as repairs that nobody should make unseen. */
  ignoreFixes(uri: string, finding: ShownFinding): readonly ShownFix[];
  /** Changes of form at a place, and what may be added there, though nothing is wrong. */
  refactorings(uri: string, offset: number): readonly Refactoring[];
  status(uri: string): LanguageStatus;
  complete(uri: string, offset: number, snippets: boolean): Promise<readonly CompletionEntry[]>;
  /** What may begin a document of this language at an offset of a text that is in none yet. */
  completeFirst(uri: string, text: string, offset: number, snippets: boolean): Promise<readonly CompletionEntry[]>;
  /** The close tag that belongs behind the `>` just typed before the offset. */
  closeTag(uri: string, offset: number): string | undefined;
  /** Which field of its line the offset is in, and what belongs there. */
  signatureHelp(uri: string, offset: number): SignatureHelp | undefined;
  hover(uri: string, offset: number): Hover | undefined;
  definition(uri: string, offset: number): Definition | undefined;
  /** Where the type of the resource at the offset is defined. */
  typeDefinition(uri: string, offset: number): Definition | undefined;
  /** Where the name at the offset is used, in all files at hand; with `declarations` where it is declared, too. */
  references(uri: string, offset: number, declarations: boolean): Promise<readonly FileRange[]>;
  /** The places of the name at the offset in the document itself. */
  highlights(uri: string, offset: number): readonly Highlight[];
  /** Stretches that are the same and change together, one of which holds the offset. */
  linkedRanges(uri: string, offset: number): readonly OffsetRange[];
  /** What would be renamed at the offset, by what was read so far, or why nothing can be. */
  prepareRename(uri: string, offset: number): RenameStart | Refusal;
  rename(uri: string, offset: number, newName: string): Promise<RenameEdits | Refusal>;
  /** The resource or group at a place, as one end of dependencies. */
  prepareCalls(uri: string, offset: number): readonly CallItem[];
  incomingCalls(item: CallItem): readonly Call[];
  outgoingCalls(item: CallItem): readonly Call[];
  inlayHints(uri: string, range: OffsetRange, kinds: InlayHintKinds): readonly InlayHint[];
  /** What an expanding selection takes, from the smallest to the whole file. */
  selectionRanges(uri: string, offset: number): readonly OffsetRange[];
  workspaceSymbols(query: string): readonly WorkspaceSymbol[];
  symbols(uri: string): readonly OutlineSymbol[];
  folding(uri: string): readonly FoldingRange[];
  /** The white space that differs from the product's own layout; undefined: there is no such document. */
  format(uri: string): FormatOutcome | undefined;
  links(uri: string): readonly DocumentLink[];
  semanticTokens(uri: string, range?: OffsetRange): readonly SemanticToken[];
  /** What the guides say of virtual machines, with what the resource at the offset makes of it. */
  stateTables(uri: string, offset: number): StateTables | undefined;
  /** The text of a read-only document of the bundled catalog. */
  bundledDocument(uri: string): string | undefined;
}
