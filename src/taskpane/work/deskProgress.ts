/** What the desk is doing, for the bar of progress: `done` of `inAll`. */
export interface DeskProgress {
  readonly doing: "reading" | "finding" | "checking" | "planning" | "writing";
  /** The file or sheet it is about; empty where it is about all. */
  readonly about: string;
  readonly done: number;
  readonly inAll: number;
}
export type OnDeskProgress = (progress: DeskProgress) => void;
