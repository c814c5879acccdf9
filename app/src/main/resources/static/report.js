/* The report form: one question at a time, the place, the photos. */
(() => {
    "use strict";

    const { all, drawMap } = window.suban;

    /* ── One question at a time ── */
    const walk = (form) => {
        const questions = all("fieldset.question", form);
        const [head, words, bar, back, next, submit] = ["head", "words", "bar", "back", "next", "submit"].map((part) =>
            form.querySelector(`[data-step-${part}]`));
        const show = (at, focus) => {
            form.dataset.at = at;
            questions.forEach((question, i) => (question.hidden = i !== at));
            words.textContent = words.dataset.words.replace("{0}", at + 1).replace("{1}", questions.length);
            bar.max = questions.length;
            bar.value = at + 1;
            back.hidden = at === 0;
            next.hidden = at === questions.length - 1;
            submit.classList.toggle("later", !next.hidden);
            if (focus) {
                const legend = questions[at].querySelector("legend");
                legend.tabIndex = -1;
                legend.focus();
                window.scrollTo(0, 0);
            }
            form.dispatchEvent(new CustomEvent("suban:step"));
        };
        const fits = () => all("input, textarea, select", questions[form.dataset.at]).every((box) => box.reportValidity());
        const wrong = questions.findIndex((question) => question.querySelector(".field-error"));
        form.classList.add("stepping");
        head.hidden = false;
        next.onclick = () => fits() && show(Number(form.dataset.at) + 1, true);
        back.onclick = () => show(Number(form.dataset.at) - 1, true);
        submit.onclick = () => {
            const first = questions.findIndex((question) => question.querySelector(":invalid"));
            first >= 0 && show(first, false);
        };
        form.addEventListener("keydown", (event) => {
            if (event.key === "Enter" && event.target.matches("input:not([type=file])") && !next.hidden) {
                event.preventDefault();
                next.click();
            }
        });
        show(Math.max(wrong, 0), false);
    };

    /* ── The place ── */
    const place = (box) => {
        const [lat, lon, locate, open, clear, said, canvas] = ["lat", "lon", "locate", "map-open", "place-clear", "place-said", "map"]
            .map((part) => box.querySelector(`[data-${part}]`));
        let map;
        let here;
        const mark = () => {
            here?.remove();
            if (map && lat.value) {
                here = L.circleMarker([lat.value, lon.value], { radius: 11, weight: 3, fillOpacity: 1, className: "map-here" }).addTo(map);
            }
        };
        const note = (latitude, longitude) => {
            lat.value = latitude.toFixed(6);
            lon.value = longitude.toFixed(6);
            said.textContent = box.dataset.found;
            clear.hidden = false;
            mark();
        };
        const draw = async () => {
            map = await drawMap(canvas);
            const areas = await (await fetch(box.dataset.outlines)).json();
            const outlines = L.geoJSON(areas, {
                style: { weight: 1.5, className: "map-outline" },
                onEachFeature: (area, shape) => {
                    const label = document.createElement("span");
                    label.textContent = area.properties?.name;
                    shape.bindTooltip(label, { permanent: true, direction: "center", className: "map-name" });
                },
            }).addTo(map);
            lat.value ? map.setView([lat.value, lon.value], 14) : map.fitBounds(outlines.getBounds());
            map.on("click", (event) => note(event.latlng.lat, event.latlng.lng));
            mark();
        };
        box.querySelector("[data-place-buttons]").hidden = false;
        locate.hidden = !navigator.geolocation;
        clear.hidden = !lat.value;
        locate.onclick = () => {
            said.textContent = box.dataset.finding;
            navigator.geolocation.getCurrentPosition(
                ({ coords }) => {
                    note(coords.latitude, coords.longitude);
                    map?.setView([lat.value, lon.value], 16);
                },
                () => (said.textContent = box.dataset.refused),
                { enableHighAccuracy: true, timeout: 10000 });
        };
        open.onclick = () => {
            canvas.hidden = !canvas.hidden;
            open.setAttribute("aria-expanded", String(!canvas.hidden));
            map ? map.invalidateSize() : draw();
        };
        clear.onclick = () => {
            lat.value = lon.value = said.textContent = "";
            clear.hidden = true;
            mark();
        };
    };

    /* ── The photos: drawn small on the page, so that nothing but our own origin is asked for a picture ── */
    const thumbnail = async (file) => {
        const picture = await createImageBitmap(file, { resizeHeight: 192 });
        const canvas = document.createElement("canvas");
        canvas.width = canvas.height = 192;
        canvas.getContext("2d").drawImage(picture, (192 - picture.width) / 2, 0);
        canvas.setAttribute("role", "img");
        canvas.setAttribute("aria-label", file.name);
        return canvas;
    };
    const photos = (box) => {
        const input = box.querySelector("input[type=file]");
        const said = box.querySelector("[data-photos-said]");
        const thumbs = box.querySelector("[data-thumbs]");
        box.classList.add("ready");
        input.onchange = async () => {
            const files = [...input.files];
            const refusal = files.length > Number(box.dataset.most) ? box.dataset.tooMany
                : files.some((file) => file.size > Number(box.dataset.bytes)) ? box.dataset.tooLarge : "";
            thumbs.replaceChildren();
            input.setCustomValidity(refusal);
            said.textContent = refusal || (files.length ? box.dataset.chosen.replace("{0}", files.length) : "");
            if (!refusal) {
                const drawn = await Promise.allSettled(files.map(thumbnail));
                drawn.filter((one) => one.value).forEach((one) => {
                    const item = document.createElement("li");
                    item.append(one.value);
                    thumbs.append(item);
                });
            }
        };
    };

    window.suban.wakeReport = (root) => {
        all("[data-place]:not([data-awake])", root).forEach((box) => (box.dataset.awake = "", place(box)));
        all("[data-photos]:not([data-awake])", root).forEach((box) => (box.dataset.awake = "", photos(box)));
        all("form[data-steps]:not([data-awake])", root).forEach((form) => (form.dataset.awake = "", walk(form)));
    };
})();
