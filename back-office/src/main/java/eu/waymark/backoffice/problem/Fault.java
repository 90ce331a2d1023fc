package eu.waymark.backoffice.problem;

/**
 * One thing that is wrong with a request.
 *
 * @param place which part of the request
 * @param name JSON pointer of the field (empty for the whole body), or the name of the parameter or header
 * @param detail what is wrong with it, in words
 */
public record Fault(Place place, String name, String detail) {
    /** Where a fault can lie; the name is the member of the JSON that says so. */
    public enum Place {
        POINTER,
        PARAMETER,
        HEADER
    }

    public static Fault body(String pointer, String detail) {
        return new Fault(Place.POINTER, pointer, detail);
    }

    public static Fault parameter(String name, String detail) {
        return new Fault(Place.PARAMETER, name, detail);
    }

    public static Fault header(String name, String detail) {
        return new Fault(Place.HEADER, name, detail);
    }
}
