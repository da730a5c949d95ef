import { say, type Language, type Words } from "@jalon/core";

/** What the page says while Excel is not there: what happened, what to look at, and that nothing was written. */
export const arrivalWords = {
  "waiting-title": { fr: "Jalon attend Excel…", en: "Jalon is waiting for Excel…" },
  "silent-title": { fr: "Excel ne répond pas encore", en: "Excel does not answer yet" },
  "silent-text": {
    fr: "Jalon continue d’attendre et s’ouvrira de lui-même. Rien n’a été écrit dans votre classeur. À vérifier :",
    en: "Jalon goes on waiting and will open by itself. Nothing was written to your workbook. What to check:",
  },
  "silent-network": {
    fr: "Le réseau laisse-t-il passer {library} ? Un pare-feu, un proxy ou un bloqueur de contenu peut retenir cette bibliothèque de Microsoft : donnez ce nom à votre service informatique.",
    en: "Does the network let {library} through? A firewall, a proxy or a content blocker may hold back this library of Microsoft’s: give this name to your IT department.",
  },
  "silent-reopen": {
    fr: "Fermez ce volet et rouvrez-le ; si cela dure, enregistrez le classeur et redémarrez Excel.",
    en: "Close this pane and open it again; if it lasts, save the workbook and restart Excel.",
  },
  "blocked-title": {
    fr: "La bibliothèque d’Office n’a pas pu être chargée",
    en: "The Office library could not be loaded",
  },
  "blocked-text": {
    fr: "Sans elle, Jalon ne peut pas parler à Excel. Rien n’a été écrit dans votre classeur. À vérifier :",
    en: "Without it Jalon cannot speak to Excel. Nothing was written to your workbook. What to check:",
  },
  "blocked-offline": {
    fr: "Cette machine est-elle connectée à Internet ?",
    en: "Is this machine connected to the internet?",
  },
  "unloaded-title": {
    fr: "Les fichiers de Jalon n’ont pas pu être chargés",
    en: "Jalon’s own files could not be loaded",
  },
  "unloaded-text": {
    fr: "Rien n’a été écrit dans votre classeur. À vérifier :",
    en: "Nothing was written to your workbook. What to check:",
  },
  "unloaded-host": {
    fr: "Le réseau laisse-t-il passer {host}, d’où Jalon est chargé ?",
    en: "Does the network let {host} through, where Jalon is loaded from?",
  },
  "elsewhere-title": { fr: "Cette page s’ouvre dans Excel", en: "This page opens inside Excel" },
  "elsewhere-text": {
    fr: "Jalon est un volet d’Excel. Pour l’utiliser :",
    en: "Jalon is a task pane of Excel. To use it:",
  },
  "elsewhere-ribbon": {
    fr: "Ouvrez votre classeur dans Excel (Windows, Mac ou web), puis choisissez Jalon > Ouvrir dans le ruban.",
    en: "Open your workbook in Excel (Windows, Mac or web), then choose Jalon > Open in the ribbon.",
  },
  again: { fr: "Réessayer", en: "Try again" },
} satisfies Words;

/** Says one of these sentences. */
export function sayArrival(
  language: Language,
  code: keyof typeof arrivalWords,
  values: Readonly<Record<string, string>> = {},
): string {
  return say(arrivalWords, language, { code, values });
}
