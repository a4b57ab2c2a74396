import { makeStyles, tokens } from "@fluentui/react-components";

/** How the lines of both tables stand: two fields beside one another, even in the narrowest pane. */
export const useTableStyles = makeStyles({
  table: { display: "flex", flexDirection: "column", rowGap: tokens.spacingVerticalM, minWidth: 0 },
  heading: { margin: 0 },
  line: {
    display: "grid",
    gridTemplateColumns: "minmax(0, 1fr) minmax(0, 1fr)",
    gap: tokens.spacingHorizontalS,
    alignItems: "start",
    paddingBottom: tokens.spacingVerticalM,
    borderBottom: `${tokens.strokeWidthThin} solid ${tokens.colorNeutralStroke2}`,
    "& input": { minWidth: 0, width: "100%" },
    "& select": { minWidth: 0, width: "100%" },
  },
  title: {
    gridColumn: "1 / -1",
    display: "flex",
    justifyContent: "space-between",
    alignItems: "center",
  },
  whole: { gridColumn: "1 / -1" },
  add: { alignSelf: "flex-start" },
});
