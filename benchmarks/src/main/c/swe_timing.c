/* Times of the C library libswe for what EphemerisBenchmark does, in the same form of table.
 * Usage: swe_timing EPHEMERIS_PATH. Wall clock; one warm-up round, then the mean and the best of ten. */
#include <stdio.h>
#include <stdlib.h>
#include <time.h>
#include <swephexp.h>

#define INSTANTS 65536
#define FLAGS (SEFLG_SWIEPH | SEFLG_SPEED)
#define ROUNDS 10

static double scattered[INSTANTS];
static int next_instant;
static double sink;
static const int BODIES[7] = {SE_SUN, SE_MOON, SE_MERCURY, SE_VENUS, SE_MARS, SE_JUPITER, SE_SATURN};

static double in_order(void) {
  next_instant = (next_instant + 1) & (INSTANTS - 1);
  return 2451545.0 + next_instant * 0.1;
}

static double at_random(void) {
  next_instant = (next_instant + 1) & (INSTANTS - 1);
  return scattered[next_instant];
}

static void position(double tt, int body) {
  double place[6];
  char error[AS_MAXCH];
  int used = swe_calc(tt, body, FLAGS, place, error);
  if (used < 0 || !(used & SEFLG_SWIEPH)) {
    fprintf(stderr, "libswe did not use its ephemeris files: %s\n", error);
    exit(1);
  }
  sink += place[0];
}

static void position_at_scattered_instants(void) { double t = at_random(); position(t, BODIES[next_instant % 7]); }
static void position_in_order(void) { double t = in_order(); position(t, BODIES[next_instant % 7]); }

static void nine_places_at_one_instant(void) {
  double t = at_random();
  for (int i = 0; i < 7; i++) position(t, BODIES[i]);
  position(t, SE_MEAN_NODE);
  position(t, SE_TRUE_NODE);
}

static void ascendant(void) {
  double cusps[13], angles[10];
  swe_houses_ex(at_random(), 0, 17.385, 78.4867, 'W', cusps, angles);
  sink += angles[0];
}

static void rising(int body) {
  double place[3] = {78.4867, 17.385, 0}, event;
  char error[AS_MAXCH];
  if (swe_rise_trans(at_random(), body, NULL, SEFLG_SWIEPH, SE_CALC_RISE, place, 1013.25, 15, &event, error) < 0) exit(1);
  sink += event;
}

static void sunrise(void) { rising(SE_SUN); }
static void moonrise(void) { rising(SE_MOON); }

static double seconds(void) {
  struct timespec t;
  clock_gettime(CLOCK_MONOTONIC, &t);
  return t.tv_sec + t.tv_nsec * 1e-9;
}

static void measure(const char *name, void (*operation)(void), int times) {
  double best = 1e99, total = 0;
  for (int round = 0; round <= ROUNDS; round++) {
    double start = seconds();
    for (int i = 0; i < times; i++) operation();
    double each = (seconds() - start) / times * 1e9;
    if (round == 0) continue;
    total += each;
    if (each < best) best = each;
  }
  printf("%-34s %14.0f %14.0f %16.0f\n", name, total / ROUNDS, best, 1e9 / best);
  fflush(stdout);
}

int main(int argc, char **argv) {
  if (argc != 2) { fprintf(stderr, "usage: swe_timing EPHEMERIS_PATH\n"); return 2; }
  swe_set_ephe_path(argv[1]);
  srand48(20000101);
  for (int i = 0; i < INSTANTS; i++) scattered[i] = 2451545.0 + (drand48() * 2 - 1) * 36525;
  measure("positionAtScatteredInstants", position_at_scattered_instants, 20000);
  measure("positionInOrder", position_in_order, 50000);
  measure("ninePlacesAtOneInstant", nine_places_at_one_instant, 3000);
  measure("ascendantWithItsSky", ascendant, 20000);
  measure("sunrise", sunrise, 500);
  measure("moonrise", moonrise, 500);
  fprintf(stderr, "%s", sink == 0 ? "nothing was computed\n" : "");
  return 0;
}
