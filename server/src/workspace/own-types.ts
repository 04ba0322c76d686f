import type { AgentType } from '../catalog/schema';
import { type ResourceType, typeOfAgent } from './resource-type';

/** Resource types that a `clusterwright.json` brings: above the bundled catalog, below the types files of the cluster. */
export interface OwnTypes {
  readonly byName: ReadonlyMap<string, ResourceType>;
  /** The types files that they stand in for. */
  readonly typesFiles: ReadonlySet<string>;
}

/** No types: the folder has no data files. */
export const NO_TYPES: OwnTypes = { byName: new Map(), typesFiles: new Set() };

/** Collects the types of several data files; of two with one name the first counts. */
export class OwnTypesBuilder {
  private readonly byName = new Map<string, ResourceType>();

  /** Takes a type from the data file `source`. Gives back the name of the file that has the type already, if one has. */
  add(agent: AgentType, source: string): string | undefined {
    const known = this.byName.get(agent.name);
    if (known) return known.source;
    this.byName.set(agent.name, typeOfAgent(agent, source));
    return undefined;
  }

  /** All of them. */
  types(): OwnTypes {
    const { byName } = this;
    if (byName.size === 0) return NO_TYPES;
    return { byName, typesFiles: new Set([...byName.values()].flatMap(({ agent }) => agent?.typesFile ?? [])) };
  }
}
