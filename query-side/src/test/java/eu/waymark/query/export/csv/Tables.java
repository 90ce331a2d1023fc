package eu.waymark.query.export.csv;

import static java.util.Objects.requireNonNull;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * The tables of a ZIP, as a stranger reads them.
 *
 * @param byName each table's rows, by the names of its columns
 */
record Tables(Map<String, List<Map<String, String>>> byName) {
    List<Map<String, String>> rows(String table) {
        return requireNonNull(byName.get(table + ".csv"), table);
    }

    String cell(String table, int row, String column) {
        return requireNonNull(rows(table).get(row).get(column), column);
    }

    List<String> column(String table, String column) {
        return rows(table).stream()
                .map(row -> requireNonNull(row.get(column), column))
                .toList();
    }

    Map<String, String> provenance() {
        Map<String, String> values = new LinkedHashMap<>();
        for (int row = 0; row < rows("provenance").size(); row++)
            values.put(cell("provenance", row, "what"), cell("provenance", row, "value"));
        return values;
    }
}
