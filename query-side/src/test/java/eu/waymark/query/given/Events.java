package eu.waymark.query.given;

import eu.waymark.shared.CountryCode;
import eu.waymark.shared.Event;
import eu.waymark.shared.activity.ActivityCancelled;
import eu.waymark.shared.activity.ActivityCompleted;
import eu.waymark.shared.activity.ActivityDetails;
import eu.waymark.shared.activity.ActivityKind;
import eu.waymark.shared.activity.ActivityMovedBack;
import eu.waymark.shared.activity.ActivityMovedOnline;
import eu.waymark.shared.activity.ActivityRescheduled;
import eu.waymark.shared.activity.Attendance;
import eu.waymark.shared.activity.AttendanceRecorded;
import eu.waymark.shared.activity.OutcomeRecorded;
import eu.waymark.shared.activity.ParticipantFunction;
import eu.waymark.shared.activity.Precision;
import eu.waymark.shared.agreement.GrantAgreementAmended;
import eu.waymark.shared.agreement.GrantAgreementSigned;
import eu.waymark.shared.community.CityAssigned;
import eu.waymark.shared.community.CityReleased;
import eu.waymark.shared.community.CommunityCode;
import eu.waymark.shared.community.CommunityFormed;
import eu.waymark.shared.community.ExpertAppointed;
import eu.waymark.shared.exchange.ExchangeScheduled;
import eu.waymark.shared.exchange.ReturnLegScheduled;
import eu.waymark.shared.partner.LocalStakeholderAdded;
import eu.waymark.shared.partner.PartnerAdmitted;
import eu.waymark.shared.partner.PartnerId;
import eu.waymark.shared.partner.PartnerInvited;
import eu.waymark.shared.partner.PartnerRole;
import eu.waymark.shared.partner.PartnerWithdrawn;
import eu.waymark.shared.project.ProjectClosed;
import eu.waymark.shared.project.ProjectId;
import eu.waymark.shared.project.ProjectRegistered;
import eu.waymark.shared.refusal.CommandRefused;
import eu.waymark.shared.rule.Rule;
import eu.waymark.shared.rule.Violation;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Events in the words of the field, with plain values where a test does not care. */
public final class Events {
    public static final LocalDate DAY = LocalDate.of(2019, 1, 7);
    public static final CommunityCode D = new CommunityCode("D");

    private Events() {}

    public static UUID activity(String name) {
        return UUID.nameUUIDFromBytes(name.getBytes(StandardCharsets.UTF_8));
    }

    public static PartnerId partner(String name) {
        return new PartnerId(name);
    }

    public static Event registered() {
        return new ProjectRegistered(
                "VALUES",
                "Volunteering",
                "AMIF",
                partner("lead"),
                null,
                List.of(),
                ZoneId.of("Europe/Brussels"),
                4,
                DAY,
                null);
    }

    public static Event closed() {
        return new ProjectClosed("the end", DAY, null);
    }

    public static Event signed() {
        return new GrantAgreementSigned("AMIF-1", DAY, DAY, 24, LocalDate.of(2021, 1, 6), null, null, DAY, null);
    }

    public static Event amended(LocalDate endsOn) {
        return new GrantAgreementAmended(LocalDate.of(2021, 1, 6), endsOn, "pandemic", null, DAY, null);
    }

    public static Event invited(String name) {
        return new PartnerInvited(partner(name), title(name), new CountryCode("IT"), PartnerRole.CITY, true, DAY, null);
    }

    public static Event admitted(String name) {
        return new PartnerAdmitted(
                partner(name), title(name), new CountryCode("IT"), PartnerRole.CITY, true, DAY, null);
    }

    public static Event withdrawn(String name) {
        return new PartnerWithdrawn(partner(name), title(name), "no capacity", DAY, null);
    }

    public static Event stakeholder(String name, String organisation) {
        return new LocalStakeholderAdded(partner(name), title(name), organisation, null, DAY, null);
    }

    public static Event formed() {
        return new CommunityFormed(D, "education", DAY, null);
    }

    public static Event assigned(String name) {
        return new CityAssigned(D, partner(name), title(name), DAY, null);
    }

    public static Event released(String name) {
        return new CityReleased(D, partner(name), title(name), null, DAY, null);
    }

    public static Event expert(String name) {
        return new ExpertAppointed(D, partner(name), title(name), DAY, null);
    }

    public static ActivityDetails leg(String host, String guest, LocalDate from) {
        return new ActivityDetails(
                ActivityKind.EXCHANGE,
                "Exchange: " + title(host) + " hosts " + title(guest),
                D,
                partner(host),
                List.of(partner(host), partner(guest)),
                from,
                from.plusDays(4),
                Precision.DAY,
                false);
    }

    public static Event scheduled(String name, ActivityDetails details) {
        return new ExchangeScheduled(activity(name), details, DAY, null, null);
    }

    public static Event returning(String name, String first, ActivityDetails details) {
        return new ReturnLegScheduled(activity(name), details, activity(first), DAY, null, null);
    }

    public static Event rescheduled(String name, ActivityDetails now) {
        return new ActivityRescheduled(activity(name), now, DAY, DAY, null, DAY, null, null);
    }

    public static Event movedOnline(String name, ActivityDetails details) {
        return new ActivityMovedOnline(activity(name), details.moved(true), "pandemic", DAY, null);
    }

    public static Event movedBack(String name, ActivityDetails details) {
        return new ActivityMovedBack(activity(name), details, null, DAY, null);
    }

    public static Event cancelled(String name, ActivityDetails details) {
        return new ActivityCancelled(activity(name), details, "pandemic", DAY, null);
    }

    public static Event attended(String name, ActivityDetails details, @Nullable Long corrects, int heads) {
        List<Attendance> attended = details.partners().stream()
                .map(partner -> new Attendance(partner, ParticipantFunction.CITY_OFFICER, heads))
                .toList();
        return new AttendanceRecorded(activity(name), details, attended, corrects, null, DAY, null, null);
    }

    public static Event outcome(String name, ActivityDetails details, String outcome) {
        return new OutcomeRecorded(activity(name), details, outcome, null, null, DAY, null);
    }

    public static Event completed(String name, ActivityDetails details) {
        return new ActivityCompleted(activity(name), details, DAY, null, null);
    }

    public static Event refused(String project) {
        Violation violation = new Violation(Rule.EXC_01, "they are in different communities", "choose another guest");
        return new CommandRefused(new ProjectId(project), "ScheduleExchange", "activity/1", List.of(violation), DAY);
    }

    static String title(String name) {
        return Character.toUpperCase(name.charAt(0)) + name.substring(1);
    }
}
