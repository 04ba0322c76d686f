/** A text to be shown at an offset. */
export interface InlayHint {
  readonly offset: number;
  readonly label: string;
  readonly tooltip: string;
  /** It belongs to what stands behind it, not to what stands in front. */
  readonly isBefore?: true;
}

/** What is shown between the words of a text, each kind for itself. */
export interface InlayHintKinds {
  /** Defaults of a few attributes that decide what happens and are not set. */
  readonly defaults: boolean;
  /** Long times in hours and minutes. */
  readonly durations: boolean;
  /** The numbers that SystemList leaves out. */
  readonly priorities: boolean;
  /** The places of drives that libvirt chooses by itself. */
  readonly addresses: boolean;
  /** The seconds of timers of LLT. */
  readonly timers: boolean;
  /** The names of the fields of links of LLT. */
  readonly linkFields: boolean;
}
