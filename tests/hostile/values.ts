import { createContext, runInContext } from "node:vm";
import { bulkyValues } from "./bulkyValues.js";
import type { HostileValue } from "./hostileValue.js";

/** What a getter, a trap or an iterator of a hostile value throws. It is the caller's own, and passes. */
export const callersOwn: Error = new Error("thrown by a getter of the caller");

/** What a hostile value throws that is made a text or a number, which no function has a reason to do. */
export const converted: Error = new Error("thrown by a value that was made a text or a number");

/** What an application in another frame, or a test runner, hands over is made in another realm. */
const realm = createContext({});
const parseElsewhere = runInContext("JSON.parse", realm) as (text: string) => unknown;
const DEEP = 10_000;

/** Fills the place of a member that is taken out. */
export const absent: unique symbol = Symbol("absent");

const plain: Readonly<Record<string, unknown>> = {
  undefined,
  null: null,
  true: true,
  false: false,
  NaN,
  Infinity,
  "-Infinity": -Infinity,
  "-0": -0,
  "-1": -1,
  "0.5": 0.5,
  "1e21": 1e21,
  "2 ** 53": 2 ** 53,
  "a year as a number": 2020,
  BigInt: 10n,
  "empty text": "",
  "a space": " ",
  "line breaks": "\n\r\u2028",
  "a tab": "\t",
  ["__proto__"]: "__proto__",
  constructor: "constructor",
  toString: "toString",
  hasOwnProperty: "hasOwnProperty",
  "first half of a pair": "\ud83d",
  "second half of a pair": "\ude80",
  NUL: "\0",
  "right-to-left mark": "\u200f",
  "right-to-left override": "\u202egnik",
  "zero-width space": "ira\u200bq",
  "byte order mark": "\ufeffiraq",
  "a combining mark alone": "\u0301",
  "an Arabic mark alone": "\u064b",
  emoji: "🚀",
  "a date half typed": "2020-1",
  "a day that is none": "2020-13-45",
  "a day out of a form": "10/06/2020",
  nines: "9999-99-99",
  "a time of day": "2020-11-17T00:00:00Z",
  "a negative year": "-0044-03-15",
  "a torn interval": "2020/",
  "an interval from behind": "2021/2020",
  "a torn list": "[2020..",
  "a path upwards": "../..",
  "an address that runs": "javascript:alert(1)",
  "JSON of an object": "{}",
  "torn JSON": "[",
  "a regular expression": "(a+)+$",
  "a class of signs": "[^]]*",
  "a replacement": "$&$1$`",
  "a template": "${iraq}",
  markup: "<b onload=x>",
};

const made: Readonly<Record<string, () => unknown>> = {
  "a symbol": () => Symbol("iraq"),
  "a function": () => (value: unknown) => value,
  "an async function": () => () => Promise.resolve(),
  "a generator function": () =>
    function* () {
      yield "iraq";
    },
  "a class": () => Map,
  "an object of a class": () =>
    new (class Iraq {
      readonly id = "iraq";
    })(),
  "a date": () => new Date("2020-11-17"),
  "a date that is none": () => new Date(NaN),
  // Its `source` is no id, or it would pass for a place in a source.
  RegExp: () => /^iraq$/g,
  Map: () => new Map([["id", "iraq"]]),
  Set: () => new Set(["iraq"]),
  WeakMap: () => new WeakMap(),
  WeakSet: () => new WeakSet(),
  Promise: () => Promise.resolve("iraq"),
  Error: () => new Error("iraq"),
  URL: () => new URL("https://example.org"),
  "boxed text": () => Object("iraq") as unknown,
  "boxed number": () => Object(5) as unknown,
  "boxed false": () => Object(false) as unknown,
  "boxed symbol": () => Object(Symbol("iraq")) as unknown,
  Uint8Array: () => new Uint8Array([105, 114, 97, 113]),
  Float64Array: () => new Float64Array(2),
  BigInt64Array: () => new BigInt64Array(2),
  ArrayBuffer: () => new ArrayBuffer(8),
  DataView: () => new DataView(new ArrayBuffer(8)),
  "empty list": () => [],
  "list of undefined": () => [undefined],
  "list of null": () => [null],
  "list of a number": () => [5],
  "list of a symbol": () => [Symbol("iraq")],
  "list of empty objects": () => [{}, {}],
  "list of lists": () => [["iraq"], [[]]],
  "list with a hole": () => Object.assign(["iraq"], { 2: "iran" }),
  "list with an iterator that throws": () =>
    Object.assign(["iraq"], { [Symbol.iterator]: throwing(callersOwn) }),
  "list of a class of its own": () => new (class Own extends Array<string> {})("iraq", "iran"),
  "empty object": () => ({}),
  "like a list": () => ({ 0: "iraq", length: 1 }),
  "like an endless list": () => ({ length: 2 ** 53 - 1 }),
  "like a promise": () => ({ then: throwing(callersOwn) }),
  "named like a list": () => ({ [Symbol.toStringTag]: "Array" }),
  "no prototype": () => Object.create(null) as unknown,
  "own __proto__": () => JSON.parse('{"__proto__": {"id": "iraq"}, "id": "iraq"}') as unknown,
  "frozen object": () => Object.freeze({ id: "iraq" }),
  "an object that holds itself": () => {
    const self: { id: string; self?: unknown; evidence?: unknown } = { id: "iraq" };
    self.self = self;
    self.evidence = [self];
    return self;
  },
  "a list that holds itself": () => {
    const self: unknown[] = [];
    self.push(self);
    return self;
  },
  "lists 10,000 deep": () => nested((inner) => [inner]),
  "objects 10,000 deep": () => nested((id) => ({ id })),
  "toString throws": () => ({ toString: throwing(converted) }),
  "valueOf throws": () => ({ valueOf: throwing(converted), toString: throwing(converted) }),
  "Symbol.toPrimitive throws": () => ({ [Symbol.toPrimitive]: throwing(converted) }),
  "toString gives a term": () => ({ toString: () => "occurred", valueOf: () => "occurred" }),
  "toJSON throws": () => ({ toJSON: throwing(converted) }),
  "tag throws": () => Object.defineProperty({}, Symbol.toStringTag, { get: throwing(callersOwn) }),
  "every trap throws": () =>
    new Proxy(
      {},
      {
        get: throwing(callersOwn),
        has: throwing(callersOwn),
        ownKeys: throwing(callersOwn),
        getPrototypeOf: throwing(callersOwn),
        getOwnPropertyDescriptor: throwing(callersOwn),
      },
    ),
  "a list of which every trap throws": () => new Proxy([], { get: throwing(callersOwn) }),
  "object of another realm": () => runInContext("({})", realm) as unknown,
  "list of another realm": () => runInContext("[5]", realm) as unknown,
  "date of another realm": () => runInContext("new Date(0)", realm) as unknown,
  iterable: () => ({ [Symbol.iterator]: () => ["iraq"].values() }),
  "iterable that throws": () => ({ [Symbol.iterator]: throwing(callersOwn) }),
  generator: () => ["iraq"].values(),
  "generator of its own": () =>
    (function* () {
      yield "iraq";
    })(),
};

