import type { TunableFact } from '../../catalog/llt/tunable';
import type { NumberSetting } from './settings';

/** Another tunable that a setting is on the wrong side of. */
export interface Misplaced {
  readonly name: string;
  readonly number: number;
  /** Where it is set; undefined: it has its default. */
  readonly setting: NumberSetting | undefined;
  /** Where the setting would have to be. */
  readonly side: 'above' | 'below';
  /** A page states the order, and the default if that is what counts. */
  readonly cited: boolean;
}

/** A setting with all others that it is on the wrong side of. */
export interface SettingOutOfOrder {
  readonly setting: NumberSetting;
  readonly misplaced: readonly Misplaced[];
}

interface Value {
  readonly name: string;
  readonly number: number;
  readonly setting: NumberSetting | undefined;
  readonly certain: boolean;
}

/**
 * The settings that stand in the wrong order, each with those that it collides with: of two settings it is the later one.
 * Tunables that nobody sets count with their defaults, if `counts` says so.
 */
export function settingsOutOfOrder(
  settings: ReadonlyMap<string, NumberSetting>,
  facts: readonly TunableFact[],
  counts: (name: string) => boolean = () => true,
): SettingOutOfOrder[] {
  const values = new Map(facts.flatMap((fact) => valueOf(fact, settings, counts)).map((value) => [value.name, value]));
  const found = new Map<NumberSetting, Misplaced[]>();
  const note = (setting: NumberSetting, misplaced: Misplaced): void => {
    found.set(setting, [...(found.get(setting) ?? []), misplaced]);
  };
  for (const { small, large, cited } of orderedPairs(facts)) {
    const [lower, upper] = [values.get(small), values.get(large)];
    if (lower === undefined || upper === undefined || lower.number < upper.number) continue;
    const certain = cited && lower.certain && upper.certain;
    if (upper.setting && (lower.setting?.word.start ?? -1) < upper.setting.word.start)
      note(upper.setting, { ...lower, side: 'above', cited: certain });
    else if (lower.setting) note(lower.setting, { ...upper, side: 'below', cited: certain });
  }
  return [...found].map(([setting, misplaced]) => ({ setting, misplaced }));
}

function valueOf(
  { name, default: usual, confidence, defaultNote, unconfirmed = [], zeroIsOff }: TunableFact,
  settings: ReadonlyMap<string, NumberSetting>,
  counts: (name: string) => boolean,
): Value[] {
  const setting = settings.get(name);
  if (setting)
    return zeroIsOff && setting.number === 0 ? [] : [{ name, number: setting.number, setting, certain: true }];
  if (usual === undefined || !counts(name)) return [];
  const certain = confidence === 'high' && defaultNote === undefined && !unconfirmed.includes('default');
  return [{ name, number: usual, setting, certain }];
}

/** Every pair of tunables once, whichever of the two names the other. */
function orderedPairs(facts: readonly TunableFact[]): Iterable<{ small: string; large: string; cited: boolean }> {
  const pairs = new Map<string, { small: string; large: string; cited: boolean }>();
  const add = (small: string, large: string, cited: boolean): void => {
    const key = `${small} ${large}`;
    pairs.set(key, { small, large, cited: cited || pairs.get(key)?.cited === true });
  };
  for (const { name, below, above } of facts) {
    for (const bound of below) add(name, bound.name, bound.cited);
    for (const bound of above) add(bound.name, name, bound.cited);
  }
  return pairs.values();
}
