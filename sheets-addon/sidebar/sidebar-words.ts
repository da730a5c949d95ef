import type { Words } from "@jalon/core";

/** What the sidebar says when Google Sheets cannot: what happened, and what to do. */
export const sidebarWords: Words = {
  "sheets-unreachable": {
    fr: "Google Sheets ne répond pas. Vérifiez la connexion, puis réessayez ; ce qui a été écrit est dans le journal.",
    en: "Google Sheets does not answer. Check the connection, then try again; what was written is in the journal.",
  },
  "sheets-not-authorised": {
    fr: "Google a refusé l'accès. Si plusieurs comptes Google sont ouverts dans ce navigateur, n'en gardez qu'un ; puis fermez ce panneau et rouvrez-le par le menu Jalon.",
    en: "Google refused access. If several Google accounts are signed in to this browser, keep only one; then close this pane and open it again from the Jalon menu.",
  },
  "sheets-too-slow": {
    fr: "Google a arrêté Jalon : le classeur demande plus de temps que Google n'en accorde. Réessayez ; si cela se répète, retirez les feuilles qui ne servent plus.",
    en: "Google stopped Jalon: the workbook takes more time than Google allows. Try again; if it happens again, remove sheets that are no longer used.",
  },
  "sheets-quota": {
    fr: "Google limite ce que Jalon peut faire en un jour, et cette limite est atteinte. Réessayez demain.",
    en: "Google limits what Jalon may do in a day, and this limit is reached. Try again tomorrow.",
  },
  "sheets-answer-lost": {
    fr: "La réponse de Google Sheets n'est pas arrivée. Vérifiez la connexion, puis réessayez.",
    en: "The answer of Google Sheets did not arrive. Check the connection, then try again.",
  },
  "sheets-keeps-changing": {
    fr: "Le classeur change sans cesse pendant sa lecture ({times} essais). Attendez que les autres aient fini leur saisie, puis réessayez.",
    en: "The workbook keeps changing while it is read ({times} tries). Wait until the others have finished typing, then try again.",
  },
  "sheets-no-campaign-here": {
    fr: "Ce classeur ne contient aucune campagne de disponibilités, ou ses onglets viennent d'être retirés. Ouvrez le classeur que les responsables remplissent, et Jalon par le menu Jalon de ce classeur ; ou préparez une campagne par le menu « Jalon · disponibilités ».",
    en: "This spreadsheet holds no availability campaign, or its tabs have just been removed. Open the spreadsheet that the managers fill in, and Jalon from the Jalon menu there; or prepare a campaign from the menu “Jalon · availability”.",
  },
  "sheets-piece-lost": {
    fr: "Une partie du classeur n'est pas arrivée ({times} essais). Vérifiez la connexion, puis réessayez.",
    en: "A part of the workbook did not arrive ({times} tries). Check the connection, then try again.",
  },
};
