import { type Disposable, workspace } from 'vscode';
import type { BaseLanguageClient } from 'vscode-languageclient';
import {
  CONTENT_REQUEST,
  CONTENT_SCHEME,
  type ContentParams,
  type ContentResult,
} from '../../server/src/protocol/content-request';

/** Shows what the bundled catalog declares as read-only documents, so that a definition has a place to go to. */
export function registerBundledContent(client: BaseLanguageClient): Disposable {
  return workspace.registerTextDocumentContentProvider(CONTENT_SCHEME, {
    async provideTextDocumentContent(uri, token) {
      const params: ContentParams = { uri: uri.toString() };
      const result = await client.sendRequest<ContentResult>(CONTENT_REQUEST, params, token);
      return result.text;
    },
  });
}
