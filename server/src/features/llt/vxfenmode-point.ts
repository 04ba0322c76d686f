import { coordinationServerPorts } from '../../catalog/llt/vxfenmode';
import { isBefore, type ProductVersion } from '../../catalog/vcs/product-version';
import type { SnippetWriter } from '../shared/completion-snippet';

/** The release from which on coordination point servers are reached over HTTPS. */
const HTTPS_SINCE = '6.1';

/** Writes the host and the port of a coordination point server, to be filled in. */
export function pointValue(writer: SnippetWriter, version: ProductVersion | undefined): SnippetWriter {
  const port = isBefore(version, HTTPS_SINCE) ? coordinationServerPorts.before61 : coordinationServerPorts.https;
  return writer.text('[').stop('host').text(']:').stop(String(port));
}
