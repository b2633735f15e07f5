package org.chandrahoro.server.llm;

import java.net.URI;
import java.time.Duration;
import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.chandrahoro.server.llm.CallFailedException.Fault;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * One request: at each step the first candidate in order that is ready is asked; where none is, the
 * soonest is waited for if it will be ready in time.
 */
final class Search {
  private static final Logger LOG = LoggerFactory.getLogger(Search.class);
  private static final Duration SHORTEST_REST = Duration.ofSeconds(1);

  private final Wire wire;
  private final FailoverRouter.Parts parts;
  private final Route route;
  private final Prompt prompt;
  private final Meter meter;
  private final Reader reader;
  private final Lessons lessons;
  private final List<Standing> standings;
  private final Instant deadline;
  private final long inputAtMost;
  private int attempts;
  private @Nullable ModelId asked;
  private @Nullable Instant leftAloneUntil;

  Search(
      Wire wire,
      FailoverRouter.Parts parts,
      Route route,
      Prompt prompt,
      Meter meter,
      Reader reader,
      OwnKeyWatch watch) {
    this.wire = wire;
    this.parts = parts;
    this.route = route;
    this.prompt = prompt;
    this.meter = meter;
    this.reader = reader;
    this.lessons = new Lessons(parts, watch);
    this.standings = route.candidates().stream().map(Standing::new).toList();
    this.deadline = now().plus(prompt.within());
    this.inputAtMost = parts.counting().inputAtMost(prompt);
  }

  Completion run() {
    while (attempts < parts.settings().attempts() && !reader.isGone() && now().isBefore(deadline)) {
      Optional<Chosen> chosen = choose();
      if (chosen.isPresent()) {
        Optional<Completion> completion = ask(chosen.get());
        if (completion.isPresent()) {
          return completion.get();
        }
      } else if (!waitForSoonest()) {
        break;
      }
    }
    return unanswered();
  }

  private Optional<Chosen> choose() {
    Instant now = now();
    for (Standing standing : standings) {
      if (!standing.isReady(now)) {
        continue;
      }
      PlatformKey key = null;
      if (standing.owner() == KeyOwner.PLATFORM) {
        key = parts.keys().next(standing.model().provider(), now).orElse(null);
        if (key == null) {
          continue;
        }
      }
      Breaker breaker = parts.breakers().of(standing.candidate());
      Optional<Breaker.Permit> permit = breaker.enter(now);
      if (permit.isPresent()) {
        return Optional.of(new Chosen(standing, Optional.ofNullable(key), permit.get()));
      }
      Instant readyAt = breaker.readyAt(now);
      if (leftAloneUntil == null || readyAt.isBefore(leftAloneUntil)) {
        leftAloneUntil = readyAt;
      }
    }
    return Optional.empty();
  }

  /** Empty: the search goes on. */
  private Optional<Completion> ask(Chosen chosen) {
    Standing standing = chosen.standing();
    ModelId model = standing.model();
    int most =
        parts
            .models()
            .find(model)
            .map(known -> Math.min(known.outputTokens(), prompt.maxTokens()))
            .orElse(prompt.maxTokens());
    var attempt = new Meter.Attempt(attempts + 1, model, standing.owner(), inputAtMost, most);
    boolean judged = false;
    try {
      switch (meter.admit(attempt)) {
        case Meter.Admission.Denied(Meter.Denial why) -> {
          return Optional.of(new Completion.Denied(why));
        }
        case Meter.Admission.Admitted(Meter.Ticket ticket, int maxTokens) -> {
          attempts++;
          Instant sent = now();
          Instant firstTokenBy = firstTokenBy(standing, sent);
          Attempt.Result result = run(chosen, ticket, Math.min(maxTokens, most), firstTokenBy);
          judged = true;
          return judge(chosen, result, Duration.between(sent, firstTokenBy));
        }
      }
    } finally {
      if (!judged) {
        chosen.permit().withoutVerdict();
      }
    }
  }

