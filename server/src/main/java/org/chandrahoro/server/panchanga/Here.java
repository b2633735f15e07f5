package org.chandrahoro.server.panchanga;

import java.time.ZoneId;
import org.chandrahoro.ephemeris.horizon.GeoPosition;

/**
 * The place whose day is meant.
 *
 * @param id names it in links and cookies
 * @param name as it is shown
 * @param where district, region and country, to tell it from its namesakes; may be empty
 */
public record Here(String id, String name, String where, GeoPosition position, ZoneId zone) {}
