package org.chandrahoro.server.panchanga.web;

import java.util.List;
import org.chandrahoro.server.panchanga.Here;

/**
 * What the form for a day shows, and what was wrong with what it was sent.
 *
 * @param dateProblem the key of a message, or empty
 * @param placeProblem likewise
 * @param candidates the places that may have been meant
 */
public record DayAsked(
    String date, String place, String dateProblem, String placeProblem, List<Here> candidates) {}
