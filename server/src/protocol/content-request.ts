/** Scheme of the read-only documents that show what the bundled catalog declares. */
export const CONTENT_SCHEME = 'clusterwright';

/** Asks for the text of one `clusterwright:` document. */
export interface ContentParams {
  uri: string;
}

/** The text of a `clusterwright:` document. */
export interface ContentResult {
  text: string;
}

/** Name of the request that carries {@link ContentParams} and answers {@link ContentResult}. */
export const CONTENT_REQUEST = 'clusterwright/content';
