/**
 * A member of a record that is searched: names, aliases, titles and summaries in both languages.
 *
 * Figures have none of these. Theirs are the words of `measure` and `value`, and the names of the
 * `subject`, if the actors were passed. Of the `id`, that of an event counts, and the numbers in
 * that of a figure: they tell the year.
 */
export type SearchField =
  "names" | "aliases" | "title" | "summary" | "measure" | "value" | "subject" | "id";
