/** The part of LokiJS that the bench uses. */
declare module "lokijs" {
  interface Chain<Item> {
    find(query: object): Chain<Item>;
    data(): Item[];
  }
  interface Collection<Item> {
    insert(items: Item[]): void;
    find(query: object): Item[];
    chain(): Chain<Item>;
  }
  export default class Loki {
    constructor(name: string);
    addCollection<Item>(name: string, options: { indices: string[] }): Collection<Item>;
  }
}
