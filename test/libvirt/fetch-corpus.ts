import { corpusFolder } from './corpus';

/** Fetches the files once, before several tests ask for them at the same time. */
export default function setup(): void {
  corpusFolder();
}
