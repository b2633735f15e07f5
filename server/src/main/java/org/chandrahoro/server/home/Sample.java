package org.chandrahoro.server.home;

import java.util.List;

/**
 * One line of a reading with the facts it rests on.
 *
 * @param why the facts, each a sentence with its figures
 */
public record Sample(String line, List<String> why) {}
