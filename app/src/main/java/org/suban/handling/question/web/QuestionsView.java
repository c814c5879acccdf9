package org.suban.handling.question.web;

import java.util.List;
import org.suban.handling.Handling;
import org.suban.handling.question.Question;

/** What was asked of a request so far; {@code open} while the person may still answer, {@code reachable} where there is somebody to send the link to. */
public record QuestionsView(
        Handling handling, String title, List<Question> questions, boolean open, boolean reachable, int days) {}
