// What scripts add to pages that work without them.
"use strict";

// A text field with data-places becomes a combobox over the gazetteer (ARIA 1.2, list autocomplete).
(() => {
  const language = document.documentElement.lang;
  const counted =
    language === "te" ? (n) => (n ? `${n} ఊళ్ళు దొరికాయి` : "ఊరు దొరకలేదు") : (n) => (n === 1 ? "1 place" : n ? `${n} places` : "No place found");
  let boxes = 0;

  function equip(input) {
    if (input.dataset.equipped) return;
    input.dataset.equipped = "yes";
    const idField = input.dataset.places ? input.form.elements[input.dataset.places] : null;
    const forField = input.form.elements.placeFor;
    const id = `places-${++boxes}`;
    const list = document.createElement("ul");
    list.id = id;
    list.className = "found";
    list.setAttribute("role", "listbox");
    list.setAttribute("aria-label", input.labels[0]?.textContent ?? "");
    list.hidden = true;
    const said = document.createElement("span");
    said.className = "hidden-name";
    said.setAttribute("role", "status");
    const holder = document.createElement("div");
    holder.className = "combobox";
    input.before(holder);
    holder.append(input, list, said);
    for (const [name, value] of [
      ["role", "combobox"], ["aria-autocomplete", "list"], ["aria-controls", id], ["aria-expanded", "false"],
    ]) input.setAttribute(name, value);

    let items = [];
    let active = -1;
    let timer = 0;
    let asked = null;

    const close = () => {
      list.hidden = true;
      active = -1;
      input.setAttribute("aria-expanded", "false");
      input.removeAttribute("aria-activedescendant");
    };
    const mark = (n) => {
      active = n;
      [...list.children].forEach((option, i) => option.setAttribute("aria-selected", String(i === n)));
      input.setAttribute("aria-activedescendant", `${id}-${n}`);
      list.children[n].scrollIntoView({ block: "nearest" });
    };
    const choose = (n) => {
      const place = items[n];
      input.value = place.label;
      if (idField && "value" in idField && forField) {
        idField.value = place.id;
        forField.value = place.label;
      }
      close();
      input.dispatchEvent(new Event("change", { bubbles: true }));
    };
    const show = (found) => {
      items = found;
      list.replaceChildren(
        ...found.map((place, i) => {
          const option = document.createElement("li");
          option.id = `${id}-${i}`;
          option.setAttribute("role", "option");
          option.setAttribute("aria-selected", "false");
          const name = document.createElement("b");
          name.textContent = place.name;
          const where = document.createElement("span");
          where.textContent = [place.district, place.region, place.country].filter((w) => w && w !== place.name).join(", ");
          option.append(name, " ", where);
          option.addEventListener("pointerdown", (event) => event.preventDefault());
          option.addEventListener("click", () => choose(i));
          return option;
        }),
      );
      said.textContent = counted(found.length);
      list.hidden = found.length === 0;
      if (found.length) list.scrollIntoView({ block: "nearest" });
      active = -1;
      input.removeAttribute("aria-activedescendant");
      input.setAttribute("aria-expanded", String(found.length > 0));
    };
    const search = async () => {
      const text = input.value.trim();
      asked?.abort();
      if (text.length < 2) return close();
      asked = new AbortController();
      try {
        const answer = await fetch(`/places?${new URLSearchParams({ q: text, lang: language, limit: "8" })}`, { signal: asked.signal });
        if (answer.ok) show((await answer.json()).items);
      } catch (failure) {
        if (failure.name !== "AbortError") close(); // the form still works: it asks the server
      }
    };

    input.addEventListener("input", () => {
      clearTimeout(timer);
      timer = setTimeout(search, 150);
    });
    input.addEventListener("keydown", (event) => {
      const open = !list.hidden;
      if (event.key === "ArrowDown" || event.key === "ArrowUp") {
        event.preventDefault();
        if (!open) return void search();
        const step = event.key === "ArrowDown" ? 1 : -1;
        mark((active + step + items.length + (active < 0 && step < 0 ? 1 : 0)) % items.length);
      } else if (event.key === "Enter" && open && active >= 0) {
        event.preventDefault();
        choose(active);
      } else if (event.key === "Escape" && open) {
        close();
      }
    });
    input.addEventListener("blur", () => {
      clearTimeout(timer);
      close();
    });
  }

  const equipAll = (root) => root.querySelectorAll("input[data-places]").forEach(equip);
  equipAll(document);
  document.addEventListener("htmx:load", (event) => equipAll(event.detail.elt));
})();
