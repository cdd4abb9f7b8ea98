import { searchShortcuts } from "../search/searchShortcuts.js";

/** What every page does in the browser: the choice of the theme, and a menu that is closed on a phone. */
const root = document.documentElement;

const themeButton = document.querySelector<HTMLButtonElement>("button.theme");
if (themeButton) {
  themeButton.hidden = false;
  themeButton.addEventListener("click", () => {
    const theme = root.dataset["theme"] === "dark" ? "light" : "dark";
    root.dataset["theme"] = theme;
    localStorage.setItem("theme", theme);
  });
}

const menu = document.querySelector<HTMLDetailsElement>("details.menu");
const isWide = matchMedia("(min-width: 62rem)");
const openWhenWide = () => {
  if (menu) menu.open = isWide.matches;
};
openWhenWide();
isWide.addEventListener("change", openWhenWide);

searchShortcuts(new URL(".", import.meta.url));
