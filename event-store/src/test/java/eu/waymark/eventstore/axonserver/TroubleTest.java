package eu.waymark.eventstore.axonserver;

import static org.assertj.core.api.Assertions.assertThat;

import eu.waymark.eventstore.OutcomeUnknownException;
import eu.waymark.eventstore.RecordUnavailableException;
import io.grpc.Metadata;
import io.grpc.Status;
import io.grpc.StatusRuntimeException;
import java.io.IOException;
import java.net.ConnectException;
import java.util.List;
import java.util.concurrent.TimeoutException;
import org.axonframework.modelling.command.ConcurrencyException;
import org.junit.jupiter.api.Test;

/** What the failures of a connection mean, and what is said of them. */
class TroubleTest {
    private final Trouble trouble =
            new Trouble(new AxonServerSettings(List.of("axon:8124"), "default", "secret", false, null));

    @Test
    void aSequenceNumberThatIsTakenIsAConflict() {
        assertThat(trouble.appending("project/a", coded("AXONIQ-2000")))
                .isInstanceOf(ConcurrencyException.class)
                .hasMessageContaining("project/a");
    }

    @Test
    void ofEveryOtherFailureOfAnAppendTheOutcomeIsUnknown() {
        for (Throwable failure :
                List.of(coded("AXONIQ-2001"), Status.UNAVAILABLE.asRuntimeException(), new TimeoutException()))
            assertThat(trouble.appending("project/a", failure))
                    .isInstanceOf(OutcomeUnknownException.class)
                    .hasMessageContaining("axon:8124")
                    .hasMessageContaining("not known")
                    .hasMessageNotContaining("null");
    }

    @Test
    void whatTheServerSaysIsSaidWithItsCode() {
        assertThat(trouble.opening(Trouble.detail(coded("AXONIQ-1000")), coded("AXONIQ-1000")))
                .isExactlyInstanceOf(RecordUnavailableException.class)
                .hasMessageContaining("AXONIQ-1000: what the server says")
                .hasMessageNotContaining("secret");
    }

    @Test
    void whatTheNetworkSaysIsSaidAndNotWhatItIsWrappedIn() {
        var refused = new IOException("io", new ConnectException("Connection refused"));
        assertThat(Trouble.detail(Status.UNAVAILABLE
                        .withDescription("io exception")
                        .withCause(refused)
                        .asRuntimeException()))
                .isEqualTo("Connection refused");
    }

    @Test
    void whatIsSaidAlreadyIsNotSaidTwice() {
        var said = trouble.closed();
        assertThat(trouble.reading(said)).isSameAs(said);
    }

    private static StatusRuntimeException coded(String code) {
        Metadata trailers = new Metadata();
        trailers.put(Metadata.Key.of("AxonIQ-ErrorCode", Metadata.ASCII_STRING_MARSHALLER), code);
        return Status.INVALID_ARGUMENT.withDescription("what the server says").asRuntimeException(trailers);
    }
}
