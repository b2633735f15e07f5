package org.chandrahoro.jyotish.kp;

import org.chandrahoro.jyotish.Nakshatra;
import org.chandrahoro.jyotish.Rasi;

/**
 * Why a point has its lords: where it lies in its star and how far the sub reaches in which it is.
 *
 * @param degrees from the beginning of the star, [0, 13°20′)
 * @param subFrom where the sub begins, degrees from the beginning of the star
 * @param subTo where it ends
 */
public record KpReason(
    Rasi sign, Nakshatra star, KpLords lords, double degrees, double subFrom, double subTo) {}
