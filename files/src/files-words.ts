import type { Words } from "@jalon/core";

/** What the file host says: why a file could not be opened or saved, and what it cannot carry over. */
export const filesWords: Words = {
  "file-empty": {
    fr: "Le fichier « {name} » est vide : rien à lire. Vérifiez que l'export ou le téléchargement s'est terminé.",
    en: "The file “{name}” is empty: there is nothing to read. Check that the export or download finished.",
  },
  "file-too-big": {
    fr: "Le fichier « {name} » est trop gros ({size} Mo, au plus {limit} Mo). Enregistrez dans un fichier à part la seule feuille des projets.",
    en: "The file “{name}” is too big ({size} MB, at most {limit} MB). Save the sheet of projects alone in a file of its own.",
  },
  "file-unpacks-too-big": {
    fr: "Le fichier « {name} » se décompresse en plus de {limit} Mo : il n'a pas été ouvert, par prudence. Ouvrez-le dans un tableur et enregistrez les seules feuilles utiles.",
    en: "The file “{name}” unpacks to more than {limit} MB: it was not opened, to be safe. Open it in a spreadsheet program and save only the sheets you need.",
  },
  "file-password-protected": {
    fr: "Le fichier « {name} » est protégé par un mot de passe. Ouvrez-le dans Excel, retirez le mot de passe (Fichier > Informations > Protéger le classeur), puis réessayez.",
    en: "The file “{name}” is protected by a password. Open it in Excel, remove the password (File > Info > Protect Workbook), and try again.",
  },
  "file-old-excel": {
    fr: "Le fichier « {name} » est au format Excel 97-2003 (.xls). Ouvrez-le dans un tableur et enregistrez-le en .xlsx.",
    en: "The file “{name}” is in the Excel 97-2003 format (.xls). Open it in a spreadsheet program and save it as .xlsx.",
  },
  "file-binary-excel": {
    fr: "Le fichier « {name} » est un classeur binaire (.xlsb). Ouvrez-le dans Excel et enregistrez-le en .xlsx.",
    en: "The file “{name}” is a binary workbook (.xlsb). Open it in Excel and save it as .xlsx.",
  },
  "file-open-document": {
    fr: "Le fichier « {name} » est un classeur OpenDocument (.ods). Ouvrez-le dans un tableur et enregistrez-le en .xlsx.",
    en: "The file “{name}” is an OpenDocument spreadsheet (.ods). Open it in a spreadsheet program and save it as .xlsx.",
  },
  "file-not-a-spreadsheet": {
    fr: "Le fichier « {name} » n'est pas un classeur que Jalon sait lire. Formats acceptés : .xlsx, .xlsm et .csv.",
    en: "The file “{name}” is not a spreadsheet that Jalon can read. It accepts .xlsx, .xlsm and .csv.",
  },
  "file-corrupted": {
    fr: "Le fichier « {name} » est abîmé ({part}) : il n'a pas été ouvert, plutôt que de n'en lire qu'une partie. Ouvrez-le dans un tableur, laissez-le le réparer, enregistrez-le et réessayez.",
    en: "The file “{name}” is damaged ({part}): it was not opened, rather than read in part. Open it in a spreadsheet program, let it repair the file, save it and try again.",
  },
  "file-unsafe": {
    fr: "Le fichier « {name} » contient des définitions d'entités XML ({part}), ce qu'aucun tableur n'écrit : il n'a pas été ouvert, par prudence.",
    en: "The file “{name}” holds XML entity definitions ({part}), which no spreadsheet program writes: it was not opened, to be safe.",
  },
  "file-sheet-unread": {
    fr: "La feuille « {sheet} » du fichier « {name} » n'a pas pu être lue : le fichier n'a pas été ouvert, plutôt que de n'en lire qu'une partie. Réenregistrez-le depuis un tableur et réessayez.",
    en: "The sheet “{sheet}” of the file “{name}” could not be read: the file was not opened, rather than read in part. Save it again from a spreadsheet program and try again.",
  },
  "file-merges-too-many": {
    fr: "La feuille « {sheet} » du fichier « {name} » a trop de blocs de cellules fusionnées (au plus {limit}) : le fichier n'a pas été ouvert. Défusionnez-les dans un tableur (Accueil > Fusionner et centrer > Annuler la fusion), enregistrez et réessayez.",
    en: "The sheet “{sheet}” of the file “{name}” has too many blocks of merged cells (at most {limit}): the file was not opened. Unmerge them in a spreadsheet program (Home > Merge & Center > Unmerge Cells), save and try again.",
  },
  "file-merges-too-large": {
    fr: "La feuille « {sheet} » du fichier « {name} » fusionne trop de cellules ({area} ; au plus {limit} en tout) : le fichier n'a pas été ouvert. Défusionnez ce bloc dans un tableur, enregistrez et réessayez.",
    en: "The sheet “{sheet}” of the file “{name}” merges too many cells ({area}; at most {limit} in all): the file was not opened. Unmerge that block in a spreadsheet program, save and try again.",
  },
  "file-sheet-too-vast": {
    fr: "La feuille « {sheet} » du fichier « {name} » va jusqu'en {last}, sans doute à cause d'une cellule égarée : le fichier n'a pas été ouvert. Dans un tableur, supprimez les lignes et les colonnes au-delà de vos données (Ctrl+Fin mène à la dernière), enregistrez et réessayez.",
    en: "The sheet “{sheet}” of the file “{name}” reaches as far as {last}, most likely because of a stray cell: the file was not opened. In a spreadsheet program, delete the rows and columns beyond what you keep there (Ctrl+End goes to the last), save and try again.",
  },
  "file-no-sheet": {
    fr: "Le fichier « {name} » n'a aucune feuille de cellules.",
    en: "The file “{name}” has no sheet of cells.",
  },
  "file-not-found": {
    fr: "Le fichier « {name} » est introuvable ou illisible. Vérifiez son nom et vos droits d'accès.",
    en: "The file “{name}” was not found or cannot be read. Check its name and your access rights.",
  },
  "file-folder-missing": {
    fr: "Le fichier « {name} » n'a pas été écrit : son dossier n'existe pas. Créez-le d'abord, ou donnez un autre chemin.",
    en: "The file “{name}” was not written: its folder does not exist. Create it first, or give another path.",
  },
  "file-is-folder": {
    fr: "Le fichier « {name} » n'a pas été écrit : c'est le nom d'un dossier. Donnez un autre nom.",
    en: "The file “{name}” was not written: a folder has that name. Give another name.",
  },
  "file-write-refused": {
    fr: "Le fichier « {name} » n'a pas été écrit : l'accès est refusé. Vérifiez vos droits dans ce dossier et que le fichier n'est pas ouvert ailleurs.",
    en: "The file “{name}” was not written: access was refused. Check your rights in that folder, and that the file is not open elsewhere.",
  },
  "file-no-room": {
    fr: "Le fichier « {name} » n'a pas été écrit : il n'y a plus de place. Libérez-en, ou choisissez un autre dossier.",
    en: "The file “{name}” was not written: there is no room left. Free some, or choose another folder.",
  },
  "file-name-too-long": {
    fr: "Le fichier « {name} » n'a pas été écrit : le nom est trop long. Donnez-en un plus court.",
    en: "The file “{name}” was not written: the name is too long. Give a shorter one.",
  },
  "file-not-written": {
    fr: "Le fichier « {name} » n'a pas pu être écrit. Essayez un autre nom ou un autre dossier.",
    en: "The file “{name}” could not be written. Try another name or another folder.",
  },
  "save-failed-check": {
    fr: "Le classeur n'a pas été enregistré : le fichier obtenu ne respecterait pas le format .xlsx ({part} : {problem}). Rien n'a été écrit.",
    en: "The workbook was not saved: the file would not keep to the .xlsx format ({part}: {problem}). Nothing was written.",
  },
  "edit-impossible": {
    fr: "L'écriture dans la feuille « {sheet} » a échoué : {why}.",
    en: "Writing to the sheet “{sheet}” failed: {why}.",
  },
  "lost-macros": {
    fr: "Les macros ne sont pas conservées dans le fichier enregistré : gardez l'original si vous en avez besoin.",
    en: "Macros are not kept in the saved file: keep the original if you need them.",
  },
  "lost-slicers": {
    fr: "Les segments et chronologies ne sont pas conservés dans le fichier enregistré ({count}).",
    en: "Slicers and timelines are not kept in the saved file ({count}).",
  },
  "lost-connections": {
    fr: "Les connexions et requêtes de données ne sont pas conservées dans le fichier enregistré ({count}).",
    en: "Data connections and queries are not kept in the saved file ({count}).",
  },
  "lost-embedded": {
    fr: "Les objets incorporés et contrôles de formulaire ne sont pas conservés dans le fichier enregistré ({count}).",
    en: "Embedded objects and form controls are not kept in the saved file ({count}).",
  },
  "lost-signature": {
    fr: "La signature numérique ne vaut plus pour le fichier enregistré.",
    en: "The digital signature no longer holds for the saved file.",
  },
  "lost-other": {
    fr: "Une partie du classeur que Jalon ne connaît pas n'est pas conservée dans le fichier enregistré ({part}).",
    en: "A part of the workbook that Jalon does not know is not kept in the saved file ({part}).",
  },
  "csv-becomes-xlsx": {
    fr: "Un fichier .csv ne garde ni types, ni formats, ni listes : le résultat est enregistré en .xlsx.",
    en: "A .csv file keeps no types, formats or lists: the result is saved as .xlsx.",
  },
};
