import { makeStyles, Spinner, Subtitle2, Text, tokens } from "@fluentui/react-components";
import { eksporIn } from "../../../messages/pane/ekspor";
import { useSay } from "../../parts/useSay";
import { plannedSheets } from "../../session/actions/fromReview";
import { usePaneState } from "../../session/usePane";
import type { PlannedSheetView } from "../../work/views/plannedSheetView";
import { useOfReview } from "../useOfReview";

const NO_SHEETS: readonly PlannedSheetView[] = [];

const useStyles = makeStyles({
  heading: { margin: 0 },
  list: { listStyleType: "none", margin: 0, padding: 0 },
  sheet: {
    display: "grid",
    gridTemplateColumns: "minmax(0, 1fr) auto",
    columnGap: tokens.spacingHorizontalM,
    padding: `${tokens.spacingVerticalSNudge} 0`,
    borderBottom: `${tokens.strokeWidthThin} solid ${tokens.colorNeutralStroke2}`,
  },
  rows: { fontVariantNumeric: "tabular-nums", textAlign: "right", whiteSpace: "nowrap" },
  quiet: { gridColumn: "1 / -1", color: tokens.colorNeutralForeground3 },
});

/** The sheets of the result in their order, what each is for, and how many rows it holds. */
export function Contents() {
  const styles = useStyles();
  const say = useSay(eksporIn);
  const decisions = usePaneState((state) => state.decisions);
  const sheets = useOfReview(plannedSheets, NO_SHEETS, decisions);
  if (sheets?.length === 0) return null;
  return (
    <section>
      <Subtitle2 as="h2" block className={styles.heading}>
        {say.contents}
      </Subtitle2>
      {sheets === undefined ? (
        <Spinner size="tiny" label={say.loading} />
      ) : (
        <ul className={styles.list}>
          {sheets.map(({ key, name, rows }) => (
            <li key={key} className={styles.sheet}>
              <Text weight="semibold">{name}</Text>
              <Text className={styles.rows}>{key === "kegiatan" ? "" : rows > 0 ? say.rows(rows) : say.noRows}</Text>
              <Text size={200} className={styles.quiet}>
                {say.sheets[key]}
              </Text>
            </li>
          ))}
        </ul>
      )}
    </section>
  );
}
