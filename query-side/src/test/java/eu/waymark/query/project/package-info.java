/** Tests of the package of this name. */
@NullMarked
package eu.waymark.query.project;

import org.jspecify.annotations.NullMarked;
