// Before the first paint: the theme that the reader chose, else that of the computer.
const chosen = localStorage.getItem("theme");
const isDark = chosen ? chosen === "dark" : matchMedia("(prefers-color-scheme: dark)").matches;
document.documentElement.dataset["theme"] = isDark ? "dark" : "light";
