package org.chandrahoro.jyotish.muhurta;

import java.util.List;
import org.chandrahoro.jyotish.panchanga.DayWindows;
import org.chandrahoro.jyotish.panchanga.Window;

/** The hours of a day that are used or avoided. */
public enum HourKind {
  RAHU_KALAM,
  YAMAGANDAM,
  GULIKA_KALAM,
  DURMUHURTAM,
  VARJYAM,
  ABHIJIT,
  AMRITA_KALAM;

  List<Window> of(DayWindows windows) {
    return switch (this) {
      case RAHU_KALAM -> List.of(windows.rahuKalam());
      case YAMAGANDAM -> List.of(windows.yamagandam());
      case GULIKA_KALAM -> List.of(windows.gulikaKalam());
      case DURMUHURTAM -> windows.durmuhurtam();
      case VARJYAM -> windows.varjyam();
      case ABHIJIT -> List.of(windows.abhijit());
      case AMRITA_KALAM -> windows.amritaKalam();
    };
  }
}
