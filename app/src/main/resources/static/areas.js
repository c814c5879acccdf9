/* The map of an area: its parts, or itself among its neighbours, and a point in it; a click leads to the area's page, where there is one. */
(() => {
    "use strict";

    const { all, drawMap } = window.suban;
    const READABLE = 40;

    const read = async (address) => (address ? (await (await fetch(address)).json()).features : []);

    const draw = async (box) => {
        const { inside, beside, here, to, lat, lon } = box.dataset;
        const parts = await read(inside);
        const areas = parts.length ? parts : await read(beside);
        if (!areas.length && !lat) {
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
                to && shape.on("click", () => location.assign(to + area.properties.code));
            },
        }).addTo(map);
        const chosen = outlines.getLayers().find((shape) => isHere(shape.feature));
        if (lat) {
            map.setView([lat, lon], 14);
            L.circleMarker([lat, lon], { radius: 9, weight: 3, fillOpacity: 1, className: "map-here" }).addTo(map);
        } else {
            map.fitBounds(chosen ? chosen.getBounds().pad(0.6) : outlines.getBounds());
        }
        box.dataset.drawn = areas.length;
    };

    window.suban.wakeAreas = (root) =>
        all("[data-areas]:not([data-awake])", root).forEach((box) => (box.dataset.awake = "", draw(box)));
})();
