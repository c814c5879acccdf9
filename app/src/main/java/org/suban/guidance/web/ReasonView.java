package org.suban.guidance.web;

import java.util.List;
import org.suban.guidance.Reason;

/** A reason as everybody may read it, with how often it was given in the last twelve months and how often that was lifted. */
public record ReasonView(String code, Reason.Said said, String basis, List<String> phones, long given, long lifted) {}
