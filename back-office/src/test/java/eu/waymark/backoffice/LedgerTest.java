package eu.waymark.backoffice;

import static org.assertj.core.api.Assertions.assertThat;

import eu.waymark.backoffice.Served.Response;
import eu.waymark.backoffice.folder.DataFolder;
import eu.waymark.backoffice.folder.ServerNote;
import eu.waymark.query.checkpoint.SignedNote;
import eu.waymark.query.checkpoint.VerifierKey;
import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.util.Base64;
import java.util.List;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import tools.jackson.databind.JsonNode;

/** What an auditor asks the ledger over HTTP, verified as docs/ledger.md says. */
class LedgerTest {
    private static final Base64.Decoder BASE64 = Base64.getDecoder();

    @TempDir
    static Path folder;

    private static Served served;
    private static long first;
    private static long size;

    @BeforeAll
    static void start() {
        served = Served.on(folder).withProject("p");
        first = sign().json().get("size").longValue();
        served.command("AmendGrantAgreement", "p", "'endsOn':'2022-03-31','reason':'r'");
        size = sign().json().get("size").longValue();
        served.command("AmendGrantAgreement", "p", "'endsOn':'2022-04-30','reason':'r'");
        served.awaitViews();
    }

    @AfterAll
    static void stop() {
        served.close();
    }

    private static Response sign() {
        String token = ServerNote.read(new DataFolder(folder)).orElseThrow().token();
        return served.post("/api/local/checkpoint", new byte[0], ServerNote.HEADER, token);
    }

    @Test
    void theLatestCheckpointIsSignedByTheKeyThatIsServed() {
        Response key = served.get("/api/ledger/key");
        Response checkpoint = served.get("/api/ledger/checkpoint");
        assertThat(key.header("Content-Type")).isEqualToIgnoringCase("text/plain;charset=UTF-8");
        assertThat(checkpoint.header("Content-Type")).isEqualToIgnoringCase("text/plain;charset=UTF-8");
        SignedNote note = SignedNote.of(text(checkpoint));
        assertThat(VerifierKey.of(text(key)).signed(note)).isTrue();
        assertThat(note.text().lines().skip(1).findFirst()).contains(String.valueOf(size));
    }

    @Test
    void everyOneIsListedInPages() {
        JsonNode one = served.get("/api/ledger/checkpoints?limit=1").json();
        JsonNode two = served.get("/api/ledger/checkpoints?limit=1&cursor="
                        + one.get("next").stringValue())
                .json();
        assertThat(one.at("/items/0/number").longValue()).isEqualTo(1);
        assertThat(one.at("/items/0/size").longValue()).isEqualTo(first);
        assertThat(two.at("/items/0/number").longValue()).isEqualTo(2);
        assertThat(two.get("next").isNull()).isTrue();
        assertThat(two.at("/items/0").propertyNames()).containsExactly("number", "signedAt", "size", "root", "note");
        assertThat(two.at("/items/0/note").stringValue()).isEqualTo(text(served.get("/api/ledger/checkpoint")));
    }

    @Test
    void oneIsGivenByItsNumber() {
        JsonNode items = served.get("/api/ledger/checkpoints").json().get("items");
        for (int number = 1; number <= 2; number++) {
            Response one = served.get("/api/ledger/checkpoints/" + number);
            assertThat(one.header("Content-Type")).isEqualToIgnoringCase("text/plain;charset=UTF-8");
            assertThat(text(one)).isEqualTo(items.get(number - 1).get("note").stringValue());
        }
    }

    @Test
    void itsTimeStampIsGivenAsTheAuthoritySentIt() throws Exception {
        byte[] stamp = {0x30, 0, (byte) 0xff};
        Files.write(folder.resolve("checkpoints/%08d-%d.tsr".formatted(1, first)), stamp);
        Response given = served.get("/api/ledger/checkpoints/1/timestamp");
        assertThat(given.header("Content-Type")).isEqualTo("application/timestamp-reply");
        assertThat(given.raw().body()).isEqualTo(stamp);
    }

    @ParameterizedTest
    @CsvSource({
        "3, no checkpoint 3",
        "0, no checkpoint 0",
        "x, whole number from 1",
        "3/timestamp, no checkpoint 3",
        "x/timestamp, whole number from 1",
        "2/timestamp, checkpoint 2 has no time stamp"
    })
    void aCheckpointOrAStampThatIsNotThereIsNotFound(String which, String said) {
        Response answer = served.get("/api/ledger/checkpoints/" + which);
        assertThat(answer.status()).isEqualTo(404);
        assertThat(answer.code()).isEqualTo("not-found");
        assertThat(answer.json().get("detail").stringValue()).contains(said);
    }

    @Test
    void everyEventLeadsToTheRootThatWasSigned() throws Exception {
        String root =
                served.get("/api/ledger/checkpoints").json().at("/items/1/root").stringValue();
        for (long position = 0; position < size; position++) {
            JsonNode proof = served.get("/api/ledger/inclusion/" + position).json();
            assertThat(proof.propertyNames()).containsExactly("position", "size", "leaf", "hashes", "root");
            assertThat(proof.get("size").longValue()).isEqualTo(size);
            assertThat(proof.get("root").stringValue()).isEqualTo(root);
            assertThat(rootOf(proof)).isEqualTo(root);
        }
    }

