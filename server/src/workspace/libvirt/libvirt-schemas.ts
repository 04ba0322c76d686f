import { Derivatives } from '../../syntax/relax-ng/derive';
import { childNames } from '../../syntax/relax-ng/expectations';
import type { Pattern } from '../../syntax/relax-ng/pattern';
import { readSchema, type Schema, type SchemaFiles } from '../../syntax/relax-ng/read-schema';
import { DOMAIN_SCHEMA, type RootKind } from '../../syntax/libvirt/root-kind';
import type { SchemaVersion } from './installed-version';

/** Where schemas come from. */
export interface SchemaSource {
  /** `installed`: files of libvirt itself; `embedded`: our own. */
  readonly origin: 'installed' | 'embedded';
  readonly files: SchemaFiles;
  /** What is known of the version of libvirt that installed ones came with. */
  readonly version?: SchemaVersion | undefined;
}

/** A schema with the pattern that a kind of document has to satisfy. */
export interface DocumentSchema {
  readonly schema: Schema;
  readonly start: Pattern;
  readonly origin: SchemaSource['origin'];
}

/** The schemas of libvirt at hand, each read when it is first needed. */
export class LibvirtSchemas {
  private readonly known = new Map<string, Schema | undefined>();
  private readonly children = new Map<string, ReadonlySet<string> | undefined>();
  private devices: Pattern | undefined;

  constructor(private readonly source: SchemaSource | undefined) {}

  get origin(): SchemaSource['origin'] | undefined {
    return this.source?.origin;
  }

  get version(): SchemaVersion | undefined {
    return this.source?.version;
  }

  /** The schema for documents of that kind; undefined where there is none. */
  forKind({ schema: file, fragment }: RootKind): DocumentSchema | undefined {
    const schema = this.schema(file);
    if (schema === undefined || this.source === undefined) return undefined;
    const start = fragment ? (this.devices ??= withinDevices(schema)) : schema.start;
    return { schema, start, origin: this.source.origin };
  }

  /** Whether an element may hold another by the schema of domains, wherever it stands; undefined: nobody knows. */
  readonly mayHold = (parent: string, child: string): boolean | undefined => {
    if (!this.children.has(parent)) this.children.set(parent, this.childrenOf(parent));
    return this.children.get(parent)?.has(child);
  };

  private childrenOf(parent: string): ReadonlySet<string> | undefined {
    const schema = this.schema(DOMAIN_SCHEMA);
    const patterns = schema?.elements(parent) ?? [];
    if (schema === undefined || patterns.length === 0) return undefined;
    const derivatives = new Derivatives(schema.pool);
    const contents = patterns.flatMap((pattern) => (pattern.kind === 'element' ? pattern.content() : []));
    return new Set(contents.flatMap((content) => childNames(derivatives.closeAnyway(content))));
  }

  private schema(file: string): Schema | undefined {
    const { source } = this;
    if (source === undefined) return undefined;
    if (!this.known.has(file))
      this.known.set(file, source.files(file) === undefined ? undefined : readSchema(file, source.files));
    return this.known.get(file);
  }
}

/** What a device has to satisfy that stands alone: the same as one within the `devices` of any domain. */
function withinDevices(schema: Schema): Pattern {
  const derivatives = new Derivatives(schema.pool);
  const within = (pattern: Pattern, local: string): Pattern =>
    derivatives.closeAnyway(derivatives.open(pattern, { namespace: '', local }));
  return within(within(schema.start, 'domain'), 'devices');
}
