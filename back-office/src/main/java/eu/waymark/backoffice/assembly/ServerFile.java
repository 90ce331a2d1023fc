package eu.waymark.backoffice.assembly;

import eu.waymark.backoffice.export.ExportFile;
import eu.waymark.backoffice.export.ExportHeaders;
import eu.waymark.backoffice.problem.CannotException;
import java.io.InputStream;
import java.net.http.HttpHeaders;
import java.net.http.HttpResponse;
import java.time.Instant;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** A file as a server of ours sends it. */
final class ServerFile {
    /** No way out of the folder that it is put into. */
    private static final Pattern NAME = Pattern.compile("filename=\"([\\w@.-]+)\"");

    private ServerFile() {}

    static ExportFile of(HttpResponse<InputStream> response) {
        HttpHeaders headers = response.headers();
        Matcher name = NAME.matcher(value(headers, "Content-Disposition"));
        if (!name.find())
            throw new CannotException("the server does not say what file it sends: is it of this version?");
        return new ExportFile(
                name.group(1),
                value(headers, "Content-Type"),
                Instant.parse(value(headers, ExportHeaders.AS_OF)),
                Long.parseLong(value(headers, ExportHeaders.SEQUENCE)),
                response.body()::transferTo);
    }

    private static String value(HttpHeaders headers, String name) {
        return headers.firstValue(name)
                .orElseThrow(() -> new CannotException("the server does not say " + name + ": is it of this version?"));
    }
}
