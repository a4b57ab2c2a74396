import {
  Button,
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
import type { AcaraProblem } from "../../../../core/acara/acaraProblem";
import { parseAcara } from "../../../../core/acara/parseAcara";
import { pengaturanIn } from "../../../../messages/pane/pengaturan";
import { useSay } from "../../../parts/useSay";
import { chooseAcara } from "../../../session/actions/decide";
import { usePane, usePaneState } from "../../../session/usePane";
import { AcaraFile } from "./AcaraFile";
import { CODE_FIELDS, DOCUMENTS, draftOf, jsonOf, type AcaraDraft, type TextField } from "./acaraDraft";
import { ProvinceFields } from "./ProvinceFields";
import { SeatList } from "./SeatList";

const MAIN = ["nama", "tanggal", "tanggalSelesai", "tempat", "pagu", "tahunAnggaran", "nomorDpa"] as const;
const PEOPLE = ["rencanaPeserta", "panitia"] as const;

const useStyles = makeStyles({
  form: { display: "flex", flexDirection: "column", rowGap: tokens.spacingVerticalM },
  pair: {
    display: "grid",
    gridTemplateColumns: "minmax(0, 2fr) minmax(0, 3fr)",
    columnGap: tokens.spacingHorizontalS,
    "& input": { minWidth: 0, width: "100%" },
  },
});

/** The activity, field by field. Nothing is taken over before all of it can be read. */
export function AcaraForm() {
  const styles = useStyles();
  const pane = usePane();
  const say = useSay(pengaturanIn).acara;
  const acara = usePaneState((state) => state.acara);
  const [draft, setDraft] = useState<AcaraDraft>(() => draftOf(acara));
  const [shown, setShown] = useState(acara);
  const [problems, setProblems] = useState<readonly AcaraProblem[]>([]);
  const [saved, setSaved] = useState(false);
  // Another activity came from a file: the fields show that one.
  if (shown !== acara) {
    setShown(acara);
    setDraft(draftOf(acara));
    setProblems([]);
  }
  const change = (changed: Partial<AcaraDraft>) => {
    setDraft({ ...draft, ...changed });
    setSaved(false);
  };
  const text = (field: TextField) => (
    <Field
      key={field}
      label={say.fields[field]}
      {...(field === "tanggal" || field === "pagu" ? { hint: say.hints[field] } : {})}
    >
      <Input
        value={draft.texts[field]}
        onChange={(_event, { value }) => change({ texts: { ...draft.texts, [field]: value } })}
      />
    </Field>
  );
  const save = () => {
    const json = jsonOf(draft, acara);
    const parsed = parseAcara(json);
    setProblems(parsed.ok ? [] : parsed.problems);
    setSaved(parsed.ok);
    if (parsed.ok) {
      setShown(parsed.acara);
      void chooseAcara(pane, parsed.acara, JSON.stringify(json));
    }
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
      {MAIN.map(text)}
      {CODE_FIELDS.map((field) => (
        <div key={field} className={styles.pair}>
          <Field label={say.kode}>
            <Input
              aria-label={`${say.kode} ${say.fields[field]}`}
              value={draft.codes[field].kode}
              onChange={(_event, { value }) =>
                change({ codes: { ...draft.codes, [field]: { ...draft.codes[field], kode: value } } })
              }
            />
          </Field>
          <Field label={say.fields[field]}>
            <Input
              value={draft.codes[field].nama}
              onChange={(_event, { value }) =>
                change({ codes: { ...draft.codes, [field]: { ...draft.codes[field], nama: value } } })
              }
            />
          </Field>
        </div>
      ))}
      {PEOPLE.map(text)}
      <SeatList heading={say.seatsKabKota} seats={draft.perKabKota} onChange={(perKabKota) => change({ perKabKota })} />
      <SeatList heading={say.seatsProvinsi} seats={draft.provinsi} onChange={(provinsi) => change({ provinsi })} />
      <ProvinceFields draft={draft} onChange={change} />
      <Text weight="semibold" as="h3">
        {say.dates}
      </Text>
      {DOCUMENTS.map(text)}
      {problems.length > 0 && (
        <MessageBar intent="warning" layout="multiline">
          <MessageBarBody>
            <MessageBarTitle>{say.problems}</MessageBarTitle>
            <ul>
              {problems.map((problem) => (
                <li key={say.problem(problem)}>{say.problem(problem)}</li>
              ))}
            </ul>
          </MessageBarBody>
        </MessageBar>
      )}
      <div role="status">{saved && <Text>{say.saved}</Text>}</div>
      <Button appearance="primary" type="submit">
        {say.save}
      </Button>
    </form>
  );
}
