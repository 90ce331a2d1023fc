/** The folder of one deployment: its files, and the note that a running server leaves. */
@NullMarked
package eu.waymark.backoffice.folder;

import org.jspecify.annotations.NullMarked;
