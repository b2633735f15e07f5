package org.chandrahoro.server.chat;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.chandrahoro.ephemeris.horizon.GeoPosition;
import org.chandrahoro.knowledge.fact.DayFacts;
import org.chandrahoro.server.account.AccountId;
import org.chandrahoro.server.account.Accounts;
import org.chandrahoro.server.account.Person;
import org.chandrahoro.server.entitlement.Endpoint;
import org.chandrahoro.server.llm.Prompt;
import org.chandrahoro.server.llm.Tokens;
import org.chandrahoro.server.profile.Profile;
import org.chandrahoro.server.profile.ProfileId;
import org.chandrahoro.server.profile.Profiles;
import org.chandrahoro.server.reading.ReadingMaker;
import org.chandrahoro.server.writer.Depth;
import org.chandrahoro.server.writer.PromptDraft;
import org.chandrahoro.server.writer.Writers;
import org.chandrahoro.server.writer.Written;
import org.springframework.context.MessageSource;
import org.springframework.stereotype.Service;
import org.springframework.transaction.support.TransactionTemplate;
import org.springframework.util.IdGenerator;

/** Questions about a chart and their answers. Each answer counts one request; nothing else does. */
@Service
public class Chats {
  /** Ten messages of context: five questions and their answers. */
  private static final int EXCHANGES_OF_CONTEXT = 5;

  private static final int MOST_TOKENS = 1_200;
  private static final Duration WITHIN = Duration.ofSeconds(60);

  private static final String TASK =
      """
      Answer the question of the person about their chart, in at most four short paragraphs of plain text without markup. \
      What happened earlier in the conversation is context. (name) and (address) stand for what was taken out of a question.
      """;

  private final ConversationStore store;
  private final Accounts accounts;
  private final Profiles profiles;
  private final ReadingMaker maker;
  private final Writers writers;
  private final MessageSource texts;
  private final IdGenerator ids;
  private final Clock clock;
  private final TransactionTemplate transactions;

  Chats(
      ConversationStore store,
      Accounts accounts,
      Profiles profiles,
      ReadingMaker maker,
      Writers writers,
      MessageSource texts,
      IdGenerator ids,
      Clock clock,
      TransactionTemplate transactions) {
    this.store = store;
    this.accounts = accounts;
    this.profiles = profiles;
    this.maker = maker;
    this.writers = writers;
    this.texts = texts;
    this.ids = ids;
    this.clock = clock;
    this.transactions = transactions;
  }

  /**
   * Asks, and answers when the answer is there.
   *
   * @param conversation empty: a new one
   * @param tokens hears the answer while it is written
   */
  public ChatOutcome ask(
      AccountId account,
      ProfileId profileId,
      Optional<ConversationId> conversation,
      Question question,
      Tokens tokens) {
    Optional<Profile> profile = profiles.find(account, profileId);
    if (profile.isEmpty()) {
      return new ChatOutcome.NoSuchProfile();
    }
    if (conversation.isPresent() && !isAbout(account, conversation.get(), profileId)) {
      return new ChatOutcome.NoSuchConversation();
    }
    Person person = accounts.person(account);
    Optional<DayFacts> day = facts(person, profile.get());
    if (day.isEmpty()) {
      return new ChatOutcome.BirthTimeNeeded();
    }
    var asked = new Asked(person, profile.get(), conversation, question, clock.instant());
    var facts = ChartFacts.of(day.get(), person.language());
    return outcome(
        asked, facts, writers.write(account, Endpoint.CHAT, draft(asked, facts), tokens));
  }

  private record Asked(
      Person person,
      Profile profile,
      Optional<ConversationId> conversation,
      Question question,
      Instant at) {}

  private boolean isAbout(AccountId account, ConversationId conversation, ProfileId profile) {
    return store
        .find(account, conversation)
        .filter(found -> found.profile().equals(profile))
        .isPresent();
  }

