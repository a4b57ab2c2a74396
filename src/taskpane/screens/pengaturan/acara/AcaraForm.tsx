import { makeStyles, Text, tokens } from "@fluentui/react-components";
import { pengaturanIn } from "../../../../messages/pane/pengaturan";
import { useSay } from "../../../parts/useSay";
import { DOCUMENTS, type TextField } from "../../../session/acaraDraft";
import { CodeFields } from "./CodeFields";
import { leadTo } from "../form/fieldWords";
import { FormFrame } from "../form/FormFrame";
import { OfficialFields } from "./OfficialFields";
import { PaguField } from "./PaguField";
import { ProvinceFields } from "./ProvinceFields";
import { SeatList } from "./SeatList";
import { StartLine } from "./StartLine";
import { StatedFacts } from "./StatedFacts";
import { TypedField } from "../form/TypedField";
import { useAcaraForm } from "../form/useAcaraForm";

const EVENT = ["nama", "tanggal", "tanggalSelesai", "tempat"] as const;
const MONEY = ["tahunAnggaran", "nomorDpa"] as const;
const PEOPLE = ["rencanaPeserta", "panitia"] as const;

const useStyles = makeStyles({
  heading: { margin: 0 },
  column: { display: "flex", flexDirection: "column", rowGap: tokens.spacingVerticalM, minWidth: 0 },
});

/** The activity, field by field. Nothing is taken over before all of it can be read, and nothing typed is lost before. */
export function AcaraForm() {
  const styles = useStyles();
  const say = useSay(pengaturanIn).acara;
  const form = useAcaraForm();
  const { draft, change, replace } = form;
  const text = (field: TextField, path: string = field) => (
    <TypedField
      key={field}
      path={path}
      label={say.fields[field]}
      {...(field === "tanggal" ? { hint: say.hints.tanggal } : {})}
      value={draft.texts[field]}
      onChange={(value) => change({ texts: { ...draft.texts, [field]: value } })}
    />
  );
  const heading = (words: string) => (
    <Text weight="semibold" as="h3" className={styles.heading}>
      {words}
    </Text>
  );
  return (
    <FormFrame
      drawer="acara"
      form={form}
      begin={() => leadTo("nama")}
      above={
        <>
          <StartLine />
          <StatedFacts draft={draft} onFill={replace} />
        </>
      }
    >
      <div className={styles.column}>
        {EVENT.map((field) => text(field))}
        {heading(say.money)}
        <PaguField draft={draft} onChange={change} />
        {MONEY.map((field) => text(field))}
        <CodeFields draft={draft} onChange={change} />
        {heading(say.dates)}
        {DOCUMENTS.map((field) => text(field, `tanggalDokumen.${field}`))}
      </div>
      <div className={styles.column}>
        {heading(say.people)}
        <ProvinceFields draft={draft} onChange={change} />
        {PEOPLE.map((field) => text(field))}
        {(["perKabKota", "provinsi"] as const).map((level) => (
          <SeatList
            key={level}
            level={level}
            heading={level === "provinsi" ? say.seatsProvinsi : say.seatsKabKota}
            seats={draft[level]}
            onChange={(seats) => change({ [level]: seats })}
          />
        ))}
        <OfficialFields draft={draft} onChange={change} />
      </div>
    </FormFrame>
  );
}
