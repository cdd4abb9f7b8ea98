import { expect, test } from "vitest";
import { urlSchema } from "../../src/schema/scalars.js";

test.each([
  "https://www.example.org/a/b?c=d&e=%20#f",
  "http://example.org",
  "http://example.org:8080/",
  "https://example.org.",
  "https://192.0.2.1/",
  "http://[2001:db8::1]:80/x",
  "https://موقع.example/بغداد",
  "https://web.archive.org/web/2020/https://example.org/",
])("%s is a web address", (url) => {
  expect(urlSchema.safeParse(url).success).toBe(true);
});

test.each([
  "javascript:alert(1)",
  "JavaScript:alert(1)//http://example.org",
  "data:text/html,x",
  "file:///etc/passwd",
  "ftp://example.org/",
  "//example.org",
  "example.org",
  "https:example.org",
  "https:/example.org",
  "https:\\\\example.org",
  "https://",
  "https://.",
  "https://a..b/",
  "https:///path",
  "https://?q",
  "https://user@example.org",
  "https://example.org@evil.example",
  "https://example.org:x",
  "https://example.org:99999/",
  "https://[::1",
  "https://256.256.256.256/",
  "https://%00.org",
  " https://example.org",
  "https://example.org ",
  "https://exa mple.org",
  "https://example.org/a b",
  "https://example.org/\n",
  "https://example.org/\u200b",
  "https://example.org/\ud800",
  'https://example.org/"onmouseover=',
  "https://example.org/<script>",
  "",
])("%j is not", (url) => {
  const issues = urlSchema.safeParse(url).error?.issues ?? [];
  expect(issues.map(({ message }) => message)).toEqual([
    expect.stringMatching(
      /^".* is not a web address\.\nWrite the full address, beginning with http/s,
    ),
  ]);
});
