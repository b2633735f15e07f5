package org.chandrahoro.server.profile;

import java.time.ZoneId;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.chandrahoro.server.account.AccountId;
import org.chandrahoro.server.account.PersonalData;
import org.springframework.stereotype.Component;

/** The people of an account in its export and erasure. */
@Component
class ProfileData implements PersonalData {
  private final ProfileStore store;

  ProfileData(ProfileStore store) {
    this.store = store;
  }

  @Override
  public String section() {
    return "profiles";
  }

  @Override
  public List<Map<String, Object>> of(AccountId account) {
    return store.list(account, null, Profiles.MOST).stream().map(ProfileData::exported).toList();
  }

  @Override
  public void erase(AccountId account) {
    store.removeAll(account);
  }

  private static Map<String, Object> exported(Profile profile) {
    BirthDetails birth = profile.birth();
    var row = new LinkedHashMap<String, Object>();
    row.put("id", profile.id().value());
    row.put("name", profile.name());
    row.put("date", birth.date().toString());
    row.put("time", birth.wallTime().map(Object::toString).orElse("unknown"));
    if (birth.time() instanceof WrittenTime.Within(var _, int minutes)) {
      row.put("within_minutes", minutes);
    }
    row.put("place", birth.place().name());
    row.put("lat", birth.place().position().latitudeDegrees());
    row.put("lon", birth.place().position().longitudeDegrees());
    birth.place().zone().map(ZoneId::getId).ifPresent(zone -> row.put("zone", zone));
    row.put("offset", BirthOutcome.written(birth.offset()));
    row.put("created_at", profile.createdAt().toString());
    row.put("updated_at", profile.updatedAt().toString());
    return row;
  }
}
