package org.suban.handling.part;

import org.suban.handling.deadline.Deadline;

/** A part that is about to be opened, and how its date was reckoned. */
record Opening(Part part, Deadline until) {}
