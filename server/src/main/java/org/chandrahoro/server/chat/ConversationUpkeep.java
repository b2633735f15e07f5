package org.chandrahoro.server.chat;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.chandrahoro.server.account.AccountId;
import org.chandrahoro.server.account.PersonalData;
import org.chandrahoro.server.profile.ProfileRemoved;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/** Conversations leave with the profile they are about, and with the person. */
@Component
class ConversationUpkeep implements PersonalData {
  private final ConversationStore store;

  ConversationUpkeep(ConversationStore store) {
    this.store = store;
  }

  @EventListener
  void on(ProfileRemoved removed) {
    store.removeOf(removed.account(), removed.profile());
  }

  @Override
  public String section() {
    return "conversations";
  }

  @Override
  public List<Map<String, Object>> of(AccountId account) {
    return store.all(account).stream().map(this::exported).toList();
  }

  @Override
  public void erase(AccountId account) {
    store.removeAll(account);
  }

  private Map<String, Object> exported(ConversationStore.Conversation conversation) {
    var shown = new LinkedHashMap<String, Object>();
    shown.put("id", conversation.id().value());
    shown.put("profile_id", conversation.profile().value());
    shown.put("created_at", conversation.createdAt().toString());
    shown.put(
        "exchanges",
        store.all(conversation.id()).stream().map(ConversationUpkeep::exported).toList());
    return shown;
  }

  private static Map<String, Object> exported(Exchange exchange) {
    var shown = new LinkedHashMap<String, Object>();
    shown.put("question", exchange.question());
    shown.put("answer", exchange.answer());
    shown.put("ending", exchange.ending().word());
    shown.put("sources", exchange.sources());
    shown.put("model", exchange.model());
    shown.put("tokens", exchange.tokens());
    shown.put("asked_at", exchange.askedAt().toString());
    return shown;
  }
}
