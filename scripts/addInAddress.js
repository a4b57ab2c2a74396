/** Where the add-in is served while it is developed; the addresses in manifest.xml. */
const DEVELOPMENT = "https://localhost:3000/";

const LOCAL = /^(?:localhost|.*\.localhost|127(?:\.\d+){3}|0\.0\.0\.0|\[::1?\])$/;

/**
 * The address that an add-in is to be served from, with a `/` at its end. Throws `AddressRefused` with a sentence for the
 * person who typed it: Excel takes https only, and the own machine is not where others find an add-in.
 */
function readAddress(text) {
  const example = "Contoh: npm run build -- --url https://spj.contoh.go.id/";
  if (!URL.canParse(text)) throw new AddressRefused(`"${text}" bukan alamat web. ${example}`);
  const url = new URL(text);
  if (url.protocol !== "https:")
    throw new AddressRefused(`Excel hanya menerima alamat https, bukan "${text}". ${example}`);
  if (LOCAL.test(url.hostname)) {
    throw new AddressRefused(
      `"${url.hostname}" hanya dikenal komputer ini sendiri, jadi tidak dapat dipakai orang lain. ${example}`,
    );
  }
  if (url.username !== "" || url.password !== "") {
    throw new AddressRefused(`Alamat tidak boleh memuat nama pengguna atau kata sandi. ${example}`);
  }
  if (url.search !== "" || url.hash !== "")
    throw new AddressRefused(`Alamat tidak boleh memuat "?" atau "#". ${example}`);
  return url.href.endsWith("/") ? url.href : `${url.href}/`;
}

class AddressRefused extends Error {}

/** The manifest of the add-in served from `address`. */
function manifestFor(xml, address) {
  return xml.replaceAll(DEVELOPMENT, address);
}

module.exports = { DEVELOPMENT, AddressRefused, readAddress, manifestFor };
