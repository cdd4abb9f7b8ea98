/** Something that may be labelled, with the point that its label begins at. */
export interface Labelled {
  readonly key: string;
  readonly text: string;
  readonly x: number;
  readonly y: number;
  /** Whether the label stands with its middle at the point, or begins there. */
  readonly isCentred?: boolean;
}

/**
 * Which labels can be written so that none lies upon another: the first ones win.
 *
 * @param labels - The most important first.
 * @param size - The height of the letters.
 * @returns The keys of those that fit.
 */
export function labelsThatFit(labels: readonly Labelled[], size: number): ReadonlySet<string> {
  const boxes: Box[] = [];
  const fit = new Set<string>();
  for (const { key, text, x, y, isCentred = false } of labels) {
    const width = text.length * size * 0.56;
    const left = isCentred ? x - width / 2 : x;
    const box = { left, right: left + width, top: y - size, bottom: y + size * 0.3 };
    if (boxes.some((other) => overlap(box, other))) continue;
    boxes.push(box);
    fit.add(key);
  }
  return fit;
}

interface Box {
  readonly left: number;
  readonly right: number;
  readonly top: number;
  readonly bottom: number;
}

function overlap(one: Box, other: Box): boolean {
  return (
    one.left < other.right &&
    other.left < one.right &&
    one.top < other.bottom &&
    other.top < one.bottom
  );
}
