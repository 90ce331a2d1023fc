package eu.waymark.query.partner;

import eu.waymark.query.fold.Lists;
import eu.waymark.query.fold.RecordedEvent;
import eu.waymark.query.partner.PartnerDocument.Profile;
import eu.waymark.shared.activity.ActivityDetails;
import eu.waymark.shared.community.CommunityCode;
import eu.waymark.shared.guidelines.GuidelinesAdopted;
import eu.waymark.shared.output.NeedsAnalysisRecorded;
import eu.waymark.shared.partner.PartnerEvent;
import eu.waymark.shared.partner.PartnerStatus.Contact;
import eu.waymark.shared.partner.PartnerStatus.Exchanges;
import eu.waymark.shared.partner.PartnerStatus.GuidelinesStatus;
import eu.waymark.shared.partner.PartnerStatus.LocalStakeholder;
import eu.waymark.shared.partner.PartnerStatus.NeedsAnalysisStatus;
import eu.waymark.shared.partner.Standing;
import java.util.Comparator;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** A partner's document in the making: lives during one fold only, so that the fold stays pure. */
final class Draft {
    private final PartnerDocument before;
    private Profile profile;
    private Exchanges exchanges;
    private NeedsAnalysisStatus needsAnalysis;
    private GuidelinesStatus guidelines;
    private List<Contact> contacts;
    Standing standing;

    @Nullable
    CommunityCode community;

    List<LocalStakeholder> stakeholders;

    Draft(PartnerDocument before) {
        this.before = before;
        profile = before.profile();
        standing = before.standing();
        community = before.community();
        exchanges = before.exchanges();
        needsAnalysis = before.needsAnalysis();
        guidelines = before.guidelines();
        stakeholders = before.stakeholders();
        contacts = before.contacts();
    }

    void enter(Profile as, Standing now) {
        profile = as;
        standing = now;
    }

    void plan(ActivityDetails leg) {
        exchanges = Legs.counted(exchanges, profile.partner(), leg, 0, 1);
    }

    void cancel(ActivityDetails leg) {
        exchanges = Legs.counted(exchanges, profile.partner(), leg, 0, -1);
    }

    void complete(ActivityDetails leg) {
        exchanges = Legs.counted(exchanges, profile.partner(), leg, 1, -1);
    }

    void contact(Contact now) {
        List<Contact> others = Lists.without(contacts, was -> was.function() == now.function());
        contacts = Lists.with(others, now).stream()
                .sorted(Comparator.comparing(Contact::function))
                .toList();
    }

    void analysed(NeedsAnalysisRecorded it) {
        needsAnalysis = new NeedsAnalysisStatus(true, it.expert(), it.deliveredOn(), it.document());
    }

    /** The latest version counts, in whatever order the adoptions were recorded. */
    void adopt(GuidelinesAdopted it) {
        if (guidelines.version() != null && guidelines.version() > it.version()) return;
        guidelines = new GuidelinesStatus(true, it.version(), it.adoptedOn(), it.act());
    }

    PartnerDocument after(RecordedEvent event) {
        return new PartnerDocument(
                profile,
                standing,
                community,
                exchanges,
                needsAnalysis,
                guidelines,
                stakeholders,
                contacts,
                event.event() instanceof PartnerEvent ? event.sequence() : before.version());
    }
}
