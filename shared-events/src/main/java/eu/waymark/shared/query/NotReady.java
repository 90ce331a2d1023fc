package eu.waymark.shared.query;

/**
 * The views cannot answer yet: one that is needed is still being built, or its store is away. To be asked again later.
 *
 * @param why in a sentence, with how far it has come
 */
public record NotReady<T>(String why) implements QueryAnswer<T> {}