  private Attempt.Result run(
      Chosen chosen, Meter.Ticket ticket, int maxTokens, Instant firstTokenBy) {
    Standing standing = chosen.standing();
    ModelId model = standing.model();
    var bill =
        new Bill(
            ticket,
            new Bill.Attempted(route.purpose(), model, standing.owner()),
            parts.prices(),
            parts.metrics(),
            parts.clock());
    if (asked != null && !asked.equals(model)) {
      parts.metrics().fallback(route.purpose(), asked, model);
    }
    asked = model;
    Secret key = chosen.key();
    Optional<URI> baseUrl = chosen.baseUrl();
    return new Attempt(standing, prompt, maxTokens, parts.counting(), bill, reader, parts.clock())
        .run(
            tokens ->
                wire.call(
                    model, key, baseUrl, prompt, maxTokens, deadline.plus(Attempt.LATE), tokens),
            firstTokenBy,
            deadline);
  }

  /** A silent provider leaves half of the time to another, where there is one. */
  private Instant firstTokenBy(Standing asking, Instant now) {
    boolean hasOther =
        attempts < parts.settings().attempts()
            && standings.stream()
                .anyMatch(
                    other ->
                        other != asking
                            && !other.isOver()
                            && (other.owner() == KeyOwner.USER
                                || parts.keys().any(other.model().provider())));
    return hasOther ? now.plus(Duration.between(now, deadline).dividedBy(2)) : deadline;
  }

  private Optional<Completion> judge(Chosen chosen, Attempt.Result result, Duration allotted) {
    Standing standing = chosen.standing();
    ModelId model = standing.model();
    switch (result) {
      case Attempt.Result.Answer(Completion completion) -> {
        chosen.permit().answered();
        chosen.platformKey().ifPresent(PlatformKey::worked);
        parts.metrics().attempt(route.purpose(), model, standing.owner(), "answered");
        return Optional.of(completion);
      }
      case Attempt.Result.Broken(RuntimeException why, Completion.Cut left) -> {
        chosen.permit().withoutVerdict();
        standing.giveUp();
        parts.metrics().attempt(route.purpose(), model, standing.owner(), "broken");
        // Without its message, which may quote what was sent.
        LOG.error("The wire of {} broke: {}", model.provider(), why.getClass().getName());
        return reader.hasHeard() ? Optional.of(left) : Optional.empty();
      }
      case Attempt.Result.Failure(Fault fault, Optional<Duration> after, Completion.Cut left) -> {
        parts.metrics().attempt(route.purpose(), model, standing.owner(), "failed");
        parts.metrics().failed(model, standing.owner(), fault);
        lessons.learn(chosen, fault, parts.settings().within(after), allotted);
        return reader.hasHeard() ? Optional.of(left) : Optional.empty();
      }
    }
  }

  /** False where nothing will be ready in time, or the reader has left meanwhile. */
  private boolean waitForSoonest() {
    Instant now = now();
    Optional<Instant> soonest =
        standings.stream()
            .filter(standing -> !standing.isOver())
            .flatMap(standing -> readyAt(standing).stream())
            .filter(readyAt -> readyAt.isAfter(now))
            .min(Comparator.naturalOrder());
    if (soonest.isEmpty() || !soonest.get().isBefore(deadline)) {
      return false;
    }
    try {
      parts.pauses().pause(Duration.between(now, soonest.get()));
      return true;
    } catch (InterruptedException interruption) {
      reader.interrupt();
      return false;
    }
  }

  private Optional<Instant> readyAt(Standing standing) {
    if (standing.owner() == KeyOwner.USER) {
      return Optional.of(standing.readyAt());
    }
    return parts
        .keys()
        .readyAt(standing.model().provider())
        .map(keys -> keys.isAfter(standing.readyAt()) ? keys : standing.readyAt());
  }

  private Completion unanswered() {
    boolean hasPlatform =
        standings.stream().anyMatch(standing -> standing.owner() == KeyOwner.PLATFORM);
    if (lessons.brokenOwn().isPresent() && !hasPlatform) {
      return new Completion.OwnKeyFailed(lessons.brokenOwn().get());
    }
    Instant now = now();
    Duration rest =
        Stream.concat(
                standings.stream()
                    .filter(standing -> !standing.isOver())
                    .flatMap(standing -> readyAt(standing).stream()),
                Optional.ofNullable(leftAloneUntil).stream())
            .filter(readyAt -> readyAt.isAfter(now))
            .min(Comparator.naturalOrder())
            .map(readyAt -> Duration.between(now, readyAt))
            .orElse(Breaker.LONGEST);
    return new Completion.Unavailable(rest.compareTo(SHORTEST_REST) < 0 ? SHORTEST_REST : rest);
  }

  private Instant now() {
    return parts.clock().instant();
  }
}
