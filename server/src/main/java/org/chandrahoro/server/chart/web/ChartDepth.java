package org.chandrahoro.server.chart.web;

import java.util.Optional;

/** What a saved person's page shows beyond the drawings. What the time does not allow is absent. */
public record ChartDepth(
    Optional<ShadbalaView> shadbala,
    Optional<AshtakavargaView> ashtakavarga,
    Optional<YogaView> yogas,
    Optional<JaiminiView> jaimini,
    Optional<SadeSatiView> sadeSati,
    Optional<FurtherView> further) {}
