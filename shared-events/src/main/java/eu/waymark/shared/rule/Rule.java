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
    PRJ_01(
            "PRJ-01",
            "A closed project takes no further activity",
            "Waymark: a closed project takes no command at all",
            false),
    PRJ_02(
            "PRJ-02",
            "An activity's dates lie within the agreed period, as amended",
            "Grant agreement: start and end as agreed and amended",
            false),
    PRJ_03("PRJ-03", "A project is registered once", "Waymark: one project, one record", false),
    AGR_01(
            "AGR-01",
            "The grant agreement is signed once; after that it is amended",
            "Grant agreement: signed once, each amendment has its date",
            false),
    AGR_02(
            "AGR-02",
            "Only a signed grant agreement is amended",
            "Grant agreement: signed once, each amendment has its date",
            false),
    AGR_03(
            "AGR-03",
            "The agreed period ends no earlier than it starts",
            "Grant agreement: start and end as agreed and amended",
            false),
    PAR_01(
            "PAR-01",
            "Only an admitted partner that has not withdrawn takes part",
            "Waymark: partners take part from admission to withdrawal",
            false),
    PAR_02("PAR-02", "A partner enters the project once", "Waymark: one partner, one identifier", false),
    PAR_03(
            "PAR-03",
            "Only a partner that was invited or admitted, and has not withdrawn, withdraws",
            "Waymark: one partner, one standing",
            false),
    PAR_04("PAR-04", "A local stakeholder is named once for its city", "Waymark: one organisation, one entry", false),
    COM_01(
            "COM-01",
            "A city is in at most one community of a project",
            "Programme: sixteen cities in four clusters",
            false),
    COM_02(
            "COM-02",
            "A community has at most as many cities as agreed",
            "Programme: four clusters of four cities",
            false),
    COM_03("COM-03", "The community named has been formed", "Waymark: a community is formed before it works", false),
    COM_04("COM-04", "A community is formed once", "Waymark: one community, one letter", false),
    COM_05(
            "COM-05",
            "Members of a community are cities; its expert is an expert partner",
            "Programme: clusters of cities; an expert takes part in every visit",
            false),
    COM_06("COM-06", "Only a member is released from a community", "Waymark: one city, one membership", false),
    EXC_01(
            "EXC-01",
            "Both cities of an exchange are in the same community",
            "Programme: inside one cluster two cities are paired",
            false),
    EXC_02(
            "EXC-02",
            "A leg of an exchange lasts five days",
            "Programme: staff and volunteers are exchanged for five days",
            true),
    EXC_03(
            "EXC-03",
            "The return leg swaps host and guest, does not overlap the first leg, and there is one",
            "Programme: two cities exchange in turn",
            false),
    ACT_01(
            "ACT-01",
            "Nothing is completed, and nothing recorded of it, before it took place",
            "Waymark: the record holds facts",
            false),
    ACT_02("ACT-02", "A move on line says why", "Programme: a move keeps the activity's identity and says why", false),
    ACT_03(
            "ACT-03",
            "What is completed or cancelled is not rescheduled, moved, cancelled or completed again",
            "Waymark: what took place or was called off stays so",
            false),
    ACT_04("ACT-04", "At least two partners attended", "Waymark: an activity is between partners", false),
    ACT_05(
            "ACT-05",
            "Only what is held in presence moves on line, only what is held on line moves back",
            "Waymark: a move changes something",
            false),
    ACT_06("ACT-06", "An activity is scheduled once", "Waymark: one activity, one identifier", false),
    ACT_07(
            "ACT-07",
            "What was recorded of an activity is replaced only with a reason",
            "Waymark: a wrong record is corrected by a further event that says why",
            false),
    REC_01(
            "REC-01",
            "What is recorded has happened: its day is not in the future",
            "Waymark: the record holds facts",
            false);

    /** What every command meets. */
    public static final List<Rule> EVERYWHERE = List.of(PRJ_01, REC_01);

    private final String code;
    private final String title;
    private final String reference;
    private final boolean waivable;

    Rule(String code, String title, String reference, boolean waivable) {
        this.code = code;
        this.title = title;
        this.reference = reference;
        this.waivable = waivable;
    }

    /** Stable code, such as {@code EXC-02}. */
    @JsonValue
    public String code() {
        return code;
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
