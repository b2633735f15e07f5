package org.chandrahoro.ephemeris.generator.fit;

import java.io.ByteArrayOutputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.zip.CRC32;
import org.chandrahoro.ephemeris.segment.SegmentResource;
import org.chandrahoro.ephemeris.segment.SeriesLayout;

/** Writes the resource that {@link SegmentResource} reads; its package describes the layout. */
public final class ResourceWriter {
  private ResourceWriter() {}

  /**
   * The whole file.
   *
   * @param model what the numbers were made from
   * @param firstDay first day of the published span, days from J2000.0 TT
   * @param lastDay end of the published span
   */
  public static byte[] write(
      String model, double firstDay, double lastDay, List<QuantisedSeries> series) {
    try {
      byte[] content = content(model, firstDay, lastDay, series);
      var crc = new CRC32();
      crc.update(content);
      var file = new ByteArrayOutputStream();
      var out = new DataOutputStream(file);
      out.writeLong(SegmentResource.MAGIC);
      out.writeInt(SegmentResource.VERSION);
      out.writeInt((int) crc.getValue());
      out.write(content);
      return file.toByteArray();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static byte[] content(
      String model, double firstDay, double lastDay, List<QuantisedSeries> series)
      throws IOException {
    var bytes = new ByteArrayOutputStream();
    var out = new DataOutputStream(bytes);
    out.writeUTF(model);
    out.writeDouble(firstDay);
    out.writeDouble(lastDay);
    out.writeByte(series.size());
    for (var one : series) {
      header(one.layout(), out);
    }
    for (var one : series) {
      out.write(one.packed());
    }
    return bytes.toByteArray();
  }

  private static void header(SeriesLayout layout, DataOutputStream out) throws IOException {
    out.writeUTF(layout.series().name());
    out.writeDouble(layout.firstDay());
    out.writeDouble(layout.daysPerSegment());
    out.writeInt(layout.segments());
    out.writeByte(layout.degree());
    out.writeDouble(layout.quantum());
    for (int width : layout.widths()) {
      out.writeByte(width);
    }
  }
}
