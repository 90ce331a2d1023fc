package eu.waymark.eventstore.axonserver;

import io.grpc.CallOptions;
import io.grpc.Channel;
import io.grpc.ClientCall;
import io.grpc.ClientInterceptor;
import io.grpc.ForwardingClientCall.SimpleForwardingClientCall;
import io.grpc.ForwardingClientCallListener.SimpleForwardingClientCallListener;
import io.grpc.Metadata;
import io.grpc.MethodDescriptor;
import io.grpc.Status;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * Remembers how a connection failed last: the connector says only that there is none, and whoever set the token or the certificates needs
 * to know more. Safe for use from any thread.
 */
public final class Failures implements ClientInterceptor {
    private volatile @Nullable String last;

    /** What was wrong the last time that anything was, in the words of server or network. */
    public Optional<String> last() {
        return Optional.ofNullable(last);
    }

    @Override
    public <Q, R> ClientCall<Q, R> interceptCall(MethodDescriptor<Q, R> method, CallOptions options, Channel next) {
        return new SimpleForwardingClientCall<>(next.newCall(method, options)) {
            @Override
            public void start(Listener<R> listener, Metadata headers) {
                super.start(
                        new SimpleForwardingClientCallListener<>(listener) {
                            @Override
                            public void onClose(Status status, Metadata trailers) {
                                if (!status.isOk()) last = Trouble.detail(status.asRuntimeException(trailers));
                                super.onClose(status, trailers);
                            }
                        },
                        headers);
            }
        };
    }
}
