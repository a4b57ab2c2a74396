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
  // Diploma and bachelor degrees
  (
    "ama amd amdkom amdkeb amdkep amdak amdgz amdtem amdfarm amdkl amdt amdp " +
    "sh se sei sak sek sm sab sap sip ssos sstp sipem siip ssi st skom sti stp sp spt spi spdi spd spdsd spdk spdkk sag " +
    "shi shum ss ssn sds sf sfarm sfil sfilt skep skeb skm sked skg skh ski spsi spn sptp spor sthi sthp sth stat stratk " +
    "stt strkeb strkes strkep strip strak strsos strgz strt sst sstt ssti sstmk sgz sgizi sars sant skpm sikom skes sb " +
    "ssy sesy spar stpar sorg sor spsy sthut shut sptk sdf stu stuk sstkeb sstft sspd stran smn sma stmt strpel sar spwk spel " +
    "sked sudd sudz lc ba bsc bba beng bcom bhk bach " +
    // Master and doctoral degrees
    "mh mm me mei mak mek mpd mpdi mpdk mpsi msi msc mt mti mtp mkom mkm mkes mkeb mkep map mip mipol mpa mpm mps mpp mpar mba " +
    "ma mag mhi mhum msos mfarm mfil mft meng msak mars mkn mars mph mpi mp mapp mamp mse msn mds mar mit mikom mgz mbiomed " +
    "mked mkg mcio mec mecon mecdev mreg msp mtr mtrip mtrap mtri mtpd mst mstat mthi mepid mgizi mphil msy mesy llm mls mtsos " +
    "phd dea edd drph dba deng " +
    // Professions and certificates
    "ak ca cpa apt ners ns nskep cfra cfe qia cma cisa cgcae crma cgaa cgae cgap cra crmo crmp crp cpsp cpof ctt cht cpi chrm chrp ccd " +
    "ipm ipp asean aseaneng aer ipu psikolog bkp aap aak cpc cpm cps cmed cpmp cla cpl cla ahkk cert gradcert dipl dess dtmh akt ak cert " +
    "spa spb spog spm spj spjp sptht sptthtkl sptthtbkl spthtkl spthtbkl spkk spdv spdve spp sppd sppk sppa sprad spr spu spkj sps spn " +
    "span spot spbs spbp spba spkfr sprm spkg spkga spbm spbmm sporto spprosto spgk spf spkl spok spfk spmk spem spkp fkbi fics finacs"
  ).split(" "),
);

/** Letters of a written title or degree, lower case. */
export function gelarKey(written: string): string {
  return written.toLowerCase().replace(/[^\p{L}]/gu, "");
}

/** Whether a word before a name is a title: `H.`, `Dra`, but not the initial `R`. */
export function isGelarDepan(word: string): boolean {
  const key = gelarKey(word);
  return FRONT.has(key) && (word.endsWith(".") || !FRONT_ONLY_WITH_DOT.has(key));
}

/** Whether the words are one degree, whatever its dots and spaces. */
export function isGelarBelakang(words: string): boolean {
  return BACK.has(gelarKey(words)) || /^sp[. ]/i.test(words);
}

/** Whether what stands between commas behind a name looks like a degree that is not in the list. */
export function looksLikeGelar(part: string): boolean {
  if (isGelarBelakang(part) || isGelarDepan(part)) return true;
  return /^(?:\p{L}{1,6}\.\s*)+\p{L}{0,6}\.?$/u.test(part) || /^\p{Lu}{2,6}$/u.test(part);
}
