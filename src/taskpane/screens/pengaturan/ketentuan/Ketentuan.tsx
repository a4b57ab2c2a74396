import { Button, makeStyles, Text, tokens } from "@fluentui/react-components";
import { ketentuanIn } from "../../../../messages/pane/ketentuan";
import { useSay } from "../../../parts/useSay";
import { openSettings } from "../../../session/actions/navigate";
import { usePane, usePaneState } from "../../../session/usePane";
import { leadToFirst } from "../form/fieldWords";
import { FormFrame } from "../form/FormFrame";
import { useAcaraForm } from "../form/useAcaraForm";
import { KnownRates } from "./KnownRates";
import { PriceTable } from "./PriceTable";
import { RateTable } from "./RateTable";

const useStyles = makeStyles({
  none: { display: "flex", flexDirection: "column", rowGap: tokens.spacingVerticalL },
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
  if (nobodys) {
    return (
      <div className={styles.none}>
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
    <FormFrame drawer="ketentuan" form={form} begin={() => leadToFirst(words)}>
      <PriceTable
        prices={prices}
        onChange={(changed) => change({ ketentuan: { ...draft.ketentuan, prices: changed } })}
      />
      <RateTable rates={rates} onChange={(changed) => change({ ketentuan: { ...draft.ketentuan, rates: changed } })} />
    </FormFrame>
  );
}
