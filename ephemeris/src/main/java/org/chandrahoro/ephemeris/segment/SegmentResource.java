package org.chandrahoro.ephemeris.segment;

import java.io.ByteArrayInputStream;
import java.io.DataInputStream;
import java.io.IOException;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HexFormat;
import java.util.Map;
import java.util.zip.CRC32;

/** The ephemeris resource, checked and ready to be evaluated. */
public final class SegmentResource {
  /** First eight bytes of the resource. */
  public static final long MAGIC = 0x4348_4F52_4F45_5048L; // "CHOROEPH"

  /** Version of the layout that this library reads. */
  public static final int VERSION = 1;

  /** Bytes before those that the checksum covers: magic, version and the checksum itself. */
  public static final int CHECKSUM_START = 16;

  private final String model;
  private final double firstDay;
  private final double lastDay;
  private final Map<Series, ChebyshevSeries> series;

  private SegmentResource(
      String model, double firstDay, double lastDay, Map<Series, ChebyshevSeries> series) {
    this.model = model;
    this.firstDay = firstDay;
    this.lastDay = lastDay;
    this.series = series;
  }

  /**
   * Reads a resource.
   *
   * @param content kept, not copied; must not change any more
   * @throws IllegalStateException when it is not one, or is damaged
   */
  public static SegmentResource of(byte[] content) {
    try (var in = new DataInputStream(new ByteArrayInputStream(content))) {
      if (content.length < CHECKSUM_START || in.readLong() != MAGIC) {
        throw new IllegalStateException("this is not an ephemeris resource");
      }
      int version = in.readInt();
      if (version != VERSION) {
        throw new IllegalStateException(
            "ephemeris resource has version " + version + ", this library reads " + VERSION);
      }
      check(content, in.readInt());
      return read(in, content);
    } catch (IOException | IllegalArgumentException e) {
      throw new IllegalStateException("ephemeris resource is damaged: " + e.getMessage(), e);
    }
  }

  private static void check(byte[] content, int expected) {
    var crc = new CRC32();
    crc.update(content, CHECKSUM_START, content.length - CHECKSUM_START);
    int actual = (int) crc.getValue();
    if (actual != expected) {
      var hex = HexFormat.of().withUpperCase();
      throw new IllegalStateException(
          "ephemeris resource is damaged: its CRC-32 is "
              + hex.toHexDigits(actual)
              + ", its header says "
              + hex.toHexDigits(expected));
    }
  }

  private static SegmentResource read(DataInputStream in, byte[] content) throws IOException {
    String model = in.readUTF();
    double firstDay = in.readDouble();
    double lastDay = in.readDouble();
    var layouts = new ArrayList<SeriesLayout>();
    for (int remaining = in.readUnsignedByte(); remaining > 0; remaining--) {
      layouts.add(layout(in));
    }
    int at = content.length - in.available();
    var series = new EnumMap<Series, ChebyshevSeries>(Series.class);
    for (SeriesLayout layout : layouts) {
      series.put(layout.series(), new ChebyshevSeries(layout, content, at));
      at += layout.packedBytes();
    }
    if (at != content.length) {
      throw new IllegalStateException(
          "ephemeris resource is damaged: " + content.length + " bytes instead of " + at);
    }
    return new SegmentResource(model, firstDay, lastDay, series);
  }

  private static SeriesLayout layout(DataInputStream in) throws IOException {
    Series series = Series.valueOf(in.readUTF());
    double firstDay = in.readDouble();
    double daysPerSegment = in.readDouble();
    int segments = in.readInt();
    int degree = in.readUnsignedByte();
    double quantum = in.readDouble();
    var widths = new int[SeriesLayout.COMPONENTS * (degree + 1)];
    for (int i = 0; i < widths.length; i++) {
      widths[i] = in.readUnsignedByte();
    }
    return new SeriesLayout(series, firstDay, daysPerSegment, segments, degree, quantum, widths);
  }

  /** What the numbers were made from, in words. */
  public String model() {
    return model;
  }

  /** First day of the published span, days from J2000.0 TT. */
  public double firstDay() {
    return firstDay;
  }

  /** End of the published span, days from J2000.0 TT. */
  public double lastDay() {
    return lastDay;
  }

  /**
   * @throws IllegalStateException when the resource lacks that series
   */
  public ChebyshevSeries series(Series name) {
    ChebyshevSeries found = series.get(name);
    if (found == null) {
      throw new IllegalStateException("ephemeris resource has no series " + name);
    }
    return found;
  }
}
