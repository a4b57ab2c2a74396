import { makeStyles, mergeClasses, tokens } from "@fluentui/react-components";
import type { CSSProperties } from "react";

const useClasses = makeStyles({
  row: {
    display: "grid",
    alignItems: "center",
    width: "100%",
    columnGap: tokens.spacingHorizontalXS,
    gridTemplateColumns: "minmax(0, 1fr) repeat(var(--seats), auto) auto 20px",
    "@media (min-width: 760px)": {
      columnGap: tokens.spacingHorizontalL,
      gridTemplateColumns: "minmax(180px, 1.4fr) repeat(var(--seats), minmax(0, 1fr)) 120px 20px",
    },
  },
  // An activity without seats has no columns of them.
  noSeats: {
    gridTemplateColumns: "minmax(0, 1fr) auto 20px",
    "@media (min-width: 760px)": { gridTemplateColumns: "minmax(180px, 1fr) 240px 20px" },
  },
});

/** One line of the grid of seats: a place, its seats in columns, what they come to. */
export function usePlaceStyles() {
  const { row, noSeats } = useClasses();
  return {
    rowOf: (seats: number) => (seats === 0 ? mergeClasses(row, noSeats) : row),
    columns: (seats: number): CSSProperties => ({ ["--seats" as string]: seats }),
  };
}
