package org.suban.casefile.web.resident;

/** Why something was not done, and what to do now. */
record RefusalView(String what, String next) {}
