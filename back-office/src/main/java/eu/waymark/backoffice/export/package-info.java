/** What a process gives to take home: files of any length, written as they are made. */
@NullMarked
package eu.waymark.backoffice.export;

import org.jspecify.annotations.NullMarked;
