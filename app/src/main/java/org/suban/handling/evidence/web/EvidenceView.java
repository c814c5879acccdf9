package org.suban.handling.evidence.web;

import java.util.List;
import java.util.Map;
import org.suban.handling.Handling;
import org.suban.handling.evidence.Evidence;

/** What was filed so far, and which kinds the list asks for: the words of each, with what of it is there. */
public record EvidenceView(
        Handling handling, String title, Map<String, String> kinds, List<String> lacking, List<Evidence> filed) {}
