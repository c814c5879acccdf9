/* The map of an area: its parts, or itself among its neighbours; a click leads to the area's page. */
(() => {
    "use strict";

    const { all, drawMap } = window.suban;
    const READABLE = 40;

    const read = async (address) => (address ? (await (await fetch(address)).json()).features : []);

    const draw = async (box) => {
        const { inside, beside, here, to } = box.dataset;
        const parts = await read(inside);
        const areas = parts.length ? parts : await read(beside);
        if (!areas.length) {
            return;
        }
        box.hidden = false;
        const map = await drawMap(box);
        const english = document.documentElement.lang.startsWith("en");
        const name = ({ properties }) => (english ? properties.english : properties.name);
        const isHere = ({ properties }) => properties.code === here;
        const outlines = L.geoJSON(areas, {
            style: (area) => ({ weight: 1.5, className: `map-outline${isHere(area) ? " map-chosen" : ""}` }),
            onEachFeature: (area, shape) => {
                const permanent = areas.length <= READABLE;
                const label = document.createElement("span");
                label.textContent = name(area);
                shape.bindTooltip(label, { permanent, direction: permanent ? "center" : "auto", className: "map-name" });
                shape.on("click", () => location.assign(to + area.properties.code));
            },
        }).addTo(map);
        const chosen = outlines.getLayers().find((shape) => isHere(shape.feature));
        map.fitBounds(chosen ? chosen.getBounds().pad(0.6) : outlines.getBounds());
        box.dataset.drawn = areas.length;
    };

    window.suban.wakeAreas = (root) =>
        all("[data-areas]:not([data-awake])", root).forEach((box) => (box.dataset.awake = "", draw(box)));
})();
