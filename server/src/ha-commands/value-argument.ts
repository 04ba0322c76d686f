/**
 * A value as an argument of an ha command. What begins with `-` would be taken for an option, so the commands want a `%` in
 * front of it, and in front of a `%` that begins a value (Administrator's Guide, values that begin with a dash).
 */
export function valueArgument(value: string): string {
  return /^[-%]/.test(value) ? `%${value}` : value;
}

/** The value that an argument of an ha command stands for. */
export function argumentValue(argument: string): string {
  return /^%[-%]/.test(argument) ? argument.slice(1) : argument;
}
