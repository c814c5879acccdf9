/* Makes pages quicker; every page works without it. Parts that few pages need are fetched only where they are used. */
(() => {
    "use strict";

    const assets = document.currentScript.dataset;
    const all = (selector, root = document) => [...root.querySelectorAll(selector)];
    const loaded = new Map();

    const load = (src) => {
        if (!loaded.has(src)) {
            loaded.set(src, new Promise((done, failed) => {
                const script = document.createElement("script");
                script.src = src;
                script.onload = done;
                script.onerror = failed;
                document.head.append(script);
            }));
        }
        return loaded.get(src);
    };

    const loadStyle = (href) => {
        if (!loaded.has(href)) {
            loaded.set(href, new Promise((done, failed) => {
                const link = document.createElement("link");
                link.rel = "stylesheet";
                link.href = href;
                link.onload = done;
                link.onerror = failed;
                document.head.prepend(link);
            }));
        }
        return loaded.get(href);
    };

    /* An empty map; pictures under it only where the city names a source of them. */
    const drawMap = async (canvas) => {
        // Names are put in their places by their size, which only the style knows.
        await Promise.all([loadStyle(assets.leafletStyle), load(assets.leaflet)]);
        const map = L.map(canvas, { attributionControl: Boolean(assets.attribution), zoomSnap: 0.5 });
        assets.tiles && L.tileLayer(assets.tiles, { attribution: assets.attribution, maxZoom: 19 }).addTo(map);
        return map;
    };

    /* Says it to a screen reader; shown as well when it must not be missed. */
    const say = (words, shown = false) => {
        const live = document.getElementById("live");
        live.textContent = words;
        live.classList.toggle("said-aloud", shown);
        if (shown) {
            setTimeout(() => live.classList.remove("said-aloud"), 8000);
        }
    };

    const countDown = (box) => {
        const counter = box.closest(".field").querySelector(".counter");
        const left = Number(box.dataset.counter) - box.value.length;
        counter.hidden = left > Number(box.dataset.counter) / 5;
        counter.classList.toggle("over", left < 0);
        counter.textContent = (left < 0 ? box.dataset.over : box.dataset.left).replace("{0}", Math.abs(left));
    };

    const copy = async (button) => {
        await navigator.clipboard.writeText(button.dataset.copy);
        button.querySelector("span").textContent = button.dataset.copied;
        say(button.dataset.copied);
    };

    const wake = (root) => {
        all("[data-print]", root).forEach((button) => (button.hidden = false));
        all("[data-copy]", root).forEach((button) => (button.hidden = !navigator.clipboard));
        all("[data-counter]", root).forEach(countDown);
        if (all("[data-steps], [data-place], [data-photos]", root).length) {
            load(assets.report).then(() => window.suban.wakeReport(root));
        }
        if (all("[data-desk], [data-key], #keys", root).length) {
            load(assets.desk).then(() => window.suban.wakeDesk(root));
        }
        if (all(".finder", root).length) {
            load(assets.finder).then(() => window.suban.wakeFinders(root));
        }
        if (all("[data-areas]", root).length) {
            load(assets.areas).then(() => window.suban.wakeAreas(root));
        }
        // A long tree shows the branch that is open.
        all(".branches", root).forEach((tree) => {
            const here = tree.querySelector("[aria-current]");
            tree.scrollTop = here ? here.offsetTop - tree.clientHeight / 2 : 0;
        });
        if (all("[hx-get], [hx-post]", root).length) {
            // Coming after the document was read, it waits for an event that is past.
            load(assets.htmx).then(() => window.htmx.process(document.body));
        }
    };

    window.suban = { all, drawMap, say };

    document.addEventListener("click", (event) => {
        const pressed = event.target.closest("[data-print], [data-copy]");
        if (pressed?.matches("[data-copy]")) {
            copy(pressed);
        } else if (pressed) {
            window.print();
        }
    });
    document.addEventListener("input", (event) => event.target.matches("[data-counter]") && countDown(event.target));

    /* A second press while the first is on its way sends nothing; coming back with the browser wakes the button. */
    document.addEventListener("submit", (event) => {
        const form = event.target;
        if (form.dataset.sent || form.method === "dialog") {
            form.dataset.sent && event.preventDefault();
        } else if (form.method === "post" && !event.defaultPrevented && !form.matches("[hx-post]")) {
            form.dataset.sent = "yes";
        }
    });
    window.addEventListener("pageshow", () => all("form[data-sent]").forEach((form) => delete form.dataset.sent));

    document.addEventListener("htmx:configRequest", (event) => {
        const token = document.querySelector("input[name=_csrf]");
        if (token && event.detail.verb !== "get") {
            event.detail.headers["X-CSRF-TOKEN"] = token.value;
        }
    });
    document.addEventListener("htmx:afterSwap", (event) => {
        const announced = event.target.querySelector("[data-announce]") ?? event.target.closest("[data-announce]");
        announced && say(announced.dataset.announce);
        wake(event.target);
    });
    ["htmx:responseError", "htmx:sendError", "htmx:timeout"].forEach((trouble) =>
        document.addEventListener(trouble, () => say(document.body.dataset.trouble, true)));

    wake(document);
    document.querySelector("[data-errors]")?.focus();
})();
