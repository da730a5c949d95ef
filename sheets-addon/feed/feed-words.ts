import type { Words } from "@jalon/core";

/** What the menu of a campaign says and asks. */
export const feedWords: Words = {
  menu: { fr: "Jalon · disponibilités", en: "Jalon · availability" },
  "item-prepare": { fr: "Préparer une campagne…", en: "Prepare a campaign…" },
  "item-use": { fr: "Utiliser un classeur de campagne…", en: "Use a campaign’s spreadsheet…" },
  "item-share": { fr: "Donner accès aux responsables…", en: "Give the managers access…" },
  "item-cadence": { fr: "Rappels : tous les combien de jours…", en: "Reminders: how often…" },
  "item-token": { fr: "Jetons : en créer un…", en: "Tokens: create one…" },
  "item-rotate": { fr: "Jetons : en remplacer un…", en: "Tokens: replace one…" },
  "item-revoke": { fr: "Jetons : en révoquer un…", en: "Tokens: revoke one…" },
  "ask-from": {
    fr: "Premier mois demandé (par exemple {example}) :",
    en: "First month asked for (for example {example}):",
  },
  "ask-months": { fr: "Combien de mois, de 1 à {most} ?", en: "How many months, 1 to {most}?" },
  "ask-past": {
    fr: "La campagne commencerait en {from} : {count} {count:mois demandé est déjà passé|mois demandés sont déjà passés}, et personne n’est relancé pour un mois passé. Tapez OUI pour continuer quand même :",
    en: "The campaign would begin in {from}: {count} {count:month|months} that it asks for {count:is|are} already over, and nobody is reminded of a month that is over. Type YES to go on anyway:",
  },
  "ask-everyone": {
    fr: "{count:Une personne du registre n’est pas interrogée|Des personnes du registre ne sont pas interrogées}, faute de ligne dans les disponibilités ({count}) : {names}. Tapez OUI pour interroger tout le monde, ou laissez vide :",
    en: "{count:One person of the register is|People of the register are} not asked about, having no row of availability ({count}): {names}. Type YES to ask about everyone, or leave it blank:",
  },
  "ask-set-aside": {
    fr: "Une campagne est en cours : « {title} ». Si une autre prend sa place, ses saisies ne sont plus contrôlées ni notées avec qui et quand, plus rien n’y est réparé la nuit, ses rappels et ses bilans s’arrêtent, et Excel relève la nouvelle. Son classeur et ses réponses restent : prévenez ses responsables, et reprenez-la plus tard par « Utiliser un classeur de campagne ». Tapez OUI pour la remplacer :",
    en: "A campaign is under way: “{title}”. Where another takes its place, what is entered in it is no longer checked nor noted with who and when, nothing in it is repaired at night, its reminders and digests stop, and Excel pulls the new one. Its spreadsheet and answers stay: tell its managers, and take it up later by “Use a campaign’s spreadsheet”. Type YES to replace it:",
  },
  "ask-address": {
    fr: "Adresse du classeur de la campagne (un .xlsx de Jalon ouvert dans Google Sheets, ou une campagne d’ici) :",
    en: "Address of the campaign’s spreadsheet (an .xlsx of Jalon opened in Google Sheets, or a campaign of here):",
  },
  "ask-share": {
    fr: "{count} {count:responsable recevra|responsables recevront} l’accès au classeur de la campagne : {people}. Chacun ne pourra modifier que son bloc, mais verra les autres. Tapez OUI pour continuer :",
    en: "{count} {count:manager gets|managers get} access to the campaign’s spreadsheet: {people}. Each can change only their own block, but sees the others. Type YES to go on:",
  },
  "ask-manager-days": {
    fr: "Jours entre deux rappels à un responsable à qui il manque quelque chose, de {low} à {high} (aujourd’hui {now}) :",
    en: "Days between two reminders to a manager of whom something is missing, {low} to {high} (now {now}):",
  },
  "ask-pmo-days": {
    fr: "Jours entre deux bilans à la PMO, de {low} à {high} (aujourd’hui {now}) :",
    en: "Days between two digests to the PMO, {low} to {high} (now {now}):",
  },
  "told-bad-days": {
    fr: "« {said} » n’est pas un nombre de jours : donnez un nombre entier de {low} à {high}. Rien n’a changé.",
    en: "“{said}” is no number of days: give a whole number from {low} to {high}. Nothing changed.",
  },
  "told-cadence": {
    fr: "Les responsables sont relancés {managerDays} {managerDays:jour|jours} après le mail d’avant, tant qu’il manque quelque chose ; le bilan part {pmoDays} {pmoDays:jour|jours} après celui d’avant. Jamais le week-end, jamais deux fois le même jour.",
    en: "Managers are reminded {managerDays} {managerDays:day|days} after the mail before, while something is missing; the digest leaves {pmoDays} {pmoDays:day|days} after the one before. Never at weekends, never twice on a day.",
  },
  "ask-token": {
    fr: "À qui ou à quoi sert ce jeton ? (par exemple : Excel d’Ana)",
    en: "Whom or what is this token for? (for example: Ana’s Excel)",
  },
  "ask-which-token": { fr: "Lequel ? ({names})", en: "Which one? ({names})" },
  "said-yes": { fr: "OUI", en: "YES" },
  "told-token": {
    fr: "Jeton « {name} », affiché cette seule fois. Copiez-le dans Jalon : {token}",
    en: "Token “{name}”, shown this once only. Copy it into Jalon: {token}",
  },
  "told-revoked": {
    fr: "Le jeton « {name} » ne vaut plus rien.",
    en: "The token “{name}” is worth nothing any more.",
  },
  "told-no-name": { fr: "Donnez-lui un nom.", en: "Give it a name." },
  "told-name-taken": {
    fr: "Un jeton porte déjà ce nom : remplacez-le, ou prenez un autre nom.",
    en: "A token has that name already: replace it, or take another name.",
  },
  "told-too-many": {
    fr: "Il y a déjà 20 jetons : révoquez-en un.",
    en: "There are 20 tokens already: revoke one.",
  },
  "told-no-tokens": {
    fr: "Il n’y a encore aucun jeton : créez-en un d’abord.",
    en: "There is no token yet: create one first.",
  },
  "told-no-such-token": { fr: "Aucun jeton ne porte ce nom.", en: "No token has that name." },
  "told-bad-month": {
    fr: "« {said} » n’est pas un mois : donnez-le comme {example}.",
    en: "“{said}” is no month: give it like {example}.",
  },
  "told-bad-count": {
    fr: "Donnez un nombre de mois de 1 à {most}.",
    en: "Give a number of months from 1 to {most}.",
  },
  "told-nobody": {
    fr: "Personne à interroger : adoptez d’abord le registre avec Jalon, avec ses personnes et leurs responsables.",
    en: "Nobody to ask about: adopt the register with Jalon first, with its people and their managers.",
  },
  "told-bad-address": {
    fr: "Ce n’est pas l’adresse d’un classeur Google Sheets.",
    en: "That is not the address of a Google spreadsheet.",
  },
  "told-made": {
    fr: "La campagne est prête ({of} feuilles) : {address}",
    en: "The campaign is ready ({of} sheets): {address}",
  },
  "told-going-on": {
    fr: "{made} feuilles sur {of} sont faites. La suite se fait seule, dans l’heure ; ou reprenez « Utiliser un classeur de campagne ». {address}",
    en: "{made} of {of} sheets are made. The rest is made by itself within the hour; or take “Use a campaign’s spreadsheet” again. {address}",
  },
  "told-taken": {
    fr: "Ce que Jalon a pris, et croit désormais quoi que quelqu’un écrive dans le classeur : {months} mois, {people} {people:personne|personnes}, {managers} {managers:responsable|responsables} ({emails}) ; en {owners:répond|répondent} : {all}. Si ce n’est pas votre campagne, prenez-en une autre.",
    en: "What Jalon took, and believes from now on whatever somebody writes in the spreadsheet: {months} {months:month|months}, {people} {people:person|people}, {managers} {managers:manager|managers} ({emails}); answered for by: {all}. If that is not your campaign, take another.",
  },
  "told-copy": {
    fr: "cette feuille est une copie, rien de ce qui y est saisi n’est lu. Remplissez la feuille « {sheet} ».",
    en: "this sheet is a copy, nothing entered here is read. Fill in the sheet “{sheet}”.",
  },
  "mail-changed": {
    fr: "Jalon : la mémoire de la campagne a changé, tout est arrêté",
    en: "Jalon: the campaign’s memory changed, everything is stopped",
  },
  "told-no-campaign": { fr: "Préparez d’abord une campagne.", en: "Prepare a campaign first." },
  "told-all-shared": {
    fr: "Personne à qui donner accès : tous les responsables dont l’adresse est connue l’ont déjà.",
    en: "Nobody to give access to: all managers whose address is known have it already.",
  },
  "told-shared": {
    fr: "{count} {count:responsable a|responsables ont} accès.",
    en: "{count} {count:manager has|managers have} access.",
  },
  "campaign-title": { fr: "Disponibilités {period}", en: "Availability {period}" },
};
