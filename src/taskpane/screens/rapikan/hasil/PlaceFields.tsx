import { Field, Input, makeStyles, Select, tokens } from "@fluentui/react-components";
import { useEffect, useState } from "react";
import { rangeAddress } from "../../../../core/cells/cellRef";
import type { TableCorrection } from "../../../../core/decisions/decisions";
import { TABLE_KINDS } from "../../../../core/decisions/tableKinds";
import { rapikanIn } from "../../../../messages/pane/rapikan";
import { useSay } from "../../../parts/useSay";
import type { TableView } from "../../../work/views/tableView";
import { rangeOfText, rowsOfText, withPart } from "./correctionDraft";
import type { Names } from "./useNames";

const TAHAP = ["undangan", "registrasi", "tercetak", "hadir", "pembayaran"] as const;

const useStyles = makeStyles({
  fields: {
    display: "grid",
    gridTemplateColumns: "repeat(auto-fit, minmax(min(140px, 100%), 1fr))",
    gap: tokens.spacingHorizontalM,
    alignItems: "start",
  },
  field: { minWidth: 0 },
  select: { minWidth: 0 },
  input: { minWidth: 0, width: "100%" },
});

/** What a table is, where it stands and where its header is. */
export function PlaceFields({
  draft,
  table,
  names,
  onDraft,
  onWrong,
}: {
  readonly draft: TableCorrection;
  readonly table: TableView | undefined;
  readonly names: Names | undefined;
  readonly onDraft: (draft: TableCorrection) => void;
  readonly onWrong: (wrong: boolean) => void;
}) {
  const styles = useStyles();
  const { betulkan: say } = useSay(rapikanIn);
  const kind = draft.kind ?? kindOf(table) ?? "lain";
  const [range, setRange] = useShownText(draft.range === undefined ? (table?.range ?? "") : rangeAddress(draft.range));
  const [rows, setRows] = useShownText((draft.headerRows ?? table?.headerRows ?? []).join(", "));
  const rangeWrong = range.trim() !== "" && rangeOfText(range) === undefined;
  const rowsWrong = rowsOfText(rows) === undefined;
  useEffect(() => onWrong(rangeWrong || rowsWrong), [onWrong, rangeWrong, rowsWrong]);
  return (
    <div className={styles.fields}>
      <Field label={say.kind} size="small" className={styles.field}>
        <Select
          className={styles.select}
          value={kind}
          onChange={(_event, { value }) =>
            onDraft(
              withPart(
                draft,
                "kind",
                TABLE_KINDS.find((one) => one === value),
              ),
            )
          }
        >
          {TABLE_KINDS.map((one) => (
            <option key={one} value={one}>
              {names?.tableKind[one] ?? one}
            </option>
          ))}
        </Select>
      </Field>
      {kind === "peserta" && (
        <Field label={say.tahap} size="small" className={styles.field}>
          <Select
            className={styles.select}
            value={draft.tahap ?? ""}
            onChange={(_event, { value }) =>
              onDraft(
                withPart(
                  draft,
                  "tahap",
                  TAHAP.find((one) => one === value),
                ),
              )
            }
          >
            <option value="">{say.tahapByTitle}</option>
            {TAHAP.map((one) => (
              <option key={one} value={one}>
                {names?.became[one] ?? one}
              </option>
            ))}
          </Select>
        </Field>
      )}
      <Field
        label={say.range}
        size="small"
        className={styles.field}
        {...(rangeWrong ? { validationMessage: say.rangeWrong } : {})}
      >
        <Input
          className={styles.input}
          value={range}
          onChange={(_event, { value }) => {
            setRange(value);
            const read = rangeOfText(value);
            if (read !== undefined || value.trim() === "") onDraft(withPart(draft, "range", read));
          }}
        />
      </Field>
      <Field
        label={say.headerRows}
        className={styles.field}
        size="small"
        hint={say.headerHint}
        {...(rowsWrong ? { validationMessage: say.rowsWrong } : {})}
      >
        <Input
          className={styles.input}
          value={rows}
          onChange={(_event, { value }) => {
            setRows(value);
            const read = rowsOfText(value);
            if (read !== undefined) onDraft(withPart(draft, "headerRows", read));
          }}
        />
      </Field>
    </div>
  );
}

function kindOf(table: TableView | undefined) {
  return TABLE_KINDS.find((one) => one === table?.kind);
}

/** What is typed stays as it is typed, until what it shows is changed elsewhere. */
function useShownText(shown: string): [string, (text: string) => void] {
  const [text, setText] = useState({ shown, typed: shown });
  const current = text.shown === shown ? text.typed : shown;
  return [current, (typed) => setText({ shown, typed })];
}
