import type { Peserta } from "../../../records/peserta";
import { grouped } from "../../../values/grouped";
import { tupleKey } from "../../../values/keys";
import type { JoinedPeople } from "../../../people/joinPeople";
import { asalKey, namesPerson } from "../../../people/orang";
import { comparedName, nameRelation } from "../../../people/nameRelation";
import { readWakil } from "../../../values/wakil";
import { isParticipant } from "./participants";

/** Who came without having been invited, and who was invited and not represented. */
export interface Invitations {
  readonly uninvited: readonly Peserta[];
  readonly absent: readonly Peserta[];
  /** Who was invited, and who came and wrote that it was in their stead. */
  readonly represented: readonly { readonly invited: Peserta; readonly wakil: Peserta }[];
}

/**
 * Compares the people first (by NIP, or name and place); those left over stand for their seat, since a letter often
 * invites an office and somebody else may be sent. Whoever has no known seat may be anyone from the same place. Nothing
 * is said about a kind of seat that the invitations name nowhere. Where no list says where somebody comes from, names alone
 * are compared, if the invitations name nobody by the office, and of those who may be one person nothing is said.
 */
export function invitations({ orang, unsure }: Pick<JoinedPeople, "orang" | "unsure">): Invitations {
  const doubtful = new Set(unsure.flat());
  const unclear = new Set<Peserta>();
  let byName = true;
  const invited: Peserta[] = [];
  const came: Peserta[] = [];
  const placesOfAll = new Set<string | undefined>();
  const seatsInvited = new Set<string | undefined>();
  for (const { rows } of orang) {
    const own = rows.filter(isParticipant);
    const undangan = own.find(({ tahap }) => tahap === "undangan");
    const hadir = own.find(({ tahap }) => tahap === "hadir");
    if (undangan) seatsInvited.add(kursiOf(undangan));
    if (undangan && !namesPerson(undangan)) byName = false;
    if ([undangan, hadir].some((row) => row !== undefined && !hasNoPlace(row))) byName = false;
    const alone = undangan ? !hadir && undangan : hadir;
    if (alone && own.some((row) => doubtful.has(row))) unclear.add(alone);
    if (hadir) placesOfAll.add(placeOf(hadir));
    if (undangan && !hadir) invited.push(undangan);
    if (hadir && !undangan) came.push(hadir);
  }
  seatsInvited.delete(undefined);
  const represented = representedAmong(invited, came);
  const settled = new Set(represented.flatMap((pair) => [pair.invited, pair.wakil]));
  const left = meetBySeat(
    invited.filter((row) => !settled.has(row)),
    came.filter((row) => !settled.has(row)),
  );
  const anyInvitation = new Set(left.invited.map(placeOf));
  const openInvitation = new Set(left.invited.filter((row) => !kursiOf(row)).map(placeOf));
  const openComer = new Set(left.came.filter((row) => !kursiOf(row)).map(placeOf));
  const byNameAlone = (row: Peserta) => byName && namesPerson(row) && !unclear.has(row);
  return {
    represented,
    uninvited: left.came.filter((row) => {
      const [place, kursi] = [placeOf(row), kursiOf(row)];
      if (place === undefined) return byNameAlone(row);
      if (!namesPerson(row) || openInvitation.has(place)) return false;
      return kursi === undefined ? !anyInvitation.has(place) : seatsInvited.size === 0 || seatsInvited.has(kursi);
    }),
    absent: left.invited.filter((row) => {
      const place = placeOf(row);
      if (place === undefined) return byNameAlone(row);
      if (openComer.has(place)) return false;
      return kursiOf(row) !== undefined || namesPerson(row) || !placesOfAll.has(place);
    }),
  };
}

/** Pairs those who came in the stead of somebody by name with whom they named, where it is one of the invited. */
function representedAmong(invited: readonly Peserta[], came: readonly Peserta[]): Invitations["represented"] {
  return came.flatMap((wakil) => {
    const stead = typeof wakil.nama.raw === "string" ? readWakil(wakil.nama.raw) : undefined;
    if (!stead) return [];
    const name = comparedName(stead.mewakili);
    const [first, ...others] = invited.filter(({ nama }) => nameRelation(comparedName(nama.value), name) !== undefined);
    return first && others.length === 0 ? [{ invited: first, wakil }] : [];
  });
}

/** Takes away one who came for each who was invited to the same seat. */
function meetBySeat(invited: readonly Peserta[], came: readonly Peserta[]) {
  const waiting = grouped(invited, seatKey);
  const met = new Set<Peserta>();
  const stillCame = came.filter((row) => {
    const key = seatKey(row);
    const other = key === undefined ? undefined : waiting.get(key)?.pop();
    if (other) met.add(other);
    return !other;
  });
  return { invited: invited.filter((row) => !met.has(row)), came: stillCame };
}

function placeOf({ asal }: Peserta): string | undefined {
  return asalKey(asal?.value);
}

/** Nothing says where somebody comes from, or a text that names no place known here. */
function hasNoPlace({ asal }: Peserta): boolean {
  return asal === undefined || (asal.value.tingkat === "belum-pasti" && asal.value.candidates.length === 0);
}

function kursiOf({ peran }: Peserta): string | undefined {
  return peran?.value.jenis === "peserta" ? peran.value.kursi : undefined;
}

/** Equal for people on one kind of seat of one place. */
export function seatKey(row: Peserta): string | undefined {
  const [place, kursi] = [placeOf(row), kursiOf(row)];
  return place !== undefined && kursi !== undefined ? tupleKey(place, kursi) : undefined;
}
