package eu.waymark.command;

import eu.waymark.shared.CountryCode;
import eu.waymark.shared.Event;
import eu.waymark.shared.Waiver;
import eu.waymark.shared.activity.ActivityDetails;
import eu.waymark.shared.activity.ActivityKind;
import eu.waymark.shared.activity.Attendance;
import eu.waymark.shared.activity.AttendanceRecorded;
import eu.waymark.shared.activity.ParticipantFunction;
import eu.waymark.shared.activity.Precision;
import eu.waymark.shared.agreement.GrantAgreementSigned;
import eu.waymark.shared.community.CityAssigned;
import eu.waymark.shared.community.CommunityCode;
import eu.waymark.shared.community.CommunityFormed;
import eu.waymark.shared.exchange.ExchangeScheduled;
import eu.waymark.shared.exchange.ReturnLegScheduled;
import eu.waymark.shared.exchange.ScheduleExchange;
import eu.waymark.shared.exchange.ScheduleReturnLeg;
import eu.waymark.shared.partner.PartnerAdmitted;
import eu.waymark.shared.partner.PartnerId;
import eu.waymark.shared.partner.PartnerInvited;
import eu.waymark.shared.partner.PartnerRole;
import eu.waymark.shared.partner.PartnerWithdrawn;
import eu.waymark.shared.project.ProjectClosed;
import eu.waymark.shared.project.ProjectId;
import eu.waymark.shared.project.ProjectRegistered;
import eu.waymark.shared.rule.Rule;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Arrays;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** A small VALUES: agreed from 1 February 2019 to 31 January 2021, two communities, four cities. */
public final class Samples {
    public static final ProjectId VALUES = new ProjectId("values");
    public static final CommunityCode A = new CommunityCode("A");
    public static final CommunityCode D = new CommunityCode("D");
    public static final PartnerId BRISTOL = new PartnerId("bristol");
    public static final PartnerId NUREMBERG = new PartnerId("nuremberg");
    public static final PartnerId TURIN = new PartnerId("turin");
    public static final PartnerId RIGA = new PartnerId("riga");
    public static final UUID FIRST_LEG = UUID.fromString("00000000-0000-4000-8000-000000000001");
    public static final UUID RETURN_LEG = UUID.fromString("00000000-0000-4000-8000-000000000002");
    public static final Waiver FIVE_DAYS_WAIVED =
            new Waiver(Rule.EXC_02, "a strike of the railways", "steering committee");
    private static final LocalDate START = LocalDate.of(2019, 2, 1);

    private Samples() {}

    /** Registered, signed; Bristol, Nuremberg and Turin admitted into D, Riga into A. */
    public static Event[] project() {
        return Stream.of(
                        Stream.of(registered(4), signed(), formed(A), formed(D)),
                        Stream.of(BRISTOL, NUREMBERG, TURIN, RIGA).map(Samples::admitted),
                        Stream.of(assigned(A, RIGA)),
                        Stream.of(BRISTOL, NUREMBERG, TURIN).map(city -> assigned(D, city)))
                .flatMap(events -> events)
                .toArray(Event[]::new);
    }

    public static ProjectRegistered registered(int communitySize) {
        PartnerId lead = new PartnerId("eurocities");
        ZoneId brussels = ZoneId.of("Europe/Brussels");
        return new ProjectRegistered(
                "VALUES",
                "Volunteering Activities",
                "AMIF",
                lead,
                null,
                List.of(),
                brussels,
                communitySize,
                START,
                null);
    }

    public static ProjectClosed closed() {
        return new ProjectClosed("the final report is accepted", LocalDate.of(2021, 6, 1), null);
    }

    public static GrantAgreementSigned signed() {
        return new GrantAgreementSigned(
                "AMIF-DEMO", START, START, 24, LocalDate.of(2021, 1, 31), null, null, START, null);
    }

    public static PartnerInvited invited(PartnerId partner) {
        return new PartnerInvited(partner, name(partner), new CountryCode("FI"), PartnerRole.CITY, true, START, null);
    }

    public static PartnerAdmitted admitted(PartnerId partner) {
        return admitted(partner, PartnerRole.CITY);
    }

    public static PartnerAdmitted admitted(PartnerId partner, PartnerRole role) {
        return new PartnerAdmitted(partner, name(partner), new CountryCode("IT"), role, true, START, null);
    }

    public static PartnerWithdrawn withdrawn(PartnerId partner) {
        return new PartnerWithdrawn(partner, name(partner), "no staff", START, null);
    }

    public static CommunityFormed formed(CommunityCode community) {
        return new CommunityFormed(community, "a theme", START, null);
    }

    public static CityAssigned assigned(CommunityCode community, PartnerId city) {
        return new CityAssigned(community, city, name(city), START, null);
    }

    /** Bristol hosts Nuremberg. */
    public static ActivityDetails leg(String from, String to) {
        return leg("Exchange", BRISTOL, NUREMBERG, from, to, Precision.DAY);
    }

    public static ActivityDetails leg(
            String what, PartnerId host, PartnerId guest, String from, String to, Precision precision) {
        return new ActivityDetails(
                ActivityKind.EXCHANGE,
                what + ": " + name(host) + " hosts " + name(guest),
                D,
                host,
                List.of(host, guest),
                LocalDate.parse(from),
                LocalDate.parse(to),
                precision,
                false);
    }

    public static ExchangeScheduled scheduled(String from, String to) {
        return new ExchangeScheduled(FIRST_LEG, leg(from, to), START, null, null);
    }

    public static ReturnLegScheduled returnScheduled(String from, String to) {
        ActivityDetails back = leg("Exchange, return leg", NUREMBERG, BRISTOL, from, to, Precision.DAY);
        return new ReturnLegScheduled(RETURN_LEG, back, FIRST_LEG, START, null, null);
    }

    public static AttendanceRecorded attendedBy(PartnerId... partners) {
        List<Attendance> attended = Arrays.stream(partners).map(Samples::one).toList();
        return new AttendanceRecorded(
                FIRST_LEG, leg("2019-10-07", "2019-10-11"), attended, null, null, START, null, null);
    }

    public static Attendance one(PartnerId partner) {
        return new Attendance(partner, ParticipantFunction.CITY_OFFICER, 1);
    }

    public static ScheduleExchange schedule(PartnerId host, PartnerId guest, String from, String to) {
        return schedule(host, guest, from, to, Precision.DAY, null);
    }

    public static ScheduleExchange schedule(
            PartnerId host,
            PartnerId guest,
            String from,
            String to,
            @Nullable Precision precision,
            @Nullable Waiver waiver) {
        return new ScheduleExchange(
                VALUES,
                FIRST_LEG,
                D,
                host,
                guest,
                LocalDate.parse(from),
                LocalDate.parse(to),
                precision,
                null,
                null,
                null,
                waiver);
    }

    public static ScheduleReturnLeg scheduleReturn(String from, String to) {
        return new ScheduleReturnLeg(
                VALUES,
                RETURN_LEG,
                FIRST_LEG,
                LocalDate.parse(from),
                LocalDate.parse(to),
                null,
                null,
                null,
                null,
                null);
    }

    /** "Turin" for {@code turin}. */
    public static String name(PartnerId partner) {
        return partner.value().substring(0, 1).toUpperCase(java.util.Locale.ROOT)
                + partner.value().substring(1);
    }
}
