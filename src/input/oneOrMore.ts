/** One value, or a list of which any will do. An empty list lets nothing through. */
export type OneOrMore<Value> = Value | readonly Value[];
