package org.chandrahoro.server.reading;

import java.time.Clock;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentMap;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import org.chandrahoro.knowledge.Language;
import org.chandrahoro.knowledge.Tone;
import org.chandrahoro.knowledge.corpus.Corpus;
import org.chandrahoro.knowledge.fact.DayFacts;
import org.chandrahoro.server.account.AccountId;
import org.chandrahoro.server.entitlement.Endpoint;
import org.chandrahoro.server.entitlement.Entitlements;
import org.chandrahoro.server.entitlement.OpenCall;
import org.chandrahoro.server.entitlement.PlanName;
import org.chandrahoro.server.llm.ModelId;
import org.chandrahoro.server.llm.Tokens;
import org.chandrahoro.server.writer.Depth;
import org.chandrahoro.server.writer.PromptDraft;
import org.chandrahoro.server.writer.Writers;
import org.chandrahoro.server.writer.Written;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Component;

/**
 * Lets a model write where one may, from facts alone, and publishes what passes the check; else the
 * composer writes. People with the same facts share one text, also while it is being written.
 */
@Component
class DailyAuthor implements Author {
  private static final Logger log = LoggerFactory.getLogger(DailyAuthor.class);
  private static final Set<PlanName> SHARING = Set.of(PlanName.FREE, new PlanName("basic"));

  private final Corpus corpus = Corpus.standard();
  private final ReadingComposer composer = new ReadingComposer(corpus);
  private final DailyPrompt prompt = new DailyPrompt();
  private final Writers writers;
  private final Entitlements entitlements;
  private final SharedTexts texts;
  private final Clock clock;

  /** What is being written on this node, by what it is written from. */
  private final ConcurrentMap<String, CompletableFuture<Optional<SharedTexts.Text>>> inTheMaking =
      new ConcurrentHashMap<>();

  DailyAuthor(Writers writers, Entitlements entitlements, SharedTexts texts, Clock clock) {
    this.writers = writers;
    this.entitlements = entitlements;
    this.texts = texts;
    this.clock = clock;
  }

  /**
   * One text in the making.
   *
   * @param keys under which the text may be kept for others, by the models that may write it
   */
  private record Task(
      AccountId account,
      Told told,
      PromptDraft draft,
      List<ModelId> models,
      GroundedReading reading,
      ReadingText composed) {
    String key(ModelId model) {
      return TextKey.of(told.day().date(), draft, model.toString());
    }

    List<String> keys() {
      return models.stream().map(this::key).toList();
    }

    /** Nobody shares what was written as one person wants it. */
    String running() {
      return models.isEmpty()
          ? TextKey.of(told.day().date(), draft, account.value())
          : keys().getFirst();
    }

    Authored published(Optional<SharedTexts.Text> text, long tokens) {
      return text.flatMap(
              found ->
                  reading
                      .of(found.draft())
                      .map(
                          (ReadingText words) ->
                              new Authored.Text(words, found.model().name(), tokens)))
          .orElseGet(() -> new Authored.Text(composed, ReadingMaker.COMPOSER, tokens));
    }
  }

  @Override
  public Authored write(
      AccountId account, DayFacts day, Language language, Tone tone, OpenCall call) {
    Depth depth = SHARING.contains(call.entitlement().plan()) ? Depth.SIGNATURE : Depth.PERSONAL;
    var told = Told.of(day, depth, corpus);
    ReadingText composed = composer.write(day, language, tone);
    var task =
        new Task(
            account,
            told,
            prompt.of(told, depth, language, tone),
            writers.sharedModels(
                account, Endpoint.READING_DAILY, depth, call.entitlement().limits()),
            new GroundedReading(told, new SentenceCheck(told, language), composed),
            composed);
    var mine = new CompletableFuture<Optional<SharedTexts.Text>>();
    var others = inTheMaking.putIfAbsent(task.running(), mine);
    if (others != null) {
      return task.published(awaited(others), 0);
    }
    Optional<SharedTexts.Text> text = Optional.empty();
    try {
      text = texts.find(task.keys());
      if (text.isPresent()) {
        return task.published(text, 0);
      }
      Written written =
          writers.write(
              account,
              Endpoint.READING_DAILY,
              task.draft(),
              Tokens.UNHEARD,
              new Unended(call, () -> entitlements.usage(account)));
      return switch (written) {
        case Written.Answered answer -> {
          text = kept(task, answer);
          yield task.published(text, answer.tokens());
        }
        case Written.Declined(var _, long tokens, var _) -> task.published(text, tokens);
        case Written.Truncated(var _, var _, long tokens, var _) -> task.published(text, tokens);
        case Written.Cut(var _, var _, long tokens, var _) -> task.published(text, tokens);
        case Written.NobodyWrites _ -> task.published(text, call.tokensUsed());
        case Written.Refused(var why) -> new Authored.NotNow(why);
      };
    } finally {
      inTheMaking.remove(task.running(), mine);
      mine.complete(text);
    }
  }

  private Optional<SharedTexts.Text> kept(Task task, Written.Answered answer) {
    Optional<SharedTexts.Text> text =
        Draft.ofAnswer(answer.text())
            .flatMap(task.reading()::kept)
            .map(draft -> new SharedTexts.Text(draft, answer.model()));
    if (text.isEmpty()) {
      log.info("Nothing of what {} wrote for a reading could be published", answer.model());
    } else if (task.models().contains(answer.model())) {
      texts.keep(task.key(answer.model()), task.told().day().date(), text.get(), clock.instant());
    }
    return text;
  }

  /** What somebody else has written meanwhile; empty where that is nothing, or takes too long. */
  private static Optional<SharedTexts.Text> awaited(
      CompletableFuture<Optional<SharedTexts.Text>> others) {
    try {
      return others.get(DailyPrompt.WITHIN.toMillis(), TimeUnit.MILLISECONDS);
    } catch (TimeoutException | ExecutionException nothing) {
      return Optional.empty();
    } catch (InterruptedException stopped) {
      Thread.currentThread().interrupt();
      return Optional.empty();
    }
  }
}
