package eu.waymark.backoffice.businessday;

import java.util.List;
import java.util.Map;

/**
 * One request, and what its title promises of the answer.
 *
 * @param code the rule that refuses it, or the code of its problem; empty where it is carried out
 * @param expected values by the JSON pointer of their place
 * @param headers each as name and value
 * @param body empty for none
 */
record Step(
        String title,
        int status,
        String code,
        Map<String, String> expected,
        String method,
        String address,
        List<Map.Entry<String, String>> headers,
        String body) {}
