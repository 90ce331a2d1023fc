package eu.waymark.shared.schema;

import static eu.waymark.shared.schema.Bodies.changed;
import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.params.provider.Arguments.arguments;

import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import tools.jackson.databind.node.ObjectNode;

class FaultsTest {
    /** A command, its fields to change as JSON, the field at fault. */
    static Stream<Arguments> faults() {
        return Stream.of(
                arguments("ScheduleExchange", "{'colour': 'red'}", "/colour"),
                arguments("ScheduleExchange", "{'host': 12}", "/host"),
                arguments("ScheduleExchange", "{'host': null}", "/host"),
                arguments("ScheduleExchange", "{'note': null}", "/note"),
                arguments("ScheduleExchange", "{'host': 'Bristol'}", "/host"),
                arguments("ScheduleExchange", "{'host': 'bristol\\n'}", "/host"),
                arguments("ScheduleExchange", "{'host': ''}", "/host"),
                arguments("ScheduleExchange", "{'community': 'DD'}", "/community"),
                arguments("ScheduleExchange", "{'activity': '1-1-1-1-1'}", "/activity"),
                arguments("ScheduleExchange", "{'from': '2020-02-30'}", "/from"),
                arguments("ScheduleExchange", "{'from': '+12020-02-03'}", "/from"),
                arguments("ScheduleExchange", "{'from': [2020, 2, 3]}", "/from"),
                arguments("ScheduleExchange", "{'from': 18295}", "/from"),
                arguments("ScheduleExchange", "{'online': 'true'}", "/online"),
                arguments("ScheduleExchange", "{'precision': 'HOUR'}", "/precision"),
                arguments("ScheduleExchange", "{'precision': 0}", "/precision"),
                arguments("ScheduleExchange", "{'note': ''}", "/note"),
                arguments("ScheduleExchange", "{'note': ' \\t\\n'}", "/note"),
                arguments("ScheduleExchange", "{'note': '\\u00a0\\u200b'}", "/note"),
                arguments("ScheduleExchange", "{'note': 'a\\u0000b'}", "/note"),
                arguments("ScheduleExchange", "{'note': 'a\\u001b[31m'}", "/note"),
                arguments("ScheduleExchange", "{'note': 'a\\ud83db'}", "/note"),
                arguments(
                        "ScheduleExchange",
                        "{'waiver': {'rule': 'EXC-02', 'justification': 'So'}}",
                        "/waiver/approvedBy"),
                arguments(
                        "ScheduleExchange",
                        "{'waiver': {'rule': 'EXC-99', 'justification': 'So', 'approvedBy': 'them'}}",
                        "/waiver/rule"),
                arguments("ScheduleExchange", "{'note': 'a\\u202eb'}", "/note"),
                arguments("InvitePartner", "{'name': 'Two\\nlines'}", "/name"),
                arguments("InvitePartner", "{'country': 'Finland'}", "/country"),
                arguments("SignGrantAgreement", "{'months': 0}", "/months"),
                arguments("SignGrantAgreement", "{'months': 241}", "/months"),
                arguments("SignGrantAgreement", "{'months': '24'}", "/months"),
                arguments("SignGrantAgreement", "{'months': 24.5}", "/months"),
                arguments("SignGrantAgreement", "{'months': 1e400}", "/months"),
                arguments("SignGrantAgreement", "{'months': 1e999999999}", "/months"),
                arguments("SignGrantAgreement", "{'months': 1e-999999999}", "/months"),
                arguments("SignGrantAgreement", "{'auditProfile': 'SHARED_2021'}", "/auditProfile"),
                arguments("RegisterProject", "{'timeZone': 'Europe/Brussels; drop'}", "/timeZone"),
                arguments("RegisterProject", "{'relatedProjects': ['DIVE', ' ']}", "/relatedProjects/1"),
                arguments("RecordAttendance", "{'attended': []}", "/attended"),
                arguments("RecordAttendance", "{'attended': 'all'}", "/attended"),
                arguments("RecordAttendance", "{'attended': [null]}", "/attended/0"),
                arguments(
                        "RecordAttendance",
                        "{'attended': [{'partner': 'turin', 'function': 'OTHER', 'heads': 0}]}",
                        "/attended/0/heads"),
                arguments(
                        "RecordAttendance",
                        "{'attended': [{'partner': 'turin', 'function': 'OTHER', 'heads': 10001}]}",
                        "/attended/0/heads"),
                arguments(
                        "RecordAttendance",
                        "{'attended': [{'partner': 'turin', 'function': 'OTHER', 'heads': 1, 'names': ['X']}]}",
                        "/attended/0/names"));
    }

