package org.suban.administration.web.unit;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.suban.administration.form.LinkView;
import org.suban.organization.Post;
import org.suban.organization.Unit;

/** A unit as its page shows it. */
record UnitView(
        Unit unit,
        String name,
        LinkView area,
        @Nullable LinkView parent,
        @Nullable LinkView standIn,
        @Nullable LinkView heir,
        List<LinkView> below,
        List<LinkView> forerunners,
        List<PostView> posts) {

    /** A post with those who hold it. */
    record PostView(Post post, String name, List<HolderView> holders) {}

    /** Somebody of the staff. */
    record HolderView(long number, String name) {}
}
