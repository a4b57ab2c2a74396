/** Of the rows of one sheet that can be checked, how many disagree: where most do, one finding speaks for all. */
export interface RowsOfSheet {
  readonly barisBerbeda: number;
  readonly barisDiperiksa: number;
}
