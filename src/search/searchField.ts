/**
 * A member of a record that is searched: names, aliases, titles and summaries in both languages.
 *
 * Of terms, the labels and synonyms of both languages are searched: of the `kind` of an event (with its
 * group) and of an actor, of the `posts` of a person, of the `weapons` of an event, of the `measure` of a figure.
 *
 * Of figures, the words of `value`, too, and the names of the `subject`, if the actors were passed. Of
 * the `id`, that of an event counts, and the numbers in that of a figure: they tell the year.
 */
export type SearchField =
  | "names"
  | "aliases"
  | "title"
  | "summary"
  | "kind"
  | "weapons"
  | "posts"
  | "measure"
  | "value"
  | "subject"
  | "id";
