/** The portfolio and the overview of a project. */
@NullMarked
package eu.waymark.query.project;

import org.jspecify.annotations.NullMarked;
