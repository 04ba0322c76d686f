import { existsSync, readFileSync } from 'node:fs';
import { dirname, join, relative, resolve, sep } from 'node:path';
import ignore, { type Ignore } from 'ignore';

interface RulesOfFolder {
  readonly folder: string;
  readonly rules: Ignore;
}

/** What the .gitignore files on the way to a folder say, the outermost first. */
export class IgnoredPaths {
  private constructor(private readonly levels: readonly RulesOfFolder[]) {}

  /** For a folder named by the user: the .gitignore files above it count up to the root of its repository. */
  static above(folder: string): IgnoredPaths {
    const absolute = resolve(folder);
    const chain: string[] = [];
    let root: string | undefined;
    for (let at = absolute; ; at = dirname(at)) {
      if (existsSync(join(at, '.git'))) root = at;
      if (root !== undefined || dirname(at) === at) break;
      chain.unshift(dirname(at));
    }
    let paths = new IgnoredPaths([]);
    if (root !== undefined) for (const at of chain) paths = paths.enter(at);
    return paths;
  }

  /**
   * For a folder that is gone into. Rules of a level that ignore the folder itself fall silent: the user, or a deeper
   * .gitignore file, wants it all the same.
   */
  enter(folder: string): IgnoredPaths {
    const absolute = resolve(folder);
    const levels = this.levels.filter((level) => !level.rules.ignores(within(level, absolute, true)));
    const rules = rulesIn(absolute);
    if (rules) levels.push({ folder: absolute, rules });
    return new IgnoredPaths(levels);
  }

  /** Whether git would ignore a file or directory. The deepest file that says something of it decides. */
  has(path: string, directory: boolean): boolean {
    const absolute = resolve(path);
    for (let index = this.levels.length - 1; index >= 0; index--) {
      const level = this.levels[index] as RulesOfFolder;
      const { ignored, unignored } = level.rules.test(within(level, absolute, directory));
      if (ignored || unignored) return ignored;
    }
    return false;
  }
}

function rulesIn(folder: string): Ignore | undefined {
  try {
    return ignore({ allowRelativePaths: true }).add(readFileSync(join(folder, '.gitignore'), 'utf8'));
  } catch {
    // No such file, or one that cannot be read: nothing is ignored by it.
    return undefined;
  }
}

function within(level: RulesOfFolder, absolute: string, directory: boolean): string {
  const path = relative(level.folder, absolute).split(sep).join('/');
  return directory ? `${path}/` : path;
}
