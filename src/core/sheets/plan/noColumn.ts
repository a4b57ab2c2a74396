/** The column in which the records of a table are counted from 1, by which people and links name them. */
export function noColumn<H extends string>(header: H) {
  return {
    key: "no",
    header,
    style: "integer",
    width: 6,
    value: (_record: unknown, index: number) => index + 1,
  } as const;
}
