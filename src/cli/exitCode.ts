/** What the command line ends with: scripts decide by it. */
export const EXIT = {
  /** Nothing is `salah`. */
  fine: 0,
  /** At least one outcome is `salah`. */
  wrong: 1,
  /** Something could not be run or read. */
  failed: 2,
} as const;
export type ExitCode = (typeof EXIT)[keyof typeof EXIT];
