/** What is said when something cannot be done: RFC 9457 problem details, every fault named. */
@NullMarked
package eu.waymark.backoffice.problem;

import org.jspecify.annotations.NullMarked;
