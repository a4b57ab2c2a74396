import { Button, Field, makeStyles, Select, Text, tokens } from "@fluentui/react-components";
import { DismissRegular } from "@fluentui/react-icons";
import type { CorrectedRole, TableCorrection } from "../../../../core/decisions/decisions";
import { lembarIn } from "../../../../messages/pane/lembar";
import { rapikanIn } from "../../../../messages/pane/rapikan";
import { useSay } from "../../../parts/useSay";
import { withPart, withRow } from "./correctionDraft";

const ROLES: readonly CorrectedRole[] = ["record", "group", "subtotal", "total", "other"];
const HEADER = "header";

const useStyles = makeStyles({
  rows: { display: "flex", flexDirection: "column", rowGap: tokens.spacingVerticalXS },
  given: { display: "flex", flexWrap: "wrap", gap: tokens.spacingHorizontalS },
  one: { display: "inline-flex", alignItems: "center" },
});

/** What a single row is: the one that is in front in the preview, and those laid down before. */
export function RowRole({
  draft,
  row,
  headerRows,
  onDraft,
}: {
  readonly draft: TableCorrection;
  readonly row: number | undefined;
  readonly headerRows: readonly number[];
  readonly onDraft: (draft: TableCorrection) => void;
}) {
  const styles = useStyles();
  const { betulkan: say } = useSay(rapikanIn);
  const { looks } = useSay(lembarIn);
  const given = draft.rows ?? [];
  const isHeader = row !== undefined && headerRows.includes(row);
  const choose = (at: number, value: string) => {
    const others = headerRows.filter((one) => one !== at);
    if (value === HEADER) {
      onDraft(
        withPart(
          withRow(draft, at, undefined),
          "headerRows",
          [...others, at].sort((a, b) => a - b),
        ),
      );
      return;
    }
    const role = ROLES.find((one) => one === value);
    const bare = isHeader ? withPart(draft, "headerRows", others) : draft;
    onDraft(withRow(bare, at, role));
  };
  return (
    <div className={styles.rows}>
      {row === undefined ? (
        <Text size={200}>
          <strong>{say.rows}:</strong> {say.rowsHint}
        </Text>
      ) : (
        <Field label={say.rowRole(row)} size="small">
          <Select
            value={isHeader ? HEADER : (given.find((one) => one.row === row)?.role ?? "")}
            onChange={(_event, { value }) => choose(row, value)}
          >
            <option value="">{say.asFound}</option>
            <option value={HEADER}>{looks.header}</option>
            {ROLES.map((role) => (
              <option key={role} value={role}>
                {say.roles[role]}
              </option>
            ))}
          </Select>
        </Field>
      )}
      {given.length > 0 && (
        <div className={styles.given}>
          {given.map((one) => (
            <span key={one.row} className={styles.one}>
              <Text size={200}>
                {say.rowRole(one.row)} {say.roles[one.role]}
              </Text>
              <Button
                appearance="subtle"
                size="small"
                icon={<DismissRegular />}
                aria-label={say.dropRow(one.row)}
                onClick={() => onDraft(withRow(draft, one.row, undefined))}
              />
            </span>
          ))}
        </div>
      )}
    </div>
  );
}
