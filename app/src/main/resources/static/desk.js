/* The desk by keyboard: j and k or the arrows move, one key acts, ? tells which. Single keys can be turned off. */
(() => {
    "use strict";

    const { all } = window.suban;
    const OFF = "suban-keys-off";
    const typing = (element) => element.closest("input:not([type=radio]):not([type=checkbox]), textarea, select, dialog[open]");

    const move = (by) => {
        const items = all("[data-desk-item]");
        const now = items.findIndex((item) => item === document.activeElement || item.contains(document.activeElement));
        const open = items.findIndex((item) => item.hasAttribute("aria-current"));
        const from = now >= 0 ? now : open;
        const target = items[from < 0 ? 0 : Math.min(Math.max(from + by, 0), items.length - 1)];
        if (target && target !== items[now]) {
            target.focus();
            target.scrollIntoView({ block: "nearest" });
            target.closest("[data-desk-follow]") && target.click();
        }
        return Boolean(target);
    };

    const inList = () => document.activeElement === document.body || document.activeElement.closest("[data-desk-list]");

    const act = (key) => {
        const keyed = all(`[data-key="${CSS.escape(key)}"]`).find((element) => element.offsetParent && !element.disabled);
        if (keyed?.matches("summary")) {
            keyed.parentElement.open = true;
            keyed.parentElement.querySelector("input:not([type=hidden]), textarea, select, button:not([tabindex])")?.focus();
        } else if (keyed?.matches("input, textarea, select")) {
            keyed.focus();
        } else {
            keyed?.click();
        }
        return Boolean(keyed);
    };

    const press = (key) => {
        switch (key) {
            case "j": return move(1);
            case "k": return move(-1);
            case "ArrowDown": return inList() && move(1);
            case "ArrowUp": return inList() && move(-1);
            case "?": return help();
            default: return key.length === 1 && act(key);
        }
    };

    const help = () => {
        const dialog = document.getElementById("keys");
        dialog && !dialog.open && dialog.showModal();
        return Boolean(dialog);
    };

    document.addEventListener("keydown", (event) => {
        if (event.ctrlKey || event.metaKey || event.altKey || event.isComposing || typing(event.target)) {
            return;
        }
        const off = localStorage.getItem(OFF) && !event.key.startsWith("Arrow");
        if (!off && press(event.key)) {
            event.preventDefault();
        }
    });

    /* The list keeps its place when a case is opened as a page of its own. */
    const keepPlace = (list) => {
        const kept = sessionStorage.getItem("suban-place:" + location.pathname.split("/")[1]);
        list.scrollTop = Number(kept ?? 0);
        list.querySelector("[aria-current]")?.scrollIntoView({ block: "nearest" });
        list.addEventListener("scroll", () =>
            sessionStorage.setItem("suban-place:" + location.pathname.split("/")[1], list.scrollTop), { passive: true });
    };

    window.suban.wakeDesk = (root) => {
        all("[data-desk-list]:not([data-awake])", root).forEach((list) => (list.dataset.awake = "", keepPlace(list)));
        // What can be undone for some seconds only is not offered longer.
        all("[data-gone-after]", root).forEach((box) => setTimeout(() => (box.hidden = true), box.dataset.goneAfter * 1000));
        all("[data-keys-open]", root).forEach((button) => {
            button.hidden = false;
            button.onclick = help;
        });
        all("[data-keys-off]", root).forEach((box) => {
            box.checked = Boolean(localStorage.getItem(OFF));
            box.onchange = () => (box.checked ? localStorage.setItem(OFF, "yes") : localStorage.removeItem(OFF));
        });
    };
})();
