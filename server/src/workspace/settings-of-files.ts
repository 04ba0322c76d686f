import { NO_LEVELS, type RuleLevels } from './rule-levels';

/** What the settings of editors and folders say of single files. */
export interface SettingsOfFiles<Version> {
  /** The levels of rules. */
  levels(uri: string): RuleLevels;
  /** The version of the product that a file is for; undefined: nobody says so. */
  version(uri: string): Version | undefined;
  /** Reads what is still unknown. Resolves to whether anything was read. */
  settle(uri: string): Promise<boolean>;
}

/** Where there are no settings. */
export const NO_SETTINGS: SettingsOfFiles<never> = {
  levels: () => NO_LEVELS,
  version: () => undefined,
  settle: () => Promise.resolve(false),
};
