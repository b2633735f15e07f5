package org.chandrahoro.server.drawing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.io.StringReader;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.IntStream;
import javax.xml.parsers.DocumentBuilderFactory;
import org.chandrahoro.jyotish.Graha;
import org.chandrahoro.jyotish.Rasi;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.xml.sax.InputSource;

/** The regional layouts as almanacs print them, on a sheet of 360 units a side. */
class ChartDrawingTest {

  /** Signs clockwise from Meena in the upper left corner, squares of 90. */
  @ParameterizedTest
  @CsvSource({
    "MEENA,45,45", "MESHA,135,45", "VRISHABHA,225,45", "MITHUNA,315,45", "KARKA,315,135",
    "SIMHA,315,225", "KANYA,315,315", "TULA,225,315", "VRISCHIKA,135,315", "DHANU,45,315",
    "MAKARA,45,225", "KUMBHA,45,135"
  })
  void southKeepsTheSignsInTheirSquares(Rasi sign, double x, double y) throws Exception {
    var at = onlyMark(drawn(ChartStyle.SOUTH, Rasi.SIMHA, Map.of(sign, marks(1))));
    assertThat(at.x()).isBetween(x - 45, x + 45);
    assertThat(at.y()).isBetween(y - 45, y + 45);
  }

  /** With Simha rising: houses counter-clockwise from the diamond at the top. */
  @ParameterizedTest
  @CsvSource({
    "SIMHA,180,90", "KANYA,90,30", "TULA,30,90", "VRISCHIKA,90,180", "DHANU,30,270",
    "MAKARA,90,330", "KUMBHA,180,270", "MEENA,270,330", "MESHA,330,270", "VRISHABHA,270,180",
    "MITHUNA,330,90", "KARKA,270,30"
  })
  void northCountsTheHousesFromTheTop(Rasi sign, double x, double y) throws Exception {
    var at = onlyMark(drawn(ChartStyle.NORTH, Rasi.SIMHA, Map.of(sign, marks(1))));
    assertThat(Math.hypot(at.x() - x, at.y() - y)).isLessThan(30);
  }

  /** Signs counter-clockwise from Mesha in the middle of the top; corners cut by diagonals. */
  @ParameterizedTest
  @CsvSource({
    "MESHA,180,60", "VRISHABHA,80,40", "MITHUNA,40,80", "KARKA,60,180", "SIMHA,40,280",
    "KANYA,80,320", "TULA,180,300", "VRISCHIKA,280,320", "DHANU,320,280", "MAKARA,300,180",
    "KUMBHA,320,80", "MEENA,280,40"
  })
  void eastKeepsTheSignsFromTheTop(Rasi sign, double x, double y) throws Exception {
    var at = onlyMark(drawn(ChartStyle.EAST, Rasi.SIMHA, Map.of(sign, marks(1))));
    assertThat(Math.hypot(at.x() - x, at.y() - y)).isLessThan(30);
  }

  @ParameterizedTest
  @EnumSource(ChartStyle.class)
  void everyGrahaIsDrawnInTheCellOfItsSignAndSaidInItsTitle(ChartStyle style) throws Exception {
    var where = new EnumMap<Rasi, List<ChartMark>>(Rasi.class);
    for (Graha graha : Graha.values()) {
      where.put(
          Rasi.values()[graha.ordinal()],
          List.of(new ChartMark(graha.name(), "", "", "the graha " + graha)));
    }
    var cells = drawn(style, Rasi.SIMHA, where).getElementsByTagName("g");
    int found = 0;
    for (int i = 0; i < cells.getLength(); i++) {
      var cell = (Element) cells.item(i);
      if (cell.hasAttribute("data-sign")) {
        int sign = Integer.parseInt(cell.getAttribute("data-sign"));
        String title = cell.getElementsByTagName("title").item(0).getTextContent();
        if (sign < 9) {
          assertThat(title).contains("the graha " + Graha.values()[sign]);
          assertThat(cell.getTextContent()).contains(Graha.values()[sign].name());
          found++;
        } else {
          assertThat(title).doesNotContain("graha");
        }
      }
    }
    assertThat(found).isEqualTo(9);
  }

  /** Nine grahas and the lagna in one sign happen: no two of them may cover each other. */
  @ParameterizedTest
  @EnumSource(ChartStyle.class)
  void tenMarksInOneCellDoNotTouch(ChartStyle style) throws Exception {
    for (Rasi sign : Rasi.values()) {
      var placed = places(drawn(style, Rasi.SIMHA, Map.of(sign, marks(10))));
      assertThat(placed).hasSize(10);
      for (Placed one : placed) {
        for (Placed other : placed) {
          if (one != other) {
            boolean apart =
                Math.abs(one.x() - other.x()) >= 26 * one.scale()
                    || Math.abs(one.y() - other.y()) >= 24 * one.scale();
            assertThat(apart).as("%s %s: %s and %s", style, sign, one, other).isTrue();
          }
        }
      }
    }
  }

