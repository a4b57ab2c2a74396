import { Button, Field, Input, makeStyles, Select, tokens } from "@fluentui/react-components";
import { ArrowRightRegular } from "@fluentui/react-icons";
import { useState, type FormEvent } from "react";
import { lembarIn } from "../../../messages/pane/lembar";
import type { Spot } from "../../parts/SheetGrid/spot";
import { useSay } from "../../parts/useSay";
import { usePane } from "../../session/usePane";
import { cellAddress } from "./cellAddress";
import type { SheetChoice } from "./sheetChoice";

const useStyles = makeStyles({
  bar: { display: "flex", flexWrap: "wrap", gap: tokens.spacingHorizontalS, alignItems: "flex-end" },
  sheet: { flexGrow: 1, flexBasis: "140px", minWidth: 0 },
  select: { minWidth: 0 },
  jump: { display: "flex", columnGap: tokens.spacingHorizontalXS, alignItems: "flex-end" },
  address: { width: "84px" },
});

/** Which sheet, and straight to a cell of it. */
export function SheetBar({
  choice,
  choices,
  onCell,
}: {
  readonly choice: SheetChoice;
  readonly choices: readonly SheetChoice[];
  readonly onCell: (spot: Spot) => void;
}) {
  const styles = useStyles();
  const { store } = usePane();
  const say = useSay(lembarIn);
  const [text, setText] = useState("");
  const [wrong, setWrong] = useState(false);
  const files = [...new Set(choices.map(({ file }) => file))];
  const jump = (event: FormEvent) => {
    event.preventDefault();
    const spot = cellAddress(text);
    setWrong(spot === undefined);
    if (spot !== undefined) onCell(spot);
  };
  return (
    <div className={styles.bar}>
      <Field label={say.chooseSheet} className={styles.sheet}>
        <Select
          className={styles.select}
          select={{ className: styles.select }}
          value={String(choices.indexOf(choice))}
          onChange={(_event, { value }) => {
            const next = choices[Number(value)];
            if (next !== undefined) {
              store.setState({ shown: { file: next.file, sheet: next.sheet.name, row: 1, col: 1 } });
            }
          }}
        >
          {files.map((file) => (
            <optgroup key={file} label={file}>
              {choices.map((one, index) =>
                one.file === file ? (
                  <option key={index} value={String(index)}>
                    {one.sheet.name}
                    {one.sheet.state === "visible" ? "" : ` (${say.hiddenSheet})`}
                  </option>
                ) : null,
              )}
            </optgroup>
          ))}
        </Select>
      </Field>
      <form onSubmit={jump} className={styles.jump}>
        <Field label={say.goToCell} {...(wrong ? { validationMessage: say.noSuchCell } : {})}>
          <Input className={styles.address} value={text} onChange={(_event, { value }) => setText(value)} />
        </Field>
        <Button type="submit" icon={<ArrowRightRegular />} aria-label={say.go} title={say.go} />
      </form>
    </div>
  );
}
