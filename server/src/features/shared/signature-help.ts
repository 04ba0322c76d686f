import type { OffsetRange } from '../../text/offset-range';

/** What is expected where the user types, field by field. */
export interface SignatureHelp {
  /** The whole line as it would be written, such as `link TAG DEVICE …`. */
  readonly label: string;
  readonly documentation: string;
  /** The fields: where each stands in the label, and what it says, as Markdown. */
  readonly parameters: readonly (OffsetRange & { readonly documentation: string })[];
  /** The number of the field at the cursor; undefined: none of them. */
  readonly activeParameter: number | undefined;
}
