/** The SHA-256 of a text, in hexadecimal digits. */
export function digestOf(text: string): string {
  const bytes = Utilities.computeDigest(Utilities.DigestAlgorithm.SHA_256, text, Utilities.Charset.UTF_8);
  return bytes.map((byte) => (byte & 0xff).toString(16).padStart(2, "0")).join("");
}
