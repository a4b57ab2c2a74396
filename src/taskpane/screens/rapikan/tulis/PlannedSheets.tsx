import { makeStyles, Text, tokens } from "@fluentui/react-components";
import { useEffect, useState } from "react";
import { formatNumber } from "../../../../messages/format";
import { rapikanIn } from "../../../../messages/pane/rapikan";
import { useSay } from "../../../parts/useSay";
import { usePane, usePaneState } from "../../../session/usePane";
import type { PlannedSheetView } from "../../../work/views/plannedSheetView";

const useStyles = makeStyles({
  list: {
    display: "grid",
    gridTemplateColumns: "minmax(0, 1fr) auto",
    columnGap: tokens.spacingHorizontalM,
    margin: `${tokens.spacingVerticalXS} 0 0`,
  },
  sheet: { display: "contents" },
  name: { margin: 0, fontSize: tokens.fontSizeBase200 },
  rows: {
    margin: 0,
    textAlign: "right",
    fontSize: tokens.fontSizeBase200,
    fontVariantNumeric: "tabular-nums",
    color: tokens.colorNeutralForeground2,
  },
});

/** The sheets that the result is made of, and how many rows each has. */
export function PlannedSheets() {
  const styles = useStyles();
  const { line } = usePane();
  const { tulis: say } = useSay(rapikanIn);
  const review = usePaneState((state) => state.review);
  const language = usePaneState((state) => state.language);
  const [sheets, setSheets] = useState<readonly PlannedSheetView[]>([]);
  useEffect(() => {
    let late = false;
    line
      .ask((desk) => desk.plannedSheets())
      .then(
        (planned) => late || setSheets(planned),
        () => late || setSheets([]),
      );
    return () => {
      late = true;
    };
  }, [line, review]);
  if (sheets.length === 0) return null;
  return (
    <section>
      <Text weight="semibold">{say.contents}</Text>
      <dl className={styles.list}>
        {sheets.map(({ name, rows }) => (
          <div key={name} className={styles.sheet}>
            <dt className={styles.name}>{name}</dt>
            <dd className={styles.rows}>{rows > 0 ? say.rows(formatNumber(rows, language)) : ""}</dd>
          </div>
        ))}
      </dl>
    </section>
  );
}
