import { Field, Input, makeStyles, Select, Textarea, tokens } from "@fluentui/react-components";
import { allProvinsi } from "../../../../core/values/wilayah/provinsi";
import { pengaturanIn } from "../../../../messages/pane/pengaturan";
import { useSay } from "../../../parts/useSay";
import type { AcaraDraft } from "../../../session/acaraDraft";

const useStyles = makeStyles({
  // A name that is longer than the pane is cut off, not the pane widened.
  select: { minWidth: 0, "& select": { minWidth: 0, width: "100%" } },
  fields: { display: "flex", flexDirection: "column", rowGap: tokens.spacingVerticalM },
});

/** The province whose kab/kota take part: one of all provinces, or a list that may be pasted. */
export function ProvinceFields({
  draft,
  onChange,
}: {
  readonly draft: AcaraDraft;
  readonly onChange: (changed: Partial<AcaraDraft>) => void;
}) {
  const styles = useStyles();
  const say = useSay(pengaturanIn).acara;
  const { province, builtInProvince } = draft;
  const change = (changed: Partial<AcaraDraft["province"]>) => onChange({ province: { ...province, ...changed } });
  return (
    <div className={styles.fields}>
      <Field label={say.province}>
        <Select
          className={styles.select}
          value={builtInProvince}
          onChange={(_event, { value }) => onChange({ builtInProvince: value })}
        >
          {allProvinsi().map(({ kodeProvinsi, namaProvinsi }) => (
            <option key={kodeProvinsi} value={kodeProvinsi}>
              {namaProvinsi}
            </option>
          ))}
          <option value="">{say.ownList}</option>
        </Select>
      </Field>
      {builtInProvince === "" && (
        <>
          <Field label={say.provinceName}>
            <Input value={province.nama} onChange={(_event, { value }) => change({ nama: value })} />
          </Field>
          <Field label={say.provinceCode}>
            <Input value={province.kode} onChange={(_event, { value }) => change({ kode: value })} />
          </Field>
          <Field label={say.kabKotaList} hint={say.hints.kabKota}>
            <Textarea
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
