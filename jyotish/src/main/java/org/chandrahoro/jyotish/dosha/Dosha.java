package org.chandrahoro.jyotish.dosha;

import java.util.List;
import org.chandrahoro.jyotish.yoga.Reason;

/**
 * A dosha that a chart has.
 *
 * @param why what it rests on
 * @param easedBy what softens it; empty where nothing does
 */
public record Dosha(DoshaKind kind, List<Reason> why, List<Reason> easedBy) {}
