package eu.waymark.backoffice.query;

import eu.waymark.backoffice.problem.Fault;
import eu.waymark.backoffice.problem.ProblemException;
import eu.waymark.shared.query.AsOf;
import eu.waymark.shared.query.Paging;
import eu.waymark.shared.query.When;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * The parameters of one request, each read once; what is wrong with them is gathered and said at once by {@link #check}. Not
 * thread-safe: one request, one object.
 */
public final class Parameters {
    private final Map<String, String[]> given;
    private final Set<String> known = new TreeSet<>();
    private final List<Fault> faults = new ArrayList<>();

    public Parameters(Map<String, String[]> given) {
        this.given = given;
    }

    /** The value as {@code reader} has it; absent where it is not given, or wrong. */
    public <T> @Nullable T value(String name, Function<String, T> reader) {
        known.add(name);
        String[] values = given.get(name);
        if (values == null) return null;
        if (values.length > 1) {
            fault(name, "is given more than once");
            return null;
        }
        try {
            return reader.apply(values[0]);
        } catch (DateTimeException e) {
            fault(name, "must be a date that exists, such as 2020-02-03");
        } catch (IllegalArgumentException e) {
            fault(name, e.getMessage() == null ? "cannot be read" : e.getMessage());
        }
        return null;
    }

    public @Nullable LocalDate date(String name) {
        return value(name, LocalDate::parse);
    }

    /** A whole number from {@code least} to {@code most}. */
    public @Nullable Long number(String name, long least, long most) {
        return value(name, text -> {
            String range = "must be a whole number from " + least + (most == Long.MAX_VALUE ? "" : " to " + most);
            if (!text.matches("[0-9]{1,18}")) throw new IllegalArgumentException(range);
            long number = Long.parseLong(text);
            if (number < least || number > most) throw new IllegalArgumentException(range);
            return number;
        });
    }

    /** {@code true} or {@code false}; false where it is not given. */
    public boolean flag(String name) {
        Boolean flag = value(name, text -> switch (text) {
            case "true" -> true;
            case "false" -> false;
            default -> throw new IllegalArgumentException("must be true or false");
        });
        return Boolean.TRUE.equals(flag);
    }

    /** One of the names of an enumeration. */
    public <E extends Enum<E>> @Nullable E oneOf(String name, Class<E> type) {
        return value(name, text -> {
            for (E one : type.getEnumConstants()) if (one.name().equals(text)) return one;
            throw new IllegalArgumentException("must be one of " + List.of(type.getEnumConstants()));
        });
    }

    public @Nullable Long after() {
        return number("after", 0, Long.MAX_VALUE);
    }

    public @Nullable AsOf asOf() {
        return value("asOf", AsOf::of);
    }

    public When when() {
        return new When(after(), asOf());
    }

    /** {@code limit}, as it is or {@link Paging#DEFAULT_LIMIT}. */
    public int limit() {
        Long limit = number("limit", 1, Paging.LARGEST_LIMIT);
        return limit == null ? Paging.DEFAULT_LIMIT : limit.intValue();
    }

    public Paging paging() {
        return new Paging(limit(), value("cursor", Function.identity()));
    }

    /** Says what is wrong, unknown parameters included. */
    public void check() {
        given.keySet().stream()
                .filter(name -> !known.contains(name))
                .forEach(name -> faults.add(Fault.parameter(shown(name), "is no parameter here; known are " + known)));
        if (!faults.isEmpty()) throw ProblemException.malformed(faults);
    }

    /** Adds that this one is missing. */
    public void expect(String name) {
        if (!given.containsKey(name)) fault(name, "must be given");
    }

    /** Adds what is wrong with two parameters together. */
    public void expectOrder(String first, @Nullable LocalDate from, String last, @Nullable LocalDate to) {
        if (from == null || to == null || !to.isBefore(from)) return;
        faults.add(Fault.parameter(first, "must not be after " + last));
        faults.add(Fault.parameter(last, "must not be before " + first));
    }

    private void fault(String name, String detail) {
        faults.add(Fault.parameter(name, detail));
    }

    private static String shown(String name) {
        return name.length() > 64 ? name.substring(0, 64) + "…" : name;
    }
}
