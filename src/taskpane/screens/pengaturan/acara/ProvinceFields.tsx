import { Field, Input, makeStyles, Radio, RadioGroup, Textarea, tokens } from "@fluentui/react-components";
import { SUMATERA_BARAT } from "../../../../core/values/wilayah/sumateraBarat";
import { pengaturanIn } from "../../../../messages/pane/pengaturan";
import { useSay } from "../../../parts/useSay";
import type { AcaraDraft } from "./acaraDraft";

const useStyles = makeStyles({
  fields: { display: "flex", flexDirection: "column", rowGap: tokens.spacingVerticalM },
});

/** The province whose kab/kota take part: the built-in one, or another as a list that may be pasted. */
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
        <RadioGroup
          value={builtInProvince ? "built-in" : "other"}
          onChange={(_event, { value }) => onChange({ builtInProvince: value === "built-in" })}
        >
          <Radio value="built-in" label={SUMATERA_BARAT.namaProvinsi} />
          <Radio value="other" label={say.otherProvince} />
        </RadioGroup>
      </Field>
      {!builtInProvince && (
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
