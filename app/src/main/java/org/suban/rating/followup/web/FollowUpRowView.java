package org.suban.rating.followup.web;

import org.suban.organization.Unit;
import org.suban.rating.followup.FollowUp;

/** One closing on the list. */
public record FollowUpRowView(FollowUp followUp, String title, Unit unit) {}
