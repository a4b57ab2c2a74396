import { Button, makeStyles, mergeClasses, tokens } from "@fluentui/react-components";
import type { ReactNode } from "react";
import { arrowKeys } from "./arrowKeys";

const useStyles = makeStyles({
  strip: { display: "flex", flexWrap: "wrap", marginLeft: "-7px", paddingTop: "4px" },
  // Narrow enough for five names beside one another at 320 px.
  tab: {
    display: "block",
    position: "relative",
    minWidth: 0,
    // A count may stand over its corner.
    overflow: "visible",
    padding: `${tokens.spacingVerticalSNudge} 7px`,
    fontSize: tokens.fontSizeBase200,
    fontWeight: tokens.fontWeightRegular,
    textAlign: "left",
    // As wide as the chosen one, so that nothing moves when another is chosen.
    "::before": {
      content: "attr(data-name)",
      display: "block",
      height: 0,
      overflow: "hidden",
      visibility: "hidden",
      fontWeight: tokens.fontWeightSemibold,
    },
  },
  chosen: {
    fontWeight: tokens.fontWeightSemibold,
    "::after": {
      content: '""',
      position: "absolute",
      bottom: 0,
      left: "7px",
      right: "7px",
      borderBottom: `${tokens.strokeWidthThick} solid ${tokens.colorCompoundBrandStroke}`,
    },
  },
});

/** One of `TabStrip`. */
export interface StripTab<T extends string> {
  readonly key: T;
  readonly name: string;
  /** Stands behind the name. */
  readonly mark?: ReactNode;
}

/**
 * Tabs of one row, of which the chosen one is in the order of the Tab key and arrows lead to the others. Fluent's own list
 * of tabs puts places into the page that take the focus and are hidden from those who hear the page.
 */
export function TabStrip<T extends string>({
  tabs,
  chosen,
  label,
  panel,
  onChoose,
}: {
  readonly tabs: readonly StripTab<T>[];
  /** May be none of them. */
  readonly chosen: string;
  readonly label: string;
  /** The id of the element that shows what is chosen. */
  readonly panel: string;
  readonly onChoose: (key: T) => void;
}) {
  const styles = useStyles();
  const entry = tabs.some(({ key }) => key === chosen) ? chosen : tabs[0]?.key;
  return (
    <div role="tablist" aria-label={label} className={styles.strip} onKeyDown={arrowKeys("horizontal", "[role=tab]")}>
      {tabs.map(({ key, name, mark }) => (
        <Button
          key={key}
          id={`${panel}-${key}`}
          role="tab"
          appearance="transparent"
          aria-selected={key === chosen}
          aria-controls={panel}
          tabIndex={key === entry ? 0 : -1}
          data-name={name}
          className={mergeClasses(styles.tab, key === chosen && styles.chosen)}
          onClick={() => onChoose(key)}
        >
          {name}
          {mark}
        </Button>
      ))}
    </div>
  );
}
