/**
 * The one language that all sides speak. A named module, because sealed interfaces may gather records of several packages only within
 * one; it also holds this room to its two dependencies.
 */
module eu.waymark.shared {
    requires transitive com.fasterxml.jackson.annotation;
    requires static transitive org.jspecify;

    exports eu.waymark.shared.activity;
    exports eu.waymark.shared.agreement;
    exports eu.waymark.shared.answer;
    exports eu.waymark.shared.benchmark;
    exports eu.waymark.shared.community;
    exports eu.waymark.shared.compare;
    exports eu.waymark.shared.document;
    exports eu.waymark.shared.due;
    exports eu.waymark.shared.exchange;
    exports eu.waymark.shared.guidelines;
    exports eu.waymark.shared.journal;
    exports eu.waymark.shared.ledger;
    exports eu.waymark.shared.meeting;
    exports eu.waymark.shared.output;
    exports eu.waymark.shared.partner;
    exports eu.waymark.shared.project;
    exports eu.waymark.shared.query;
    exports eu.waymark.shared.refusal;
    exports eu.waymark.shared.roadmap;
    exports eu.waymark.shared.rule;
    exports eu.waymark.shared.timeline;
    exports eu.waymark.shared.visit;
    exports eu.waymark.shared;
}
