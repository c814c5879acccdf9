package org.suban.rating.followup.web;

import org.jspecify.annotations.Nullable;
import org.suban.handling.closing.Resolution;
import org.suban.intake.Requests;
import org.suban.organization.Unit;
import org.suban.rating.followup.FollowUp;

/** One closing to ask about: what the person wrote, and what the unit says it did. */
public record FollowUpView(
        FollowUp followUp,
        Requests.Sheet said,
        Unit unit,
        Resolution closing,
        @Nullable String mask) {}
