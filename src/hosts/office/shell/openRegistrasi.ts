/// <reference types="office-js" />
import { registrasiHost, type RegistrasiHost } from "../registrasi/registrasiHost";

/** The registration desk's sheets of the workbook in front. Only after Office is ready. */
export function openRegistrasi(): RegistrasiHost {
  return registrasiHost(Excel);
}
