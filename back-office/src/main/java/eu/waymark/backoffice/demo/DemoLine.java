package eu.waymark.backoffice.demo;

import java.time.Instant;
import tools.jackson.databind.JsonNode;

/**
 * One command of the demonstration.
 *
 * @param at the simulated time of recording
 * @param command its logical name
 * @param key its fixed identifier, so that it is recorded once however often it is sent
 */
public record DemoLine(Instant at, String command, String key, JsonNode body) {}
