package eu.waymark.query.bundle.view;

import eu.waymark.query.bundle.Content;
import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.util.Iterator;
import java.util.List;

/** {@code views/index.html}: the tables on one page that runs nothing and asks for nothing. */
record IndexPage(BundledProject project) implements Content {
    private static final String HEAD = """
            <!doctype html>
            <html lang="en">
            <head>
            <meta charset="utf-8">
            <meta http-equiv="Content-Security-Policy" content="default-src 'none'; style-src 'unsafe-inline'">
            <meta name="viewport" content="width=device-width, initial-scale=1">
            <title>%1$s as of %2$s</title>
            <style>
            body { font: 1rem/1.5 system-ui, sans-serif; margin: 1rem; color: #1d2733; overflow-wrap: anywhere; }
            .table { overflow-x: auto; }
            table { border-collapse: collapse; }
            th, td { padding: .3rem .6rem; border: 1px solid #d9d6cc; text-align: left; vertical-align: top; min-width: 5rem; }
            </style>
            </head>
            <body>
            <main>
            <h1>%1$s</h1>
            <p>The record of the project %3$s as of %2$s, derived from its events. To verify it, open verify.html beside this folder.</p>
            """;

    @Override
    public void writeTo(OutputStream out) throws IOException {
        Writer writer = new OutputStreamWriter(out, StandardCharsets.UTF_8);
        writer.write(HEAD.formatted(escaped(project.registered().title()), project.asOf(), project.project()));
        for (BundledTable table : BundledTable.values()) write(writer, table);
        writer.write("</main>\n</body>\n</html>\n");
        writer.flush();
    }

    private void write(Writer writer, BundledTable table) throws IOException {
        writer.write("<h2 id=\"%1$s\">%1$s</h2>\n".formatted(table.title()));
        writer.write("<div class=\"table\" tabindex=\"0\" role=\"region\" aria-labelledby=\"%s\">\n<table>\n<thead>\n"
                .formatted(table.title()));
        row(writer, "th", table.shown());
        writer.write("</thead>\n<tbody>\n");
        for (Iterator<List<String>> rows = table.rows(project).iterator(); rows.hasNext(); )
            row(writer, "td", table.shown(rows.next()));
        writer.write("</tbody>\n</table>\n</div>\n");
    }

    private static void row(Writer writer, String element, List<String> cells) throws IOException {
        writer.write("<tr>");
        for (String cell : cells) writer.write("<%1$s>%2$s</%1$s>".formatted(element, escaped(cell)));
        writer.write("</tr>\n");
    }

    private static String escaped(String text) {
        return text.replace("&", "&amp;")
                .replace("<", "&lt;")
                .replace(">", "&gt;")
                .replace("\"", "&quot;");
    }
}
