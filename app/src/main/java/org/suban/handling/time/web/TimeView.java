package org.suban.handling.time.web;

import java.util.List;
import org.suban.clock.view.ClockView;
import org.suban.handling.Handling;
import org.suban.handling.approval.Approval;

/** A request's clocks, what was asked for, and how many days of waiting are left. */
public record TimeView(
        Handling handling, String title, List<ClockView> clocks, List<Approval> asked, boolean held, int daysLeft) {}
