package org.chandrahoro.server.insight;

import java.time.LocalDate;
import java.util.Map;

/**
 * How often something was counted on a UTC day, on all nodes together.
 *
 * @param tags by name, in alphabetical order
 */
public record DayCount(LocalDate day, String metric, Map<String, String> tags, long total) {}
