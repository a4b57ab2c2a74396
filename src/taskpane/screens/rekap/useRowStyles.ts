import { makeStyles, mergeClasses, tokens } from "@fluentui/react-components";

/** The columns of the rekap, in the order of the sheet; that of the BKU only where the book names accounts. */
export function columnsOf(booked: boolean) {
  return [
    "kode",
    "uraian",
    "anggaran",
    "realisasi",
    "adaKuitansi",
    ...(booked ? (["bku"] as const) : []),
    "sisa",
    "persen",
    "tanpaBukti",
  ] as const;
}

const useStyles = makeStyles({
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
  withBku: {
    "@media (min-width: 1000px)": {
      gridTemplateColumns: "120px minmax(64px, 1fr) repeat(5, 106px) 66px 112px",
      columnGap: tokens.spacingHorizontalS,
    },
  },
  // Below the figures that it stands beside in meaning.
  under: { "@media (min-width: 1000px)": { gridColumn: "1 / -1", columnGap: tokens.spacingHorizontalS } },
});

/** A line of the rekap: labelled figures below one another, or one row of a table where there is room. */
export function useRowStyles(booked: boolean) {
  const styles = useStyles();
  return { row: mergeClasses(styles.row, booked && styles.withBku), under: styles.under };
}
