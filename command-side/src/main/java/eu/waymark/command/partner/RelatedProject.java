package eu.waymark.command.partner;

/** A project that a local stakeholder runs besides this one. */
public record RelatedProject(String organisation, String title) {}
