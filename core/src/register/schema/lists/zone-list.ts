import type { Choice } from "../../schema-types.ts";
import { one } from "./choice-builder.ts";

/** The zones whose public holidays Jalon knows. */
export const holidayZoneList: readonly Choice[] = [
  one("FR", "France", "France", "métropole | france métropolitaine | fr | mainland france"),
  one("FR-AM", "Alsace-Moselle", "Alsace-Moselle", "alsace | moselle | alsace moselle | fr-am"),
  one("FR-GP", "Guadeloupe", "Guadeloupe", "fr-gp"),
  one("FR-MQ", "Martinique", "Martinique", "fr-mq"),
  one("FR-GF", "Guyane", "French Guiana", "guyane française | fr-gf"),
  one("FR-RE", "La Réunion", "Réunion", "reunion | fr-re"),
  one("FR-YT", "Mayotte", "Mayotte", "fr-yt"),
  one("BE", "Belgique", "Belgium", "be"),
  one("LU", "Luxembourg", "Luxembourg", "lu"),
  one("CH-GE", "Suisse, Genève", "Switzerland, Geneva", "genève | geneva | ch-ge"),
  one("CH-VD", "Suisse, Vaud", "Switzerland, Vaud", "vaud | lausanne | ch-vd"),
  one("CH-VS", "Suisse, Valais", "Switzerland, Valais", "valais | ch-vs"),
  one("CH-NE", "Suisse, Neuchâtel", "Switzerland, Neuchâtel", "neuchâtel | ch-ne"),
  one("CH-FR", "Suisse, Fribourg", "Switzerland, Fribourg", "fribourg | ch-fr"),
  one("CH-JU", "Suisse, Jura", "Switzerland, Jura", "jura | ch-ju"),
  one("CH-BE", "Suisse, Berne", "Switzerland, Bern", "berne | bern | ch-be"),
  one("CH-BS", "Suisse, Bâle-Ville", "Switzerland, Basel", "bâle | basel | ch-bs"),
  one("CH-ZH", "Suisse, Zurich", "Switzerland, Zurich", "zurich | zürich | ch-zh"),
  one("CH-TI", "Suisse, Tessin", "Switzerland, Ticino", "tessin | ticino | ch-ti"),
  one("CA-QC", "Québec", "Quebec", "ca-qc"),
  one("CA-ON", "Ontario", "Ontario", "ca-on"),
  one("GB-ENG", "Angleterre et pays de Galles", "England and Wales", "angleterre | england | wales | gb-eng"),
  one("GB-SCT", "Écosse", "Scotland", "gb-sct"),
  one("GB-NIR", "Irlande du Nord", "Northern Ireland", "gb-nir"),
  one("IE", "Irlande", "Ireland", "ie"),
  one("US", "États-Unis", "United States", "usa | us | federal"),
  one("DE", "Allemagne", "Germany", "de"),
  one("NL", "Pays-Bas", "Netherlands", "nl"),
];
