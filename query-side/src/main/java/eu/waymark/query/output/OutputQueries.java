package eu.waymark.query.output;

import eu.waymark.query.answer.Asking;
import eu.waymark.shared.output.FindOutputs;
import eu.waymark.shared.output.OutputOverview;
import eu.waymark.shared.query.QueryAnswer;
import java.util.List;
import java.util.function.Function;

/** Answers what is asked about outputs. */
public record OutputQueries(Asking asking) {

    public QueryAnswer<OutputOverview> find(FindOutputs query) {
        return asking.about(
                query, reading -> reading.page(Outputs.VIEW, List.of(), query.paging(), Function.identity()));
    }
}
