package org.suban.handling.reply.web;

import org.jspecify.annotations.Nullable;
import org.suban.handling.reply.Template;
import org.suban.organization.Unit;

/** A template in use: of which item and unit, where it is not for all, who wrote it, and whether the reader may change it. */
public record TemplateView(
        Template template, @Nullable String item, @Nullable Unit unit, String who, boolean changeable) {}