  private Optional<DayFacts> facts(Person person, Profile profile) {
    return maker.facts(
        profile.birth().toBirth(),
        LocalDate.ofInstant(clock.instant(), person.zone()),
        person
            .presentPlace()
            .map(here -> new GeoPosition(here.latitude(), here.longitude()))
            .orElse(profile.birth().place().position()),
        person.zone());
  }

  private PromptDraft draft(Asked asked, ChartFacts facts) {
    List<String> names = names(asked.person());
    var turns = new ArrayList<Prompt.Turn>();
    asked.conversation().map(id -> store.last(id, EXCHANGES_OF_CONTEXT)).orElse(List.of()).stream()
        .flatMap(
            before ->
                Stream.of(
                    turn(new Question(before.question()), names),
                    new Prompt.Turn.Answered(before.answer(), List.of())))
        .forEach(turns::add);
    turns.add(turn(asked.question(), names));
    return new PromptDraft(
        Depth.PERSONAL,
        TASK,
        facts.lines(),
        turns,
        List.of(),
        Optional.empty(),
        asked.person().language(),
        asked.person().tone(),
        MOST_TOKENS,
        WITHIN,
        false);
  }

  private static Prompt.Turn turn(Question question, List<String> names) {
    return new Prompt.Turn.Asked(question.without(names).words());
  }

  /** What the person and the people of their account are called. */
  private List<String> names(Person person) {
    return Stream.concat(
            Stream.of(person.name()), profiles.all(person.id()).stream().map(Profile::name))
        .flatMap(name -> Stream.concat(Stream.of(name), Stream.of(name.split("\\s+"))))
        .distinct()
        .toList();
  }

  private ChatOutcome outcome(Asked asked, ChartFacts facts, Written written) {
    return switch (written) {
      case Written.Answered(var text, var _, var model, long tokens, var usage) ->
          new ChatOutcome.Answered(
              keep(asked, facts, text, Exchange.Ending.ANSWERED, model.toString(), tokens),
              text,
              facts.ids(),
              tokens,
              usage);
      case Written.Declined(var model, long tokens, var usage) -> {
        String text = texts.getMessage("chat.declined", null, asked.person().language().locale());
        yield new ChatOutcome.Answered(
            keep(asked, facts, text, Exchange.Ending.DECLINED, model.toString(), tokens),
            text,
            facts.ids(),
            tokens,
            usage);
      }
      case Written.Truncated(var part, var model, long tokens, var usage) ->
          new ChatOutcome.BrokenOff(
              keep(asked, facts, part, Exchange.Ending.BROKEN_OFF, model.toString(), tokens),
              tokens,
              usage);
      case Written.Cut(var part, var model, long tokens, var usage) ->
          new ChatOutcome.BrokenOff(
              keep(asked, facts, part, Exchange.Ending.BROKEN_OFF, model.toString(), tokens),
              tokens,
              usage);
      case Written.Refused(var why) -> new ChatOutcome.NotNow(why);
      case Written.NobodyWrites(var _, Duration retryAfter, var _) ->
          new ChatOutcome.Unavailable(retryAfter);
    };
  }

  /** Keeps question and answer; a conversation removed meanwhile stays removed. */
  private ConversationId keep(
      Asked asked,
      ChartFacts facts,
      String answer,
      Exchange.Ending ending,
      String model,
      long tokens) {
    Instant now = clock.instant();
    AccountId account = asked.person().id();
    var id = asked.conversation().orElseGet(() -> new ConversationId(ids.generateId().toString()));
    transactions.executeWithoutResult(
        _ -> {
          if (asked.conversation().isEmpty()) {
            if (profiles.find(account, asked.profile().id()).isEmpty()) {
              return;
            }
            store.open(account, id, asked.profile().id(), now);
          } else if (!store.touch(id, now)) {
            return;
          }
          store.add(
              account,
              id,
              new Exchange(
                  ids.generateId().toString(),
                  asked.question().words(),
                  answer,
                  ending,
                  facts.ids(),
                  model,
                  tokens,
                  asked.at(),
                  now));
        });
    return id;
  }
}
