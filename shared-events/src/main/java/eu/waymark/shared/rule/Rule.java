package eu.waymark.shared.rule;

import com.fasterxml.jackson.annotation.JsonValue;
import eu.waymark.shared.Waiver;
import java.util.List;

/**
 * The rules that decide, in catalogue order: the first one violated names a refusal.
 *
 * <p>Here they are described; the command-side decides by them. A code is written into the record and never changes its meaning.
 */
public enum Rule {
    PRJ_01("A closed project takes no further activity", "Waymark: a closed project takes no command at all"),
    PRJ_02(
            "An activity's dates lie within the agreed period, as amended",
            "Grant agreement: start and end as agreed and amended"),
    PRJ_03("A project is registered once", "Waymark: one project, one record"),
    AGR_01(
            "The grant agreement is signed once; after that it is amended",
            "Grant agreement: signed once, each amendment has its date"),
    AGR_02("Only a signed grant agreement is amended", "Grant agreement: signed once, each amendment has its date"),
    AGR_03("The agreed period ends no earlier than it starts", "Grant agreement: start and end as agreed and amended"),
    PAR_01(
            "Only an admitted partner that has not withdrawn takes part",
            "Waymark: partners take part from admission to withdrawal"),
    PAR_02("A partner enters the project once", "Waymark: one partner, one identifier"),
    PAR_03(
            "Only a partner that was invited or admitted, and has not withdrawn, withdraws",
            "Waymark: one partner, one standing"),
    PAR_04("A local stakeholder is named once for its city", "Waymark: one organisation, one entry"),
    PAR_05(
            "Related projects are those of an organisation named as local stakeholder of the city",
            "Waymark: one organisation, one entry"),
    PAR_06("A related project is named once for its organisation", "Waymark: one project, one entry"),
    CON_01(
            "A function of a partner is appointed once, after that it is replaced",
            "Waymark: one function, one contact"),
    CON_02(
            "The project officer is one of the lead",
            "Programme: policy advisor, project coordinator, project officer of the lead"),
    COM_01("A city is in at most one community of a project", "Programme: sixteen cities in four clusters"),
    COM_02("A community has at most as many cities as agreed", "Programme: four clusters of four cities"),
    COM_03("The community named has been formed", "Waymark: a community is formed before it works"),
    COM_04("A community is formed once", "Waymark: one community, one letter"),
    COM_05(
            "Members of a community are cities; its expert is an expert partner",
            "Programme: clusters of cities; an expert takes part in every visit"),
    COM_06("Only a member is released from a community", "Waymark: one city, one membership"),
    VIS_01(
            "The host of a cluster visit is a member of its community",
            "Programme: each member of a cluster is visited by the others"),
    VIS_02(
            "Those invited to a cluster visit are other members of its community",
            "Programme: each member of a cluster is visited by the others"),
    VIS_03(
            "The lead and an expert partner took part in a cluster visit",
            "Programme: the lead and one expert take part in every visit",
            true),
    EXC_01(
            "Both cities of an exchange are in the same community",
            "Programme: inside one cluster two cities are paired"),
    EXC_02("A leg of an exchange lasts five days", "Programme: staff and volunteers are exchanged for five days", true),
    EXC_03(
            "The return leg swaps host and guest, does not overlap the first leg, and there is one",
            "Programme: two cities exchange in turn"),
    ACT_01("Nothing is completed, and nothing recorded of it, before it took place", "Waymark: the record holds facts"),
    ACT_02("A move on line says why", "Programme: a move keeps the activity's identity and says why"),
    ACT_03(
            "What is completed or cancelled is not rescheduled, moved, cancelled or completed again",
            "Waymark: what took place or was called off stays so"),
    ACT_04("At least two partners attended", "Waymark: an activity is between partners"),
    ACT_05(
            "Only what is held in presence moves on line, only what is held on line moves back",
            "Waymark: a move changes something"),
    ACT_06("An activity is scheduled once", "Waymark: one activity, one identifier"),
    ACT_07(
            "What was recorded of an activity is replaced only with a reason",
            "Waymark: a wrong record is corrected by a further event that says why"),
    ACT_08("A programme lies within the days of its activity", "Waymark: an agenda is that of its meeting"),
    ACT_09("A document is presented once at an activity", "Waymark: one document, one entry"),
    ROA_01(
            "Only the latest submission of a roadmap is endorsed or returned",
            "Programme: a roadmap for each city, endorsed by its public administration"),
    ROA_02(
            "An endorsement names the body, the act, its date and a document",
            "Programme: endorsed by the public administration; audit trail: on what evidence"),
    ROA_03("A roadmap is not endorsed before it was submitted, nor in the future", "Waymark: the record holds facts"),
    ROA_04("A city has one roadmap, and only a city has one", "Programme: a roadmap for each city"),
    ROA_05(
            "A local stakeholder was involved before a roadmap is submitted",
            "Programme: roadmaps with local stakeholders involved"),
    ROA_06("A roadmap is drafted before it is worked on", "Waymark: a roadmap begins with its draft"),
    ROA_07(
            "A roadmap is changed while it is a draft; once endorsed, it stays",
            "Waymark: what was endorsed is what stands in the record"),
    ROA_08("Progress is reported on an action that the roadmap plans", "Waymark: one action, one number"),
    ROA_09("Submissions of a roadmap are dated in their order", "Waymark: the record holds facts"),
    NEE_01(
            "A needs analysis is of a city, by an expert partner",
            "Programme: a needs analysis for each city, by the expert partner"),
    BEN_01("Scores lie on the scale of the benchmark", "Programme: a benchmark against agreed standards and scale"),
    BEN_02(
            "A benchmark is published only when each city of the community is assessed on every standard",
            "Programme: a benchmark for each of the four themes"),
    BEN_03("A peer reviewer comes from another city", "Programme: peer learning between cities"),
    BEN_04(
            "A benchmark is defined once, and before anything is assessed by it",
            "Programme: a benchmark against agreed standards and scale"),
    BEN_05("Those assessed are cities of the community", "Programme: a benchmark for each of the four themes"),
    BEN_06(
            "Scores are given for standards of the benchmark",
            "Programme: a benchmark against agreed standards and scale"),
    BEN_07("A published benchmark is not changed", "Waymark: what was published is what stands in the record"),
    GUI_01(
            "Only a published version of the guidelines is adopted",
            "Programme: each partner city adopts the guidelines"),
    GUI_02(
            "An adoption names the body, the act and its date",
            "Programme: each partner city adopts the guidelines; audit trail: on what evidence"),
    GUI_03(
            "Guidelines are not adopted before they were published, nor in the future",
            "Waymark: the record holds facts"),
    GUI_04(
            "A city adopts a version of the guidelines once, and only a city adopts",
            "Programme: sixteen adoptions of the guidelines"),
    REC_01("What is recorded has happened: its day is not in the future", "Waymark: the record holds facts"),
    REC_02(
            "What was recorded is replaced only with a reason",
            "Waymark: a wrong record is corrected by a further event that says why");

    /** What every command meets. */
    public static final List<Rule> EVERYWHERE = List.of(PRJ_01, REC_01);

    private final String title;
    private final String reference;
    private final boolean waivable;

    Rule(String title, String reference) {
        this(title, reference, false);
    }

    Rule(String title, String reference, boolean waivable) {
        this.title = title;
        this.reference = reference;
        this.waivable = waivable;
    }

    /** Stable code, such as {@code EXC-02}. */
    @JsonValue
    public String code() {
        return name().replace('_', '-');
    }

    public String title() {
        return title;
    }

    /** The paragraph or the programme rule that it comes from. */
    public String reference() {
        return reference;
    }

    /** Whether a command's {@link Waiver} can set it aside. */
    public boolean waivable() {
        return waivable;
    }
}
