package eu.waymark.query.timestamp;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import eu.waymark.query.checkpoint.CheckpointFolder;
import eu.waymark.query.checkpoint.Checkpoints;
import eu.waymark.query.checkpoint.Described;
import eu.waymark.query.checkpoint.SigningKey;
import eu.waymark.query.given.Events;
import eu.waymark.query.given.MemoryRecord;
import eu.waymark.query.given.SetClock;
import eu.waymark.query.ledger.HeldLedger;
import eu.waymark.query.store.Claim;
import eu.waymark.query.timestamp.LoopbackAuthority.Manner;
import eu.waymark.shared.Sha256;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.cert.X509Certificate;
import java.time.Instant;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** Of time stamps that are kept, and of those that are not. */
class StampingTest {
    private static Signer signer;

    private final MemoryRecord record = new MemoryRecord("stamping");
    private final HeldLedger ledger = new HeldLedger();
    private final SetClock clock = new SetClock(Instant.parse("2021-04-30T16:00:00Z"));
    private final SigningKey key = SigningKey.generate();

    @TempDir
    Path folder;

    private LoopbackAuthority authority;
    private Checkpoints checkpoints;
    private Stamping stamping;

    @BeforeAll
    static void make() throws Exception {
        signer = Signer.ofTimeStamps("authority");
    }

    @BeforeEach
    void start() throws Exception {
        authority = new LoopbackAuthority(signer);
        checkpoints = new Checkpoints(record, ledger, new CheckpointFolder(folder), key, clock);
        stamping = stamping(null);
    }

    @AfterEach
    void stop() {
        authority.close();
    }

    @Test
    void theNewestCheckpointIsStampedOnce() throws Exception {
        stamping.round();
        assertThat(authority.asked()).isZero();
        Described signed = sign();
        for (int round = 0; round < 3; round++) stamping.round();
        assertThat(authority.asked()).isOne();
        assertThat(stamping.standing().number()).isEqualTo(1);
        assertThat(stamping.standing().at()).isEqualTo(LoopbackAuthority.NOON.toInstant());
        byte[] kept = Files.readAllBytes(folder.resolve("00000001-1.tsr"));
        assertThat(TimeStamp.read(kept, digest(signed), signer.certificate()).at())
                .isEqualTo(LoopbackAuthority.NOON.toInstant());
        Stamping restarted = stamping(null);
        restarted.round();
        assertThat(authority.asked()).isOne();
        assertThat(restarted.standing().number()).isEqualTo(1);
    }

    @ParameterizedTest
    @EnumSource(value = Manner.class, names = "HONEST", mode = EnumSource.Mode.EXCLUDE)
    void whatIsNoTimeStampOverItIsNotKeptAndAskedForAgain(Manner manner) {
        authority.behave(manner);
        sign();
        stamping.round();
        assertThat(stamping.standing().trouble()).contains(authority.address().toString());
        assertThat(folder.resolve("00000001-1.tsr")).doesNotExist();
        authority.behave(Manner.HONEST);
        clock.goOn(Stamping.PAUSE.minusMillis(1));
        stamping.round();
        assertThat(authority.asked()).isOne();
        clock.goOn(java.time.Duration.ofMillis(1));
        stamping.round();
        assertThat(folder.resolve("00000001-1.tsr")).exists();
        assertThat(stamping.standing().trouble()).isNull();
    }

    @Test
    void anAuthorityThatIsAwayKeepsNothingFromBeingSigned() {
        authority.close();
        sign();
        stamping.round();
        assertThat(sign().link().number()).isEqualTo(2);
        assertThat(stamping.standing().trouble()).contains(authority.address().toString());
    }

    @Test
    void theTrustedCertificateIsTheSignersOrItsIssuers() throws Exception {
        Described signed = sign();
        assertThat(new Authority(authority.address(), signer.certificate())
                        .stamp(digest(signed))
                        .at())
                .isEqualTo(LoopbackAuthority.NOON.toInstant());
        Signer issued = Signer.ofTimeStamps("issued", signer);
        try (LoopbackAuthority other = new LoopbackAuthority(issued)) {
            assertThat(new Authority(other.address(), signer.certificate())
                            .stamp(digest(signed))
                            .at())
                    .isEqualTo(LoopbackAuthority.NOON.toInstant());
        }
        X509Certificate stranger = Signer.ofTimeStamps("stranger").certificate();
        assertThatThrownBy(() -> new Authority(authority.address(), stranger).stamp(digest(signed)))
                .isInstanceOf(TimeStampRefusedException.class)
                .hasMessageContaining("does not verify");
    }

    @Test
    void aCertificateThatIsNotMadeForTimeStampsSignsNone() throws Exception {
        Described signed = sign();
        assertThatThrownBy(() -> {
                    try (LoopbackAuthority mail = new LoopbackAuthority(Signer.ofMail("mail"))) {
                        new Authority(mail.address(), null).stamp(digest(signed));
                    }
                })
                .isInstanceOf(TimeStampRefusedException.class);
    }

    @Test
    void aTimeStampThatWasChangedDoesNotVerify() throws Exception {
        Described signed = sign();
        stamping.round();
        byte[] kept = Files.readAllBytes(folder.resolve("00000001-1.tsr"));
        kept[kept.length - 1] ^= 1;
        assertThatThrownBy(() -> TimeStamp.read(kept, digest(signed), null))
                .isInstanceOf(TimeStampRefusedException.class);
        assertThatThrownBy(
                        () -> TimeStamp.read(Files.readAllBytes(folder.resolve("00000001-1.tsr")), Sha256.of(), null))
                .isInstanceOf(TimeStampRefusedException.class)
                .hasMessageContaining("something else");
    }

    private Stamping stamping(@Nullable X509Certificate trusted) {
        return new Stamping(new Authority(authority.address(), trusted), checkpoints, Claim.ALWAYS, clock);
    }

    private Described sign() {
        record.append("values", Events.registered());
        ledger.follow(record);
        return checkpoints.sign();
    }

    private static byte[] digest(Described signed) {
        return Sha256.of(signed.note().written().getBytes(StandardCharsets.UTF_8));
    }
}
