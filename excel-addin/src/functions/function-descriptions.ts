import { typeset, type Bilingual, type Language } from "@jalon/core";

interface Parameter {
  readonly name: string;
  readonly about: Bilingual;
  readonly optional?: true;
}

interface Described {
  readonly id: string;
  readonly about: Bilingual;
  readonly parameters: readonly Parameter[];
  /** One value, or as many as there are scores. */
  readonly result: "scalar" | "matrix";
}

const described: readonly Described[] = [
  {
    id: "SCORE",
    about: {
      fr: "Score sur 100 de notes de 1 à 5, comme Jalon le calcule. Une note absente compte pour le milieu de ce qu'elle pourrait être, jamais pour 0.",
      en: "Score out of 100 of ratings from 1 to 5, as Jalon computes it. A missing rating counts for the middle of what it could be, never for 0.",
    },
    parameters: [
      { name: "ratings", about: { fr: "Les notes, une par critère.", en: "The ratings, one a criterion." } },
      {
        name: "weights",
        about: { fr: "Les poids, dans le même ordre.", en: "The weights, in the same order." },
      },
      {
        name: "directions",
        about: {
          fr: "« moins » là où une note basse est la meilleure ; « plus » ailleurs.",
          en: "“less” where a low rating is the best one; “more” elsewhere.",
        },
        optional: true,
      },
    ],
    result: "scalar",
  },
  {
    id: "RANK",
    about: {
      fr: "Rang de chaque score, le meilleur d'abord ; les ex æquo partagent le leur (1, 2, 2, 4).",
      en: "Rank of each score, best first; ties share theirs (1, 2, 2, 4).",
    },
    parameters: [{ name: "scores", about: { fr: "Les scores.", en: "The scores." } }],
    result: "matrix",
  },
];

/** What Excel is told of JALON.SCORE and JALON.RANK, as the JSON that a manifest names. */
export function functionDescriptions(language: Language) {
  return {
    functions: described.map(({ id, about, parameters, result }) => ({
      id,
      name: id,
      description: typeset(language, about[language]),
      parameters: parameters.map((parameter) => ({
        name: parameter.name,
        description: typeset(language, parameter.about[language]),
        type: "any",
        dimensionality: "matrix",
        ...(parameter.optional ? { optional: true } : {}),
      })),
      result: { type: "any", dimensionality: result },
    })),
  };
}
