import type { Choice } from "../../schema-types.ts";
import { one } from "./choice-builder.ts";

/**
 * Health, worst last but one: three colours, two steps between them for five-step scales, and grey for "not reported", which is never green.
 * Five-step confidence (Australia's DCA) is read High → green … Medium → amber … Low → red, so no step is lost.
 */
export const healthList: readonly Choice[] = [
  one(
    "green",
    "Vert",
    "Green",
    "G | V | verte | soleil | ensoleillé | sunny | sun | beau temps | beau | bon | bonne | good | on track | on-track | on schedule | on target | on plan | healthy | favorable | serein | en bonne voie | sur la bonne voie | dans les temps | conforme au plan | ok | nominal | sous contrôle | high | high confidence | ☀ | ☀️ | 🌞 | 🟢 | 💚 | 😀 | 🙂",
  ),
  one(
    "amberGreen",
    "Vert-orange",
    "Amber/Green",
    "amber green | green amber | green/amber | amber-green | AG | A/G | vert orange | vert/orange | soleil voilé | éclaircies | peu nuageux | partly sunny | mostly sunny | medium-high | medium high | 🌤 | 🌤️ | ⛅",
  ),
  one(
    "amber",
    "Orange",
    "Amber",
    "A | O | jaune | yellow | Y | J | nuage | nuageux | cloud | cloudy | couvert | mitigé | moyen | moyenne | medium | medium confidence | at risk | at-risk | some risk | slightly off track | needs attention | à risque | en risque | à surveiller | sous tension | fragile | sous surveillance | vigilance | warning | attention | ☁ | ☁️ | 🟠 | 🟡 | 😐",
  ),
  one(
    "amberRed",
    "Orange-rouge",
    "Amber/Red",
    "amber red | red amber | red/amber | amber-red | AR | A/R | orange/rouge | orange rouge | pluie | pluvieux | averses | rain | rainy | showers | medium-low | medium low | 🌧 | 🌧️ | 🌦 | 🌦️",
  ),
  one(
    "red",
    "Rouge",
    "Red",
    "R | orage | orageux | storm | stormy | tempête | thunderstorm | mauvais | mauvaise | bad | critique | situation critique | critical | off track | off-track | in trouble | troubled | blocked | en difficulté | en grande difficulté | en péril | en dérive | hors contrôle | bloqué | alerte | low | low confidence | ⛈ | ⛈️ | 🌩 | 🌩️ | 🔴 | 😡 | 🙁 | ☹ | ☹️",
  ),
  one(
    "grey",
    "Non renseigné",
    "Not reported",
    "gris | grise | grey | gray | non déclaré | non communiqué par le projet | not rated | unrated | no rating | not assessed | non évalué | non évaluée | pas de météo | brouillard | fog | foggy | 🌫 | 🌫️ | ⚪ | ⚫",
  ),
];
