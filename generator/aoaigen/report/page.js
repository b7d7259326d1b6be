"use strict";
// The page is whole without this: it adds the filters, the keys, the choice of a theme and links that unfold.
(() => {
  const form = document.getElementById("filters");
  const theme = document.getElementById("theme");
  const rows = [...document.querySelectorAll(".change")];
  const groups = [...document.querySelectorAll(".group")];
  const texts = new Map(rows.map((row) => [row, row.textContent.toLowerCase()]));
  const levels = [...form.querySelectorAll("[name=level]")];

  const among = (words, word) => !word || words.split(" ").includes(word);

  function apply() {
    const wanted = new FormData(form);
    const shownLevels = new Set(wanted.getAll("level"));
    const words = wanted.get("text").toLowerCase().split(/\s+/).filter(Boolean);
    for (const row of rows) {
      const { level, operations, directions, hits } = row.dataset;
      row.hidden = !(
        shownLevels.has(level) &&
        among(operations, wanted.get("operation")) &&
        among(directions, wanted.get("direction")) &&
        (!wanted.has("hits") || hits !== "0") &&
        words.every((word) => texts.get(row).includes(word))
      );
    }
    for (const group of groups) group.hidden = !group.querySelector(".change:not([hidden])");
    document.getElementById("count").value = `${shown().length} of ${rows.length} changes shown`;
  }

  const shown = () => rows.filter((row) => !row.hidden);

  function setAll(open) {
    for (const row of shown()) row.open = open;
  }

  function follow() {
    const row = document.getElementById(location.hash.slice(1));
    if (!rows.includes(row)) return;
    if (row.hidden) {
      form.reset();
      for (const box of levels) box.checked = true;
      apply();
    }
    row.open = true;
    row.scrollIntoView({ block: "start" });
    row.querySelector("summary").focus({ preventScroll: true });
  }

  function press(event) {
    if (event.altKey || event.ctrlKey || event.metaKey) return;
    const typing = event.target.matches("input[type=search], select");
    if (event.key === "/" && !typing) {
      form.elements.text.focus();
    } else if (event.target.matches(".change > summary")) {
      const list = shown();
      const row = event.target.parentElement;
      const at = list.indexOf(row);
      const next = { ArrowDown: list[at + 1], ArrowUp: list[at - 1] }[event.key];
      if (next) next.querySelector("summary").focus();
      else if (event.key === "ArrowRight") row.open = true;
      else if (event.key === "ArrowLeft") row.open = false;
      else return;
    } else return;
    event.preventDefault();
  }

  // A browser may refuse to remember anything for a page that was opened from a file.
  function remembered() {
    try {
      return localStorage.getItem("aoaigen-theme") ?? "";
    } catch {
      return "";
    }
  }

  function remember(name) {
    try {
      localStorage.setItem("aoaigen-theme", name);
    } catch {
      // Then the choice holds until the page is closed.
    }
  }

  function setTheme(name) {
    document.documentElement.dataset.theme = name;
  }

  theme.value = remembered();
  setTheme(theme.value);
  theme.addEventListener("change", () => {
    setTheme(theme.value);
    remember(theme.value);
  });
  form.addEventListener("input", apply);
  form.addEventListener("reset", () => setTimeout(apply));
  form.addEventListener("submit", (event) => event.preventDefault());
  document.getElementById("unfold").addEventListener("click", () => setAll(true));
  document.getElementById("fold").addEventListener("click", () => setAll(false));
  document.addEventListener("keydown", press);
  window.addEventListener("hashchange", follow);

  let folded = [];
  window.addEventListener("beforeprint", () => {
    folded = shown().filter((row) => !row.open);
    for (const row of folded) row.open = true;
  });
  window.addEventListener("afterprint", () => {
    for (const row of folded) row.open = false;
  });

  form.hidden = false;
  theme.parentElement.hidden = false;
  apply();
  // Not before: the browser follows the address by itself first, and takes the focus away.
  window.addEventListener("load", () => setTimeout(follow));
})();
