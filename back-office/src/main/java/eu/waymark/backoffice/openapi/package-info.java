/** The interface described for machines: OpenAPI 3.1 made from our own schemas. */
@NullMarked
package eu.waymark.backoffice.openapi;

import org.jspecify.annotations.NullMarked;