/** Made of the sound value. */
const bent: Readonly<Record<string, (sound: unknown) => unknown>> = {
  "the sound value in a list": (sound) => [sound],
  "the sound value in a set": (sound) => new Set([sound]),
  "the sound value in an object": (sound) => ({ value: sound }),
  "the sound value as an object": (sound) => Object(sound) as unknown,
  "the sound value as JSON": (sound) => JSON.stringify(sound),
  "the sound value and a space": (sound) => (typeof sound === "string" ? `${sound} ` : " "),
  "the sound value in capitals": (sound) => (typeof sound === "string" ? sound.toUpperCase() : "A"),
  "the sound value with a sign that shows nothing": (sound) =>
    typeof sound === "string" ? `${sound.slice(0, 2)}\u200b${sound.slice(2)}` : "\u200b",
  "the sound value, a letter short": (sound) =>
    typeof sound === "string" ? sound.slice(0, -1) : "x",
  "the sound members as getters that throw": (sound) => withGetters(sound),
  "the sound members, inherited": (sound) =>
    isObject(sound) && !Array.isArray(sound) ? (Object.create(sound) as unknown) : {},
};

/** As good as the sound value. */
const alike: Readonly<Record<string, (sound: unknown) => unknown>> = {
  "transparent proxy of the sound value": (sound) =>
    isObject(sound) ? new Proxy(sound, {}) : sound,
  "the sound value of another realm": (sound) =>
    isObject(sound) ? parseElsewhere(JSON.stringify(sound)) : sound,
  "the sound members without a prototype": (sound) =>
    isObject(sound) && !Array.isArray(sound)
      ? Object.assign(Object.create(null) as object, sound)
      : sound,
  "the sound value, sealed": (sound) =>
    isObject(sound)
      ? Object.seal(Array.isArray(sound) ? [...(sound as unknown[])] : { ...sound })
      : sound,
};

/** Takes a member out. */
export const nothing: HostileValue = { name: "nothing at all", of: () => absent };

/** Put where no member is. */
export const stranger: HostileValue = { name: "a member nobody knows", of: () => true };

/** Every hostile value. */
export const hostileValues: readonly HostileValue[] = [
  ...Object.entries(plain).map(([name, value]) => ({ name, of: () => value })),
  ...Object.entries(made).map(([name, of]) => ({ name, of })),
  { name: "revoked proxy", of: () => revoked({}), isUnreadable: true },
  { name: "revoked proxy of a list", of: () => revoked([]), isUnreadable: true },
  ...Object.entries(bent).map(([name, of]) => ({ name, of })),
  ...Object.entries(alike).map(([name, of]) => ({ name, of, isSound: true as const })),
  ...bulkyValues,
];

function throwing(error: Error): () => never {
  return () => {
    throw error;
  };
}

function nested(around: (inner: unknown) => unknown): unknown {
  let value: unknown = "iraq";
  for (let depth = 0; depth < DEEP; depth += 1) value = around(value);
  return value;
}

function revoked(target: object): unknown {
  const { proxy, revoke } = Proxy.revocable(target, {});
  revoke();
  return proxy;
}

function isObject(value: unknown): value is object {
  return typeof value === "object" && value !== null;
}

function withGetters(sound: unknown): unknown {
  const value = {};
  for (const name of isObject(sound) ? Object.keys(sound) : ["id"]) {
    Object.defineProperty(value, name, { get: throwing(callersOwn), enumerable: true });
  }
  return value;
}
