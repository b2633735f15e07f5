package org.chandrahoro.server.drawing;

/**
 * What is written into a cell of a chart for one graha or the lagna.
 *
 * @param letters two letters or so: {@code Su}, {@code సూ}
 * @param under small, below the letters: degrees; may be empty
 * @param raised small, beside the letters: the sign of retrogression; may be empty
 * @param words the same in full, for the cell's title
 */
public record ChartMark(String letters, String under, String raised, String words) {}
