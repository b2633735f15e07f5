package org.chandrahoro.server.account;

import java.time.ZoneId;
import org.chandrahoro.knowledge.Language;
import org.chandrahoro.knowledge.Tone;
import org.chandrahoro.server.account.Person.PresentPlace;
import org.jspecify.annotations.Nullable;

/** What a person changes about themselves; null leaves a thing as it is. */
public record Preferences(
    @Nullable String name,
    @Nullable Language language,
    @Nullable Tone tone,
    @Nullable Theme theme,
    @Nullable ZoneId zone,
    @Nullable PresentPlace place) {}
