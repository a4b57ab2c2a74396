/** The columns a header is looked for in, when a sheet holds tables side by side. */
export interface Band {
  readonly left: number;
  readonly right: number;
}
