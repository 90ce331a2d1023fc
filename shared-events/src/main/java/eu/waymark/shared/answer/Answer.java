package eu.waymark.shared.answer;

/** What a command is answered with. A refusal is an ordinary answer, not an exception. */
public sealed interface Answer permits Recorded, Refused, Unknown, Stale, KeyReused {}