    @ParameterizedTest
    @MethodSource("faults")
    void aFaultNamesItsField(String command, String change, String field) {
        assertThat(Enforcement.ofCommand(command, changed(command, change)))
                .isNotEmpty()
                .allMatch(fault -> fault.startsWith(field + ": "));
    }

    static Stream<Arguments> allowed() {
        return Stream.of(
                arguments("ScheduleExchange", "{'from': '2020-02-29'}"),
                arguments("ScheduleExchange", "{'activity': '8F0A5C7E-6F0B-5A1C-9D52-3B6F1E0C7A41'}"),
                arguments("ScheduleExchange", "{'note': 'Straße, Θεσσαλονίκη, 東京, 😀\\n\\t<b>'}"),
                arguments("SignGrantAgreement", "{'months': 1}"),
                arguments("SignGrantAgreement", "{'months': 240}"),
                arguments("RegisterProject", "{'relatedProjects': []}"),
                arguments(
                        "RecordAttendance",
                        "{'attended': [{'partner': 'turin', 'function': 'OTHER', 'heads': 10000}]}"));
    }

    @ParameterizedTest
    @MethodSource("allowed")
    void theOtherSideOfABoundaryIsAllowed(String command, String change) {
        assertThat(Enforcement.ofCommand(command, changed(command, change))).isEmpty();
    }

    @Test
    void aTextHasAtMostTwoThousandCharactersHoweverTheyAreEncoded() {
        assertThat(Enforcement.ofCommand("CloseProject", closing("😀".repeat(2_000))))
                .isEmpty();
        assertThat(Enforcement.ofCommand("CloseProject", closing("😀".repeat(2_001))))
                .containsExactly("/reason: must be at most 2000 characters long");
    }

    @Test
    void aLineIsOneLineOfAtMostTwoHundredCharacters() {
        ObjectNode body = changed("FormCommunity", "{}");
        assertThat(Enforcement.ofCommand("FormCommunity", body.put("theme", "😀".repeat(200))))
                .isEmpty();
        assertThat(Enforcement.ofCommand("FormCommunity", body.put("theme", "😀".repeat(201))))
                .containsExactly("/theme: must be at most 200 characters long");
        assertThat(Enforcement.ofCommand("FormCommunity", body.put("theme", "Two\nlines")))
                .containsExactly("/theme: must be one line");
    }

    @Test
    void aListHasAtMostAThousandItems() {
        ObjectNode body = changed("RegisterProject", "{}");
        for (int i = 0; i < 1_001; i++) body.withArray("relatedProjects").add("DIVE");
        assertThat(Enforcement.ofCommand("RegisterProject", body))
                .singleElement()
                .asString()
                .startsWith("/relatedProjects: must have at most 1000 items");
    }

    @Test
    void allFaultsAreNamedAtOnceInWordsOrInTheValidatorsOwn() {
        ObjectNode body = changed(
                "ScheduleExchange",
                "{'from': '2020-02-30', 'guest': 'Köln', 'online': 1, 'note': ' ', 'colour': 'red'}");
        body.remove("to");
        assertThat(Enforcement.ofCommand("ScheduleExchange", body))
                .containsExactlyInAnyOrder(
                        "/from: must be a day that exists, such as 2020-03-31",
                        "/guest: must be at most 63 of a to z, 0 to 9 and hyphens, not starting with a hyphen",
                        "/online: integer found, boolean expected",
                        "/note: must have a visible character",
                        "/colour: property 'colour' is not defined in the schema and the schema does not allow additional properties",
                        "/to: required property 'to' not found");
    }

    private static ObjectNode closing(String reason) {
        return changed("CloseProject", "{}").put("reason", reason);
    }
}
