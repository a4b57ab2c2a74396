import { Checkbox, Field, makeStyles, Radio, RadioGroup, tokens } from "@fluentui/react-components";
import { useContext } from "react";
import { provinsiNamed } from "../../../../core/values/wilayah/provinsi";
import { pengaturanIn } from "../../../../messages/pane/pengaturan";
import { useSay } from "../../../parts/useSay";
import { FieldWords, fieldId } from "../form/fieldWords";

const useStyles = makeStyles({
  list: {
    display: "grid",
    gridTemplateColumns: "repeat(auto-fill, minmax(min(180px, 100%), 1fr))",
    // A province of many kab/kota does not push the rest of the form out of sight.
    maxHeight: "264px",
    overflowY: "auto",
    borderLeft: `${tokens.strokeWidthThick} solid ${tokens.colorNeutralStroke2}`,
    paddingLeft: tokens.spacingHorizontalS,
  },
});

/** All kab/kota of a province take part, or only those that are ticked. */
export function TakingPart({
  kodeProvinsi,
  chosen,
  onChoose,
}: {
  readonly kodeProvinsi: string;
  readonly chosen: readonly string[] | undefined;
  readonly onChoose: (chosen: readonly string[] | undefined) => void;
}) {
  const styles = useStyles();
  const say = useSay(pengaturanIn).acara;
  const word = useContext(FieldWords).get("wilayah.kabKota");
  const all = provinsiNamed(kodeProvinsi)?.kabKota ?? [];
  const toggle = (kode: string, takes: boolean) =>
    onChoose(all.map((one) => one.kode).filter((one) => (one === kode ? takes : chosen?.includes(one) === true)));
  return (
    <div>
      <Field label={say.takingPart} {...(word && { validationState: "error", validationMessage: word.sentence })}>
        <RadioGroup
          value={chosen === undefined ? "all" : "some"}
          onChange={(_event, { value }) => onChoose(value === "all" ? undefined : [])}
        >
          <Radio id={fieldId("wilayah.kabKota")} value="all" label={say.allTakePart(all.length)} />
          <Radio value="some" label={say.someTakePart(chosen?.length ?? 0)} />
        </RadioGroup>
      </Field>
      {chosen !== undefined && (
        <div role="group" aria-label={say.kabKotaList} className={styles.list}>
          {all.map(({ kode, jenis, nama }) => (
            <Checkbox
              key={kode}
              label={jenis === "Kota" ? `${jenis} ${nama}` : nama}
              checked={chosen.includes(kode)}
              onChange={(_event, { checked }) => toggle(kode, checked === true)}
            />
          ))}
        </div>
      )}
    </div>
  );
}
