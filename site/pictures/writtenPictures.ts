import { casualtiesGrew } from "./casualtiesGrew.js";
import { PICTURES } from "./pictures.js";
import { standalone } from "./standalone.js";

const WIDTH = 760;

/** What `docs/pictures` has for README and guides: each picture in English, by the name of its file. */
export function writtenPictures(): ReadonlyMap<string, string> {
  const pictures = [...PICTURES.map((pictureIn) => pictureIn("en")), ...casualtiesGrew("en")];
  return new Map(pictures.map((picture) => [`${picture.name}.svg`, standalone(picture, WIDTH)]));
}
