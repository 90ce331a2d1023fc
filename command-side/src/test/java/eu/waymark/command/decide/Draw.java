package eu.waymark.command.decide;

import eu.waymark.command.Samples;
import eu.waymark.shared.Command;
import eu.waymark.shared.Waiver;
import eu.waymark.shared.activity.Precision;
import eu.waymark.shared.activity.TimeOfDay;
import eu.waymark.shared.community.CommunityCode;
import eu.waymark.shared.partner.PartnerId;
import eu.waymark.shared.partner.PartnerRole;
import eu.waymark.shared.project.ProjectId;
import java.time.LocalDate;
import java.util.List;
import java.util.Random;
import java.util.UUID;
import java.util.function.Supplier;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Draws from so few partners, communities, activities and days that commands often meet, and often break a rule. */
final class Draw {
    static final ProjectId PROJECT = Samples.VALUES;
    static final LocalDate START = LocalDate.of(2019, 2, 1);
    static final PartnerId LEAD = new PartnerId("eurocities");
    private static final PartnerId EXPERT = new PartnerId("expert");
    private static final List<PartnerId> CITIES =
            List.of(Samples.TURIN, Samples.BRISTOL, Samples.NUREMBERG, Samples.RIGA);
    private static final List<PartnerId> PARTNERS =
            Stream.concat(CITIES.stream(), Stream.of(EXPERT, LEAD)).toList();
    private static final List<UUID> ACTIVITIES =
            IntStream.range(0, 12).mapToObj(i -> new UUID(0, i)).toList();

    private final Random random;

    Draw(Random random) {
        this.random = random;
    }

    /** Any of these. */
    @SafeVarargs
    final <T> T pick(T... choices) {
        return choices[random.nextInt(choices.length)];
    }

    /** Given or left out. */
    <T> @Nullable T maybe(T given) {
        return one(2) ? given : null;
    }

    /** Given where a rule asks for it; now and then left out. */
    <T> @Nullable T mostly(T given) {
        return one(8) ? null : given;
    }

    /** One time in so many. */
    boolean one(int times) {
        return random.nextInt(times) == 0;
    }

    int upTo(int most) {
        return random.nextInt(most) + 1;
    }

    /** One time in so many, what would end too much if it came as often as the other. */
    Command rarely(int times, Supplier<Command> command, Supplier<Command> otherwise) {
        return one(times) ? command.get() : otherwise.get();
    }

    PartnerId partner() {
        return PARTNERS.get(random.nextInt(PARTNERS.size()));
    }

    /** Mostly a city. */
    PartnerId city() {
        return one(8) ? partner() : CITIES.get(random.nextInt(CITIES.size()));
    }

    /** Some or most of the partners, at least one; none twice. */
    List<PartnerId> partners() {
        int left = one(2) ? 2 : 5;
        List<PartnerId> some = PARTNERS.stream().filter(_ -> !one(left)).toList();
        return some.isEmpty() ? List.of(partner()) : some;
    }

    /** Mostly what the partner is in VALUES. */
    PartnerRole role(PartnerId partner) {
        if (one(8)) return pick(PartnerRole.values());
        if (partner.equals(LEAD)) return PartnerRole.LEAD;
        return partner.equals(EXPERT) ? PartnerRole.EXPERT : PartnerRole.CITY;
    }

    CommunityCode community() {
        return pick(Samples.A, Samples.D, Samples.D);
    }

    UUID activity() {
        return ACTIVITIES.get(random.nextInt(ACTIVITIES.size()));
    }

    String organisation() {
        return pick("Vol.To", "Caritas");
    }

    /** Some day from before the agreed period to after it; every other time in one busy fortnight. */
    LocalDate day() {
        if (random.nextBoolean()) return START.plusDays(100 + random.nextInt(14));
        return START.plusDays(random.nextInt(820) - 20);
    }

    /** From the first day to the last. */
    int length() {
        return one(4) ? 2 : 4;
    }

    @Nullable
    TimeOfDay time(String time) {
        return one(3) ? new TimeOfDay(time) : null;
    }

    @Nullable
    Precision precision() {
        return one(5) ? Precision.WITHIN : null;
    }

    @Nullable
    LocalDate decided() {
        return one(10) ? day() : null;
    }

    @Nullable
    String reason() {
        return random.nextBoolean() ? "Covid-19" : null;
    }

    @Nullable
    Waiver waiver(Waiver waiver) {
        return one(3) ? waiver : null;
    }
}
