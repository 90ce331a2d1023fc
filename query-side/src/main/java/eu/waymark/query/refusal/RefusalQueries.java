package eu.waymark.query.refusal;

import eu.waymark.query.answer.Asking;
import eu.waymark.shared.query.QueryAnswer;
import eu.waymark.shared.refusal.FindRefusals;
import eu.waymark.shared.refusal.RefusalItem;
import java.util.List;
import java.util.function.Function;

/** Answers what is asked about refusals. */
public record RefusalQueries(Asking asking) {

    public QueryAnswer<RefusalItem> find(FindRefusals query) {
        return asking.about(
                query, reading -> reading.page(Refusals.VIEW, List.of(), query.paging(), Function.identity()));
    }
}
