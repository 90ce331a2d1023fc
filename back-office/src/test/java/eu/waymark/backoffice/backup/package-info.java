/** Proves that a backup brings back what was recorded, and that a restoration leaves no half of anything, wherever it ends. */
@NullMarked
package eu.waymark.backoffice.backup;

import org.jspecify.annotations.NullMarked;
