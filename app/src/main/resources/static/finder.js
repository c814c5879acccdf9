/* A field in which one of thousands is chosen by searching: the combobox of the ARIA authoring practices. */
(() => {
    "use strict";

    const { all, say } = window.suban;
    const PAUSE = 120;

    /* A select that lists the larger areas takes a smaller one as an option of its own. */
    const putInto = (select, { code, name }) => {
        const picked = select.querySelector("[data-picked]") ?? new Option();
        if (![...select.options].some((option) => option.value === code && option !== picked)) {
            picked.dataset.picked = "";
            picked.value = code;
            picked.text = name;
            select.options[0].after(picked);
        }
        select.value = code;
        select.dispatchEvent(new Event("change", { bubbles: true }));
    };

    const finder = (field) => {
        const [text, code, list, chosen, none, find, offered] = ["text", "code", "list", "chosen", "none", "find", "offered"]
            .map((part) => field.querySelector(`[data-finder-${part}]`));
        const into = document.getElementById(field.dataset.into);
        let asked;
        let timer;
        let pending = false;
        let eager = false;

        const options = () => all("[role=option]", list);
        const active = () => list.querySelector("[aria-selected=true]");

        const close = () => {
            clearTimeout(timer);
            asked?.abort();
            pending = eager = false;
            list.hidden = true;
            text.setAttribute("aria-expanded", "false");
            text.removeAttribute("aria-activedescendant");
        };

        const point = (option) => {
            active()?.setAttribute("aria-selected", "false");
            option.setAttribute("aria-selected", "true");
            text.setAttribute("aria-activedescendant", option.id);
            list.scrollTop = Math.min(option.offsetTop, Math.max(list.scrollTop, option.offsetTop + option.offsetHeight - list.clientHeight));
        };

        const move = (by) => {
            const all = options();
            point(all.at((all.indexOf(active()) + by) % all.length));
        };

        const pick = ({ dataset }) => {
            close();
            offered?.remove();
            if (into) {
                putInto(into, dataset);
                text.value = "";
            } else {
                text.value = dataset.name;
                code.value = dataset.code;
            }
            const whole = [dataset.name, dataset.path].filter(Boolean).join(" · ");
            chosen.textContent = field.dataset.chosen.replace("{0}", into ? whole : dataset.path);
            say(field.dataset.chosen.replace("{0}", dataset.name));
            text.focus();
        };

        /* A phone's keyboard covers the lower half: the field goes up so that its options can be seen. */
        const makeRoom = () => {
            const seen = window.visualViewport?.height ?? window.innerHeight;
            if (list.getBoundingClientRect().bottom > seen) {
                field.scrollIntoView({ block: "start" });
            }
        };

        const show = (html) => {
            list.innerHTML = html;
            options().forEach((option, n) => (option.id = `${list.id}-${n}`));
            none.hidden = options().length > 0;
            pending = false;
            if (none.hidden && eager) {
                pick(options()[0]);
            } else if (none.hidden) {
                list.hidden = false;
                text.setAttribute("aria-expanded", "true");
                point(options()[0]);
                makeRoom();
                say(field.dataset.count.replace("{0}", options().length));
            } else {
                close();
                say(none.textContent);
            }
        };

        const search = async () => {
            asked?.abort();
            asked = new AbortController();
            const address = new URL(field.dataset.options, location.href);
            address.searchParams.set("q", text.value);
            try {
                const answer = await fetch(address, { signal: asked.signal });
                const html = await answer.text();
                answer.ok && document.activeElement === text ? show(html) : close();
            } catch (failure) {
                /* Without a connection the field can still be filled in, and the button still asks. */
                if (failure.name !== "AbortError") {
                    close();
                    find.hidden = false;
                }
            }
        };

        const searchSoon = () => {
            clearTimeout(timer);
            none.hidden = true;
            pending = Boolean(text.value.trim());
            if (pending) {
                timer = setTimeout(search, PAUSE);
            } else {
                close();
            }
        };

        const press = (key) => {
            const open = !list.hidden;
            switch (key) {
                case "ArrowDown": return open ? move(1) : searchSoon();
                case "ArrowUp": return open ? move(-1) : searchSoon();
                /* Faster than the answer: what comes first is taken as soon as it is there. */
                case "Enter": return pending ? (eager = true) : open ? pick(active()) : false;
                case "Escape": return open ? close() : false;
                default: return false;
            }
        };

        text.setAttribute("role", "combobox");
        text.setAttribute("aria-autocomplete", "list");
        text.setAttribute("aria-controls", list.id);
        find.hidden = true;
        close();
        text.addEventListener("input", (event) => {
            code && (code.value = "");
            chosen.textContent = "";
            offered?.remove();
            event.isComposing || searchSoon();
        });
        text.addEventListener("compositionend", searchSoon);
        text.addEventListener("keydown", (event) => {
            if (!event.isComposing && press(event.key) !== false) {
                event.preventDefault();
                event.stopPropagation();
            }
        });
        text.addEventListener("blur", close);
        into?.addEventListener("change", () => (chosen.textContent = ""));
        list.addEventListener("mousedown", (event) => event.preventDefault());
        list.addEventListener("click", (event) => {
            const option = event.target.closest("[role=option]");
            option && pick(option);
        });
        offered?.addEventListener("click", (event) => {
            const option = event.target.closest("button");
            if (option) {
                event.preventDefault();
                pick(option);
            }
        });
    };

    window.suban.wakeFinders = (root) =>
        all(".finder:not([data-awake])", root).forEach((field) => (field.dataset.awake = "", finder(field)));
})();
