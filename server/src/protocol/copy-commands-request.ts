/** What commands somebody wants to copy: those of the configuration, of a migration, of a guest. */
export type CopiedKind = 'ha' | 'migrate' | 'virsh';

/** Asks for the commands that stand for what is selected in a document. */
export interface CopyCommandsParams {
  readonly kind: CopiedKind;
  readonly textDocument: { readonly uri: string };
  readonly range: {
    readonly start: { readonly line: number; readonly character: number };
    readonly end: { readonly line: number; readonly character: number };
  };
  /** The guest that a device is for, where the document does not say it. */
  readonly domain?: string;
}

/** Commands, one of several ways. */
export interface CopiedCommands {
  /** What tells this way from the others. */
  readonly label: string;
  readonly text: string;
  /** How many passwords are left out of the text. */
  readonly hidden: number;
}

/** The ways to choose from; or that the name of a guest is wanted first; or why there are no commands, as a sentence. */
export type CopyCommandsResult =
  { readonly choices: readonly CopiedCommands[] } | { readonly wantsDomain: true } | { readonly refusal: string };

/** Name of the request that carries {@link CopyCommandsParams} and answers {@link CopyCommandsResult}. */
export const COPY_COMMANDS_REQUEST = 'clusterwright/copyCommands';

/** What stands in copied commands in the place of a password. */
export const PASSWORD_PLACEHOLDER = '<password>';
