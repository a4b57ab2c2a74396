import { makeStyles, tokens } from "@fluentui/react-components";

/** The columns of the rekap, in the order of the sheet. */
export const COLUMNS = [
  "kode",
  "uraian",
  "anggaran",
  "realisasi",
  "adaKuitansi",
  "sisa",
  "persen",
  "tanpaBukti",
] as const;

/** A line of the rekap: labelled figures below one another, or one row of a table where there is room. */
export const useRowStyles = makeStyles({
  row: {
    display: "grid",
    gridTemplateColumns: "minmax(0, 1fr)",
    padding: `${tokens.spacingVerticalS} 0`,
    borderBottom: `${tokens.strokeWidthThin} solid ${tokens.colorNeutralStroke2}`,
    "@media (min-width: 1000px)": {
      gridTemplateColumns: "148px minmax(120px, 1fr) repeat(4, 112px) 64px 118px",
      columnGap: tokens.spacingHorizontalM,
      alignItems: "baseline",
    },
  },
  // Below the figures that it stands beside in meaning.
  under: { "@media (min-width: 1000px)": { gridColumn: "1 / -1", columnGap: tokens.spacingHorizontalS } },
});
