import type { SchemasInUse } from '../../protocol/status-notification';
import type { LibvirtWorkspace } from './libvirt-workspace';

/** By which schemas a document is judged, and for which version of libvirt; undefined: it is none of libvirt. */
export function schemasInUse(workspace: LibvirtWorkspace, uri: string): SchemasInUse | undefined {
  const document = workspace.document(uri);
  const { currentSchemas: schemas } = workspace;
  if (document?.root === undefined || document.kind === undefined || schemas.origin === undefined) return undefined;
  const target = workspace.versionFor(uri);
  return {
    origin: schemas.origin,
    ...(schemas.version && { version: schemas.version.version, atLeast: schemas.version.atLeast }),
    ...(target !== undefined && { target }),
    ...(schemas.forKind(document.kind) === undefined && { without: document.root.name.text }),
  };
}
