/** Tests of the package of this name. */
@NullMarked
package eu.waymark.query.activity;

import org.jspecify.annotations.NullMarked;
