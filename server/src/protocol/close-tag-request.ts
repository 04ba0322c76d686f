/** Asks for the close tag that belongs behind the `>` just typed in front of a position. */
export interface CloseTagParams {
  readonly textDocument: { readonly uri: string };
  readonly position: { readonly line: number; readonly character: number };
}

/** The close tag; null where none belongs there. */
export type CloseTagResult = string | null;

/** Name of the request that carries {@link CloseTagParams} and answers {@link CloseTagResult}. */
export const CLOSE_TAG_REQUEST = 'clusterwright/closeTag';
