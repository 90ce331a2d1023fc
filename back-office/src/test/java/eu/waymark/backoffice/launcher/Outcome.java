package eu.waymark.backoffice.launcher;

/** What a finished start left: its exit status and all that it wrote. */
record Outcome(int status, String output, String errors) {}
