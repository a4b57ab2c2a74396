import { makeStyles, tokens } from "@fluentui/react-components";
import { pengaturanIn } from "../../../../messages/pane/pengaturan";
import { useSay } from "../../../parts/useSay";
import { CODE_FIELDS, type AcaraDraft, type CodeField } from "../../../session/acaraDraft";
import { TypedField } from "../form/TypedField";

const useStyles = makeStyles({
  pair: {
    display: "grid",
    gridTemplateColumns: "minmax(0, 2fr) minmax(0, 3fr)",
    columnGap: tokens.spacingHorizontalS,
    "& input": { minWidth: 0, width: "100%" },
  },
});

/** Program, kegiatan and sub kegiatan, each with its code. */
export function CodeFields({
  draft: { codes },
  onChange,
}: {
  readonly draft: AcaraDraft;
  readonly onChange: (changed: Partial<AcaraDraft>) => void;
}) {
  const styles = useStyles();
  const say = useSay(pengaturanIn).acara;
  const change = (field: CodeField, changed: Partial<AcaraDraft["codes"][CodeField]>) =>
    onChange({ codes: { ...codes, [field]: { ...codes[field], ...changed } } });
  return CODE_FIELDS.map((field) => (
    <div key={field} className={styles.pair}>
      <TypedField
        path={`${field}.kode`}
        label={say.kode}
        name={`${say.kode} ${say.fields[field]}`}
        value={codes[field].kode}
        onChange={(kode) => change(field, { kode })}
      />
      <TypedField
        path={`${field}.nama`}
        label={say.fields[field]}
        value={codes[field].nama}
        onChange={(nama) => change(field, { nama })}
      />
    </div>
  ));
}
