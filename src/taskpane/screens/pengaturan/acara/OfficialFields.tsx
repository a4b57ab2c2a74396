import { makeStyles, Text, tokens } from "@fluentui/react-components";
import { JABATAN_PEJABAT, type JabatanPejabat, type Pejabat } from "../../../../core/acara/acara";
import { pengaturanIn } from "../../../../messages/pane/pengaturan";
import { useSay } from "../../../parts/useSay";
import type { AcaraDraft } from "../../../session/acaraDraft";
import { TypedField } from "../form/TypedField";

const useStyles = makeStyles({
  list: { display: "flex", flexDirection: "column", rowGap: tokens.spacingVerticalM },
  heading: { margin: 0 },
  office: { display: "flex", flexDirection: "column", rowGap: tokens.spacingVerticalXS },
  more: {
    display: "grid",
    gridTemplateColumns: "repeat(auto-fit, minmax(min(170px, 100%), 1fr))",
    gap: `${tokens.spacingVerticalXS} ${tokens.spacingHorizontalS}`,
    paddingLeft: tokens.spacingHorizontalM,
    "& input": { minWidth: 0, width: "100%" },
  },
});

/** Who answers for the money. NIP and post are asked for once there is a name. */
export function OfficialFields({
  draft: { pejabat },
  onChange,
}: {
  readonly draft: AcaraDraft;
  readonly onChange: (changed: Partial<AcaraDraft>) => void;
}) {
  const styles = useStyles();
  const say = useSay(pengaturanIn).acara;
  const change = (office: JabatanPejabat, changed: Partial<Pejabat>) =>
    onChange({ pejabat: { ...pejabat, [office]: { ...pejabat[office], ...changed } } });
  return (
    <section className={styles.list} aria-label={say.pejabat}>
      <Text weight="semibold" as="h3" className={styles.heading}>
        {say.pejabat}
      </Text>
      <Text size={200}>{say.pejabatHint}</Text>
      {JABATAN_PEJABAT.map((office) => {
        const { nama, nip, jabatan } = pejabat[office];
        return (
          <div key={office} className={styles.office}>
            <TypedField
              path={`pejabat.${office}.nama`}
              label={say.offices[office]}
              value={nama}
              onChange={(value) => change(office, { nama: value })}
            />
            {[nama, nip, jabatan].some((text) => text.trim() !== "") && (
              <div className={styles.more}>
                <TypedField
                  path={`pejabat.${office}.nip`}
                  label={say.nip}
                  size="small"
                  numeric
                  value={nip}
                  onChange={(value) => change(office, { nip: value })}
                />
                <TypedField
                  path={`pejabat.${office}.jabatan`}
                  label={say.jabatan}
                  size="small"
                  value={jabatan}
                  onChange={(value) => change(office, { jabatan: value })}
                />
              </div>
            )}
          </div>
        );
      })}
    </section>
  );
}
