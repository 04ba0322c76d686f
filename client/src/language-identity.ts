import { Disposable, type TextDocument, languages, workspace } from 'vscode';
import { sniffCfText } from '../../server/src/protocol/cf-identity';
import { readsLikeLibvirt } from '../../server/src/protocol/xml-identity';
import { CONTENT_SCHEME } from '../../server/src/protocol/content-request';
import { suggestWithinValue } from './suggest-again';

/**
 * Gives `.cf` and `.xml` files their language by content: the extension alone does not say whether a file belongs to a
 * cluster or to libvirt, and Postfix calls its configuration main.cf too. Each document is switched at most once, so that a language which the user
 * picks afterwards stays.
 */
export function watchLanguageIdentity(): Disposable {
  const decided = new WeakSet<TextDocument>();

  /** Resolves to whether the document has got another language. */
  async function decide(document: TextDocument): Promise<boolean> {
    if (decided.has(document) || !mayBeSwitched(document)) return false;
    const wanted = languageFor(document);
    if (wanted === undefined) return false;
    decided.add(document);
    if (wanted === document.languageId) return false;
    await languages.setTextDocumentLanguage(document, wanted);
    return true;
  }

  async function decideWhileTyping(document: TextDocument): Promise<void> {
    if (await decide(document)) await suggestWithinValue(document);
  }

  for (const document of workspace.textDocuments) void decide(document);
  return Disposable.from(
    workspace.onDidOpenTextDocument((document) => void decide(document)),
    workspace.onDidSaveTextDocument((document) => void decide(document)),
    // A new file is empty when it opens; its first declaration decides. Postfix never takes over while typing.
    workspace.onDidChangeTextDocument(({ document }) => {
      if (document.languageId !== 'vcs' && document.languageId !== 'libvirt-xml') void decideWhileTyping(document);
    }),
  );
}

function mayBeSwitched(document: TextDocument): boolean {
  // What the catalog shows is named after its type: no pattern of names tells what it is.
  if (document.uri.scheme === CONTENT_SCHEME) return true;
  if (isAssociatedByUser(document)) return false;
  return document.languageId === 'vcs' || document.languageId === 'xml' || /\.(?:cf|xml)$/.test(document.uri.path);
}

function languageFor(document: TextDocument): string | undefined {
  if (document.languageId === 'xml' || document.uri.path.endsWith('.xml')) {
    const keeps =
      workspace.getConfiguration('clusterwright', document.uri).get<boolean>('libvirt.keepXmlLanguage') === true;
    return !keeps && readsLikeLibvirt(document.getText()) ? 'libvirt-xml' : undefined;
  }
  const identity = sniffCfText(document.getText());
  if (identity === 'vcs') return 'vcs';
  return identity === 'postfix' && document.languageId === 'vcs' ? 'plaintext' : undefined;
}

function isAssociatedByUser(document: TextDocument): boolean {
  const associations = workspace
    .getConfiguration('files', document.uri)
    .get<Record<string, string>>('associations', {});
  return Object.keys(associations).some((pattern) => {
    // As VS Code reads them: a pattern with a slash is for the whole path, any other one for the name.
    const glob = pattern.includes('/') ? pattern : `**/${pattern}`;
    return languages.match({ pattern: glob }, document) > 0;
  });
}
