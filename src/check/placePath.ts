/** No place lies in more than this many others; the Earth has fewer levels of government. */
export const DEEPEST_PLACE = 20;

/**
 * A place and all that contain it, smallest first.
 *
 * @param id - The place.
 * @param parents - Each place's parent.
 * @returns Ids, 20 at most; stops where a parent is missing or comes round again.
 */
export function placePath(
  id: string,
  parents: ReadonlyMap<string, string | undefined>,
): readonly string[] {
  const path = new Set<string>();
  for (
    let place: string | undefined = id;
    place !== undefined && !path.has(place) && path.size < DEEPEST_PLACE;
  ) {
    path.add(place);
    place = parents.get(place);
  }
  return [...path];
}
