/**
 * The address of a folder as the manifest writes it (https, no slash at its end), or in words why it cannot be one.
 * @param {string} said
 * @returns {{ address: string } | { problem: string }}
 */
export function hostingAddress(said) {
  if (!URL.canParse(said))
    return { problem: `"${said}" is no address. Write it whole: https://jalon.example.org` };
  const url = new URL(said);
  if (url.protocol !== "https:") return { problem: `Excel only loads add-ins over https; "${said}" is not.` };
  if (url.search !== "" || url.hash !== "" || url.username !== "" || url.password !== "")
    return { problem: `The address of a folder has no ? # or user name; "${said}" has.` };
  return { address: `${url.origin}${url.pathname}`.replace(/\/+$/, "") };
}
