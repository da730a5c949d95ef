/** As many bytes as one call can take as arguments, whatever the browser. */
const pieceSize = 0x8000;

/** Bytes as base64 letters, as Excel takes files. */
export function base64Of(bytes: Uint8Array): string {
  const pieces: string[] = [];
  for (let at = 0; at < bytes.length; at += pieceSize)
    pieces.push(String.fromCharCode(...bytes.subarray(at, at + pieceSize)));
  return btoa(pieces.join(""));
}
