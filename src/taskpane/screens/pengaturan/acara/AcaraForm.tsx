import {
  Field,
  Input,
  makeStyles,
  MessageBar,
  MessageBarBody,
  MessageBarTitle,
  Text,
  tokens,
} from "@fluentui/react-components";
import { useState } from "react";
import { parseAcara } from "../../../../core/acara/parseAcara";
import { pengaturanIn } from "../../../../messages/pane/pengaturan";
import { useSay } from "../../../parts/useSay";
import { DOCUMENTS, draftOf, jsonOf, type AcaraDraft, type TextField } from "../../../session/acaraDraft";
import { chooseAcara } from "../../../session/actions/decide";
import { usePane, usePaneState } from "../../../session/usePane";
import { AcaraFile } from "./AcaraFile";
import { CodeFields } from "./CodeFields";
import { OfficialFields } from "./OfficialFields";
import { PaguField } from "./PaguField";
import { paguReading } from "./paguReading";
import { ProvinceFields } from "./ProvinceFields";
import { SaveBar } from "./SaveBar";
import { SeatList } from "./SeatList";

const EVENT = ["nama", "tanggal", "tanggalSelesai", "tempat"] as const;
const MONEY = ["tahunAnggaran", "nomorDpa"] as const;
const PEOPLE = ["rencanaPeserta", "panitia"] as const;

const useStyles = makeStyles({
  heading: { margin: 0 },
  form: { display: "flex", flexDirection: "column", rowGap: tokens.spacingVerticalM },
});

/** The activity, field by field. Nothing is taken over before all of it can be read, and nothing typed is lost before. */
export function AcaraForm() {
  const styles = useStyles();
  const pane = usePane();
  const say = useSay(pengaturanIn).acara;
  const acara = usePaneState((state) => state.acara);
  const typed = usePaneState((state) => state.acaraDraft);
  const draft = typed ?? draftOf(acara);
  const [problems, setProblems] = useState<readonly string[]>([]);
  const [saved, setSaved] = useState(false);
  const change = (changed: Partial<AcaraDraft>) => {
    pane.store.setState({ acaraDraft: { ...draft, ...changed } });
    setSaved(false);
  };
  const text = (field: TextField) => (
    <Field key={field} label={say.fields[field]} {...(field === "tanggal" ? { hint: say.hints.tanggal } : {})}>
      <Input
        value={draft.texts[field]}
        onChange={(_event, { value }) => change({ texts: { ...draft.texts, [field]: value } })}
      />
    </Field>
  );
  const save = () => {
    const json = jsonOf(draft, acara);
    const parsed = parseAcara(json);
    const pagu = paguReading(draft.texts.pagu);
    const found = [
      ...(pagu?.unusual === true && !draft.paguSure ? [say.paguAsk(pagu.rupiah)] : []),
      ...(parsed.ok ? [] : parsed.problems.map(say.problem)),
    ];
    setProblems(found);
    setSaved(found.length === 0);
    if (parsed.ok && found.length === 0) void chooseAcara(pane, parsed.acara, JSON.stringify(json));
  };
  return (
    <form
      className={styles.form}
      onSubmit={(event) => {
        event.preventDefault();
        save();
      }}
    >
      {acara.bawaan === true && <Text size={200}>{say.builtIn}</Text>}
      <AcaraFile />
      {EVENT.map(text)}
      <PaguField draft={draft} onChange={change} />
      {MONEY.map(text)}
      <CodeFields draft={draft} onChange={change} />
      {PEOPLE.map(text)}
      <OfficialFields draft={draft} onChange={change} />
      <SeatList heading={say.seatsKabKota} seats={draft.perKabKota} onChange={(perKabKota) => change({ perKabKota })} />
      <SeatList heading={say.seatsProvinsi} seats={draft.provinsi} onChange={(provinsi) => change({ provinsi })} />
      <ProvinceFields draft={draft} onChange={change} />
      <Text weight="semibold" as="h3" className={styles.heading}>
        {say.dates}
      </Text>
      {DOCUMENTS.map(text)}
      {problems.length > 0 && (
        <MessageBar intent="warning" layout="multiline">
          <MessageBarBody>
            <MessageBarTitle>{say.problems}</MessageBarTitle>
            <ul>
              {problems.map((problem) => (
                <li key={problem}>{problem}</li>
              ))}
            </ul>
          </MessageBarBody>
        </MessageBar>
      )}
      <SaveBar
        unsaved={typed !== undefined}
        saved={saved}
        onDiscard={() => {
          pane.store.setState({ acaraDraft: undefined });
          setProblems([]);
        }}
      />
    </form>
  );
}
