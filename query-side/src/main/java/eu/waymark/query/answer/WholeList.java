package eu.waymark.query.answer;

import eu.waymark.shared.query.Page;
import eu.waymark.shared.query.Paging;
import eu.waymark.shared.query.QueryAnswer;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;

/** A list to its end, for who reads a state that cannot change meanwhile. */
public final class WholeList {
    private WholeList() {}

    /** Every item; throws {@link IllegalStateException} where the answer is no list. */
    public static <T> List<T> of(Function<Paging, QueryAnswer<T>> question) {
        List<T> all = new ArrayList<>();
        String cursor = null;
        do {
            QueryAnswer<T> answer = question.apply(new Paging(Paging.LARGEST_LIMIT, cursor));
            if (!(answer instanceof Page<T> page)) throw new IllegalStateException("no list: " + answer);
            all.addAll(page.items());
            cursor = page.next();
        } while (cursor != null);
        return all;
    }
}
