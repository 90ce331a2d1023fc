package eu.waymark.shared.activity;

import eu.waymark.shared.exchange.ExchangeScheduled;
import eu.waymark.shared.exchange.ReturnLegScheduled;
import eu.waymark.shared.meeting.MeetingScheduled;
import eu.waymark.shared.visit.ClusterVisitScheduled;

/** An activity of some kind was planned. */
public sealed interface ActivityScheduled extends ActivityEvent
        permits ExchangeScheduled, ReturnLegScheduled, ClusterVisitScheduled, MeetingScheduled {}
