import { makeStyles, tokens } from "@fluentui/react-components";

/** How what was answered looks: a line each, with the way back at its end. */
export const useAnsweredStyles = makeStyles({
  section: { display: "flex", flexDirection: "column", rowGap: tokens.spacingVerticalS },
  list: { margin: 0, padding: 0, listStyleType: "none" },
  item: {
    display: "grid",
    gridTemplateColumns: "minmax(0, 1fr) auto",
    columnGap: tokens.spacingHorizontalS,
    alignItems: "start",
    padding: `${tokens.spacingVerticalXS} 0`,
    borderTop: `${tokens.strokeWidthThin} solid ${tokens.colorNeutralStroke2}`,
  },
  cells: { display: "flex", flexWrap: "wrap", columnGap: tokens.spacingHorizontalM },
});
