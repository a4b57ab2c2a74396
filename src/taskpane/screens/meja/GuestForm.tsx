import { Button, Field, Input, makeStyles, Select, tokens } from "@fluentui/react-components";
import { useState, type FormEvent } from "react";
import type { DataOrang } from "../../../core/meja/bukuTamu";
import type { Tamu } from "../../../core/meja/people";
import { resembling } from "../../../core/meja/resemblance";
import { readNip } from "../../../core/values/nip";
import { mejaIn } from "../../../messages/pane/meja";
import { useSay } from "../../parts/useSay";
import { addGuest, settlePerson, tickTamu } from "../../session/meja/mejaActions";
import { usePane } from "../../session/usePane";
import { Resembling } from "./Resembling";
import { useTamu } from "./useMeja";
import { useGuestChoices } from "./useGuestChoices";

const useStyles = makeStyles({
  form: { display: "flex", flexDirection: "column", rowGap: tokens.spacingVerticalS, maxWidth: "480px" },
  buttons: { display: "flex", flexWrap: "wrap", gap: tokens.spacingHorizontalS },
  // The names of some places are wider than a narrow pane.
  choice: { minWidth: 0, "& select": { minWidth: 0, width: "100%", textOverflow: "ellipsis" } },
  button: { minHeight: "44px" },
});

const EMPTY: DataOrang = { nama: "", nip: "", jabatan: "", instansi: "", asal: "", peran: "", noHp: "" };
const TYPED = ["nama", "nip", "jabatan", "instansi", "noHp"] as const;

/** Somebody who stands on no list, or who came for an office; asked first whether it is one who stands there. */
export function GuestForm({
  typed,
  office,
  onClose,
}: {
  readonly typed: string;
  readonly office: Tamu | undefined;
  readonly onClose: () => void;
}) {
  const styles = useStyles();
  const pane = usePane();
  const say = useSay(mejaIn);
  const people = useTamu();
  const choices = useGuestChoices();
  const [data, setData] = useState<DataOrang>({
    ...EMPTY,
    ...(office?.data ?? {}),
    ...(office ? {} : { nama: typed }),
  });
  const [tried, setTried] = useState(false);
  const [alike, setAlike] = useState<readonly Tamu[]>([]);
  const set = (change: Partial<DataOrang>) => setData({ ...data, ...change });
  const keep = async () => {
    onClose();
    const clean = plain(data);
    if (office === undefined) return addGuest(pane, clean);
    await settlePerson(pane, office, clean);
    await tickTamu(pane, { ...office, data: { ...office.data, ...clean } });
  };
  const submit = (event: FormEvent) => {
    event.preventDefault();
    setTried(true);
    if (data.nama.trim() === "") return;
    const found = office === undefined ? resembling(data, people) : [];
    if (found.length > 0 && alike.length === 0) return setAlike(found);
    void keep();
  };
  const unusualNip = data.nip.trim() !== "" && readNip(data.nip)?.problem !== undefined;
  const problem = (field: (typeof TYPED)[number]) => {
    if (field === "nama" && tried && data.nama.trim() === "") return { validationMessage: say.nameNeeded };
    if (field === "nip" && (unusualNip || (data.nip.trim() !== "" && readNip(data.nip) === undefined)))
      return { validationMessage: say.nipUnusual, validationState: "warning" as const };
    return {};
  };
  return (
    <form className={styles.form} onSubmit={submit}>
      {TYPED.map((field) => (
        <Field key={field} label={say.fields[field]} {...problem(field)}>
          <Input
            autoFocus={field === "nama"}
            autoComplete="off"
            value={data[field]}
            onChange={(_event, { value }) => set({ [field]: value })}
          />
        </Field>
      ))}
      {(["asal", "peran"] as const).map((field) => (
        <Field key={field} label={say.fields[field]}>
          <Select
            className={styles.choice}
            value={data[field]}
            onChange={(_event, { value }) => set({ [field]: value })}
          >
            {choices[field].map(({ value, text }) => (
              <option key={value} value={value}>
                {text}
              </option>
            ))}
          </Select>
        </Field>
      ))}
      {alike.length > 0 && (
        <Resembling
          people={alike}
          onThis={(tamu) => {
            onClose();
            void tickTamu(pane, tamu);
          }}
        />
      )}
      <div className={styles.buttons}>
        <Button type="submit" appearance="primary" className={styles.button}>
          {alike.length > 0 ? say.addAnyway : say.add}
        </Button>
        <Button className={styles.button} onClick={onClose}>
          {say.cancel}
        </Button>
      </div>
    </form>
  );
}

/** Without blanks around, and without what only the book knows of a person. */
function plain({ nama, nip, jabatan, instansi, asal, peran, noHp }: DataOrang): DataOrang {
  return {
    nama: nama.trim(),
    nip: readNip(nip)?.digits ?? nip.trim(),
    jabatan: jabatan.trim(),
    instansi: instansi.trim(),
    asal,
    peran,
    noHp: noHp.trim(),
  };
}
