import { Button, makeStyles, Text, tokens } from "@fluentui/react-components";
import { useEffect } from "react";
import { ketentuanIn } from "../../../../messages/pane/ketentuan";
import { useSay } from "../../../parts/useSay";
import { openSettings } from "../../../session/actions/navigate";
import { usePane, usePaneState } from "../../../session/usePane";
import { FieldWords, leadToFirst } from "../acara/fieldWords";
import { SaveBar } from "../acara/SaveBar";
import { useAcaraForm } from "../acara/useAcaraForm";
import { KnownRates } from "./KnownRates";
import { PriceTable } from "./PriceTable";
import { RateTable } from "./RateTable";

const useStyles = makeStyles({
  form: { display: "flex", flexDirection: "column", rowGap: tokens.spacingVerticalL },
  // The prices on the left, the rates beside them, where there is room.
  columns: {
    display: "grid",
    gridTemplateColumns: "repeat(auto-fit, minmax(min(400px, 100%), 1fr))",
    gap: `${tokens.spacingVerticalXXL} ${tokens.spacingHorizontalXXXL}`,
    alignItems: "start",
  },
  first: { display: "flex", flexDirection: "column", rowGap: tokens.spacingVerticalS, alignItems: "flex-start" },
});

/** What the office itself says of prices and rates. It is kept with the activity, and saved as its form is. */
export default function Ketentuan() {
  const styles = useStyles();
  const pane = usePane();
  const say = useSay(ketentuanIn);
  const form = useAcaraForm();
  const { draft, words, change } = form;
  const nobodys = usePaneState((state) => state.acara.bawaan === true && state.acaraDraft === undefined);
  const asked = usePaneState((state) => state.settings === "ketentuan");
  useEffect(() => {
    if (asked) leadToFirst(words);
    // Only when it is opened: not each time that a word changes while one types.
  }, [asked]);
  if (nobodys) {
    return (
      <div className={styles.form}>
        <div className={styles.first}>
          <Text>{say.needsAcara}</Text>
          <Button onClick={() => openSettings(pane, "acara")}>{say.toAcara}</Button>
        </div>
        <KnownRates />
      </div>
    );
  }
  const { prices, rates } = draft.ketentuan;
  return (
    <form
      className={styles.form}
      noValidate
      onSubmit={(event) => {
        event.preventDefault();
        form.save();
      }}
    >
      <FieldWords value={words}>
        <div className={styles.columns}>
          <PriceTable
            prices={prices}
            onChange={(changed) => change({ ketentuan: { ...draft.ketentuan, prices: changed } })}
          />
          <RateTable
            rates={rates}
            onChange={(changed) => change({ ketentuan: { ...draft.ketentuan, rates: changed } })}
          />
        </div>
      </FieldWords>
      <SaveBar {...form} />
    </form>
  );
}
