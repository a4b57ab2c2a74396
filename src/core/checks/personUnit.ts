/** Units of budget lines that count people, or one thing for each of them. */
export const PERSON_UNIT = /^(?:org|orang|pax|peserta|porsi|kotak|ok|oh|oj)\b/i;
