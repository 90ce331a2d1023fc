package eu.waymark.query.checkpoint;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The known note and key are those of golang.org/x/mod/sumdb/note, where the form comes from. */
class SignedNoteTest {
    private static final String KEY = "PeterNeumann+c74f20a3+ARpc2QcUPDhMQegwxbzhKqiBfsVkmqq/LDE4izWy10TW";
    private static final String NOTE = """
            If you think cryptography is the answer to your problem,
            then you don't know what your problem is.

            \u2014 PeterNeumann x08go/ZJkuBS9UG/SffcvIAQxVBtiFupLLr8pAcElZInNIuGUgYN1FFYC2pZSNXgKvqfqdngotpRZb6KE6RyyBwJnAM=
            """;

    @Test
    void theKnownNoteVerifiesWithTheKnownKey() {
        SignedNote note = SignedNote.of(NOTE);
        assertThat(VerifierKey.of(KEY).signed(note)).isTrue();
        assertThat(note.written()).isEqualTo(NOTE);
        assertThat(VerifierKey.of(KEY).written()).isEqualTo(KEY);
    }

    @Test
    void anotherTextOrNameOrSignatureDoesNot() {
        VerifierKey key = VerifierKey.of(KEY);
        assertThat(key.signed(SignedNote.of(NOTE.replace("don't", "do"))))
                .as("text")
                .isFalse();
        assertThat(key.signed(SignedNote.of(NOTE.replace("PeterNeumann", "PaulNeumann"))))
                .as("name")
                .isFalse();
        assertThat(key.signed(SignedNote.of(NOTE.replace("ZJkuBS9", "ZJkuBS8"))))
                .as("signature")
                .isFalse();
    }

    @Test
    void signaturesOfOthersArePassedOver() {
        SigningKey other = SigningKey.generate("PeterNeumann");
        SignedNote note = SignedNote.of(NOTE);
        SignedNote both = new SignedNote(
                note.text(), List.of(other.sign(note.text()), note.signatures().getFirst()));
        assertThat(VerifierKey.of(KEY).signed(SignedNote.of(both.written()))).isTrue();
        assertThat(other.verifier().signed(both)).isTrue();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "text",
                "text\n",
                "text\n\n",
                "text\n\n\u2014 name\n",
                "text\n\n\u2014 name AAAA\n",
                "text\n\n- name x08go/ZJ\n",
                "text\n\n\u2014 name x08go/ZJkuA",
                "text\n\n\u2014 na+me x08go/ZJkuA=\n",
                "te\u0001xt\n\n\u2014 name x08go/ZJkuA=\n",
                "te\rxt\n\n\u2014 name x08go/ZJkuA=\n"
            })
    void whatIsNoNoteIsRefused(String note) {
        assertThatThrownBy(() -> SignedNote.of(note)).isInstanceOf(MalformedNoteException.class);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "PeterNeumann",
                "PeterNeumann+c74f20a4+ARpc2QcUPDhMQegwxbzhKqiBfsVkmqq/LDE4izWy10TW",
                "PaulNeumann+c74f20a3+ARpc2QcUPDhMQegwxbzhKqiBfsVkmqq/LDE4izWy10TW",
                "PeterNeumann+c74f20a3+AhpC2QcUPDhMQegwxbzhKqiBfsVkmqq/LDE4izWy10TW",
                "PeterNeumann+c74f20a3+ARpc2Qc="
            })
    void whatIsNoKeyIsRefused(String key) {
        assertThatThrownBy(() -> VerifierKey.of(key)).isInstanceOf(MalformedNoteException.class);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "a b", "a+b", "a\u001bb", "a\u007fb", "a\u009bb"})
    void whatIsNoNameOfAKeyIsRefused(String name) {
        assertThatThrownBy(() -> new VerifierKey(name, new byte[32])).isInstanceOf(MalformedNoteException.class);
    }

    @ParameterizedTest
    @ValueSource(strings = {"a", "a~b", "a\u00a1b"})
    void aNameOfAKeyIsTaken(String name) {
        assertThat(new VerifierKey(name, new byte[32]).name()).isEqualTo(name);
    }
}
