package eu.waymark.query.project;

import eu.waymark.shared.partner.PartnerId;
import eu.waymark.shared.project.ProjectOverview;
import java.util.List;

/**
 * What is kept of a project.
 *
 * @param sequence the project's last event that is folded
 * @param version sequence number of the last event about the project itself
 * @param admitted admitted partners that have not withdrawn
 */
public record ProjectDocument(ProjectOverview overview, long sequence, long version, List<PartnerId> admitted) {}
