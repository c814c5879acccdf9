package org.suban.administration.web;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.suban.administration.form.LinkView;
import org.suban.organization.NamedPlace;

/** An area as its page shows it. */
record AreaView(
        String code,
        String name,
        String level,
        @Nullable String parent,
        List<LinkView> way,
        String aliases,
        long parts,
        boolean mapped,
        List<LinkView> offices,
        long units,
        List<NamedPlace> places,
        long allPlaces) {}
