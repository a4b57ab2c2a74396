/** Width and height in pixels from a PNG's first chunk; undefined where the bytes are no PNG. */
export function pngSize(bytes: Uint8Array): { readonly width: number; readonly height: number } | undefined {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const signature = [0x89504e47, 0x0d0a1a0a];
  if (bytes.length < 24 || signature.some((word, at) => view.getUint32(at * 4) !== word)) return undefined;
  return { width: view.getUint32(16), height: view.getUint32(20) };
}
