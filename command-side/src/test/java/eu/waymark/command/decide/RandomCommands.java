package eu.waymark.command.decide;

import eu.waymark.command.Samples;
import eu.waymark.shared.Command;
import eu.waymark.shared.CountryCode;
import eu.waymark.shared.Waiver;
import eu.waymark.shared.activity.CancelActivity;
import eu.waymark.shared.activity.CompleteActivity;
import eu.waymark.shared.activity.MoveBack;
import eu.waymark.shared.activity.MoveOnline;
import eu.waymark.shared.activity.Precision;
import eu.waymark.shared.activity.RecordAttendance;
import eu.waymark.shared.activity.RecordOutcome;
import eu.waymark.shared.activity.RescheduleActivity;
import eu.waymark.shared.agreement.AmendGrantAgreement;
import eu.waymark.shared.agreement.SignGrantAgreement;
import eu.waymark.shared.community.AppointExpert;
import eu.waymark.shared.community.AssignCity;
import eu.waymark.shared.community.CommunityCode;
import eu.waymark.shared.community.FormCommunity;
import eu.waymark.shared.community.ReleaseCity;
import eu.waymark.shared.exchange.ScheduleExchange;
import eu.waymark.shared.exchange.ScheduleReturnLeg;
import eu.waymark.shared.partner.AddLocalStakeholder;
import eu.waymark.shared.partner.AdmitPartner;
import eu.waymark.shared.partner.InvitePartner;
import eu.waymark.shared.partner.PartnerId;
import eu.waymark.shared.partner.PartnerRole;
import eu.waymark.shared.partner.WithdrawPartner;
import eu.waymark.shared.project.CloseProject;
import eu.waymark.shared.project.ProjectId;
import eu.waymark.shared.project.RegisterProject;
import java.time.LocalDate;
import java.util.List;
import java.util.Random;
import java.util.UUID;
import java.util.function.Supplier;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/** Commands drawn from so few partners, communities, activities and days that they often meet, and often break a rule. */
public final class RandomCommands {
    private static final ProjectId PROJECT = Samples.VALUES;
    private static final LocalDate START = LocalDate.of(2019, 2, 1);
    private static final List<UUID> ACTIVITIES =
            IntStream.range(0, 6).mapToObj(i -> new UUID(0, i)).toList();

    private final Random random;
    private final List<Supplier<Command>> kinds = List.of(
            this::register,
            () -> new SignGrantAgreement(PROJECT, "AMIF-DEMO", day(), START, 24, null, null, decided(), null),
            () -> new AmendGrantAgreement(PROJECT, day(), "an extension", null, decided(), null),
            this::invite,
            this::admit,
            this::admit,
            this::admit,
            () -> rarely(() -> new WithdrawPartner(PROJECT, partner(), "no staff", decided(), null)),
            () -> new AddLocalStakeholder(PROJECT, partner(), pick("Vol.To", "Caritas"), null, decided(), null),
            () -> new FormCommunity(PROJECT, community(), "a theme", decided(), null),
            () -> new AssignCity(PROJECT, community(), partner(), decided(), null),
            () -> new AssignCity(PROJECT, community(), partner(), decided(), null),
            () -> rarely(() -> new ReleaseCity(PROJECT, community(), partner(), null, decided(), null)),
            () -> new AppointExpert(PROJECT, community(), partner(), decided(), null),
            this::schedule,
            this::schedule,
            this::scheduleReturn,
            this::scheduleReturn,
            this::reschedule,
            this::reschedule,
            () -> new MoveOnline(PROJECT, activity(), reason(), decided(), null),
            () -> new MoveBack(PROJECT, activity(), reason(), decided(), null),
            () -> rarely(() -> new CancelActivity(PROJECT, activity(), "Covid-19", day(), null)),
            this::attend,
            () -> new RecordOutcome(PROJECT, activity(), "a plan", reason(), decided(), null),
            () -> new CompleteActivity(PROJECT, activity(), decided(), null, null));

    public RandomCommands(long seed) {
        random = new Random(seed);
    }

    public Command next() {
        if (random.nextInt(400) == 0) return new CloseProject(PROJECT, "the end", decided(), null);
        return kinds.get(random.nextInt(kinds.size())).get();
    }

    private Command register() {
        PartnerId lead = new PartnerId("eurocities");
        return new RegisterProject(
                PROJECT, "VALUES", "Volunteering", "AMIF", lead, null, null, null, 2, decided(), null);
    }

    private Command invite() {
        return new InvitePartner(PROJECT, partner(), "A city", new CountryCode("IT"), role(), null, decided(), null);
    }

    private Command admit() {
        return new AdmitPartner(PROJECT, partner(), "A city", new CountryCode("IT"), role(), null, decided(), null);
    }

    private Command schedule() {
        LocalDate from = day();
        return new ScheduleExchange(
                PROJECT,
                activity(),
                community(),
                partner(),
                partner(),
                from,
                from.plusDays(length()),
                precision(),
                null,
                decided(),
                null,
                waiver());
    }

    private Command scheduleReturn() {
        LocalDate from = day();
        return new ScheduleReturnLeg(
                PROJECT,
                activity(),
                activity(),
                from,
                from.plusDays(length()),
                precision(),
                null,
                decided(),
                null,
                waiver());
    }

    private Command reschedule() {
        LocalDate from = day();
        return new RescheduleActivity(
                PROJECT,
                activity(),
                from,
                from.plusDays(length()),
                null,
                null,
                precision(),
                null,
                decided(),
                null,
                waiver());
    }

    private Command attend() {
        return new RecordAttendance(
                PROJECT,
                activity(),
                IntStream.rangeClosed(1, 2)
                        .mapToObj(_ -> partner())
                        .distinct()
                        .map(Samples::one)
                        .toList(),
                reason(),
                decided(),
                null);
    }

    private Command rarely(Supplier<Command> command) {
        return random.nextInt(4) == 0 ? command.get() : next();
    }

    private PartnerId partner() {
        return new PartnerId(pick("turin", "bristol", "nuremberg", "riga", "expert"));
    }

    private PartnerRole role() {
        return random.nextInt(5) == 0 ? PartnerRole.EXPERT : PartnerRole.CITY;
    }

    private CommunityCode community() {
        return new CommunityCode(pick("A", "D"));
    }

    private UUID activity() {
        return ACTIVITIES.get(random.nextInt(ACTIVITIES.size()));
    }

    /** Some day from before the agreed period to after it; every other time in one busy fortnight. */
    private LocalDate day() {
        if (random.nextBoolean()) return START.plusDays(100 + random.nextInt(14));
        return START.plusDays(random.nextInt(820) - 20);
    }

    private int length() {
        return random.nextInt(4) == 0 ? 2 : 4;
    }

    private @Nullable Precision precision() {
        return random.nextInt(5) == 0 ? Precision.WITHIN : null;
    }

    private @Nullable LocalDate decided() {
        return random.nextInt(10) == 0 ? day() : null;
    }

    private @Nullable String reason() {
        return random.nextBoolean() ? "Covid-19" : null;
    }

    private @Nullable Waiver waiver() {
        return random.nextInt(3) == 0 ? Samples.FIVE_DAYS_WAIVED : null;
    }

    private String pick(String... choices) {
        return choices[random.nextInt(choices.length)];
    }
}
