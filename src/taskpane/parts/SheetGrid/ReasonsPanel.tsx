import { Button, makeStyles, Text, tokens } from "@fluentui/react-components";
import { DismissRegular } from "@fluentui/react-icons";
import { useEffect, useRef, type ReactNode } from "react";
import { lembarIn } from "../../../messages/pane/lembar";
import type { CellReasons } from "../../work/views/cellReasons";
import { useSay } from "../useSay";
import type { Spot } from "./spot";
import { whatOf } from "./WhyLine";

const useStyles = makeStyles({
  panel: {
    position: "relative",
    padding: `${tokens.spacingVerticalS} 0`,
    display: "flex",
    flexDirection: "column",
    rowGap: tokens.spacingVerticalS,
    borderTop: `${tokens.strokeWidthThin} solid ${tokens.colorNeutralStroke2}`,
    ":focus-visible": { outline: `2px solid ${tokens.colorStrokeFocus2}`, outlineOffset: "4px" },
  },
  close: { position: "absolute", top: tokens.spacingVerticalXS, right: 0 },
  list: { margin: 0, paddingLeft: tokens.spacingHorizontalXL },
  part: { paddingRight: "32px" },
});

/** Why the row, the column and the table of a cell were read as they were, each reason by itself. */
export function ReasonsPanel({
  reasons,
  spot,
  onClose,
  children,
}: {
  readonly reasons: CellReasons;
  readonly spot: Spot;
  readonly onClose: () => void;
  readonly children?: ReactNode;
}) {
  const styles = useStyles();
  const say = useSay(lembarIn);
  const panel = useRef<HTMLElement>(null);
  useEffect(() => {
    const before = document.activeElement;
    panel.current?.focus();
    // Who closes the reasons goes on where the question came from.
    return () => {
      if (before instanceof HTMLElement) before.focus();
    };
  }, []);
  const { table, column, row } = reasons;
  const certain = (sure: keyof typeof say.certainty) => ` (${say.certainty[sure]})`;
  return (
    <section
      ref={panel}
      tabIndex={-1}
      aria-label={say.why}
      className={styles.panel}
      onKeyDown={(event) => event.key === "Escape" && onClose()}
    >
      <Button
        className={styles.close}
        appearance="subtle"
        size="small"
        icon={<DismissRegular />}
        aria-label={say.closeWhy}
        onClick={onClose}
      />
      {row !== undefined && <Part title={`${say.row(spot.row)}: ${whatOf(reasons, say)}`} why={row.why} />}
      {column !== undefined && (
        <Part
          title={`${say.column(column.letter)}: ${say.columnMeans(column.header, column.name)}${certain(column.sure)}`}
          why={column.why}
        />
      )}
      <Part title={say.table(table.name, table.range) + certain(table.sure)} why={table.why} />
      {children}
    </section>
  );
}

function Part({ title, why }: { readonly title: string; readonly why: readonly string[] }) {
  const styles = useStyles();
  return (
    <div className={styles.part}>
      <Text size={200} weight="semibold">
        {title}
      </Text>
      {why.length > 0 && (
        <ul className={styles.list}>
          {why.map((one) => (
            <li key={one}>
              <Text size={200}>{one}</Text>
            </li>
          ))}
        </ul>
      )}
    </div>
  );
}
