import type { Words } from "../foundation/message.ts";

/** What the room of capacity says. */
export const capacityWords: Words = {
  "campaign-left-out": {
    fr: "{count:Une personne n’est pas interrogée|Des personnes ne sont pas interrogées}, faute de ligne dans les disponibilités ({count}) : {names}.",
    en: "{count:One person is|People are} not asked about, having no row of availability ({count}): {names}.",
  },
  "campaign-no-manager": {
    fr: "{count:Une personne n’a pas de responsable|Des personnes n’ont pas de responsable} ({count}) : {names}. {count:Sa ligne est|Leurs lignes sont} dans un bloc pour la PMO.",
    en: "{count:One person has|People have} no manager ({count}): {names}. {count:Their row is|Their rows are} in a block for the PMO.",
  },
  "campaign-no-email": {
    fr: "Aucune adresse connue pour {count:un responsable|des responsables} ({count}) : {names}. Ajoutez-la dans les personnes pour protéger leur bloc et les relancer.",
    en: "No address is known for {count:one manager|some managers} ({count}): {names}. Add it to the people, to protect their block and remind them.",
  },
  "campaign-no-holidays": {
    fr: "Les jours fériés de la zone « {zone} » ne sont pas connus jusqu’en {month} : seuls les week-ends sont retirés.",
    en: "The public holidays of the zone “{zone}” are not known up to {month}: only weekends are taken off.",
  },
  "campaign-zone-guessed": {
    fr: "Rien ne dit les jours fériés de {count} {count:personne|personnes} : ceux de la zone « {zone} » sont comptés. Donnez la colonne « Calendrier des jours fériés » aux personnes pour le changer.",
    en: "Nothing says the public holidays of {count} {count:person|people}: those of “{zone}” are counted. Give people the column “Public holidays” to change that.",
  },
  "campaign-ids-proposed": {
    fr: "Les personnes n’ont pas encore d’identifiant dans le registre : adoptez-le d’abord, pour qu’une campagne retrouve chacun.",
    en: "The people have no id in the register yet: adopt it first, so that a campaign finds everyone again.",
  },
  "campaign-too-large": {
    fr: "La campagne est trop grande : {people} personnes et {blocks} responsables. Faites-en plusieurs.",
    en: "The campaign is too large: {people} people and {blocks} managers. Make several.",
  },
  "campaign-not-one": {
    fr: "« {source} » n’est pas une campagne de disponibilités de Jalon.",
    en: "“{source}” is not an availability campaign of Jalon.",
  },
  "campaign-newer": {
    fr: "« {source} » vient d’une version plus récente de Jalon : mettez Jalon à jour pour la lire.",
    en: "“{source}” comes from a newer version of Jalon: update Jalon to read it.",
  },
  "campaign-twice": {
    fr: "« {source} » a plusieurs feuilles qui disent être la mémoire de la campagne : {sheets}. Aucune n’est crue. Supprimez celle qui n’est pas de Jalon, puis recommencez.",
    en: "“{source}” has several sheets that say they are the campaign’s memory: {sheets}. None is believed. Delete the one that is not Jalon’s, then start again.",
  },
  "campaign-other": {
    fr: "La feuille « {sheet} » garde une autre campagne, préparée le {day} : elle n’est pas lue. Si c’est celle-ci qui compte, supprimez la feuille de mémoire de l’autre.",
    en: "The sheet “{sheet}” keeps another campaign, prepared on {day}: it is not read. If that is the one that counts, delete the memory’s sheet of the other.",
  },
  "declarations-twice": {
    fr: "Plusieurs feuilles disent être les déclarations reçues : {sheets}. Aucune n’est crue : qui a déclaré quoi, et quand, n’est pas repris. Supprimez la copie, puis recommencez.",
    en: "Several sheets say they are the declarations received: {sheets}. None is believed: who declared what, and when, is not taken. Delete the copy, then start again.",
  },
  "block-twice": {
    fr: "Plusieurs feuilles disent être le bloc de {manager} : {sheets}. Aucune n’est lue. Supprimez la copie, puis recommencez.",
    en: "Several sheets say they are the block of {manager}: {sheets}. None is read. Delete the copy, then start again.",
  },
  "block-gone": {
    fr: "Le bloc de {manager} est introuvable : sa feuille « {sheet} » a disparu.",
    en: "The block of {manager} cannot be found: its sheet “{sheet}” is gone.",
  },
  "repaired-headings": {
    fr: "Bloc de {manager} : {count:en-tête rétabli|en-têtes rétablis} ({headings}).",
    en: "Block of {manager}: {count:heading put back|headings put back} ({headings}).",
  },
  "repaired-counts": {
    fr: "Bloc de {manager} : {count} {count:formule rétablie|formules rétablies} dans la colonne qui compte ce qui reste à donner.",
    en: "Block of {manager}: {count} {count:formula|formulas} put back in the column that counts what is still to give.",
  },
  "repaired-rows": {
    fr: "Bloc de {manager} : {count:ligne supprimée, rétablie|lignes supprimées, rétablies} ({names}).",
    en: "Block of {manager}: {count:a deleted row put back|deleted rows put back} ({names}).",
  },
  "repaired-checks": {
    fr: "Bloc de {manager} : contrôles de saisie rétablis sur {count} {count:cellule|cellules} (un collage les avait retirés).",
    en: "Block of {manager}: checks put back on {count} {count:cell|cells} (a paste had taken them away).",
  },
  "repaired-protection": {
    fr: "Bloc de {manager} : la protection de sa feuille est rétablie.",
    en: "Block of {manager}: the protection of its sheet is put back.",
  },
  "repaired-sheet": {
    fr: "Bloc de {manager} : sa feuille avait disparu, elle est refaite avec ce qui était déclaré.",
    en: "Block of {manager}: its sheet was gone, it is made again with what was declared.",
  },
  "month-gone": { fr: "La colonne de {month} a disparu.", en: "The column of {month} is gone." },
  "row-gone": {
    fr: "La ligne de {person} a disparu du bloc : rien n’en est repris. Prenez la ligne dans la campagne telle qu’elle a été envoyée ; dans la feuille partagée, elle revient la nuit.",
    en: "The row of {person} is gone from the block: nothing is taken of them. Take the row from the campaign as it was sent; in the shared sheet, it comes back at night.",
  },
  "row-repeated": {
    fr: "{person} a plusieurs lignes : rien n’est repris d’aucune. Gardez-en une.",
    en: "{person} has several rows: nothing is taken from any. Keep one.",
  },
  "row-name-differs": {
    fr: "La ligne est celle de {person}, mais elle dit « {said} » : rien n’en est repris.",
    en: "The row is that of {person}, but it says “{said}”: nothing is taken from it.",
  },
  "row-of-other-block": {
    fr: "{person} est dans l’équipe de {manager} : cette ligne n’est pas reprise.",
    en: "{person} is in the team of {manager}: this row is not taken.",
  },
  "row-unknown": {
    fr: "La ligne {row} (« {said} ») n’est celle de personne de la campagne : elle n’est pas reprise.",
    en: "Row {row} (“{said}”) is nobody’s of the campaign: it is not taken.",
  },
  "days-not-a-number": {
    fr: "{person}, {month} : « {said} » n’est pas un nombre de jours. Donnez un nombre entre 0 et {high}.",
    en: "{person}, {month}: “{said}” is not a number of days. Give a number from 0 to {high}.",
  },
  "days-as-text": {
    fr: "{person}, {month} : « {said} » est du texte, que la feuille ne compte pas. Retapez le nombre de jours seul, entre 0 et {high}.",
    en: "{person}, {month}: “{said}” is text, which the sheet does not count. Type the number of days alone, from 0 to {high}.",
  },
  "days-a-date": {
    fr: "{person}, {month} : la cellule contient une date ({said}). Pour une demi-journée, tapez 3,5 ; si c’est refusé ou devient une date, tapez 3.5.",
    en: "{person}, {month}: the cell holds a date ({said}). For a half day, type 3.5; where that is refused or becomes a date, type 3,5.",
  },
  "days-negative": {
    fr: "{person}, {month} : {said} est négatif. Donnez un nombre entre 0 et {high}.",
    en: "{person}, {month}: {said} is negative. Give a number from 0 to {high}.",
  },
  "days-over": {
    fr: "{person}, {month} : {said} dépasse les {high} jours ouvrés du mois.",
    en: "{person}, {month}: {said} is more than the {high} working days of the month.",
  },
  "days-over-own": {
    fr: "{person}, {month} : {days} jours, alors que son temps de travail en donne {most}. La valeur est gardée.",
    en: "{person}, {month}: {days} days, where their working time gives {most}. The value is kept.",
  },
  "days-formula": {
    fr: "{person}, {month} : la cellule contient une formule. Tapez le nombre de jours.",
    en: "{person}, {month}: the cell holds a formula. Type the number of days.",
  },
  "days-by-somebody-else": {
    fr: "{person}, {month} : saisi par {by}, qui ne remplit pas le bloc de {manager}. Rien n’est repris.",
    en: "{person}, {month}: entered by {by}, who does not fill the block of {manager}. Nothing is taken.",
  },
  "tick-unclear": {
    fr: "{person} : « {said} » n’est pas une coche. Mettez ✓, ou laissez vide.",
    en: "{person}: “{said}” is no tick. Put ✓, or leave it blank.",
  },
  "comments-apart": {
    fr: "{name} : les commentaires diffèrent d’une source à l’autre, aucun n’est repris : {said}. Gardez-en un dans une des sources, puis relevez de nouveau.",
    en: "{name}: the comments differ from one source to another, none is taken: {said}. Keep one in one of the sources, then pull again.",
  },
  "comment-too-long": {
    fr: "{person} : le commentaire dépasse {most} caractères ; la suite n’est pas reprise.",
    en: "{person}: the comment is longer than {most} characters; the rest is not taken.",
  },
  "person-not-in-register": {
    fr: "{name} n’est pas dans le registre : rien n’en est repris.",
    en: "{name} is not in the register: nothing is taken of them.",
  },
  "person-not-one-in-register": {
    fr: "{name} : plusieurs personnes portent ce nom, et l’identifiant ne dit pas laquelle. Rien n’en est repris : donnez-leur dans le registre des noms qui les distinguent, puis préparez une autre campagne, ou saisissez ces jours vous-même.",
    en: "{name}: several people have this name, and the id does not say which one. Nothing is taken of them: give them names in the register that tell them apart and prepare another campaign, or enter these days yourself.",
  },
  "declared-not-given-here": {
    fr: "{manager} : {count} {count:réponse déjà relevée n’est pas|réponses déjà relevées ne sont pas} dans cette source ({names}). Rien n’y dit si elles ont été effacées ou données ailleurs : le registre les garde.",
    en: "{manager}: {count} {count:answer that was pulled before is|answers that were pulled before are} not in this source ({names}). Nothing in it says whether they were wiped or given elsewhere: the register keeps them.",
  },
  "answer-too-large": {
    fr: "« {source} » est trop grand pour être une campagne de disponibilités.",
    en: "“{source}” is too large to be an availability campaign.",
  },
  "answer-a-page": {
    fr: "« {source} » répond par une page web, pas par des disponibilités. Vérifiez l’adresse de l’application web (elle finit par /exec) et que « Tout le monde » y a accès.",
    en: "“{source}” answers with a web page, not with availability. Check the address of the web app (it ends in /exec) and that “Anyone” has access.",
  },
  "answer-not-one": {
    fr: "« {source} » ne contient pas de disponibilités de Jalon.",
    en: "“{source}” holds no availability of Jalon.",
  },
  "feed-campaign-changed": {
    fr: "La mémoire de la campagne n’est plus celle que la PMO a prise : rien n’est lu, et aucun mail ne part. La PMO la vérifie, puis choisit « Utiliser un classeur de campagne… » dans le menu « Jalon · disponibilités ».",
    en: "The campaign’s memory is no longer the one that the PMO took: nothing is read, and no mail leaves. The PMO checks it, then chooses “Use a campaign’s spreadsheet…” in the menu “Jalon · availability”.",
  },
  "feed-token-refused": {
    fr: "« {source} » refuse le jeton. Demandez-en un nouveau à la PMO : menu « Jalon · disponibilités » de son classeur, « Jetons : en créer un… ».",
    en: "“{source}” refuses the token. Ask the PMO for a new one: menu “Jalon · availability” of its own spreadsheet, “Tokens: create one…”.",
  },
  "feed-too-many-failures": {
    fr: "« {source} » a reçu trop de jetons faux. Réessayez dans une heure.",
    en: "“{source}” got too many wrong tokens. Try again in an hour.",
  },
  "feed-busy": {
    fr: "« {source} » est occupé : quelqu’un y écrit. Réessayez dans une minute.",
    en: "“{source}” is busy: somebody is writing there. Try again in a minute.",
  },
  "feed-quota-reached": {
    fr: "« {source} » a atteint sa limite du jour chez Google. Réessayez demain, ou prenez le fichier téléchargé.",
    en: "“{source}” reached Google’s limit of the day. Try again tomorrow, or take the downloaded file.",
  },
  "feed-request-not-understood": {
    fr: "« {source} » n’a pas compris la demande : mettez Jalon à jour des deux côtés.",
    en: "“{source}” did not understand the request: update Jalon on both sides.",
  },
};
