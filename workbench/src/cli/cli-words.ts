import type { Words } from "@jalon/core";
import { availabilityCliWords } from "./availability-cli-words.ts";

/** What the command line says besides what core and the file host say. */
export const cliWords: Words = {
  ...availabilityCliWords,
  "cli-usage": {
    fr: [
      "Jalon : du classeur de la PMO au registre gouverné.",
      "",
      "  jalon adopt FICHIER… [--onto REGISTRE.xlsx] [--mapping FICHIER] [--sheet F] [-o SORTIE.xlsx]",
      "  jalon prioritise REGISTRE.xlsx [--criteria FICHIER] [-o SORTIE.xlsx]",
      "  jalon availability campaign REGISTRE.xlsx --from AAAA-MM [--months 12] -o CAMPAGNE.xlsx",
      "  jalon availability pull CAMPAGNE.xlsx|FICHIER.json|ADRESSE… --into REGISTRE.xlsx [-o SORTIE.xlsx]",
      "  jalon schema",
      "  jalon --version",
      "",
      "Options : --json (résultat en JSON), --lang fr|en, --as-of AAAA-MM-JJ (aujourd'hui sinon), --help",
      "adopt : --save-mapping FICHIER garde les correspondances ; --accept-repairs[=GENRES] applique les réparations à la sortie",
      "campaign : --zone FR-AM (jours fériés), --everyone, --owner ADRESSES (la PMO), --english NOMS, --french NOMS (langue de responsables)",
      "pull : --prefer campaign|register tranche les conflits avec le registre ; le jeton d’une adresse se lit dans JALON_TOKEN",
      "Codes de sortie : 0 rien à signaler, 1 des constats bloquants, 2 la commande n'a pas pu être exécutée.",
      "Rien n'est jamais écrit dans les fichiers lus.",
      "",
    ].join("\n"),
    en: [
      "Jalon: from the PMO's workbook to the governed register.",
      "",
      "  jalon adopt FILE… [--onto REGISTER.xlsx] [--mapping FILE] [--sheet S] [-o OUT.xlsx]",
      "  jalon prioritise REGISTER.xlsx [--criteria FILE] [-o OUT.xlsx]",
      "  jalon availability campaign REGISTER.xlsx --from YYYY-MM [--months 12] -o CAMPAIGN.xlsx",
      "  jalon availability pull CAMPAIGN.xlsx|FILE.json|URL… --into REGISTER.xlsx [-o OUT.xlsx]",
      "  jalon schema",
      "  jalon --version",
      "",
      "Options: --json (result as JSON), --lang fr|en, --as-of YYYY-MM-DD (today otherwise), --help",
      "adopt: --save-mapping FILE keeps the mapping; --accept-repairs[=KINDS] makes the repairs in the output",
      "campaign: --zone FR-AM (public holidays), --everyone, --owner ADDRESSES (the PMO), --english NAMES, --french NAMES (managers' language)",
      "pull: --prefer campaign|register settles conflicts with the register; the token of a URL is read from JALON_TOKEN",
      "Exit codes: 0 clean, 1 findings at error level, 2 could not run.",
      "Files that are read are never written to.",
      "",
    ].join("\n"),
  },
  "cli-no-command": { fr: "Quelle commande ? Voir jalon --help.", en: "Which command? See jalon --help." },
  "cli-unknown-command": {
    fr: "« {command} » n'est pas une commande. Commandes : adopt, prioritise, availability, schema.",
    en: "“{command}” is not a command. Commands: adopt, prioritise, availability, schema.",
  },
  "cli-unknown-option": {
    fr: "L'option {option} n'existe pas. Voir jalon --help.",
    en: "There is no option {option}. See jalon --help.",
  },
  "cli-option-needs-value": {
    fr: "Il manque une valeur après l'option {option}. Voir jalon --help.",
    en: "A value is missing after the option {option}. See jalon --help.",
  },
  "cli-option-without-value": {
    fr: "L'option {option} ne prend pas de valeur. Voir jalon --help.",
    en: "The option {option} takes no value. See jalon --help.",
  },
  "cli-no-file": { fr: "Aucun fichier donné à {command}.", en: "No file was given to {command}." },
  "cli-one-file": {
    fr: "{command} prend un seul fichier.",
    en: "{command} takes one file only.",
  },
  "cli-takes-no-file": {
    fr: "La commande {command} ne prend pas de fichier (« {name} »).",
    en: "The command {command} takes no file (“{name}”).",
  },
  "cli-bad-language": {
    fr: "--lang vaut fr ou en, pas « {said} ».",
    en: "--lang is fr or en, not “{said}”.",
  },
  "cli-bad-day": {
    fr: "--as-of attend un jour qui existe, AAAA-MM-JJ, pas « {said} ».",
    en: "--as-of takes a day that exists, YYYY-MM-DD, not “{said}”.",
  },
  "cli-out-not-xlsx": {
    fr: "Le résultat est un classeur : « {name} » doit finir par .xlsx.",
    en: "The result is a workbook: “{name}” must end in .xlsx.",
  },
  "cli-out-is-input": {
    fr: "« {name} » est un fichier lu : Jalon n'écrit jamais dans sa source. Donnez un autre nom à la sortie.",
    en: "“{name}” is a file that is read: Jalon never writes to its source. Give the output another name.",
  },
  "cli-file-twice": {
    fr: "« {name} » est donné deux fois : ses projets seraient comptés deux fois. Donnez chaque fichier une seule fois.",
    en: "“{name}” is given twice: its projects would count twice. Give each file once.",
  },
  "cli-needs-out": {
    fr: "{option} n'a d'effet qu'avec une sortie : ajoutez -o SORTIE.xlsx.",
    en: "{option} only matters with an output: add -o OUT.xlsx.",
  },
  "cli-no-such-sheet": {
    fr: "Aucune feuille « {sheet} ». Feuilles : {sheets}.",
    en: "There is no sheet “{sheet}”. Sheets: {sheets}.",
  },
  "cli-no-criteria": {
    fr: "« {name} » ne contient pas de tableau de critères reconnu (colonnes : critère, poids, sens, échelle, formule).",
    en: "“{name}” holds no table of criteria that we recognise (columns: criterion, weight, direction, scale, formula).",
  },
  "cli-no-usable-criterion": {
    fr: "Aucun critère de « {name} » n'est utilisable, rien n'est classé. Chaque critère demande un nom et un poids (un nombre au-dessus de 0) ; son échelle, son sens et sa formule sont facultatifs.{why}",
    en: "No criterion of “{name}” can be used, so nothing is ranked. Each criterion needs a name and a weight (a number above 0); its scale, direction and formula are optional.{why}",
  },
  "cli-weights-zero": {
    fr: "Tous les poids sont à 0 : aucun critère ne départage les projets.",
    en: "All weights are 0: no criterion tells the projects apart.",
  },
  "cli-no-projects": {
    fr: "« {name} » ne contient pas de tableau de projets reconnu : rien à classer.",
    en: "“{name}” holds no table of projects that we recognise: there is nothing to rank.",
  },
  "cli-newer-register": {
    fr: "« {name} » a été écrit par une version plus récente de Jalon : il se lit, mais ne s'écrit pas.",
    en: "“{name}” was written by a newer version of Jalon: it can be read, not written.",
  },
  "cli-bug": {
    fr: "Jalon s'est trompé ; rien n'a été écrit. Détail à transmettre : {what}",
    en: "Jalon made a mistake; nothing was written. Detail to pass on: {what}",
  },
  "cli-table": {
    fr: "  {table} : {rows} {rows:ligne|lignes}, feuille « {sheet} », titres ligne {header}, {fed} colonnes reconnues sur {columns}",
    en: "  {table}: {rows} {rows:row|rows}, sheet “{sheet}”, headings in row {header}, {fed} of {columns} columns recognised",
  },
  "cli-unmapped": { fr: "    gardées telles quelles : {headings}", en: "    kept as they are: {headings}" },
  "cli-no-findings": {
    fr: "Aucun constat : tout est lisible.",
    en: "No findings: everything could be read.",
  },
  "cli-findings": {
    fr: "{errors} {errors:constat bloquant|constats bloquants}, {warnings} à vérifier, {information} pour information",
    en: "{errors} {errors:error|errors}, {warnings} {warnings:warning|warnings}, {information} for information",
  },
  "cli-more": { fr: "      … et {count} {count:autre|autres}", en: "      … and {count} more" },
  "cli-repairs": {
    fr: "{count} {count:réparation proposée|réparations proposées} ({kinds}). Pour {count:la|les} faire : --accept-repairs -o SORTIE.xlsx",
    en: "{count} {count:repair is|repairs are} proposed ({kinds}). To make {count:it|them}: --accept-repairs -o OUT.xlsx",
  },
  "cli-next-adopt": {
    fr: "Ensuite : jalon adopt … -o REGISTRE.xlsx écrit le registre gouverné, puis jalon prioritise REGISTRE.xlsx le classe.",
    en: "Next: jalon adopt … -o REGISTER.xlsx writes the governed register, then jalon prioritise REGISTER.xlsx ranks it.",
  },
  "cli-next-prioritise": {
    fr: "Ensuite : jalon prioritise … -o SORTIE.xlsx écrit notes et rangs dans le registre.",
    en: "Next: jalon prioritise … -o OUT.xlsx writes scores and ranks in the register.",
  },
  "cli-written": {
    fr: "Écrit : {name} ({applied} {applied:changement|changements}, {skipped} {skipped:laissé|laissés} de côté).",
    en: "Written: {name} ({applied} {applied:change|changes}, {skipped} left out).",
  },
  "cli-mapping-saved": { fr: "Correspondances gardées dans {name}.", en: "Mapping saved in {name}." },
  "cli-edition": {
    fr: "Nouvelle édition, {table} : {added} ajoutés, {changed} modifiés, {gone} absents, {doubtful} à confirmer",
    en: "New edition, {table}: {added} added, {changed} changed, {gone} gone, {doubtful} to confirm",
  },
  "cli-rank": { fr: "{rank}. {name} ({id}) : {score}", en: "{rank}. {name} ({id}): {score}" },
  "cli-rank-interval": {
    fr: "{rank}. {name} ({id}) : {score}, entre {low} et {high}",
    en: "{rank}. {name} ({id}): {score}, between {low} and {high}",
  },
  "cli-starter-criteria": {
    fr: "Critères de départ, à décider par la direction : {criteria}.",
    en: "Starter criteria, to be decided by the direction: {criteria}.",
  },
  "cli-criteria": { fr: "Critères : {criteria}.", en: "Criteria: {criteria}." },
  "other-files-as-cells": {
    fr: "Les feuilles de « {file} » sont ajoutées comme cellules, sans leurs formats ni leurs formules.",
    en: "The sheets of “{file}” are added as cells, without their formats or formulas.",
  },
};
