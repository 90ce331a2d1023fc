/** Backups: one file with all of a data folder that is not derived, and the way back that never leaves half of one. */
@NullMarked
package eu.waymark.backoffice.backup;

import org.jspecify.annotations.NullMarked;
