import { render } from "preact";
import { SearchOfPage } from "../search/SearchOfPage.js";

const place = document.getElementById("search");
if (place) {
  place.replaceChildren();
  render(
    <SearchOfPage
      assets={new URL(".", import.meta.url)}
      language={document.documentElement.lang === "ar" ? "ar" : "en"}
    />,
    place,
  );
}