    @Test
    void theFormerCheckpointGrewIntoTheLatter() {
        JsonNode proof = served.get("/api/ledger/consistency?from=" + first).json();
        JsonNode items = served.get("/api/ledger/checkpoints").json().get("items");
        assertThat(proof.propertyNames()).containsExactly("from", "to", "fromRoot", "toRoot", "hashes");
        assertThat(proof.get("to").longValue()).isEqualTo(size);
        assertThat(proof.get("fromRoot").stringValue())
                .isEqualTo(items.at("/0/root").stringValue());
        assertThat(proof.get("toRoot").stringValue())
                .isEqualTo(items.at("/1/root").stringValue());
        assertThat(proof.get("hashes").size()).isPositive();
    }

    @Test
    void whatNoCheckpointCoversIsProvedForTheSizeThatIsNamed() {
        Response uncovered = served.get("/api/ledger/inclusion/" + size);
        assertThat(uncovered.status()).isEqualTo(404);
        assertThat(uncovered.json().get("detail").stringValue()).contains("covers " + size + " events");
        assertThat(served.get("/api/ledger/inclusion/" + size + "?size=" + (size + 1))
                        .status())
                .isEqualTo(200);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "inclusion/0?size=0",
                "inclusion/0?size=1000",
                "inclusion/3?size=3",
                "inclusion/0?size=x",
                "inclusion/0?of=1",
                "consistency",
                "consistency?from=3&to=2",
                "consistency?from=0&to=1000",
                "consistency?from=1000",
                "consistency?from=-1",
                "checkpoints?limit=0",
                "checkpoints?cursor=x",
                "checkpoints/1?at=1",
                "checkpoints/1/timestamp?at=1",
                "checkpoint?at=1",
                "key?id=1"
            })
    void whatCannotBeAskedIsMalformed(String question) {
        Response answer = served.get("/api/ledger/" + question);
        assertThat(answer.status()).isEqualTo(400);
        assertThat(answer.code()).isEqualTo("malformed");
    }

    @ParameterizedTest
    @CsvSource({"1000, none at position 1000", "x, whole number from 0"})
    void aPositionThatIsNotThereIsNotFound(String position, String said) {
        Response answer = served.get("/api/ledger/inclusion/" + position);
        assertThat(answer.status()).isEqualTo(404);
        assertThat(answer.json().get("detail").stringValue()).contains(said);
    }

    @Test
    void beforeTheFirstCheckpointThereIsNoneAndProofsNeedTheirSizes(@TempDir Path fresh) {
        try (Served empty = Served.on(fresh)) {
            empty.command("RegisterProject", "p", "'acronym':'T','title':'A test','fund':'AMIF','lead':'l'");
            empty.awaitViews();
            for (String question : List.of("checkpoint", "inclusion/0", "consistency?from=0")) {
                Response none = empty.get("/api/ledger/" + question);
                assertThat(none.status()).as(question).isEqualTo(404);
                assertThat(none.json().get("detail").stringValue()).contains("no checkpoint has been signed yet");
            }
            assertThat(empty.get("/api/ledger/checkpoints").json().get("items").isEmpty())
                    .isTrue();
            assertThat(empty.get("/api/ledger/inclusion/0?size=1").status()).isEqualTo(200);
            assertThat(empty.get("/api/ledger/consistency?from=0&to=1").status())
                    .isEqualTo(200);
            assertThat(text(empty.get("/api/ledger/key"))).startsWith("waymark/");
        }
    }

    @Test
    void onlyWhoCanReadTheFolderHasItSigned() {
        assertThat(served.post("/api/local/checkpoint", new byte[0]).status()).isEqualTo(401);
    }

    private static String text(Response response) {
        return new String(response.raw().body(), StandardCharsets.UTF_8);
    }

    /** Written from the page, sharing nothing with the code. */
    private static String rootOf(JsonNode proof) throws Exception {
        byte[] r = BASE64.decode(proof.get("leaf").stringValue());
        long f = proof.get("position").longValue();
        long s = proof.get("size").longValue() - 1;
        for (JsonNode hash : proof.get("hashes")) {
            byte[] p = BASE64.decode(hash.stringValue());
            assertThat(s).isPositive();
            if (f % 2 == 1 || f == s) {
                r = node(p, r);
                while (f % 2 == 0 && f > 0) {
                    f /= 2;
                    s /= 2;
                }
            } else {
                r = node(r, p);
            }
            f /= 2;
            s /= 2;
        }
        assertThat(s).isZero();
        return Base64.getEncoder().encodeToString(r);
    }

    private static byte[] node(byte[] left, byte[] right) throws Exception {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        bytes.write(1);
        bytes.write(left);
        bytes.write(right);
        return MessageDigest.getInstance("SHA-256").digest(bytes.toByteArray());
    }
}
