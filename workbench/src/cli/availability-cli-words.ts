import type { Words } from "@jalon/core";

/** What the command line says of campaigns of availability. */
export const availabilityCliWords: Words = {
  "cli-availability-what": {
    fr: "jalon availability campaign (demander) ou jalon availability pull (relever) ? « {said} » n'est ni l'un ni l'autre.",
    en: "jalon availability campaign (ask) or jalon availability pull (take in)? “{said}” is neither.",
  },
  "cli-bad-months": {
    fr: "--months attend un nombre de mois, de 1 à {most}, pas « {said} ».",
    en: "--months takes a number of months, 1 to {most}, not “{said}”.",
  },
  "cli-bad-month": {
    fr: "{option} attend un mois, AAAA-MM, pas « {said} ».",
    en: "{option} takes a month, YYYY-MM, not “{said}”.",
  },
  "cli-campaign-needs-from": {
    fr: "À partir de quel mois ? Ajoutez --from AAAA-MM.",
    en: "From which month? Add --from YYYY-MM.",
  },
  "cli-campaign-past": {
    fr: "La campagne commence en {from} : {count} {count:mois demandé est déjà passé|mois demandés sont déjà passés}.",
    en: "The campaign begins in {from}: {count} {count:month|months} that it asks for {count:is|are} already over.",
  },
  "cli-bad-owner": {
    fr: "--owner attend des adresses électroniques, pas « {said} ».",
    en: "--owner takes email addresses, not “{said}”.",
  },
  "cli-no-such-manager": {
    fr: "{option} : « {said} » n'est responsable de personne dans cette campagne. Responsables : {managers}.",
    en: "{option}: “{said}” manages nobody in this campaign. Managers: {managers}.",
  },
  "cli-near-manager": {
    fr: "{option} : « {said} » n'est responsable de personne dans cette campagne. Vouliez-vous dire « {near} » ?",
    en: "{option}: “{said}” manages nobody in this campaign. Did you mean “{near}”?",
  },
  "cli-two-languages": {
    fr: "« {said} » est à la fois dans --french et dans --english : une feuille n'a qu'une langue. Retirez ce nom de l’un des deux.",
    en: "“{said}” is in both --french and --english: a sheet has one language. Take the name out of one of them.",
  },
  "cli-bad-zone": {
    fr: "--zone « {said} » n'est pas connue. Zones : {zones}.",
    en: "--zone “{said}” is not known. Zones: {zones}.",
  },
  "cli-campaign-needs-out": {
    fr: "Où écrire la campagne ? Ajoutez -o CAMPAGNE.xlsx.",
    en: "Where is the campaign to be written? Add -o CAMPAIGN.xlsx.",
  },
  "cli-campaign-nobody": {
    fr: "« {name} » ne contient personne à interroger : ni personnes, ni disponibilités reconnues pour ces mois.",
    en: "“{name}” holds nobody to ask about: no people and no availability recognised for these months.",
  },
  "cli-campaign": {
    fr: "Campagne {period} : {managers} {managers:responsable|responsables}, {people} {people:personne|personnes}",
    en: "Campaign {period}: {managers} {managers:manager|managers}, {people} {people:person|people}",
  },
  "cli-campaign-everyone": {
    fr: "Pour interroger aussi les personnes sans ligne de disponibilités : --everyone",
    en: "To ask also about people who have no row of availability: --everyone",
  },
  "cli-campaign-manager": {
    fr: "  {sheet} : {people} {people:personne|personnes}, jours fériés {zone}, {email}",
    en: "  {sheet}: {people} {people:person|people}, holidays {zone}, {email}",
  },
  "cli-campaign-written": {
    fr: "Écrit : {name}. Chaque responsable remplit sa feuille ; ensuite : jalon availability pull {name} --into REGISTRE.xlsx",
    en: "Written: {name}. Each manager fills their sheet; next: jalon availability pull {name} --into REGISTER.xlsx",
  },
  "cli-pull-needs-into": {
    fr: "Dans quel registre relever ? Ajoutez --into REGISTRE.xlsx.",
    en: "Into which register is it to be taken? Add --into REGISTER.xlsx.",
  },
  "cli-bad-prefer": {
    fr: "--prefer vaut campaign ou register, pas « {said} ».",
    en: "--prefer is campaign or register, not “{said}”.",
  },
  "cli-pull": {
    fr: "{changes} {changes:déclaration à relever|déclarations à relever}, dont {different} {different:change une valeur|changent une valeur} du registre, {conflicts} {conflicts:conflit|conflits}",
    en: "{changes} {changes:declaration|declarations} to take in, of which {different} {different:changes|change} a value of the register, {conflicts} {conflicts:conflict|conflicts}",
  },
  "cli-pull-changed": {
    fr: "  {name}, {month} : {before} → {after} ({by})",
    en: "  {name}, {month}: {before} → {after} ({by})",
  },
  "cli-pull-copied": {
    fr: "  {name}, {month} : {before} → {after}, copie confirmée ({by})",
    en: "  {name}, {month}: {before} → {after}, confirmed copy ({by})",
  },
  "cli-pull-confirmed": {
    fr: "  {name}, {month} : {after}, confirmé ({by})",
    en: "  {name}, {month}: {after}, confirmed ({by})",
  },
  "cli-more-changed": {
    fr: "  … et {count} {count:autre valeur qui change|autres valeurs qui changent}",
    en: "  … and {count} other {count:value that changes|values that change}",
  },
  "cli-more-confirmed": {
    fr: "  … et {count} {count:confirmation|confirmations} de plus",
    en: "  … and {count} more {count:confirmation|confirmations}",
  },
  "cli-pull-set-aside": {
    fr: "  {name}, {month} : {days} écarté ({by}), une autre valeur est gardée",
    en: "  {name}, {month}: {days} set aside ({by}), another value is kept",
  },
  "cli-pull-no-longer": {
    fr: "  {name}, {month} : la réponse de {days} est reprise ({by}), le registre a {is}",
    en: "  {name}, {month}: the answer of {days} is taken back ({by}), the register has {is}",
  },
  "cli-pull-taken-back": {
    fr: "réponse reprise dans « {source} » ({origin}), ce qui donnerait {days}",
    en: "answer taken back in “{source}” ({origin}), which would give {days}",
  },
  "cli-pull-conflict": {
    fr: "  ✖ {name}, {month}, à trancher : {values}",
    en: "  ✖ {name}, {month}, to be settled: {values}",
  },
  "cli-pull-in-register": {
    fr: "{days} dans le registre ({origin})",
    en: "{days} in the register ({origin})",
  },
  "cli-pull-in-campaign": {
    fr: "{days} dans « {source} » ({origin})",
    en: "{days} in “{source}” ({origin})",
  },
  "cli-pull-by-on": { fr: "{by}, le {on}", en: "{by}, on {on}" },
  "cli-pull-by-noted": { fr: "{by}, noté le {on}", en: "{by}, noted on {on}" },
  "cli-pull-by-undated": { fr: "{by}, sans date", en: "{by}, undated" },
  "cli-pull-by-saved": {
    fr: "{by}, fichier enregistré le {on} à {time}",
    en: "{by}, file saved on {on} at {time}",
  },
  "cli-pull-no-origin": { fr: "sans déclaration", en: "no declaration" },
  "cli-pull-comments": {
    fr: "{count} {count:commentaire|commentaires} :",
    en: "{count} {count:comment|comments}:",
  },
  "cli-pull-comment": { fr: "  {name} : {comment} ({by})", en: "  {name}: {comment} ({by})" },
  "cli-pull-comment-conflict": {
    fr: "  ✖ {name}, commentaire à trancher : {values} ; --prefer campaign prend celui du responsable",
    en: "  ✖ {name}, comment to be settled: {values}; --prefer campaign takes the manager's",
  },
  "cli-pull-comment-in-register": {
    fr: "« {comment} » dans le registre",
    en: "“{comment}” in the register",
  },
  "cli-pull-comment-in-campaign": {
    fr: "« {comment} » dans « {source} » ({by})",
    en: "“{comment}” in “{source}” ({by})",
  },
  "cli-pull-refused": {
    fr: "{count} {count:source n'a pas pu être lue|sources n'ont pas pu être lues} :",
    en: "{count} {count:source|sources} could not be read:",
  },
  "cli-pull-none-read": { fr: "Rien n'a pu être lu :{why}", en: "Nothing could be read:{why}" },
  "cli-pull-not-governed": {
    fr: "« {name} » n'est pas un registre gouverné. Mettez d'abord ce classeur sous gouvernance : jalon adopt … -o REGISTRE.xlsx",
    en: "“{name}” is not a governed register. Adopt this workbook first: jalon adopt … -o REGISTER.xlsx",
  },
  "cli-pull-missing": {
    fr: "  ▲ {manager} n'a pas tout donné ({count}) : {names}",
    en: "  ▲ {manager} has not given everything ({count}): {names}",
  },
  "cli-pull-stale": {
    fr: "  ▲ {manager}, déclaré il y a longtemps ({count}) : {names}",
    en: "  ▲ {manager}, declared long ago ({count}): {names}",
  },
  "cli-next-pull": {
    fr: "Rien n'est écrit. Ensuite : jalon availability pull … --into REGISTRE.xlsx -o SORTIE.xlsx",
    en: "Nothing is written. Next: jalon availability pull … --into REGISTER.xlsx -o OUT.xlsx",
  },
  "cli-bad-address": {
    fr: "« {address} » n'est pas une adresse.",
    en: "“{address}” is not an address.",
  },
  "cli-not-https": {
    fr: "L'adresse de {address} n'est pas en https : le jeton y passerait en clair.",
    en: "The address of {address} is not https: the token would travel in the clear.",
  },
  "cli-token-in-address": {
    fr: "Un jeton ne se donne ni dans l'adresse ni en argument : mettez-le dans JALON_TOKEN.",
    en: "A token is given neither in the address nor as an argument: put it in JALON_TOKEN.",
  },
  "cli-no-token": {
    fr: "{address} demande un jeton : mettez-le dans la variable d'environnement JALON_TOKEN.",
    en: "{address} asks for a token: put it in the environment variable JALON_TOKEN.",
  },
  "cli-feed-timeout": {
    fr: "{address} n'a pas répondu en {seconds} secondes. Réessayez, ou prenez le fichier téléchargé.",
    en: "{address} did not answer in {seconds} seconds. Try again, or take the downloaded file.",
  },
  "cli-feed-status": {
    fr: "{address} a répondu par l'erreur {why}. Vérifiez l'adresse et les droits de l'application web.",
    en: "{address} answered with the error {why}. Check the address and who may use the web app.",
  },
  "cli-feed-network": {
    fr: "{address} est injoignable : {why}.",
    en: "{address} cannot be reached: {why}.",
  },
};
