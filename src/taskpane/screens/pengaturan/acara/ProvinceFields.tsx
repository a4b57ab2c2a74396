import { Field, makeStyles, Select, Textarea, tokens } from "@fluentui/react-components";
import { useContext } from "react";
import { allProvinsi } from "../../../../core/values/wilayah/provinsi";
import { pengaturanIn } from "../../../../messages/pane/pengaturan";
import { useSay } from "../../../parts/useSay";
import type { AcaraDraft } from "../../../session/acaraDraft";
import { FieldWords, fieldId } from "../form/fieldWords";
import { TakingPart } from "./TakingPart";
import { TypedField } from "../form/TypedField";

/** The choice that stands for nothing chosen yet. */
const NONE = "?";

const useStyles = makeStyles({
  // A name that is longer than the pane is cut off, not the pane widened.
  select: { minWidth: 0, "& select": { minWidth: 0, width: "100%" } },
  fields: { display: "flex", flexDirection: "column", rowGap: tokens.spacingVerticalM },
});

/** The province, and which of its kab/kota take part: one of all provinces, or a list that may be pasted. */
export function ProvinceFields({
  draft,
  onChange,
}: {
  readonly draft: AcaraDraft;
  readonly onChange: (changed: Partial<AcaraDraft>) => void;
}) {
  const styles = useStyles();
  const say = useSay(pengaturanIn).acara;
  const word = useContext(FieldWords).get("wilayah");
  const { province, builtInProvince } = draft;
  const change = (changed: Partial<AcaraDraft["province"]>) => onChange({ province: { ...province, ...changed } });
  return (
    <div className={styles.fields}>
      <Field label={say.province} {...(word && { validationState: "error", validationMessage: word.sentence })}>
        <Select
          id={fieldId("wilayah")}
          className={styles.select}
          value={builtInProvince ?? NONE}
          onChange={(_event, { value }) => onChange({ builtInProvince: value, takingPart: undefined })}
        >
          {builtInProvince === undefined && <option value={NONE}>{say.chooseProvince}</option>}
          {allProvinsi().map(({ kodeProvinsi, namaProvinsi }) => (
            <option key={kodeProvinsi} value={kodeProvinsi}>
              {namaProvinsi}
            </option>
          ))}
          <option value="">{say.ownList}</option>
        </Select>
      </Field>
      {builtInProvince !== undefined && builtInProvince !== "" && (
        <TakingPart
          kodeProvinsi={builtInProvince}
          chosen={draft.takingPart}
          onChoose={(takingPart) => onChange({ takingPart })}
        />
      )}
      {builtInProvince === "" && (
        <>
          <TypedField
            path="wilayah.namaProvinsi"
            label={say.provinceName}
            value={province.nama}
            onChange={(nama) => change({ nama })}
          />
          <TypedField
            path="wilayah.kodeProvinsi"
            label={say.provinceCode}
            value={province.kode}
            onChange={(kode) => change({ kode })}
          />
          <Field label={say.kabKotaList} hint={say.hints.kabKota}>
            <Textarea
              id={fieldId("wilayah.kabKota")}
              rows={8}
              resize="vertical"
              value={province.kabKota}
              onChange={(_event, { value }) => change({ kabKota: value })}
            />
          </Field>
        </>
      )}
    </div>
  );
}
