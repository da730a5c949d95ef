/** What to send us about a fault: its kind and where in our code, never a value of a cell. Only messages that we wrote ourselves are kept. */
export function bugDetails(fault: unknown, screen: string): string {
  const lines = [`Jalon 0.1.0`, `screen: ${screen}`];
  if (!(fault instanceof Error)) return [...lines, "fault: not an error"].join("\n");
  const ours = fault.message.startsWith("Jalon bug:");
  const frames = (fault.stack ?? "").split("\n").filter((line) => /^\s+at |@.*:\d+:\d+$/.test(line));
  return [...lines, `fault: ${fault.name}${ours ? ` ${fault.message}` : ""}`, ...frames.slice(0, 20)].join(
    "\n",
  );
}
