/** Where the add-in is served while it is developed; the addresses in manifest.xml. */
const DEVELOPMENT = "https://localhost:3000/";

/** Names and numbers of the own machine as `URL` spells them, `[::ffff:127.0.0.1]` among them. */
const LOCAL =
  /^(?:(?:.*\.)?localhost\.?|127(?:\.\d+){3}|0\.0\.0\.0|\[::1?\]|\[::ffff:(?:7f[\da-f]{2}:[\da-f]{1,4}|0:0)\])$/;

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
  // A lone sign at the end is nothing to `URL`, but would stand in every address of the manifest.
  if (/[?#]/.test(text)) throw new AddressRefused(`Alamat tidak boleh memuat "?" atau "#". ${example}`);
  if (/\.(?:html?|xml|js)\/?$/i.test(url.pathname)) {
    throw new AddressRefused(`Tulis alamat foldernya saja, tanpa nama berkas di belakangnya. ${example}`);
  }
  return url.href.endsWith("/") ? url.href : `${url.href}/`;
}

class AddressRefused extends Error {}

/** The manifest of the add-in served from `address`. */
function manifestFor(xml, address) {
  const escaped = address.replace(/[&<>"]/g, (sign) => `&#${sign.charCodeAt(0)};`);
  // By a function: in a text of replacement `$&` would have a meaning of its own.
  return xml.replaceAll(DEVELOPMENT, () => escaped);
}

module.exports = { DEVELOPMENT, AddressRefused, readAddress, manifestFor };
