package eu.waymark.backoffice.assembly;

import eu.waymark.backoffice.export.ExportFile;
import eu.waymark.backoffice.export.ExportQuestion;
import eu.waymark.backoffice.export.Exports;
import eu.waymark.backoffice.query.Answered;
import eu.waymark.query.export.Export;
import eu.waymark.query.export.ExportFormat;
import eu.waymark.shared.query.QueryAnswer;
import eu.waymark.shared.query.Single;
import java.util.List;

/** Files made of the folder that this process has open. */
record LocalExports(eu.waymark.query.export.Exports exports) implements Exports {
    @Override
    public List<String> formats() {
        return exports.formats().stream().map(ExportFormat::name).toList();
    }

    @Override
    public ExportFile prepare(ExportQuestion question) {
        QueryAnswer<Export> answer = Answered.orProblem(
                LedgerTrouble.told(() -> exports.prepare(question.format(), question.project(), question.when())));
        if (!(answer instanceof Single<Export> single)) throw new IllegalStateException("an export is no list");
        Export export = single.item();
        return new ExportFile(
                export.fileName(),
                export.format().mediaType(),
                single.asOf(),
                single.sequence(),
                out -> LedgerTrouble.told(() -> {
                    export.write(out);
                    return export;
                }));
    }
}
