package org.chandrahoro.jyotish.dosha;

import org.chandrahoro.jyotish.yoga.Reason;

/**
 * @param why what it rests on in the chart
 */
public record MangalCancellation(MangalExemption exemption, Reason why) {}
