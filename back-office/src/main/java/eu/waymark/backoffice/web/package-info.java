/** The HTTP interface: paths, guards, errors; it speaks to both sides only in messages. */
@NullMarked
package eu.waymark.backoffice.web;

import org.jspecify.annotations.NullMarked;
