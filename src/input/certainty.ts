/**
 * Which of the two honest answers to give about an imprecise date: what holds under
 * every reading of it (`certain`), or under one at least (`possible`).
 */
export type Certainty = "certain" | "possible";
