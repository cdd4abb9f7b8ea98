import { describe, expect, test } from "vitest";
import { createSearch } from "../../src/search/createSearch.js";
import { actorNamed, eventTitled } from "./records.js";

/** The names that a query finds among some, best first. */
const found = (query: string, names: readonly string[]): string[] =>
  createSearch({ actors: names.map((name) => actorNamed(name, name, "")) })
    .search(query, { limit: 100 })
    .map(({ id }) => id);

describe("all transliterations of a name are found, the closer spelling first", () => {
  test.each([
    ["Ahmad", ["Ahmad", "Ahmed"]],
    ["Ahmed", ["Ahmed", "Ahmad"]],
    ["Mohamed", ["Mohamed", "Mohammed", "Muhammad"]],
    ["Muhammad", ["Muhammad", "Mohammed"]],
    ["Jamal", ["Jamal", "Jemal"]],
    ["Gamal", ["Gamal", "Jamal", "Jemal"]],
    ["Jemal", ["Jemal", "Gamal"]],
    ["Yousef", ["Yousef", "Youssef", "Yusuf"]],
    ["Yusuf", ["Yusuf", "Yousef", "Youssef"]],
    ["Sulaimani", ["Sulaimani", "Suleimani", "Soleimani"]],
    ["Hossein", ["Hossein", "Hussein", "Husayn"]],
    ["Kazemi", ["Kazemi", "Kazimi", "Kadhimi"]],
    ["Mehdi", ["Mehdi", "Mahdi"]],
    ["Haidar", ["Haidar", "Heidar", "Haider"]],
    ["Oualid", ["Oualid", "Walid", "Waleed"]],
    ["Yahya", ["Yahya", "Yehia"]],
    ["Naguib", ["Naguib", "Najib"]],
    ["Malki", ["Malki", "Maliki"]],
    ["Abdulrahman", ["Abdulrahman", "Abdurrahman", "Abdelrahman"]],
  ])("%s: %j", (query, names) => {
    expect(found(query, [...names].reverse())).toEqual(names);
    expect(found(query, names)).toEqual(names);
  });

  test.each([
    ["Hassan", "Hussein"],
    ["Ali", "Ala"],
    ["Salih", "Salman"],
    ["Khalid", "Walid"],
    ["Sadr", "Badr"],
    ["Mahdi", "Hamdi"],
    ["Karim", "Kamal"],
  ])("%s is not %s", (query, name) => {
    expect(found(query, [name])).toEqual([]);
  });
});

describe("words written as one, and one word written as several", () => {
  test.each([
    ["الحشدالشعبي", "الحشد الشعبي"],
    ["بالحشدالشعبي", "الحشد الشعبي"],
    ["حشدشعبي", "الحشد الشعبي"],
    ["كتائبحزبالله", "كتائب حزب الله"],
    ["عصائباهلالحق", "عصائب أهل الحق"],
    ["ابومهديالمهندس", "أبو مهدي المهندس"],
    ["الحشد الشعبي", "الحشدالشعبي"],
    ["أبو مهدي المهندس", "أبومهديالمهندس"],
    ["حزب الله", "حزب‌الله"],
    ["Abdulmahdi", "Adil Abdul-Mahdi"],
    ["Abdelmahdi", "Adil Abdul-Mahdi"],
    ["Abdulmahdi", "Adil Abd al-Mahdi"],
    ["Abdul Mahdi", "Adil Abdulmahdi"],
    ["Abd al Mahdi", "Adil Abdelmahdi"],
    ["Nasrallah", "Nasr Allah Hadi"],
    ["Nasr Allah", "Hassan Nasrallah"],
    ["Hezb Allah", "Hezbollah"],
    ["HezbAllah", "Hezb Allah"],
    ["Kataib\u200BHezbollah", "Kataib Hezbollah"],
    ["Hashdshaabi", "al-Hashd al-Shaabi"],
    ["Hashd al Shaabi", "Hashdalshaabi"],
    ["greenzone", "Green Zone"],
  ])("%s: %s", (query, name) => {
    expect(found(query, [name, "Another Name", "اسم آخر"])).toEqual([name]);
  });

  test("the words stand one behind the other, in that order", () => {
    expect(found("Abdulmahdi", ["Mahdi Abdul", "Abdul Karim Mahdi"])).toEqual([]);
  });

  test("the name written as one stands before the same in two words", () => {
    expect(found("Nasrallah", ["Nasr Allah Hadi", "Nasrallah"])).toEqual([
      "Nasrallah",
      "Nasr Allah Hadi",
    ]);
  });

  test("in titles and summaries, too, with both words to be highlighted", () => {
    const { search } = createSearch({
      events: [
        eventTitled("title", "Rockets hit the Green Zone", "Nothing more."),
        eventTitled("summary", "Rockets", "They hit the Green Zone."),
      ],
    });
    expect(
      search("greenzone").map(({ id, matched }) => [id, matched[0]?.how, matched[0]?.as]),
    ).toEqual([
      ["title", "form", ["Green", "Zone"]],
      ["summary", "form", ["Green", "Zone"]],
    ]);
  });
});

describe("initials with stops are the initials without", () => {
  test.each(["UN", "U.N", "U.N.", "u.n.", "U. N."])("%s", (query) => {
    expect(found(query, ["United Nations", "Nuri Umar", "Unlucky"])[0]).toBe("United Nations");
  });

  test.each(["أ.ف.ب", "أ.ف.ب.", "أ ف ب", "افب"])("%s", (query) => {
    const press = {
      ...actorNamed("press", "Press", "صحافة"),
      aliases: [{ text: "أ ف ب", lang: "ar", kind: "abbreviation" as const }],
    };
    const { search } = createSearch({ actors: [press, actorNamed("other", "Afb", "باب فن")] });
    expect(search(query)[0]?.id).toBe("press");
  });

  test("a record with stops is found without", () => {
    const { search } = createSearch({ events: [eventTitled("it", "The U.S. embassy", "")] });
    expect(search("US").map(({ id, matched }) => [id, matched[0]?.as])).toEqual([["it", ["U.S."]]]);
  });
});

describe("letters that are not seen, or of other keyboards", () => {
  test.each([
    ["ھادی", "هادي"],
    ["Ka\u00ADtaib", "Kataib"],
    ["Kata\u200Bib", "Kataib"],
    ["K\u2060ataib\uFEFF", "Kataib"],
    ["اللہ", "الله"],
    ["مسئول", "مسؤول"],
    ["ريس", "رئيس"],
    ["هيأة", "هيئة"],
    ["قرائة", "قراءة"],
  ])("%j: %s", (query, name) => {
    expect(found(query, [name])).toEqual([name]);
  });
});
