import { Button, Field, makeStyles, Select, Text, tokens } from "@fluentui/react-components";
import { useState } from "react";
import { rapikanIn } from "../../../../messages/pane/rapikan";
import { useSay } from "../../../parts/useSay";
import { usePaneState } from "../../../session/usePane";
import { CorrectTable } from "./CorrectTable";

const useStyles = makeStyles({
  missed: {
    display: "flex",
    flexDirection: "column",
    rowGap: tokens.spacingVerticalS,
    paddingTop: tokens.spacingVerticalM,
    borderTop: `${tokens.strokeWidthThin} solid ${tokens.colorNeutralStroke2}`,
    minWidth: 0,
  },
  row: { display: "flex", gap: tokens.spacingHorizontalS, flexWrap: "wrap", alignItems: "flex-end" },
  sheet: {
    flexGrow: 1,
    flexBasis: "220px",
    minWidth: 0,
    "& select": { minWidth: 0, width: "100%", textOverflow: "ellipsis" },
  },
});

/** Marks out a table that was not found by itself. */
export function MissedTable() {
  const styles = useStyles();
  const { hasil: say } = useSay(rapikanIn);
  const sources = usePaneState((state) => state.sources);
  const places = sources.flatMap(({ file, own, sheets }) => (own ? [] : sheets.map(({ name }) => ({ file, name }))));
  const [at, setAt] = useState(0);
  const [marking, setMarking] = useState(false);
  const place = places[at] ?? places[0];
  if (place === undefined) return null;
  return (
    <section className={styles.missed}>
      <Text weight="semibold">{say.missed}</Text>
      <Text size={200}>{say.missedHint}</Text>
      <div className={styles.row}>
        <Field label={say.sheet} size="small" className={styles.sheet}>
          <Select value={String(at)} disabled={marking} onChange={(_event, { value }) => setAt(Number(value))}>
            {places.map(({ file, name }, index) => (
              <option key={`${file}/${name}`} value={String(index)}>
                {name} ({file})
              </option>
            ))}
          </Select>
        </Field>
        {!marking && (
          <Button size="small" onClick={() => setMarking(true)}>
            {say.markOut}
          </Button>
        )}
      </div>
      {marking && (
        <CorrectTable
          key={`${place.file}/${place.name}`}
          start={{ file: place.file, sheet: place.name, found: undefined }}
          former={undefined}
          table={undefined}
          onDone={() => setMarking(false)}
        />
      )}
    </section>
  );
}
