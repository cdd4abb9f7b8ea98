/** A JSON-LD document (JSON-LD 1.1): its context is part of it, so reading it takes no network. */
export interface JsonLdDocument {
  /** What each name means: an IRI of a published vocabulary, or of ours. */
  readonly "@context": JsonLdContext;
  /** The records. */
  readonly "@graph": readonly JsonLdNode[];
}

/** What each name of a document means. */
export type JsonLdContext = Readonly<Record<string, JsonLdName>>;

/** What a name means. */
export interface JsonLdName {
  /** Its IRI. */
  readonly "@id": string;
  /** The datatype of its values; `@id` when they are IRIs. */
  readonly "@type"?: string;
  /** The language of its values. */
  readonly "@language"?: string;
  /** How its values are held: by language, or as a list in order. */
  readonly "@container"?: "@language" | "@list";
}

/** A thing, its types, and what is said of it. */
export type JsonLdNode = Readonly<Record<string, unknown>> & {
  /** Its IRI. */
  readonly "@id"?: string;
  /** Its types, by their names in the context. */
  readonly "@type"?: string | readonly string[];
};