  /** What passes stands outside the frame of 360, beside the cell of its own sign. */
  @ParameterizedTest
  @CsvSource({
    "SOUTH,MEENA,45,-15",
    "SOUTH,MESHA,135,-15",
    "SOUTH,KARKA,375,135",
    "SOUTH,KANYA,315,375",
    "SOUTH,DHANU,45,375",
    "SOUTH,KUMBHA,-15,135",
    "NORTH,SIMHA,180,-15",
    "NORTH,KANYA,67.5,-15",
    "NORTH,VRISCHIKA,-15,180",
    "NORTH,KUMBHA,180,375",
    "NORTH,VRISHABHA,375,180",
    "NORTH,MITHUNA,375,67.5",
    "NORTH,KARKA,292.5,-15",
    "EAST,MESHA,180,-15",
    "EAST,VRISHABHA,60,-15",
    "EAST,MITHUNA,-15,60",
    "EAST,KANYA,60,375",
    "EAST,DHANU,375,300",
    "EAST,MEENA,300,-15"
  })
  void transitsStandOutsideTheFrameBesideTheirSign(ChartStyle style, Rasi sign, double x, double y)
      throws Exception {
    var sheet =
        sheet(Optional.of(Rasi.SIMHA), Rasi.SIMHA, Map.of())
            .withTransits(Map.of(sign, List.of(new ChartMark("Sa", "", "", "Saturn passing"))));
    String svg = ChartDrawing.svg(sheet, style, "x");
    var at = onlyMark(parsed(svg));
    assertThat(at.x()).isCloseTo(x, within(0.01));
    assertThat(at.y()).isCloseTo(y, within(0.01));
    assertThat(svg).contains("<g data-sign=\"" + sign.ordinal() + "\"><title>: Saturn passing");
  }

  @ParameterizedTest
  @EnumSource(ChartStyle.class)
  void nineTransitsInOneSignFitBesideIt(ChartStyle style) throws Exception {
    for (Rasi sign : Rasi.values()) {
      var sheet =
          sheet(Optional.of(Rasi.SIMHA), Rasi.SIMHA, Map.of()).withTransits(Map.of(sign, marks(9)));
      assertThat(places(parsed(ChartDrawing.svg(sheet, style, "x")))).hasSize(9);
    }
  }

  @ParameterizedTest
  @EnumSource(ChartStyle.class)
  void aChartOfHousesNamesItsCellsByTheHouses(ChartStyle style) throws Exception {
    var sheet =
        new ChartSheet(
            "chalit",
            "all",
            List.of(),
            Optional.of(Rasi.SIMHA),
            Rasi.SIMHA,
            Map.of(Rasi.KANYA, List.of(new ChartMark("Su", "", "", "Sun"))),
            Map.of(Rasi.KANYA, "Kanya"),
            Map.of(Rasi.KANYA, "2nd"),
            Map.of());
    assertThat(ChartDrawing.svg(sheet, style, "x"))
        .contains("<title>2nd: Sun</title>")
        .contains(">2nd</text>")
        .doesNotContain("Kanya");
  }

  @Test
  void theLagnaHasACornerOnlyWhereOneIsKnown() throws Exception {
    assertThat(lagnas(sheet(Optional.of(Rasi.SIMHA), Rasi.SIMHA, Map.of()))).isEqualTo(1);
    assertThat(lagnas(sheet(Optional.empty(), Rasi.SIMHA, Map.of()))).isZero();
  }

  @Test
  void theDrawingIsNamedAndItsTextsAreSafe() throws Exception {
    var sheet =
        new ChartSheet(
            "<D1> & more",
            "What \"stands\" where",
            List.of("D1"),
            Optional.empty(),
            Rasi.MESHA,
            Map.of(Rasi.MESHA, List.of(new ChartMark("S<", "1°", "R", "Sun & co"))),
            Map.of());
    String svg = ChartDrawing.svg(sheet, ChartStyle.SOUTH, "a\"b");
    var root = parsed(svg).getDocumentElement();
    assertThat(root.getAttribute("role")).isEqualTo("img");
    assertThat(root.getAttribute("aria-labelledby")).isEqualTo("a\"b-t a\"b-d");
    assertThat(root.getElementsByTagName("title").item(0).getTextContent())
        .isEqualTo("<D1> & more");
    assertThat(svg).doesNotContain("style=");
  }

  private record Placed(double x, double y, double scale) {}

  private static Placed onlyMark(Document svg) {
    var places = places(svg);
    assertThat(places).hasSize(1);
    return places.getFirst();
  }

  private static List<Placed> places(Document svg) {
    var groups = svg.getElementsByTagName("g");
    return IntStream.range(0, groups.getLength())
        .mapToObj(i -> ((Element) groups.item(i)).getAttribute("transform"))
        .filter(transform -> !transform.isEmpty())
        .map(transform -> transform.replaceAll("[a-z()]+", " ").strip().split("\\s+"))
        .map(
            n ->
                new Placed(
                    Double.parseDouble(n[0]), Double.parseDouble(n[1]), Double.parseDouble(n[2])))
        .toList();
  }

  private static int lagnas(ChartSheet sheet) throws Exception {
    var polygons =
        parsed(ChartDrawing.svg(sheet, ChartStyle.EAST, "x")).getElementsByTagName("polygon");
    return (int)
        IntStream.range(0, polygons.getLength())
            .filter(i -> ((Element) polygons.item(i)).getAttribute("class").equals("lagna"))
            .count();
  }

  private static Document drawn(ChartStyle style, Rasi first, Map<Rasi, List<ChartMark>> marks)
      throws Exception {
    return parsed(ChartDrawing.svg(sheet(Optional.of(first), first, marks), style, "x"));
  }

  private static ChartSheet sheet(
      Optional<Rasi> lagna, Rasi first, Map<Rasi, List<ChartMark>> marks) {
    return new ChartSheet("D1", "all", List.of("D1"), lagna, first, marks, Map.of());
  }

  private static List<ChartMark> marks(int count) {
    return IntStream.range(0, count).mapToObj(i -> new ChartMark("M" + i, "1°", "", "m")).toList();
  }

  private static Document parsed(String svg) throws Exception {
    return DocumentBuilderFactory.newInstance()
        .newDocumentBuilder()
        .parse(new InputSource(new StringReader(svg)));
  }
}
