/**
 * Where the grahas go and what their going means for a chart: gochara with its obstructions, star
 * and Moon strength, ingresses, stations, Saturn's long stays, contacts with natal points. What a
 * day is for everybody lives in {@code panchanga}.
 */
@org.jspecify.annotations.NullMarked
package org.chandrahoro.jyotish.transit;
