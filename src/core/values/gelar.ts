/** Titles that stand before a name, as letters only. */
const FRONT = new Set(
  (
    "h hj kh hjh ir drs dra dr drg drh prof r rr rd rdn ra ns apt ust tgk bpk bapak ibu sdr sdri sdra tn ny nn drdr " +
    "mayor kapten letkol kolonel akp kompol akbp kombes"
  ).split(" "),
);

/** Titles that are given names, initials or name particles when written without a dot. */
const FRONT_ONLY_WITH_DOT = new Set(["r", "rr", "ra", "rd", "ns", "apt", "ny", "nn", "tn"]);

/** Degrees behind a name, as letters only: `S. KM.` and `S.KM` are `skm`. */
const BACK = new Set(
  [
    // Diploma
    "ama amd amdak amdfarm amdgz amdkeb amdkep amdkl amdkom amdp amdt amdtem amkeb amkep amkl",
    // Bachelor
    "ba bba bbus bcom beng bsc lc sab sabi sag sak sant sap sars sas sd sdf sds se sei sek sesy sf sfarm sfil sgz sh shi shum shut",
    "si sikom siip sip siptt sipem sked skeb skep skg skh ski skm skom skpm sm smn sor sos spar spd spdi spdk spdsd spi spor",
    "sppt spsi spt sptk ssi ssn ssos ssosi sst sstft sstkeb sstmk sstp st starkes sth sthi sthum sti stat stp str strak strars",
    "strip strkeb strkep strkes strkom strpel strsos strt stgz stt stu sy",
    // Master and doctor
    "dba dea drph edd llm ma mac mag mak map mapp marm mars march mba mbiomed mcio mcom mds me mec mecdev mei mek meng mepid mesy",
    "mfarm mfil mgz mh mhi mhum mikom mip mit mkeb mked mkep mkes mkg mkk mkkk mkm mkn mkom mm mmr mms mmsi mp mpa mpar mpd mpdi",
    "mpdk mph mpi mpm mpol mpp mps mpsi mpsp mreg ms msak msc msds mse msi msm msn msos msosi msp mst mstat msy mt mth mthi mti",
    "mtp mtpd mtri mtrap mtrip phd",
    // Professions and certificates
    "aak aap ahkk ak akt apt bkp ca ccd cfe cfra cfra cgaa cgae cgcae chrm chrp cht cia cisa cla cma cmed cpa cpc cpi cpm cpof",
    "cps cpsp cra crma crmo crmp crp ctt ipm ipp ipu ners ns qia",
  ].flatMap((line) => line.split(" ")),
);

/** Degrees that may stand behind a name without dot and comma although they could be spoken as a word. */
const SPEAKABLE_DEGREES = new Set("se sip sag sap ak akt amd amdkeb amdkep amkeb amkep apt ners".split(" "));

/** Letters of a written title or degree, lower case. */
export function gelarKey(written: string): string {
  return written.toLowerCase().replace(/[^\p{L}]/gu, "");
}

/** Whether a word before a name is a title: `H.`, `Dra`, but not the initial `R`. */
export function isGelarDepan(word: string): boolean {
  const key = gelarKey(word);
  return FRONT.has(key) && (word.endsWith(".") || !FRONT_ONLY_WITH_DOT.has(key));
}

/** Whether the words are one degree, whatever its dots and spaces. Specialists are many: all that starts with `Sp.`. */
export function isGelarBelakang(words: string): boolean {
  return !/\d/.test(words) && (BACK.has(gelarKey(words)) || /^sp[. ]/i.test(words));
}

/**
 * Whether the words are surely a degree where no comma sets them apart from the name. In lists in capitals `MEI`, `DEA`
 * and `MA` are names as often as degrees: what can be spoken needs its dots.
 */
export function isUnmistakableGelar(words: string): boolean {
  if (!isGelarBelakang(words) || words === words.toLowerCase()) return false;
  return words.includes(".") || SPEAKABLE_DEGREES.has(gelarKey(words)) || !isSpeakable(words);
}

/**
 * Whether what stands between commas behind a name is shaped like a degree: letters with dots, or a few capitals that
 * cannot be spoken. `BUDI` behind `HARAHAP,` is the rest of a name.
 */
export function looksLikeGelar(part: string): boolean {
  return /^(?:\p{L}{1,6}\.\s*)+\p{L}{0,6}\.?$/u.test(part) || (/^\p{Lu}{2,6}$/u.test(part) && !isSpeakable(part));
}

function isSpeakable(word: string): boolean {
  return /^[^aeiou]?[aeiou]/.test(gelarKey(word));
}
