package eu.waymark.query.store;

/**
 * The place of a document in a list: the one after which the next part begins.
 *
 * @param order its value by which the view is ordered; empty where the key alone orders
 */
public record Place(String project, String order, String key) {}
