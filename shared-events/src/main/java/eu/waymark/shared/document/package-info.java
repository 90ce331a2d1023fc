/** Documents that the record names: what they are called, and the digest that tells one from an altered copy. */
@NullMarked
package eu.waymark.shared.document;

import org.jspecify.annotations.NullMarked;
