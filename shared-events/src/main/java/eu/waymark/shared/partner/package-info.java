/** Partners of a project, from invitation to withdrawal, and the local stakeholder organisations of a city. */
@NullMarked
package eu.waymark.shared.partner;

import org.jspecify.annotations.NullMarked;
