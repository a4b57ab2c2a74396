import { makeStyles, Select, Text, tokens } from "@fluentui/react-components";
import { Fragment, useId } from "react";
import type { TableCorrection } from "../../../../core/decisions/decisions";
import { GIVEN_FIELDS } from "../../../../core/tables/words/fields";
import { rapikanIn } from "../../../../messages/pane/rapikan";
import { useSay } from "../../../parts/useSay";
import type { ColumnView } from "../../../work/views/tableView";
import { withColumn } from "./correctionDraft";
import type { Names } from "./useNames";

const useStyles = makeStyles({
  columns: {
    display: "grid",
    gridTemplateColumns: "minmax(0, 1fr) minmax(120px, 1fr)",
    gap: `${tokens.spacingVerticalXS} ${tokens.spacingHorizontalS}`,
    alignItems: "center",
  },
  title: { gridColumn: "1 / -1" },
  header: { overflow: "hidden", textOverflow: "ellipsis", whiteSpace: "nowrap" },
  select: { minWidth: 0 },
});

/** What each column of the table holds. */
export function ColumnFields({
  draft,
  columns,
  names,
  onDraft,
}: {
  readonly draft: TableCorrection;
  readonly columns: readonly ColumnView[];
  readonly names: Names;
  readonly onDraft: (draft: TableCorrection) => void;
}) {
  const styles = useStyles();
  const { betulkan: say } = useSay(rapikanIn);
  const id = useId();
  return (
    <div className={styles.columns}>
      <Text weight="semibold" size={200} className={styles.title}>
        {say.columns}
      </Text>
      {columns.map(({ col, letter, header, field }) => {
        const given = draft.columns?.find((one) => one.col === col);
        return (
          <Fragment key={col}>
            <Text size={200} id={`${id}${col}`} className={styles.header} title={header}>
              {say.column(letter, header)}
            </Text>
            <Select
              size="small"
              className={styles.select}
              aria-labelledby={`${id}${col}`}
              value={(given === undefined ? field : given.field) ?? ""}
              onChange={(_event, { value }) =>
                onDraft(
                  withColumn(
                    draft,
                    col,
                    GIVEN_FIELDS.find((one) => one === value),
                  ),
                )
              }
            >
              <option value="">{say.notRead}</option>
              {GIVEN_FIELDS.map((one) => (
                <option key={one} value={one}>
                  {names.columnField[one]}
                </option>
              ))}
            </Select>
          </Fragment>
        );
      })}
    </div>
  );
}
