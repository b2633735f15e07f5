package org.chandrahoro.gazetteer;

import com.github.luben.zstd.ZstdInputStream;
import java.io.BufferedInputStream;
import java.io.FileNotFoundException;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;
import net.iakovlev.timeshape.TimeZoneEngine;
import net.iakovlev.timeshape.proto.Geojson;
import org.apache.commons.compress.archivers.tar.TarArchiveInputStream;

/**
 * The outlines of the time zones as timeshape carries them (timezone-boundary-builder 2026b with
 * the oceans, from OpenStreetMap). Read directly, because asking timeshape's engine for each of the
 * grid's 37 million cells takes hours.
 */
final class ZonePolygons {
  private ZonePolygons() {}

  /**
   * One polygon of a zone: its outer ring and its holes.
   *
   * @param rings each x, y, x, y … in degrees (longitude first), first point repeated at the end
   */
  record ZonePolygon(String zone, List<double[]> rings) {}

  static List<ZonePolygon> read(Predicate<String> wanted) throws IOException {
    var polygons = new ArrayList<ZonePolygon>();
    var resource = TimeZoneEngine.class.getResourceAsStream("/data.tar.zstd");
    if (resource == null) {
      throw new FileNotFoundException("timeshape's jar holds no data.tar.zstd");
    }
    try (var tar =
        new TarArchiveInputStream(new ZstdInputStream(new BufferedInputStream(resource)))) {
      for (var entry = tar.getNextEntry(); entry != null; entry = tar.getNextEntry()) {
        var feature = Geojson.Feature.parseFrom(tar.readAllBytes());
        String zone = feature.getProperties(0).getValueString();
        if (wanted.test(zone)) {
          add(zone, feature.getGeometry(), polygons);
        }
      }
    }
    return polygons;
  }

  private static void add(String zone, Geojson.Geometry geometry, List<ZonePolygon> polygons) {
    if (geometry.hasPolygon()) {
      polygons.add(polygon(zone, geometry.getPolygon()));
    }
    if (geometry.hasMultiPolygon()) {
      for (var part : geometry.getMultiPolygon().getCoordinatesList()) {
        polygons.add(polygon(zone, part));
      }
    }
  }

  private static ZonePolygon polygon(String zone, Geojson.Polygon polygon) {
    var rings = new ArrayList<double[]>();
    for (var line : polygon.getCoordinatesList()) {
      double[] ring = new double[2 * line.getCoordinatesCount()];
      for (int i = 0; i < line.getCoordinatesCount(); i++) {
        ring[2 * i] = line.getCoordinates(i).getLon();
        ring[2 * i + 1] = line.getCoordinates(i).getLat();
      }
      rings.add(ring);
    }
    return new ZonePolygon(zone, rings);
  }
}
