package org.chandrahoro.jyotish.dignity;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.util.Arrays;
import java.util.EnumSet;
import org.chandrahoro.jyotish.Graha;
import org.chandrahoro.jyotish.Rasi;
import org.chandrahoro.jyotish.chart.AChart;
import org.junit.jupiter.api.Test;

class FriendshipTest {
  /**
   * BPHS 3.55, worked out from the verse: the lords of the signs 2, 4, 5, 8, 9, 12 from the
   * moolatrikona and of the exaltation are friends. One who owns two signs and is named by only one
   * of them is neutral.
   */
  @Test
  void theTableIsWhatTheVerseMakesOfTheMoolatrikonas() {
    for (Graha graha : seven()) {
      var named = EnumSet.noneOf(Rasi.class);
      for (int count : new int[] {2, 4, 5, 8, 9, 12}) {
        named.add(Dignity.moolatrikonaOf(graha).plus(count - 1));
      }
      named.add(Dignity.exaltationOf(graha));
      for (Graha other : seven()) {
        if (other == graha) {
          continue;
        }
        long owned = Arrays.stream(Rasi.values()).filter(rasi -> rasi.lord() == other).count();
        long friendly = named.stream().filter(rasi -> rasi.lord() == other).count();
        var expected =
            friendly == 0
                ? Friendship.ENEMY
                : friendly == owned ? Friendship.FRIEND : Friendship.NEUTRAL;
        assertThat(Friendship.natural(graha, other))
            .as("%s to %s", graha, other)
            .isEqualTo(expected);
      }
    }
  }

  @Test
  void grahasNearEachOtherAreFriendsForTheTimeBeing() {
    for (Rasi other : Rasi.values()) {
      int count = Rasi.TULA.countTo(other);
      boolean friend = count == 2 || count == 3 || count == 4 || count >= 10;
      assertThat(Friendship.isTemporalFriend(Rasi.TULA, other)).isEqualTo(friend);
      assertThat(Friendship.isTemporalFriend(other, Rasi.TULA)).isEqualTo(friend);
    }
  }

  @Test
  void bothFriendshipsTogetherGiveFiveDegrees() {
    assertThat(compound(Graha.SUN, Graha.MOON, Rasi.VRISHABHA)).isEqualTo(Friendship.GREAT_FRIEND);
    assertThat(compound(Graha.SUN, Graha.MOON, Rasi.TULA)).isEqualTo(Friendship.NEUTRAL);
    assertThat(compound(Graha.SUN, Graha.MERCURY, Rasi.MEENA)).isEqualTo(Friendship.FRIEND);
    assertThat(compound(Graha.SUN, Graha.MERCURY, Rasi.MESHA)).isEqualTo(Friendship.ENEMY);
    assertThat(compound(Graha.SUN, Graha.VENUS, Rasi.MESHA)).isEqualTo(Friendship.GREAT_ENEMY);
    assertThat(compound(Graha.SUN, Graha.VENUS, Rasi.KUMBHA)).isEqualTo(Friendship.NEUTRAL);
  }

  /** Mars in Simha, the Sun in the second sign from him: a friend by nature and for the time. */
  @Test
  void aGrahaRegardsTheLordOfItsSign() {
    var chart = AChart.aChart().at(Graha.MARS, 125).at(Graha.SUN, 155).cast();
    assertThat(Friendship.findToDispositor(chart, Graha.MARS)).contains(Friendship.GREAT_FRIEND);
    var atHome = AChart.aChart().at(Graha.SUN, 125).cast();
    assertThat(Friendship.findToDispositor(atHome, Graha.SUN)).isEmpty();
  }

  @Test
  void theNodesTakeNoPart() {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> Friendship.natural(Graha.RAHU, Graha.SUN));
    assertThatIllegalArgumentException().isThrownBy(() -> Friendship.natural(Graha.SUN, Graha.SUN));
  }

  private static Friendship compound(Graha graha, Graha regarded, Rasi otherSign) {
    return Friendship.compound(graha, Rasi.MESHA, regarded, otherSign);
  }

  private static EnumSet<Graha> seven() {
    return EnumSet.range(Graha.SUN, Graha.SATURN);
  }
}
