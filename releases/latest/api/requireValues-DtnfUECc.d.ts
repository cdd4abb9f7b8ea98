type OneOrMore<Value> = Value | readonly Value[];
export type { OneOrMore as O };
